import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen, against } = rulesFor('constructive_challenge');

/** How a challenge is worded whatever the plan: at some length, with figures, about us, and as a first word. */
export const CHALLENGE_FORMS: readonly Rule[] = [
  seen('at-length', 1, ['is.reply', '!length.12', '!spoke.before'], 'It takes the room to say why.', {
    flag: [
      {
        text: 'I disagree. If we close the side gate, 40 vans a day turn on the schoolyard, and the plan says nothing of them.',
        parent: 'Proposal: we close the side gate from May. Thoughts?',
      },
    ],
    leave: [
      {
        text: 'It hangs behind the door of the small office on the second floor, left of the window.',
        parent: 'Where is the key of the side gate?',
      },
    ],
  }),
  seen('figures', 1, ['is.reply', 'content.number', '!length.12'], 'It holds figures against the plan.', {
    flag: [
      {
        text: 'I disagree. If we close the side gate, 40 vans a day turn on the schoolyard, and the plan says nothing of them.',
        parent: 'Proposal: we close the side gate from May. Thoughts?',
      },
    ],
    leave: [
      {
        text: 'It hangs behind the door of room 12 on the second floor, left of the window.',
        parent: 'Where is the key of the side gate?',
      },
    ],
  }),
  seen('about-us', 0.5, ['is.reply', 'voice.we', '!length.7'], 'It speaks of what we would do, and how.', {
    flag: [
      {
        text: 'I disagree. If we close the side gate, 40 vans a day turn on the schoolyard, and the plan says nothing of them.',
        parent: 'Proposal: we close the side gate from May. Thoughts?',
      },
    ],
    leave: [{ text: 'We are in the small office on the second floor.', parent: 'Where are you?' }],
  }),
  against('spoke', -2, ['spoke.before']),
  against('mine', -1.1, ['voice.mine']),
  against('one-sentence', -0.7, ['is.one-sentence']),
  against('you', -1, ['voice.you', 'is.reply']),
  against('was', -0.5, ['voice.was']),
];
