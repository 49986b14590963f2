import type { Cue } from '../engine/rule.ts';

/** What stands in the way, what would clear it, and what is done about it. */
export const CLEAR_BLOCKER_CUES: readonly Cue[] = [
  {
    name: 'blocker.waits',
    patterns: [
      '(blocked|stuck|held up|hanging|hung up|parked|stalled) (by|on|at|in|until|because|from|since|with|without|waiting)',
      '(waiting|wait|waits|hold|holds) (for|on|until) ..1 (the|a|an|my|our|their|his|her|#user|*)',
      '(is|are|was) (with|at|still with) (legal|finance|it|the|infra|ops|security|them|procurement|customs|#user)',
      '(depends|depending|dependent) on',
      '(still)? (missing|lacking|open) ..1 (from|is|are|:|the)',
      '(nothing|no (answer|reply|access|response|approval|decision|feedback|word|key|budget)) ..2 (from|for|yet|until|by)',
    ],
    where: { question: false, unconditional: true },
  },
  {
    name: 'blocker.cannot',
    patterns: [
      '(can not|could not|unable to|impossible to|not able to) ..8 (because|until|without|since|as|unless|before|due)',
      '(without|until|unless|before) ..6 (can not|could not|will not|is not|are not|stops|stop|fails)',
      '(can not|could not|unable to) (start|finish|test|deploy|continue|send|run|log|open|merge|print|get|reach|access|proceed|upload|ship|build|close|complete|release|book|order)',
    ],
    where: { question: false },
  },
  {
    name: 'blocker.needs',
    patterns: [
      '@i (need|needs|require) (a|an|the|your|some|more|#user|access|approval|input|decision|someone|two|one)',
      '(needs|need|requires|require|wants|want) ..4 (approval|access|decision|answer|sign off|signature|permission|key|account|certificate|licence|license|review|ok|yes or no|data|number|confirmation|budget|copy|list)',
      '(decision|approval|answer|sign off|signature|permission|access|review) (is)? (needed|required|missing|outstanding|pending) ..2 (from|by)?',
      '(need|needs|needed) (to|by|before|until) ..3 (unblock|continue|start|decide|approve|sign)',
      'give|gives us ..4 (access|account|key|permission)',
    ],
    where: { question: false },
  },
  {
    name: 'blocker.risk',
    patterns: [
      '(only|main|biggest|one)? (risk|risks|worry|concern|heads up|caveat|danger) (is|:|i see|for|that|in|of|from|on)',
      '(at risk|may slip|might slip|could slip|may miss|might miss|in danger|threatens|jeopardises|jeopardizes)',
      '(otherwise|or else|if not|worst case) ..8',
      '(runs|run|running) (out|full|low|short) (of|in|by|on|at)',
      '(is|will be) full (in|by|at|on)',
    ],
    where: { question: false },
  },
  {
    name: 'blocker.failure',
    patterns: [
      '(fails|failed|failing|broken|breaks|broke|down|crashes|crashed|hangs|refuses|refused|rejects|rejected|cancelled|canceled|expired|locked out|dead|drifts|leaks|errors|timeout|timeouts|throws|returns) ..6 (because|since|with|when|for|after|due|so|until|:|on|only)',
      '(because|due to|cause is|caused by|reason is|culprit is|comes from|it is the) ..8',
      '(vendor|supplier|carrier|customs|bank|agency|provider|client|legal|finance|it|they|printer|infra|ops|store|landlord) (wants|want|needs|need|holds|hold|refuses|refuse|asks|asked|says|require|requires|cancelled|stopped|did not|does not|has not|have not|will not|gave|closes|is|are) ..3',
    ],
    where: { question: false },
  },
  {
    name: 'blocker.meanwhile',
    patterns: [
      '(meanwhile|in the meantime|until then|till then|for now|so far|workaround|work around|plan b|fallback|instead)',
      '(back|fixed|ready|answer|here|comes|come|delivery|arrives|issues|expected) (in|by|at|until|on|tomorrow|today|this|from) ..2',
    ],
  },
];
