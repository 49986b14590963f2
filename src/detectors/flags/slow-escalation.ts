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
    seen('stretch-trouble', 2, ['slow.stretch-trouble'], 'The trouble has lasted for a while.', {
      flag: ['The export has been failing for three days.'],
      leave: ['The export ran three times today and did not fail.'],
    }),
    seen('old-trouble-near', 1, ['slow.old-trouble-near'], 'Bad news and an old date stand side by side.', {
      flag: ['The supplier cancelled. That was last week, I should have said.'],
      leave: ['The supplier cancelled just now. I have two others on the phone.'],
    }),
    seen('silence', 3, ['slow.silence'], 'This was held back for a while; here it is welcome early, and unfinished.', {
      flag: [
        "Didn't want to bother anyone, but staging has been down for three days.",
        'Forgot to mention, the vendor said no last week.',
      ],
      leave: ['Forgot my badge again.', 'Sorry to bother you, the lab printer just stopped, Otto is on his way.'],
    }),
    seen('silence-trouble', 2, ['slow.silence', 'slow.trouble'], 'A trouble that was held back.', {
      flag: ['I must admit the licences expired in May and I kept using mine.'],
      leave: ['I must admit the cake was my idea.'],
    }),
    seen('silence-old', 1.5, ['slow.silence', 'slow.old'], 'It was known for a while before it was said.', {
      flag: ['I should have said in February that the hall is booked twice.'],
      leave: ['I should have brought an umbrella in February.'],
    }),
    seen('hope-trouble', 2, ['slow.hope', 'slow.trouble'], 'Hope stood in the place of a word to the others.', {
      flag: ['I hoped the vendor recovers, but the sandbox has been dead all week.'],
      leave: ['I hoped for sun, and there it is.'],
    }),
    seen('hope-old', 1, ['slow.hope', 'slow.old'], 'Hope stood in the place of a word to the others.', {
      flag: ['I hoped the vendor recovers, but the sandbox has been dead all week.'],
      leave: ['I hoped for sun on Saturday, and there it was.'],
    }),
    seen('knew-old', 2, ['slow.knew-old'], 'It was known for a while before it was said.', {
      flag: ['I noticed in February that the hall is booked twice.'],
      leave: ['I noticed ten minutes ago that the hall is booked twice, I call them now.'],
    }),
    seen('knew-trouble', 1, ['slow.knew', 'slow.trouble', 'slow.old'], 'A trouble that was known.', {
      flag: ['I noticed in February that the hall is missing in the plan.'],
      leave: ['I noticed ten minutes ago that the hall is missing in the plan, I call them now.'],
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
    seen('workaround-old', 1.5, ['slow.workaround', 'slow.old'], 'The workaround is older than this message.', {
      flag: ['Scanner has been dead since Tuesday, I type the lists by hand.'],
      leave: ['Scanner is dead since 9, I type by hand until Otto comes at 11.'],
    }),
    seen(
      'asked-no',
      2,
      ['slow.negative', 'slow.asked-by-other'],
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
      ['slow.asked-by-other', 'slow.old-trouble-near'],
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
    against('fresh', -3, ['slow.fresh', '!slow.silence']),
    against('fresh-anyway', -1, ['slow.fresh']),
    against('told', -3, ['slow.told']),
    against('told-silent', -1, ['slow.told', '!slow.silence']),
    against('solved', -2, ['slow.solved']),
    against('general', -1.5, ['slow.general']),
    against('defended', -2, ['def.told-you']),
    against('question', -2, ['ends.question']),
    against('any-question', -0.5, ['has.question']),
    against('outcome', -1, ['signal:outcome']),
    against('challenge', -1.5, ['signal:constructive_challenge']),
    against('will', -1, ['step.will']),
    against('contact', -1, ['step.contact']),
    against('offer', -0.5, ['step.offer']),
    against('promise', -0.5, ['signal:commitment']),
    against('pushed', -1.5, ['nmj.plain']),
    against('joke', -1, ['mark.joke']),
    against('thanks', -1.5, ['is.thanks']),
    against('decision', -1.5, ['parent.decision', '!slow.asked']),
    against('moved', -1, ['signal:recontract']),
    against('no-trouble', -2, ['!slow.trouble', '!slow.negative']),
    against('long', -0.5, ['!length.35']),
  ],
};
