import type { Detector, Rule } from '../engine/rule.ts';

const SAY_WHEN = 'Say what it blocks now, what would unblock it, and who can help. Early and unfinished is fine.';

const seen = (
  name: string,
  weight: number,
  all: readonly string[],
  reason: string,
  examples: NonNullable<Rule['examples']>,
): Rule => ({ id: `slow-escalation.${name}`, label: 'slow_escalation', weight, all, reason, examples });

const against = (name: string, weight: number, all: readonly string[]): Rule => ({
  id: `slow-escalation.against-${name}`,
  label: 'slow_escalation',
  weight,
  all,
});

/** A problem that its author has known of for a while, or tells only when asked. */
export const SLOW_ESCALATION: Detector = {
  label: 'slow_escalation',
  bias: -4.5,
  meaning: 'A problem comes up later than its author knew of it, or only when somebody asked.',
  suggestion: SAY_WHEN,
  rules: [
    seen(
      'old-trouble',
      2.5,
      ['slow.old-trouble'],
      'The trouble is older than this message; the days in between were lost to those who could help.',
      {
        flag: ["Actually I've been stuck on this since Monday.", 'The export has been failing for three days.'],
        leave: [
          'Blocked on review since this morning.',
          'The new cache has been running since Monday without an error.',
        ],
      },
    ),
    seen('old-trouble-near', 1, ['slow.old-trouble-near'], 'Bad news and an old date stand side by side.', {
      flag: ['The supplier cancelled. That was last week, I should have said.'],
      leave: ['The supplier cancelled just now. I have two others on the phone.'],
    }),
    seen(
      'concealed',
      2.5,
      ['slow.conceal'],
      'This was held back for a while; here it is welcome early, and unfinished.',
      {
        flag: [
          "Didn't want to bother anyone, but staging has been down for three days.",
          'Forgot to mention, the vendor said no last week.',
        ],
        leave: ['Forgot my badge again.', 'Sorry to bother you, the lab printer just stopped, Otto is on his way.'],
      },
    ),
    seen('concealed-trouble', 1.5, ['slow.conceal', 'slow.trouble'], 'A trouble that was held back.', {
      flag: ['I must admit the licences expired in May and I kept using mine.'],
      leave: ['I must admit the cake was my idea.'],
    }),
    seen('concealed-long', 2, ['slow.conceal', 'slow.long-ago'], 'It was known for a while before it was said.', {
      flag: ['I knew in February that the hall is booked twice.'],
      leave: ['I noticed ten minutes ago that the hall is booked twice, I call them now.'],
    }),
    seen(
      'workaround',
      1,
      ['slow.workaround', 'slow.trouble'],
      'A quiet workaround hides the trouble from those who could repair it.',
      {
        flag: ['The nightly test has been flaky for weeks, I just rerun it until it passes.'],
        leave: ['The nightly test is flaky since an hour, I rerun it once and look at the logs.'],
      },
    ),
    seen('workaround-long', 1.5, ['slow.workaround', 'slow.long-ago'], 'The workaround is older than this message.', {
      flag: ['Scanner has been dead since Tuesday, I type the lists by hand.'],
      leave: ['Scanner is dead since 9, I type by hand until Otto comes at 11.'],
    }),
    seen('ongoing', 1, ['slow.ongoing'], 'This has gone on for a while.', {
      flag: ['The importer has been losing rows ever since the last release, third case this month.'],
      leave: ['The importer has been running well ever since the last release.'],
    }),
    seen(
      'asked-no',
      2,
      ['slow.negative-answer', 'slow.asked'],
      'The bad news comes as an answer; it would have helped before the question.',
      {
        flag: [
          {
            text: 'Not yet, we hit a problem with the schema a while ago.',
            parent: "Is the import ready for today's demo?",
          },
        ],
        leave: [
          {
            text: 'Not yet, but on track for two o’clock as planned.',
            parent: "Is the import ready for today's demo?",
          },
        ],
      },
    ),
    seen(
      'asked-old',
      2,
      ['slow.asked', 'slow.long-ago', 'slow.trouble'],
      'The trouble is old, and it took a question to bring it up.',
      {
        flag: [
          { text: "It's been broken since Friday, I work on other tickets.", parent: 'How did the staging test go?' },
        ],
        leave: [{ text: 'It broke ten minutes ago, I restart it now.', parent: 'How did the staging test go?' }],
      },
    ),
    seen('opening', 1, ['slow.opening', 'slow.old-trouble'], 'The news comes in passing.', {
      flag: ['By the way, the backup has been failing since last week.'],
      leave: ['By the way, the backup works since last week.'],
    }),
    against('fresh', -2, ['time.fresh', '!slow.conceal']),
    against('fresh-anyway', -1, ['time.fresh']),
    against('told', -3, ['slow.already-told']),
    against('raised', -2, ['slow.raised-before']),
    against('question', -2, ['ends.question']),
    against('any-question', -0.5, ['has.question']),
    against('outcome', -1.5, ['signal:outcome']),
    against('challenge', -1.5, ['signal:constructive_challenge']),
    against('step', -1, ['step.will']),
    against('contact', -1, ['step.contact']),
    against('offer', -0.5, ['step.offer']),
    against('pushed', -1.5, ['nmj.plain']),
    against('promise', -0.5, ['signal:commitment']),
    against('joke', -1, ['mark.joke']),
    against('thanks', -1.5, ['is.thanks']),
    against('decision', -1.5, ['parent.decision']),
    against('slip', -1, ['signal:recontract']),
    against('long', -0.5, ['!length.35']),
  ],
};
