import type { Detector, Rule } from '../engine/rule.ts';

const STEP_FIRST = 'Put the next step first, then the reason: "Rolling back now. The spec did not cover French VAT."';

const EMPTY_ANSWER: NonNullable<Rule['examples']> = {
  flag: [
    {
      text: 'Then you should have told me before. I had nothing to go by.',
      parent: 'Why did your report go out without the totals? The client is upset.',
    },
  ],
  leave: [
    {
      text: 'I had nothing to go by, and I should have asked. New report in an hour.',
      parent: 'Why did your report go out without the totals? The client is upset.',
    },
  ],
};

/** The examples that are answers: a rule about answers can only speak on those. */
function inThread({ flag, leave }: NonNullable<Rule['examples']>): NonNullable<Rule['examples']> {
  return { flag: flag.filter((example) => typeof example !== 'string'), leave };
}

/** A way of defending, worth more in answer to a problem and where no step is in sight. */
function defending(
  name: string,
  weights: readonly [alone: number, open: number],
  reason: string,
  examples: NonNullable<Rule['examples']>,
): readonly Rule[] {
  const cue = `def.${name}`;
  const base = { label: 'defensive_escalation', reason } as const;
  return [
    { ...base, id: `defensive-escalation.${name}`, weight: weights[0], all: [cue, 'no.step'], examples },
    {
      ...base,
      id: `defensive-escalation.${name}-open`,
      weight: weights[1],
      all: [cue, 'asked.open'],
      examples: inThread(examples),
    },
  ];
}

const structure = (name: string, weight: number, all: readonly string[]): Rule => ({
  id: `defensive-escalation.${name}`,
  label: 'defensive_escalation',
  weight,
  all,
  reason: 'A problem is on the table, and the answer speaks of something else than the next step.',
  examples: EMPTY_ANSWER,
});

const against = (name: string, weight: number, all: readonly string[]): Rule => ({
  id: `defensive-escalation.against-${name}`,
  label: 'defensive_escalation',
  weight,
  all,
});

/** A concern, question or problem is answered with self-justification, counter-attack or minimising, and no step. */
export const DEFENSIVE_ESCALATION: Detector = {
  label: 'defensive_escalation',
  bias: -4,
  meaning: 'The answer protects its author and takes no step towards a solution.',
  suggestion: STEP_FIRST,
  rules: [
    ...defending('by-the-book', [0.5, 2], 'This says that the rules were followed; the problem is still there.', {
      flag: [
        {
          text: 'The ticket only said two columns. I did what it says.',
          parent: 'The report is missing the totals, the client is upset.',
        },
      ],
      leave: [
        {
          text: 'The ticket only said two columns, adding the totals now.',
          parent: 'The report is missing the totals.',
        },
      ],
    }),
    ...defending(
      'circumstances',
      [0.5, 2.5],
      'The circumstances explain it; a next step would help those who are waiting.',
      {
        flag: [{ text: 'Nobody told me it was urgent.', parent: 'The contract was not sent, what happened?' }],
        leave: [
          {
            text: 'I was on leave, so I missed it. Sending it now.',
            parent: 'The contract was not sent, what happened?',
          },
        ],
      },
    ),
    ...defending('told-you', [1.5, 2.5], 'Who said it first does not help now; what can be done does.', {
      flag: [
        'I already said this would happen.',
        {
          text: 'As I said in May, one server is not enough.',
          parent: 'The shop was down for an hour, customers complain.',
        },
      ],
      leave: [
        {
          text: 'As I wrote in May, one server is not enough. Shall I order the second one today?',
          parent: 'The shop was down for an hour.',
        },
      ],
    }),
    ...defending('counter', [0.5, 2.5], 'This turns the question around; the problem stays where it was.', {
      flag: [{ text: 'Maybe you should read the manual first.', parent: 'The import fails for all of my files.' }],
      leave: [
        { text: 'Who approved the template? I ask them to change it.', parent: 'The template has the wrong logo.' },
      ],
    }),
    ...defending('minimise', [0.5, 2.5], 'This makes the problem small; to the one who reports it, it is not.', {
      flag: [{ text: 'It was only two customers, come on.', parent: 'Two customers were charged twice, why?' }],
      leave: [
        {
          text: 'It was two customers, both have their money back since ten.',
          parent: 'Two customers were charged twice, why?',
        },
      ],
    }),
    ...defending('works-here', [1, 2.5], 'That it works in one place does not tell what is different in the other.', {
      flag: [{ text: 'Works on my machine.', parent: 'The login page crashes for the whole sales team.' }],
      leave: [
        {
          text: 'Works on my machine, which browser do you use?',
          parent: 'The login page crashes for the whole sales team.',
        },
      ],
    }),
    structure('empty-answer', 1.5, ['answer.empty', 'reply.to-problem']),
    structure('empty-answer-first', 1, ['answer.empty', 'asked.open', 'person.first']),
    structure('empty-answer-you', 1, ['answer.empty', 'asked.open', 'says.you']),
    structure('empty-answer-addressed', 1, ['answer.empty', 'parent:addresses.you']),
    structure('empty-answer-defence', 1.5, ['answer.empty', 'asked.or-addressed', 'def.any']),
    structure('asked-why', 1.5, ['asked.open', 'parent:asks.why', '!reply.at-ease']),
    against('empty-answer-pushed', -1, ['answer.empty', 'nmj.any']),
    against('step', -2, ['!no.step']),
    against('good-signal', -2.5, ['takes.step']),
    against('fault', -3, ['own.fault']),
    against('question', -1.5, ['ends.question', '!def.counter']),
    against('offer', -1.5, ['step.offer']),
    against('contact', -1, ['step.contact']),
    against('anchor', -1, ['has.anchor']),
    against('at-ease', -1.5, ['reply.at-ease']),
    against('unasked', -2.5, ['is.top', '!def.told-you']),
    against('update', -3, ['is.update']),
    against('pushed-away', -1, ['nmj.theirs', '!def.counter']),
    against('disowned', -1, ['nmj.plain']),
    against('joke', -0.5, ['mark.joke']),
    against('reason', -0.5, ['offers.reason']),
    against('decision', -1, ['parent.decision', '!reply.to-problem']),
  ],
};
