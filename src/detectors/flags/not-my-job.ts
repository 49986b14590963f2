import type { Detector, Rule } from '../engine/rule.ts';

const ADD_A_HAND =
  'Name who takes it next and that you told them: "That is Payments; I opened a ticket and look again tomorrow."';

const EMPTY_ANSWER: NonNullable<Rule['examples']> = {
  flag: [
    {
      text: 'Facilities has the keys, the doors are theirs.',
      parent: 'The side door does not lock any more, can anyone look?',
    },
  ],
  leave: [
    {
      text: 'Facilities has the keys, Otto is there at ten and I let him in.',
      parent: 'The side door does not lock any more, can anyone look?',
    },
  ],
};

/** The examples that are answers: a rule about answers can only speak on those. */
function inThread({ flag, leave }: NonNullable<Rule['examples']>): NonNullable<Rule['examples']> {
  return { flag: flag.filter((example) => typeof example !== 'string'), leave };
}

/** A way of pushing away, worth more where something waits for an answer and no step is in sight. */
function pushing(
  name: string,
  cue: string,
  weights: readonly [alone: number, open: number],
  reason: string,
  examples: NonNullable<Rule['examples']>,
): readonly Rule[] {
  const base = { label: 'not_my_job', reason } as const;
  return [
    { ...base, id: `not-my-job.${name}`, weight: weights[0], all: [cue], examples },
    {
      ...base,
      id: `not-my-job.${name}-open`,
      weight: weights[1],
      all: [cue, 'asked.open'],
      examples: inThread(examples),
    },
  ];
}

const structure = (name: string, weight: number, all: readonly string[]): Rule => ({
  id: `not-my-job.${name}`,
  label: 'not_my_job',
  weight,
  all,
  reason: 'Something waits for an owner, and the answer names none.',
  examples: EMPTY_ANSWER,
});

const against = (name: string, weight: number, all: readonly string[]): Rule => ({
  id: `not-my-job.against-${name}`,
  label: 'not_my_job',
  weight,
  all,
});

/** Work or a problem is declined, disowned or handed off, and nobody takes it further. */
export const NOT_MY_JOB: Detector = {
  label: 'not_my_job',
  bias: -4,
  meaning: 'The message pushes work or a problem away and leaves it with nobody.',
  suggestion: ADD_A_HAND,
  rules: [
    ...pushing(
      'plain',
      'nmj.plain',
      [4.6, 2],
      'This says whose it is not, and not who takes it; the asker is left alone with it.',
      {
        flag: [
          'Not my job.',
          { text: 'Sorry, above my pay grade.', parent: 'Do we tell the customer that the date is at risk?' },
        ],
        leave: [
          'Not my area, but here is what I found: the token expires after an hour.',
          'Is that outside of our scope?',
        ],
      },
    ),
    ...pushing('hands-off', 'nmj.hands-off', [1, 2.5], 'This keeps hands off and names nobody who has them on it.', {
      flag: [
        {
          text: "I don't touch the payroll export.",
          parent: 'The payroll export is broken since the update, can you look?',
        },
      ],
      leave: [
        {
          text: "I don't touch payroll, so I asked Ines, she looks at 2.",
          parent: 'The payroll export is broken, can you look?',
        },
      ],
    }),
    ...pushing(
      'only-my-part',
      'nmj.only-my-part',
      [0.5, 2.5],
      'This stops at one part of the work; whose the rest is stays open.',
      {
        flag: [{ text: 'We just print what the office sends us.', parent: 'The badges have the wrong names on them.' }],
        leave: [
          {
            text: 'We just print what the office sends us. I have called them, the new list comes at noon.',
            parent: 'The badges have the wrong names on them.',
          },
        ],
      },
    ),
    ...pushing(
      'theirs',
      'nmj.theirs',
      [0.5, 2.5],
      'This says where it belongs, and leaves it to the reader to get it there.',
      {
        flag: [{ text: 'That is a facilities topic.', parent: 'The door to the archive does not close any more.' }],
        leave: [
          {
            text: 'The cleaning rota belongs to facilities, Otto is the contact.',
            parent: 'Who owns the cleaning rota?',
          },
        ],
      },
    ),
    ...pushing(
      'ask-them',
      'nmj.ask-them',
      [1, 2.5],
      'This sends the asker on; a hand-off helps when the next person knows about it.',
      {
        flag: [{ text: 'Ask the backend team.', parent: 'Login fails for half of the users, can you help?' }],
        leave: [
          {
            text: 'Ask the backend team? I can join you at 3 if you like.',
            parent: 'Login fails for half of the users, can you help?',
          },
        ],
      },
    ),
    ...pushing(
      'somebody',
      'nmj.somebody',
      [3, 2],
      '"Somebody" is nobody in particular; the thing waits until a name stands there.',
      {
        flag: [
          'Someone should clean up those old branches.',
          { text: 'Somebody ought to call them.', parent: 'The customer waits for an answer since Monday.' },
        ],
        leave: ['Someone left a blue scarf in room 4.', 'Can someone review the pull request?'],
      },
    ),
    ...pushing('assumed', 'nmj.assumed', [1, 2.5], 'This relies on others having it; nobody in the thread does.', {
      flag: [{ text: 'I assumed ops watches that.', parent: 'The backup has failed all week, who saw it?' }],
      leave: [
        {
          text: 'I assumed ops watches that. They do not, so I set an alert and told Mira.',
          parent: 'The backup has failed, who saw it?',
        },
      ],
    }),
    structure('empty-answer', 1, ['answer.empty']),
    structure('empty-answer-others', 1, ['answer.empty', 'says.others']),
    structure('empty-answer-who', 1.5, ['answer.empty', 'parent:asks.help']),
    structure('empty-answer-pushed', 1.5, ['answer.empty', 'nmj.any']),
    structure('asked-for-help', 1, ['asked.open', 'parent:asks.help', '!reply.at-ease', '!parent:asks.why']),
    against('empty-answer-defended', -1, ['answer.empty', 'def.any']),
    against('step', -2, ['!no.step']),
    against('good-signal', -2.5, ['takes.step']),
    against('at-ease', -1.5, ['reply.at-ease']),
    against('defended', -1, ['def.told-you']),
    against('fault', -2.5, ['own.fault']),
    against('question', -2.5, ['ends.question', '!nmj.ask-them']),
    against('any-question', -0.5, ['has.question']),
    against('offer', -1, ['step.offer']),
    against('contact', -1.5, ['step.contact']),
    against('future', -1, ['time.future']),
    against('link-or-ticket', -1.5, ['has.anchor']),
    against('long', -1, ['!length.35']),
    against('update', -3, ['is.update']),
    against('decision', -1.5, ['parent.decision', '!parent.problem']),
    against('logistics', -3, ['parent:is.logistics', '!parent:reports.problem']),
    against('joke', -1.5, ['mark.joke']),
    against('challenge', -1, ['offers.reason']),
    against('unasked', -1.5, ['is.top', '!nmj.plain', '!nmj.somebody']),
  ],
};
