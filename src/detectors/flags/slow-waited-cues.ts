import type { Cue } from '../engine/rule.ts';

/** Words that go with news that waited: a day that lies back, what one thought of it, how one got by. */
export const SLOW_WAITED_CUES: readonly Cue[] = [
  {
    // Days of which the words alone do not tell whether they lie back; read beside what somebody thought then.
    name: 'waited.day',
    patterns: [
      'last (week|month|year|night|summer|spring|autumn|winter|@weekday)',
      '(day|days|week|weeks|month|months|year|years|while) (ago|back)',
      'a while',
      'ages|weeks|weekend|yesterday',
      'all week|month',
      '(on|by|around|about|since|until) @weekday',
      '(in|since|early|mid|late|of|around) @month',
      '#num @month',
      '@month #num',
      'for (a|some|@few) (days|day|weeks|week|months|month)',
      'since !this|just|now|noon|lunch|half|when|we|i|it|they|you|he|she|#num *',
    ],
  },
  {
    // What somebody thought, hoped or meant to do at that time.
    name: 'waited.thought',
    patterns: [
      'thought|thinking|hoped|hoping|assumed|assuming|figured|believed|expected|expecting|supposed|guessed|reckoned|trusted',
      '(took|put) (it|this|that|them) (for|down)',
      'said to myself',
      'told myself',
      'of the (view|opinion|impression)',
      'wanted (first)? to',
      '(was|were) (going|about|planning) to',
      'meant|meaning|intended|intending|planned to',
      'did not want',
      '(by itself|by themselves|on its own|on their own|by its own)',
      '(blow|blows|go|goes|went) (over|away)',
      '(turn|turns|come|comes) (up|back)',
      'would be',
      'nobody notices|noticed',
      'before (you|anyone|anybody|someone|somebody) (notices|noticed|asks|asked|sees|saw|noticing|asking)',
    ],
  },
  {
    // How one got by without it.
    name: 'waited.by-other-means',
    patterns: [
      '(by hand|manually|workaround|around it|in the meantime|taking turns|got used|get used|used to it)',
      '(used|use|using) (my|our|a|an|the other|mine)',
      'mine instead',
      'skip|skipped|rerun|reran|reboot|rebooted|careful|goodwill|filter|filtered',
      'still running',
    ],
  },
];
