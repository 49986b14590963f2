import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';
import { SLOW_HABIT_RULES } from './slow-habit-rules.ts';
import { SLOW_LATE_RULES } from './slow-late-rules.ts';
import { SLOW_PLAIN_RULES } from './slow-plain-rules.ts';
import { SLOW_STANDING_RULES } from './slow-standing-rules.ts';
import { SLOW_WAITED_RULES } from './slow-waited-rules.ts';

const SAY_WHEN = 'Say what it blocks now, what would unblock it, and who can help. Early and unfinished is fine.';

const { seen, against } = rulesFor('slow_escalation');

/** A problem that its author has known of for a while, or tells only when asked. */
export const SLOW_ESCALATION: Detector = {
  label: 'slow_escalation',
  bias: -4.5,
  meaning: 'A problem comes up later than its author knew of it, or only when somebody asked.',
  suggestion: SAY_WHEN,
  rules: [
    seen(
      'old-trouble',
      1,
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
    seen('stretch-trouble', 1.5, ['slow.stretch-trouble'], 'The trouble has lasted for a while.', {
      flag: ['The export has been failing for three days.'],
      leave: ['The export ran three times today and did not fail.'],
    }),
    seen('old-trouble-near', 1, ['slow.old-trouble-near'], 'Bad news and an old date stand side by side.', {
      flag: ['The supplier cancelled. That was last week, I should have said.'],
      leave: ['The supplier cancelled just now. I have two others on the phone.'],
    }),
    seen(
      'bare',
      2,
      ['slow.old-trouble', 'slow.bare'],
      'An old trouble, and nothing about who knows of it or what happens next.',
      {
        flag: ['The export has been failing for three days.'],
        leave: ['The export has been failing for three days, ticket 4711 is with the vendor since then.'],
      },
    ),
    seen(
      'bare-near',
      1.5,
      ['slow.old-trouble-near', 'slow.bare'],
      'An old trouble, and nothing about who knows of it or what happens next.',
      {
        flag: ['The supplier cancelled. That was last week.'],
        leave: ['The supplier cancelled just now. I have two others on the phone.'],
      },
    ),
    seen(
      'marked-old',
      2.5,
      ['slow.old', 'slow.marked', 'slow.bare'],
      'The words around this say that it was known, or hoped away, for a while.',
      {
        flag: ['By the way, the landlord wants us out, his letter came in March.'],
        leave: ['By the way, the landlord came to the party in March.'],
      },
    ),
    seen('marked-trouble', 0.5, ['slow.trouble', 'slow.marked', 'slow.bare'], 'A trouble that was hoped away.', {
      flag: ['I kept thinking that the next try would do it, the import still fails since Thursday.'],
      leave: ['I kept thinking that the next try would do it, and the third one did.'],
    }),
    seen('silence', 2.5, ['slow.silence'], 'This was held back; here it is welcome early, and unfinished.', {
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
    seen('silence-asked', 1.5, ['slow.silence', 'slow.asked'], 'It took a question to bring this up.', {
      flag: [
        {
          text: 'ah yes, the limit was raised last week, I meant to bring it up',
          parent: 'Why is the cloud bill twice as high?',
        },
      ],
      leave: [{ text: 'ah yes, the limit was raised an hour ago', parent: 'Why is the cloud bill twice as high?' }],
    }),
    seen('hope-trouble', 2, ['slow.hope', 'slow.trouble'], 'Hope stood in the place of a word to the others.', {
      flag: ['I hoped the vendor recovers, but the sandbox has been dead all week.'],
      leave: ['I hoped for sun, and there it is.'],
    }),
    seen('hope-old', 1, ['slow.hope', 'slow.old'], 'Hope stood in the place of a word to the others.', {
      flag: ['I hoped the vendor recovers, but the sandbox has been dead all week.'],
      leave: ['I hoped for sun on Saturday, and there it was.'],
    }),
    seen('hope-asked', 1.5, ['slow.hope', 'slow.trouble', 'slow.asked-state'], 'Hope, and the news only on demand.', {
      flag: [
        { text: 'the visa never came back, i figured it would turn up', parent: 'Is Ilse ready to fly on Sunday?' },
      ],
      leave: [{ text: 'I hoped you ask! Packed and ready.', parent: 'Is Ilse ready to fly on Sunday?' }],
    }),
    seen('knew-old', 1, ['slow.knew-old'], 'It was known for a while before it was said.', {
      flag: ['I noticed in February that the hall is booked twice.'],
      leave: ['I noticed ten minutes ago that the hall is booked twice, I call them now.'],
    }),
    seen('knew-trouble', 1, ['slow.knew', 'slow.old-trouble-near'], 'A trouble that was known.', {
      flag: ['I noticed in February that the hall is missing in the plan.'],
      leave: ['I noticed ten minutes ago that the hall is missing in the plan, I call them now.'],
    }),
    seen(
      'knew-asked',
      2,
      ['slow.knew-old', 'slow.asked-trouble'],
      'Somebody else had to find what was known for a while.',
      {
        flag: [
          {
            text: 'That difference was visible to me on Wednesday, I expected them to correct it.',
            parent: 'The totals of the two lists are missing 40 rows.',
          },
        ],
        leave: [
          { text: 'I see the difference too, first time today.', parent: 'The totals of the two lists do not match.' },
        ],
      },
    ),
    seen('lasting-asked', 2, ['slow.lasting', 'slow.asked-trouble'], 'This has gone on for a while, in silence.', {
      flag: [{ text: 'Yes, it does that since Friday evening.', parent: 'Is the login failing for anybody else?' }],
      leave: [{ text: 'Yes, since ten minutes.', parent: 'Is the login failing for anybody else?' }],
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
      2.5,
      ['slow.no', 'slow.asked-state', '!slow.handled', '!signal:commitment'],
      'The bad news comes as an answer; it would have helped before the question.',
      {
        flag: [
          {
            text: 'Not yet, we hit a problem with the schema a while ago.',
            parent: "Is the import ready for today's demo?",
          },
        ],
        leave: [
          { text: 'Not yet, on track for two o’clock as planned.', parent: "Is the import ready for today's demo?" },
        ],
      },
    ),
    seen(
      'asked-bad',
      1.5,
      ['slow.bad-answer', 'slow.asked-state', '!slow.handled'],
      'The bad news comes as an answer; it would have helped before the question.',
      {
        flag: [{ text: 'they refused, three weeks ago', parent: 'Where are we with the landlord?' }],
        leave: [{ text: 'they signed, three weeks ago', parent: 'Where are we with the landlord?' }],
      },
    ),
    seen(
      'asked-old',
      1.5,
      ['slow.asked', 'slow.old-trouble-near'],
      'The trouble is old, and it took a question to bring it up.',
      {
        flag: [
          { text: "It's been broken since Friday, I work on other tickets.", parent: 'How did the staging test go?' },
        ],
        leave: [{ text: 'It broke ten minutes ago, I restart it now.', parent: 'How did the staging test go?' }],
      },
    ),
    seen(
      'asked-since',
      1.5,
      ['slow.old', 'slow.asked-state', 'slow.bare', '!slow.good'],
      'The answer reaches back a while, and it took a question to bring it up.',
      {
        flag: [
          {
            text: 'There is one crash that we live with since the alpha.',
            parent: 'Is all ready for the certification?',
          },
        ],
        leave: [
          { text: 'There is one crash left, found ten minutes ago.', parent: 'Is all ready for the certification?' },
        ],
      },
    ),
    seen(
      'marked-bare',
      1,
      ['slow.silence', 'slow.trouble', 'slow.bare'],
      'A trouble that was held back, and nothing about who knows of it or what happens next.',
      {
        flag: ['I hid it, the lamp was broken before the show even opened.'],
        leave: ['I hid it so that nobody trips; the lamp is repaired.'],
      },
    ),
    seen(
      'marked-asked',
      1.5,
      ['slow.trouble', 'slow.marked', 'slow.asked', 'slow.bare'],
      'It took a question to bring this up.',
      {
        flag: [
          { text: 'well, the keys never worked, I have been mocking everything', parent: 'How do the API tests go?' },
        ],
        leave: [{ text: 'well, the keys work since this morning', parent: 'How do the API tests go?' }],
      },
    ),
    seen('opening', 1, ['slow.opening', 'slow.old-trouble-near'], 'The news comes in passing.', {
      flag: ['By the way, the backup has been failing since last week.'],
      leave: ['By the way, the backup works since last week.'],
    }),
    seen(
      'past-due',
      1.5,
      ['slow.past-due', 'slow.trouble', 'slow.bare'],
      'The moment at which it mattered is over or almost there.',
      {
        flag: ['The hall was double booked in March, and the concert is tomorrow.'],
        leave: ['The hall is booked, and the concert is tomorrow.'],
      },
    ),
    ...SLOW_LATE_RULES,
    ...SLOW_PLAIN_RULES,
    ...SLOW_STANDING_RULES,
    ...SLOW_WAITED_RULES,
    ...SLOW_HABIT_RULES,
    against('who', -1, ['parent:asks.who', '!slow.knew-old', '!slow.silence']),
    against('fresh', -3, ['slow.new', '!slow.silence', '!slow.knew-old']),
    against('fresh-anyway', -0.5, ['slow.new']),
    against('told', -2.5, ['slow.out', '!slow.knew-old']),
    against('told-plainly', -1, ['slow.out', '!slow.silence']),
    against('raised', -2, ['slow.raised', '!slow.silence']),
    against('solved', -2, ['slow.solved']),
    against('good', -1.5, ['slow.good', '!slow.silence']),
    against('handled', -1.5, ['slow.handled', '!slow.silence']),
    against('general', -1.5, ['slow.general', '!slow.silence']),
    against('planning', -1, ['slow.planning', '!slow.silence', '!slow.hope']),
    against('proposal', -1.5, ['makes.proposal', '!slow.knew-old', '!slow.silence']),
    against('due', -1.5, ['slow.due', '!slow.silence']),
    against('defended', -2, ['def.told-you', '!slow.silence', '!slow.knew-old']),
    against('pushed', -1.5, ['nmj.plain']),
    against('impersonal', -1.5, ['!slow.ours', '!slow.marked', '!slow.asked']),
    against('question', -2, ['ends.question']),
    against('any-question', -0.5, ['has.question', '!slow.marked']),
    against('outcome', -1, ['signal:outcome', '!slow.marked']),
    against('promise', -1, ['signal:commitment', '!slow.silence']),
    against('challenge', -1.5, ['signal:constructive_challenge']),
    against('slipped', -2, ['slow.slipped', '!slow.silence', '!slow.hope']),
    against('spoke', -1, ['slow.spoke']),
    against('moved', -2.5, ['signal:recontract']),
    against('owned', -1, ['signal:ownership_taken', '!slow.silence']),
    against('will', -1, ['step.will', '!slow.silence']),
    against('offer', -0.5, ['step.offer']),
    against('joke', -1, ['mark.joke']),
    against('thanks', -1.5, ['is.thanks']),
    against('decision', -1, ['slow.in-decision']),
    against('open-talk', -8, ['open.talk', '!slow.silence', '!slow.knew-old']),
    against('no-trouble', -1.5, ['!slow.trouble', '!slow.asked', '!slow.marked']),
    against('long', -0.5, ['!length.35', '!slow.silence', '!slow.knew-old']),
  ],
};
