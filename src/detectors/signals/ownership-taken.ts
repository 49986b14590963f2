import type { Detector, Rule } from '../engine/rule.ts';

const rule = (
  name: string,
  weight: number,
  all: readonly string[],
  reason?: string,
  examples?: NonNullable<Rule['examples']>,
): Rule => ({
  id: `ownership-taken.${name}`,
  label: 'ownership_taken',
  weight,
  all,
  ...(reason === undefined ? {} : { reason }),
  ...(examples === undefined ? {} : { examples }),
});

/** Responsibility that is taken unasked: a gap picked up, an error admitted, a thing fixed beyond the ticket. */
export const OWNERSHIP_TAKEN: Detector = {
  label: 'ownership_taken',
  bias: -4,
  meaning: 'Somebody takes responsibility unasked.',
  suggestion: 'Thank them, and say what it made possible.',
  rules: [
    rule('error', 4, ['owns.error'], 'An error is named by the one who made it.', {
      flag: [
        'That was me, I ran the script on the wrong table. Restored from the snapshot.',
        'My review missed the race, that one is on me.',
      ],
      leave: ['Was that me?', 'Somebody forgot a scarf in room 4.'],
    }),
    rule('error-step', 1.5, ['owns.error', 'step.done'], 'An error is named and mended.', {
      flag: ['My mistake, I copied the wrong line. Corrected card is in the folder.'],
      leave: ['The card is in the folder.'],
    }),
    rule('gap', 3, ['owns.gap'], "A gap is picked up that was on nobody's list.", {
      flag: [
        'The release notes had no owner, so I wrote them.',
        'Not my list, but I have rebuilt it and hung it by every door.',
      ],
      leave: ['So I went to lunch.', 'Not my list, ask the office.'],
    }),
    rule('gap-step', 1.5, ['owns.gap', 'step.done'], 'A gap is closed.', {
      flag: ['Noticed that the guide had dead links, so I fixed them and told the owner.'],
      leave: ['I fixed the links.'],
    }),
    rule('take', 1.5, ['owns.take'], 'Somebody takes it.', {
      flag: [
        {
          text: 'Let me look, I take it over until Ana is back.',
          parent: 'Nobody owns the import at the moment, and it fails.',
        },
      ],
      leave: ['Will you take it?'],
    }),
    rule('take-unowned', 2, ['owns.take', 'asked.unowned'], 'Something without an owner finds one.', {
      flag: [{ text: 'I will take it.', parent: 'Who can take the failing import?' }],
      leave: [{ text: 'Will Ana take it?', parent: 'Who can take the failing import?' }],
    }),
    rule('prevents', 2, ['owns.prevents'], 'It is made sure that it does not come back.', {
      flag: ['Added an alert so that nobody has to find this at night again.'],
      leave: ['Is there an alert for that?'],
    }),
    rule('answers-problem', 1.5, ['reply.to-problem', 'step.will', 'is.reply'], 'A problem is answered with a step.', {
      flag: [
        {
          text: 'Let me take it, I will write the note to the clinics today.',
          parent: 'Nobody told the clinics about the outage.',
        },
      ],
      leave: [{ text: 'No idea.', parent: 'Nobody told the clinics about the outage.' }],
    }),
    rule('against-question', -2, ['ends.question']),
    rule('against-plan', -1.5, ['is.update', '!owns.error', '!owns.gap']),
    rule('against-decision', -1, ['parent.decision', '!reply.to-problem']),
    rule('against-unasked-take', -1.5, ['owns.take', 'is.top', '!owns.gap', '!owns.error']),
  ],
};
