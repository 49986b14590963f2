import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen, against } = rulesFor('recontract');

/** A promise that moves, said in time or at the slip, with a reason or a new date. */
export const RECONTRACT: Detector = {
  label: 'recontract',
  bias: -4,
  meaning: 'Says that a promise will move, with a reason or a new date, so that others can plan again.',
  suggestion: 'Name the new date, and who is touched by the move.',
  rules: [
    seen('moved', 3.2, ['rec.moved'], 'A new day is named for what was promised.', {
      flag: [
        "The map won't be ready on Friday, the scan was blurred. New date is Tuesday.",
        'I said Monday for the keys. It will be Wednesday, the shop is closed.',
      ],
      leave: ['The map is ready.', 'Standup moves to 10:30.'],
    }),
    seen('off-reason', 3, ['rec.will-not', 'rec.reason'], 'It is said beforehand that it will not hold, and why.', {
      flag: [
        "The menu won't make Friday because the cook is ill. New date Monday.",
        'We will not make the date for the beta: the certificate takes a week longer. New date is the 24th.',
      ],
      leave: ['I will not be in on Friday.', 'The test will pass.'],
    }),
    seen('off-date', 1.6, ['rec.will-not', 'rec.not-date'], 'A day is named that will not hold.', {
      flag: ["The menu won't make Friday because the cook is ill. New date Monday."],
      leave: ['The menu is for Friday.'],
    }),
    seen('move-reason', 2.6, ['rec.move', 'rec.reason'], 'It moves, and the reason is given.', {
      flag: ["The map won't be ready on Friday, because the scan was blurred. New date is Tuesday."],
      leave: ['The map is ready because Lena helped.'],
    }),
    seen(
      'promise-date',
      2.6,
      ['rec.broken', 'rec.dated', 'rec.old-promise'],
      'What was promised is not done, and a new day is named.',
      {
        flag: ["The table that I promised for Monday is not ready, the source changed. You'll have it on Thursday."],
        leave: ['The table that I promised for Monday is ready.'],
      },
    ),
    seen('off-dated', 2, ['rec.off', 'rec.dated'], 'One day does not hold, another is named.', {
      flag: ["The menu won't make Friday because the cook is ill. I'll have it on Monday."],
      leave: ["I'll have the menu on Monday."],
    }),
    seen(
      'broken-reason',
      1.4,
      ['rec.broken', 'rec.reason', 'rec.old-promise'],
      'It is not done as promised, and the reason is given.',
      {
        flag: [
          "The table that I promised for Monday is not ready because the source changed. You'll have it on Thursday.",
        ],
        leave: ['The table is ready because the source changed.'],
      },
    ),
    seen('heads-up', 1.6, ['rec.heads-up', 'rec.off'], 'The move is announced as such.', {
      flag: ["Heads-up: the menu won't make Friday, the cook is ill. New date Monday."],
      leave: ['Heads-up: the fire drill is on Friday.'],
    }),
    seen(
      'not-as-planned',
      2,
      ['rec.not-finished-as-planned', 'rec.reason'],
      'What was planned is named as not done, with the reason.',
      {
        flag: ['I said Monday for the keys. It will be Wednesday, because the shop is closed.'],
        leave: ['As I said on Monday, the shop is open.'],
      },
    ),
    seen('own-moved', 2, ['rec.moved', 'rec.old-promise'], 'A promise of one’s own gets another day.', {
      flag: ['I said Monday for the keys. It will be Wednesday, the shop is closed.'],
      leave: ['It will be Wednesday.'],
    }),
    seen('own-off', 1.2, ['rec.off', 'rec.own-promise'], 'A promise of one’s own is said not to hold.', {
      flag: [
        {
          text: "The price list won't be ready on Tuesday, the supplier is late.",
          own: ['You will have the price list by Tuesday.'],
          sent: '2026-03-03',
        },
      ],
      leave: [
        { text: 'The price list is ready.', own: ['You will have the price list by Tuesday.'], sent: '2026-03-03' },
      ],
    }),
    seen('own-dated', 2.2, ['rec.dated', '!slip.kept', 'rec.own-promise'], 'A promise of one’s own gets a new day.', {
      flag: [
        {
          text: "The price list is not there yet because the supplier is ill. You'll have it on Friday.",
          own: ['You will have the price list by Tuesday.'],
          sent: '2026-03-03',
        },
      ],
      leave: [
        {
          text: 'The price list is in your inbox.',
          own: ['You will have the price list by Tuesday.'],
          sent: '2026-03-03',
        },
      ],
    }),
    seen('own-reason', 1.2, ['rec.reason', '!slip.kept', 'rec.own-promise'], 'The reason is given.', {
      flag: [
        {
          text: "The price list won't be ready on Tuesday, the supplier is late.",
          own: ['You will have the price list by Tuesday.'],
          sent: '2026-03-03',
        },
      ],
      leave: [
        { text: 'The price list is ready.', own: ['You will have the price list by Tuesday.'], sent: '2026-03-03' },
      ],
    }),
    seen(
      'own-later',
      4.2,
      ['rec.dated', 'slip.own-later'],
      'What was promised for one day is promised for a later one.',
      {
        flag: [
          {
            text: "The price list: the supplier is ill. You'll have the price list on Friday 6 March 2026.",
            own: ['You will have the price list by Tuesday 3 March 2026.'],
            sent: '2026-03-04',
          },
        ],
        leave: [
          {
            text: 'The price list is in your inbox.',
            own: ['You will have the price list by Tuesday 3 March 2026.'],
            sent: '2026-03-04',
          },
          {
            text: 'Today I will write the price list.',
            own: ['I will write the price list by Tuesday 3 March 2026.'],
            sent: '2026-03-04',
          },
        ],
      },
    ),
    seen(
      'thread-later',
      4.5,
      ['rec.thread-later', '!is.question'],
      'What was promised in this thread gets a later day.',
      {
        flag: [
          {
            text: 'The rota comes on Friday 13 March 2026: Tom is ill and I need a fifth name.',
            parent: 'When do we get the rota?',
            own: ['The rota is out by Tuesday 10 March 2026.'],
            sent: '2026-03-09',
          },
        ],
        leave: [
          {
            text: 'The rota is out, it begins on Friday 13 March 2026.',
            parent: 'When do we get the rota?',
            own: ['It is in the folder.'],
            sent: '2026-03-09',
          },
        ],
      },
    ),
    seen(
      'after-miss',
      4.5,
      ['rec.after-miss', '!is.question'],
      'Above it was said that it is not done; now a day is named.',
      {
        flag: [
          {
            text: 'Friday 13 March 2026, Jo takes the counter so I can finish it.',
            parent: 'Is the rota out?',
            own: ['Not yet.'],
            talk: ['When, then?'],
            sent: '2026-03-09',
          },
        ],
        leave: [
          {
            text: 'Jo takes the counter.',
            parent: 'Is the rota out?',
            own: ['Not yet.'],
            talk: ['Who takes the counter?'],
            sent: '2026-03-09',
          },
        ],
      },
    ),
    seen('shift', 1.5, ['rec.shift', '!slip.by-others'], 'What was set for one day is said to move.', {
      flag: ['Tuesday is off for the floor plan, the architect broke his arm. It will be Friday.'],
      leave: ['Tuesday is fine for the floor plan.'],
    }),
    seen('shift-day', 2, ['rec.shift', 'rec.new-day'], 'The move and the day that now holds are named.', {
      flag: [
        'Tuesday is off for the floor plan, the architect broke his arm. It will be Friday.',
        'Shifting my part of the survey to Monday, the boat is in repair.',
      ],
      leave: ['The floor plan is due on Friday.'],
    }),
    seen('shift-reason', 1.5, ['rec.shift', 'rec.reason'], 'The move and its reason are named.', {
      flag: ['Shifting my part of the survey to Monday because the boat is in repair.'],
      leave: ['The boat is in repair because the engine leaks.'],
    }),
    against('no-promise', -1.5, [
      '!rec.shift',
      '!rec.old-promise',
      '!rec.not-date',
      '!rec.moved',
      '!rec.thread-later',
      '!rec.after-miss',
    ]),
    against('logistics', -3.5, ['rec.logistics']),
    against('question', -3, ['is.question']),
    against('others', -2, ['slip.by-others']),
    against('proposal', -3, ['makes.proposal', 'asks.opinion']),
    against('ack', -1.5, ['is.thanks']),
  ],
};
