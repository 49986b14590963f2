import type { Cue } from '../engine/rule.ts';

/** The two halves of a miss, each of which says little alone: that a thing was one's own to do, and that it is not there. */
export const SLIPPED_DUTY_CUES: readonly Cue[] = [
  {
    // It was one's own: taken on, put down, promised to somebody, or for a day that is over.
    name: 'slip.duty',
    patterns: [
      '^ (was|were|had|meant|wanted|planned) (going|meant|supposed|planned|promised)? to ..6',
      '(you|they|he|she|everybody|* team|the ..1) (needed|wanted|asked for|expected|were waiting for|was waiting for) ..3 (by|for|on|before) (@weekday|yesterday|today|the #num|last ..1|noon|this morning) ',
      '@i (was|were|am|are) (down|booked|signed up|put down|pencilled in|rostered|responsible|in charge|on duty|the one|lined up|slated) (for|to|with|of|who) ..4',
      '@i (had)? (offered|volunteered|agreed|undertook|committed|promised|pledged|sworn|vowed) (to|for|on|you|them|him|her|that|it) ..6',
      '@i (had)? (signed up|said yes|put my hand up|put my name|raised my hand) (to|for|on|down) ..6',
      '(my|our) (own)? ..1 (action|actions|homework|todo|todos|to do|item|items|task|tasks|part|line|share|promise|commitment|deliverable|assignment|goal|duty|bit|chapter|half) ..2 (from|of|for|since|on) ..3 (last ..1|retro|meeting|call|review|standup|@weekday|yesterday|week|sprint|the #num)',
      '(on|in) (my|our) (plate|list|calendar|to do|board|diary|plan|planner|agenda|backlog) (for|since|from|on) ..3 (@weekday|last ..1|the #num|yesterday|#num|weeks|days|ages|month|this week)',
      '(i|we)? had ..6 (in|on) (my|our) (calendar|list|plan|diary|board|planner|agenda) ..2',
      '(which|that|as|like|what|than) @i (had|have|would|did)? ..1 (said|promised|offered|announced|planned|agreed|told you|told them|wrote|written|committed) ',
      '(you|they|he|she|everybody|everyone|the ..2) (was|were|have been|had been) (promised|told|supposed to (get|have|see|hear)|meant to (get|have|see|hear)|to (get|have|see|receive)) ..3',
      '@i (told|promised|assured|owed) ..2 (he|she|they|you|it|him|her|them|we|*) (would|will|a|an|the|his|her|their) ..6',
      '^ (told|promised|assured) (the ..2|*) (he|she|they|it|we|i) (would|will) ..6',
      '@i (was|were) (meant|supposed|due|expected|going|to) to? ..6',
      '(it|that|this|they|those) (was|were) (on|with) (me|us) ..3',
      '(@weekday|yesterday|the #num|date|deadline|day|noon|week|month) (has|is|was|have) ..1 (passed|past|over|gone|behind us|come and gone|been and gone) ',
      '(the|that|this|those|these) ..3 (that|which)? @i (offered|promised|volunteered|took|owed|announced|was going|wanted|planned|said) (to|for|on|i|you|them)? ..5',
    ],
    where: { question: false },
  },
  {
    // It is not there, in words that name no end of work.
    name: 'slip.void',
    patterns: [
      '(slipped|fell|slid) (through|by|away|past|under) ..2',
      '(never|not) (yet|even|quite|really|actually)? (went|gone|left|come|came|got|gotten|saw|seen|happened|happen|touched|opened|written|started|begun|moved|sent|appeared|materialised|materialized|arrived|exist|existed|come about|come into) ..2',
      '(is|are|stays|remains) (still)? (a|an|the|just a|only a|one)? ..1 (blank|empty|bare|white|naked|virgin|idea|plan|dream|rumour|rumor|wish|sketch|title|heading|headline|stub|skeleton|outline|mess|hole|gap) ..2',
      '(there|here) (is|are) (none|nothing|not one|no trace|no sign) ..2',
      '(is|are|sits|lies|stays|remains) (still|all|both|yet)? (waiting|open|unwritten|unsent|undone|unfinished|untouched|unbooked|unsigned|missing|pending|outstanding|unordered|unpaid|uncalled|unanswered|in my head|in my notebook|to do|to be done|to be written) ..2',
      '(still|only) in (my|our) (head|notebook|drafts|bag|car|drawer) ..1',
      '(can|could|will) not (deliver|send|show|hand|give|present|finish|share|offer|make|bring) ..4',
      '^ ..3 no ..2 (today|tonight|this week|yet|from me|again) ..2 $',
      '(where|what|as) (it|they) (was|were) ..1 $',
      'missed (it|that|them|him|her) ..1 $',
      '(did|does|do|has|have|had|is|are|was|were) not (yet|though|either|again)? $',
      'nothing (done|there|yet|so far|sent|written|booked|happened|came of it|to show) ..1',
      '(have|has) (none|nothing) ..2 $',
    ],
    where: { question: false, unconditional: true },
  },
  {
    // Under way, where it should be there.
    name: 'slip.under-way',
    patterns: [
      '(still|busy|working|am|are) (on|at|with) (it|that|this|the ..2|my ..2|our ..2|those|them) ',
      '(still|just|only|now) (working|writing|drafting|polishing|collecting|sorting|fixing|testing|checking|waiting|doing|cleaning|drawing|typing|counting|editing|reviewing) ',
      '(in progress|ongoing|under way|underway|wip|in the works|work in progress) ',
      '(continues|goes on|drags on|drags|is going on|advances|progresses|moves|moves on|proceeds) ..1 $',
      '(taking|takes|took|needs|need|turns out|turned out) ..2 (longer|more time|more work|bigger|harder|ages|forever|a while|trickier|slower) ..5',
      '(got|is|am|gets|get|became|becomes) (stuck|bogged|complicated|tricky|messy|bigger|delayed|slow|heavy) ..3',
      '(nearly|almost|close to|halfway|half way|mostly|not far from) (there|done|finished|ready|through|complete|over)',
      '(page|chapter|row|line|step|part|section|slide|sheet|item|box|room) #num (now|so far|at the moment|of #num|today)',
      '(getting|coming) (there|along|close|closer|together|on) ',
      '(more|bit more|little more|another) (time|work|love|polish|day|pass|round|evening) ..2 $',
    ],
    where: { question: false },
  },
  {
    name: 'slip.to-come',
    patterns: ['tomorrow|tonight', 'next (week|month|sprint|year|time)'],
    where: { question: false },
  },
];
