import type { Cue } from '../engine/rule.ts';

const STATED = { question: false } as const;

/** Why a trouble stood for a while unsaid: it was expected to pass, one got used to it, or it was put away. */
export const SLOW_HABIT_CUES: readonly Cue[] = [
  {
    // It was to end by itself.
    name: 'habit.by-itself',
    patterns: [
      '(hoped|hoping|had hoped|was hoping|were hoping|thought|thinking|figured|assumed|expected|reckoned|kept thinking|kept hoping|was sure|were sure|of the view|counted on) ..3 (would|will|might|could) ..2 (settle|sort|go away|pass|heal|come|work|arrive|answer|clear|catch up|disappear|vanish|blow over|be fine|be ok|recover|improve|get better|keep|stop|turn up|be released|resolve|show up|fix|reply|calm|come out|be solved|be sorted|be noticed|last|hold|solve|go) ..3',
      '(hoped|hoping|thought|figured|assumed|expected|reckoned|waited|waiting) ..4 (by|on) (itself|themselves|its own|their own|himself|herself) ..2',
      '(wanted|waited|waiting) ..2 to see (if|whether|how|what) ..6',
      '(would|will|might) (settle|sort|solve|fix|heal|clear|resolve) (itself|themselves|out|down|up) ..3',
      '(put|puts) it down to ..6',
    ],
    where: STATED,
  },
  {
    // It is part of the day by now.
    name: 'habit.used-to',
    patterns: [
      '(got|get|gets|gotten|grown|are|am|is|have got) used to (it|that|this|them) ..2',
      '(lived|live|living|lives|making do|made do|make do|coped|cope) with (it|that|this|them|out) ..4',
      '(been|am|are|were|was|just|always|simply) (working|stepping|walking|getting|going|filtering|typing|kicking|rebooting|restarting|resetting) (around|round|over|past|it|them)? (it|them|that|this|a|an|the|our|my)? ..4 (since|for|every|by hand|when|whenever) ..4',
      '(just|simply|always)? (kick|reboot|restart|reset|retype|bypass|skip|redo|filter|re-run|rerun|nudge|hit|switch) (it|them|that|this|the ..1) (out|off|by hand|on|over|again|manually)? ..2 (when|every|each|whenever|by hand|since|manually|myself) ..4',
      '(using|used|use|borrow|borrowed|borrowing) (my|our|his|her|a|an|the old|another|someone) ..3 (since|in the meantime|until now|ever since|for weeks|so far|for now) ..3',
      '@i have an understanding ..4',
      '(works|work|opens|runs|starts|prints) (if|when|only|unless|after) (nobody|no one|you|one|i|we) ..6',
    ],
    where: STATED,
  },
  {
    // The word came and was put away.
    name: 'habit.put-away',
    patterns: [
      '(mail|mails|letter|letters|reminder|reminders|notice|alert|alerts|message|note|warning|warnings|report) ..8 (went|go|goes|came|come|landed|lands|sat|sits|been sitting|lay|lies|filed|put) ..2 (in|to|into|on|with|under|unread) ..4 (folder|drawer|inbox|desk|rest|pile|spam|file|shelf|archive|bag|tray|box)',
      '(been sitting|sitting|sat|lay|lying|lies|has been) (in|on) (my|our) (inbox|desk|drawer|folder|mailbox|shelf|tray|pile|outbox|bag) since ..4',
      '(kept|stayed) (quiet|silent|mum) (about|on|so|because|and|but) ..5',
      '(had|got|have had) (it|that|the letter|the mail|the news|this) on (my|our) (desk|list|table|mind) ..4',
      '(never|did not) (get|got) (round|around|back) to (ringing|calling|telling|asking|writing|him|her|them|it|that|reporting|raising|you|mentioning) ..3',
    ],
    where: STATED,
  },
];
