import type { Cue } from '../engine/rule.ts';

const STATED = { question: false, unconditional: true } as const;

/** How owners tell, without saying "not done", that a thing lies where it lay, and what their time went to instead. */
export const SLIPPED_STANDS_CUES: readonly Cue[] = [
  {
    // The thing is where it was, or only a first shape of it.
    name: 'slip.lies',
    patterns: [
      '(sits|sit|lies|lie|stands|stays|stay|remains|remain|rests|waits|lives|is sitting|are sitting|is sat|are sat|is lying|is stuck|are stuck) (still|only|just|there)? (in|on|at|with me|with us|here|where|open|outstanding|unfinished|untouched|undone|unsent|unwritten|unchanged|the same|as it was) ..3',
      '(stayed|left|remained) (it|them|that|those|where|open|undone|unfinished|untouched|unsent|as it was|as they were)',
      '(is|are) (still)? (in|on) (my|our) (desk|drafts|draft|outbox|notebook|head|list|machine|laptop|bag|car|drawer|bench|kitchen|shelf|table|kitchen table|to do list|branch|disk|tab|van|pocket|plate)',
      '(back|again) on|to (the|my|our) (pile|list|stack|heap|plate|shelf|desk|back burner)',
      '(pile|stack|heap|list|branch|page|sheet|draft|board|shelf) ..4 (looks|look|reads|is|are) (the same|unchanged|as it was|as before|as full as)',
      '(a|only a|just a) (title|heading|headline|template|skeleton|outline|stub|blank|folder) (page)? (and|with|but) (nothing|no) ',
      '(is|are) not|hardly|barely (born|begun|alive|on paper|a page|a thing)',
      '(to|in|at|on|from) (my|our) (shame|embarrassment)',
      '(neither|none|not one|no one) (is|was|are|were|of them)? (touched|done|started|begun|sent|finished|opened|written|made)',
      '(still|yet) to (come|follow|do|be done|be written|be sent|write|send|start|begin|make) ',
      '(i|we) (keep|kept) (starting over|putting it off|pushing it|circling|postponing)',
      '(still|i am still|we are still) (at|on|formulating|polishing|refining|thinking|digesting|sorting|mulling|pondering|figuring|circling|writing|shaping) ..2 (it|that|them|the tone|things|words)? $',
      '(is|are) (nowhere|nowhere near|miles off|far off|far from) ',
    ],
    where: STATED,
  },
  {
    // What the time went to: told by who failed to find it, in place of the thing.
    name: 'slip.eaten',
    patterns: [
      '(my|our|the) ..1 (evening|day|week|weekend|morning|afternoon|night|time|hours|@weekday) (went|vanished|disappeared|dissolved|evaporated|melted|was spent|was gone|was eaten|got lost|flew by|was full|is gone) (to|on|with|by|for) ..4',
      '(too many|so many|nothing but|back to back|one too many|too much) ..1 (interviews|meetings|calls|tickets|fires|visitors|support|incidents|exams|deadlines|requests|interruptions|things|else|other|going on|on my|shifts|guests|workshops|emails|mails|bugs|orders) ..4',
      '(was|were|been) ..1 (too|overly|over) (optimistic|ambitious|hopeful|confident|greedy)',
      '(bit off|took on|promised|put down) ..2 (too much|more than) ..3',
      '(ate|eaten|eat|swallowed|devoured|gobbled|took|stole|claimed|got|had|filled|cost|burned|killed|used up|used) (up|all|half|most|the rest|a good part|me|us)? (of)? (my|the|our|all|whole|entire|everything|every|both) ..1 (day|days|week|weeks|morning|afternoon|evening|evenings|weekend|time|hours|night|monday|tuesday|wednesday|thursday|friday)',
      '(ate|swallowed|devoured) (everything|it all|all of it|me|us)',
      '(got|was|were|been|am) (swamped|snowed under|buried|overrun|slammed|sidetracked|under water|flat out|caught up|dragged|pulled|sucked|roped|lost|tied up|distracted|held up|drowning|hijacked) ',
      '(other|bigger|more urgent|urgent|louder) (things|stuff|work|fires|topics|matters|business|priorities|tasks) ..2 (came|took|got|jumped|in parallel|up|between|first|won|happened|had)',
      '(there)? (came|was) (other|too many other) (things|stuff|work|fires|topics|matters)',
      '(other|too many) (things|stuff|fires|topics) in (parallel|between|the way)',
      '(came|got|went) (in between|between|in the way|first)',
      '(took|takes|had) (second place|a back seat|precedence|priority|first place)',
      '(two|three|four|five|several|many|too many|#num) fires',
      'one of (those|these) (weeks|days|mornings|months)',
      '(bad|long|wild|mad|crazy|hectic|busy|rough|terrible|full) (week|day|weekend|month|few days)',
      '(there)? (was|were|had) no (evening|evenings|time|day|hour|hours|minute|slot|gap|head|quiet) (left|for|free)?',
      '(no time|no chance|no hands|no head)',
      '(i|we) (fell asleep|overslept|lost track|got distracted|was too tired|were too tired|ran out)',
      'busy (at|with|all|the whole)',
      '(and)? then it was (five|six|seven|eight|late|dark|evening|friday|monday|over|too late|midnight|noon|weekend|night)',
      '(went|go|goes|gone) (completely|totally|all)? (under|overboard|by the wayside|off the table)',
    ],
    where: { question: false },
  },
  {
    // The n-th day or week that carries the same: its number is told in place of the thing.
    name: 'slip.nth',
    patterns: [
      '@sl-ordinal (@sl-stretch|quarter|quarters|column|iteration) (in a row|running|straight)? ..2 (i|we) ..1 (carry|carried|owe|owed|write|wrote|list|listed|promise|promised|announce|announced|move|moved|drag|dragged|roll|rolled|postpone|postponed|put|push|pushed|note|noted|copy|say|said) !to|them|him|her|you',
      '@sl-ordinal (@sl-stretch|quarter|quarters) (in a row|running|straight)? ..2 (my|the|our|this|that) (list|plan|note|update|board|page|to do) ..2 (reads|opens|looks|says|starts|begins|is|has|carries|stands)',
      '@sl-ordinal (@sl-stretch|quarter|quarters) (in a row|running|straight) ..1 (of)? (not|at the bottom|on my list|on the list|open|still|here|in this list|unchanged|and there it)',
      '(from|out of) last (week|sprint|month|quarter) ..3 (to|into|in) this (week|sprint|month|quarter) ..2',
      '(new|another|next) (week|day|sprint|month) (old|same) (plan|list|story|items|tasks|lines|goals)',
      '(actions|goals|plan|items|points|tasks|list|todos) ..5 (see|as in|same as|unchanged since|as of) (my)? (last|note from last|previous|yesterday) ..2',
      '(carried|moved|rolled|pushed|dragged|shifted|moves|moving) (along|on|over|again)? (again|once more|along again|one more time|yet again) ..6 (week|month|sprint|friday|row|time)',
    ],
    where: { question: false },
  },
  {
    // A day that is over is named as the day of the thing.
    name: 'slip.day-gone',
    patterns: [
      '@i (had)? (promised|announced|owed|pledged|volunteered) ..4 (for|by|on|until|before) (the)? (@weekday|yesterday|noon|today|this week|this morning|#num|@month|mid ..1|holidays|weekend|break|demo|freeze) ',
      '@i (should|ought to) (have|of) ..2 (sent|done|finished|written|delivered|booked|filed|called|posted|updated|handed|closed|submitted|ordered|signed|uploaded|prepared|checked|tested|started|cleaned|printed|shared|answered|invited|paid) ..3 (on|by|for|before)? (@weekday|yesterday|the #num|last ..1|this morning|by now) ',
      '^ (should|ought to) (have|of) ..2 (sent|done|finished|written|delivered|booked|filed|called|posted|updated|handed|closed|submitted|ordered|signed|uploaded|prepared|checked|tested|started|cleaned|printed|shared|answered|invited|paid) ..5 (@weekday|yesterday|the #num|last ..1|this morning|by now) ',
      '(was|were) (supposed|meant|due|planned|scheduled|promised|to be) ..5 (before|by|until) (the)? ..1 (holidays|break|weekend|summer|christmas|easter|demo|freeze|deadline|lunch|noon|release|launch|fair|exams|term|audit|visit) ',
      '(yesterday|last ..1|on @weekday|@weekday|this morning|over the weekend) @i (planned|meant|wanted|was going|were going|had planned|hoped|intended|was supposed|were supposed|had wanted) to ..6',
      "(last (week|sprint|month) 's|yesterday 's|this week 's|last) ..1 (goals|goal|targets|target|plan|promises|actions|commitments) ..3 (none|not|missed|zero|unmet|unreached|nothing|never)",
      '@i (had|have) (put|noted|written|marked|planned|pencilled|set|got|it) ..2 (down)? (for|on) (@weekday|yesterday|today|last ..1|the #num) ',
      '(my|our) ..4 (from|of) (last ..1|yesterday|@weekday|the #num) ..1 (is|are|remain|remains|stay|stays) (still|also|all|both)? (open|undone|unfinished|untouched|missing|not)',
      '(no|zero|little|hardly any) (progress|movement|news) (on|with) ..4 (from|of|since) (last ..1|yesterday|@weekday|the #num) ',
      '(was|were|had been) (originally|really|actually|all|both|also)? (meant|supposed|due|planned|scheduled|promised|wanted|needed|owed|expected|asked for) (to|by|on|for|at)? ..4 (yesterday|this morning|@weekday|last ..1|the #num|#num @month|@month|noon|today|tonight|last night)',
      '(which|that) @i (owe|owed|promised|announced|had) ..2 (since|for|by|on) ..1 (@weekday|@month|yesterday|last|the #num|#num|weeks|months|ages)',
      '(was|were) (to be|to have been|to go|to leave|to hang|to stand) ..4 (@weekday|yesterday|this morning|the #num|#num|tonight|last|noon|opening|today)',
      '(was|were) (for|on the list for|on my list for|down for) (the end of|mid|early|late|the)? ..1 (@month|month of ..1|@weekday|yesterday|today|last|this morning|noon|the #num|week #num)',
      '(should|ought to) (have|of) (been|gone|left|come|hung|stood|reached|had) ..4 (@weekday|yesterday|this morning|the #num|#num|last|noon|today|by now)',
      '@i (had)? (said|promised|announced|wrote|written) (the|mid|by|for|on|by the|for the|on the)? (#num|@weekday|@month|yesterday|noon|today|this week)',
      '(that|which|and) should (be|have been) (with|at|in|on) ..4 (@weekday|yesterday|the #num|last ..1|noon)',
      '(yesterday|last week|monday|tuesday|wednesday|thursday|friday|last sprint) (goal|goals|target|targets|plan|slot|deadline|date|promise) ..2 (not|never|missed|gone|unreached|was|were|flew|went)',
      '(deadline|cut off|closing date|due date) ..6 (was|were|is) (on)? (yesterday|@weekday|last ..1|the #num|noon|this morning)',
      '(past|beyond) (mid ..1|the #num|#num @month|@weekday|the deadline|the date|the day|noon) (now|already)? $',
      '(is|are|am|already) after (mid ..1|the #num|#num @month|@weekday|the deadline|the date|the day|noon) (now|already)? $',
      '(for|by) (last|mid) (@weekday|@month|week|month)',
      'on mid (@month|week|month)',
      '(i|me|my|us|our) for (monday|tuesday|wednesday|thursday|friday|yesterday) ',
    ],
    where: { question: false },
  },
  {
    // The next day is stated as a fact, or as the speaker's own.
    name: 'slip.next-day',
    patterns: [
      '(is|are|and|now|then) (planned|scheduled|due|moved|set|booked|down|pencilled in|on) (for|to|on|by) (@weekday|tomorrow|the #num|next ..1|#num) ',
      '(it|that|this|they|both|all|rest|you) (is|are|will be|comes|come|goes|go|moves|move|lands|land|follows|follow|get it|have it|get them|have them|leaves|leave) (now|back|only|then)? (on|for|by|until|to|due on|due)? (@weekday|tomorrow|next @weekday|the #num) ',
      '(@weekday|tomorrow|the #num) (now|then|instead|it is|at the latest|for sure|latest)',
      '(now|then|instead|moved|moves|new date|new day) ..1 (on|for|to|is)? (@weekday|tomorrow|the #num) ',
      '(i|we) (do|send|finish|write|bring|deliver|post|make) (it|that|them|this) (on|by|until)? (@weekday|tomorrow|the #num) ',
    ],
    where: { question: false },
  },
];
