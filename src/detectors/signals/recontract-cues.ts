import type { Cue } from '../engine/rule.ts';

/** What people say when a promise moves before it breaks, or gets a new day when it has. */
export const RECONTRACT_CUES: readonly Cue[] = [
  {
    name: 'rec.will-not',
    patterns: [
      '(will|can|would|going to|shall|able to) not ..2 (make|be|happen|hold|work|reach|get|have|finish|deliver|ship|manage|meet|keep|come|fit|land|go|complete|send|start|survive|do) ..8',
      '(is|are|am) not (going to|possible|doable|feasible|realistic|reachable|tenable|achievable|happening) ..6',
      '(no longer|not any more|not anymore) (possible|realistic|for|on|works|true|holds|hold)',
      '(may|might) (miss|slip|not make) ..5',
      '(going to|about to|will) (slip|miss|be late|be delayed|take longer|need longer|overrun|shift|move) ..5',
      '(cannot|can not) (finish|complete|deliver|hold|keep|do|send|make|meet|ship|start) ..5',
    ],
    where: { question: false, unconditional: true },
  },
  {
    name: 'rec.not-date',
    patterns: [
      'not (on|for|by|before)? (@weekday|today|tomorrow|tonight|this week|friday)',
      '(rather|instead|and|but) (than|of|not) (on|for)? (@weekday|today|tomorrow|the #num|planned|this|#num)',
      '(@weekday|today|tomorrow|the #num) is not (possible|realistic|happening|going)',
      '(said|for|of|planned for|promised for|announced for|booked for|due) (on|the)? (@weekday|today|tomorrow|the #num|#num)',
      'without (chapter|section|part|the) ..2',
      '(#num|@few|one|two|a|some|another) (more)? (days|day|hours|week|weeks) (more|longer|later|than)',
      '(later|longer) than (planned|promised|said|announced|thought|expected|hoped)',
    ],
    where: { question: false },
  },
  {
    name: 'rec.move',
    patterns: [
      '(i|we) (am|are|will|have|must|need to|have to|had to)? ..1 (moving|move|moved|push|pushing|pushed|shift|shifting|shifted|postpone|postponing|postponed|reschedule|rescheduled) ..8 (to|until|till|by|from) ..2',
      '(moves|moved|shifts|shifted|slides|slid|slips|slipped|postponed|pushed|moving|pushing|rescheduled|delayed) ..4 (to|until|till) (the)? (@weekday|#num|tomorrow|next|end|mid|@month|noon|tonight|week)',
      '(new|revised|updated|realistic) (date|eta|deadline|target|day|time) ..3',
      '(@weekday|tomorrow|tonight|today|#num|week|noon) ..2 instead',
      'instead (on|by|:)? (@weekday|tomorrow|next|the #num|tonight)',
      'move|moving my promise|date|deadline',
      '^ ..2 (pushing|postponing|delaying|moving|shifting|rescheduling) (the|our|my|it|this|that) ..2',
      '(slips|slip|slides|moves|shifts|goes|is off) (by)? (a|one|two|three|#num|half a) (day|days|week|weeks)',
      '(@weekday|tomorrow|next week|the #num) (now|then|for sure|latest|at the latest|it is)',
      '(make|call) (it|that) (@weekday|tomorrow|#num|next)',
      '(extension|extend|more time) ..3 (until|till|to|by|for)',
      '(only|rather|better|probably|realistically) (on|by|in)? (@weekday|tomorrow|next week|the #num)',
      '(need|needs) (until|till) ..2',
      'give me (until|till|one more|two more|another)',
      '(therefore|so|hence) (it|this|that) (is|will be|goes|starts|moves) ..3',
      'it (will be|is now|starts|comes|becomes) ..1 (@weekday|#num|tomorrow|the|next)',
    ],
    where: { question: false },
  },
  {
    name: 'rec.reason',
    patterns: [
      '(because|since|as|due to|thanks to|reason|owing to|on account of|so|therefore|hence)',
      '(is|are|was|were|got|fell|has been|have been) (ill|sick|away|out|broken|down|late|changed|blocked|missing|stuck|closed|cancelled|delayed|busy|reimaged|half empty|unavailable|taken|off)',
      '(came|arrived|arrives|comes|started|worked|learned|got|gave|gives|clears|returned) ..4 (only|late|just|today|yesterday|half|too|@weekday)',
      '(only|just) (came|arrived|started|clears|today|yesterday|got|learned|saturday|this)',
      '(takes|took|needs|need|asks for|wants|found|failed|broke|ate|eats|changed|changes|conflicts|delivered|wrote) ..4',
      '(freeze|priority|incident|outage|review|approval|licence|license|holiday|fever|flu|strike)',
    ],
    where: { question: false },
  },
  {
    name: 'rec.heads-up',
    patterns: [
      '^ (heads up|head up|early warning|informing in advance|warning|fair warning|advance notice|before (anyone|you) asks|a word of warning|change of plan|update on)',
      '(tell|telling|say|saying|inform|informing|let you know|warn|warning) ..3 (now|in advance|early|before|already|today)',
      'i tell you before',
      '(sorry|apologies) (for|to|about) ..3 (delay|late|move|change|moving|shift)',
      '(i am|am) sorry for the inconvenience',
    ],
  },
  {
    name: 'rec.not-finished-as-planned',
    patterns: [
      '(not|un) (finished|done|reached|ready|complete|completed) (as|like) (planned|promised|announced|said)',
      '(had|was|were|have) (down|planned|meant) for (yesterday|last|today|@weekday)',
      '(i|we) (said|announced|promised|planned|wrote|had said) ..4 (@weekday|#num|tomorrow|today|yesterday|the|this|next)',
      'that i said for ..2',
    ],
    where: { question: false },
  },
  {
    name: 'rec.logistics',
    patterns: [
      '(standup|stand up|meeting|sync|retro|lunch|call|party|dinner|1:1|committee|appointment|coffee|interview|session|training) ..3 (moved|moves|is moved|shifts|shifted|postponed|to|at)',
      '(move|moving|shift|postpone) (the|our|this) ..2 (meeting|standup|sync|retro|lunch|call|party|dinner|committee|session)',
    ],
  },
];
