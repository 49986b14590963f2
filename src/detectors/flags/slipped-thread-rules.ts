import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slipped_commitment');

/** Rules on what a thread remembers: a promise made in it, or a question for one. */
export const THREAD_RULES: Detector['rules'] = [
  seen(
    'thread-denied',
    6,
    ['slip.thread-denied', '!slip.due-ahead', '!slip.by-others'],
    'Its day is over, it is not there, and no new day is named.',
    {
      flag: [
        {
          text: 'nooo, the kiln ate my evening, not even started',
          parent: 'The fair wants one poster by Thursday noon. Who draws it?',
          own: ['me! by Tuesday 3 March 2026'],
          talk: ['Ines, where is the poster?'],
          sent: '2026-03-05',
        },
      ],
      leave: [
        {
          text: 'On the drive since Tuesday, folder "fair".',
          parent: 'The fair wants one poster by Thursday noon. Who draws it?',
          own: ['me! by Tuesday 3 March 2026'],
          talk: ['Ines, where is the poster?'],
          sent: '2026-03-05',
        },
      ],
    },
  ),
  seen(
    'thread-else',
    4.5,
    ['slip.thread-else', '!slip.due-ahead', '!slip.by-others', '!signal:outcome'],
    'Its day is over, and the answer has neither the thing nor a new day.',
    {
      flag: [
        {
          text: 'A good poster wants a good mood, I find.',
          parent: 'The fair wants one poster by Thursday noon. Who draws it?',
          own: ['me! by Tuesday 3 March 2026'],
          talk: ['Ines, where is the poster?'],
          sent: '2026-03-05',
        },
      ],
      leave: [
        {
          text: 'You have it on Friday, the printer is told.',
          parent: 'The fair wants one poster by Thursday noon. Who draws it?',
          own: ['me! by Tuesday 3 March 2026'],
          talk: ['Ines, where is the poster?'],
          sent: '2026-03-05',
        },
      ],
    },
  ),
  seen(
    'asked-own-denied',
    6,
    ['slip.asked-own-denied', '!slip.due-ahead', '!slip.by-others', '!slip.told-asked'],
    'Somebody had to ask for what was promised for a day that is over, and it is not there.',
    {
      flag: [
        {
          text: 'No. The stocktake ate all of yesterday.',
          parent: 'Is the fire plan for hall 2 in the binder?',
          own: ['I redraw the fire plan of hall 2 by Tuesday 3 March 2026.'],
          sent: '2026-03-05',
        },
      ],
      leave: [
        {
          text: 'It is, page 3, and a copy hangs at the door.',
          parent: 'Is the fire plan for hall 2 in the binder?',
          own: ['I redraw the fire plan of hall 2 by Tuesday 3 March 2026.'],
          sent: '2026-03-05',
        },
      ],
    },
  ),
  seen(
    'asked-due-denied',
    5.5,
    ['is.reply', 'slip.asked-when-due', 'slip.denies-barely'],
    'It had to be asked for on or after its day, and the answer is that it is not there.',
    {
      flag: [
        {
          text: "it hasn't gone, the counting took second place",
          parent: 'The stock count was due to the auditors yesterday. Lena?',
        },
        { text: "um, I don't have it", parent: 'Noor, the seating plan for the caterer was for today?' },
        { text: 'not sent, bad week', parent: 'Was the seating plan meant to be with the caterer on Monday?' },
      ],
      leave: [
        {
          text: 'It went at nine, receipt is in the folder.',
          parent: 'The stock count was due to the auditors yesterday. Lena?',
        },
        { text: "No, it isn't the blue one.", parent: 'Is it the blue van?' },
      ],
    },
  ),
  seen(
    'meant',
    5.5,
    ['slip.meant', '!slip.kept', '!has.question', '!slip.names-day', '!slip.by-others'],
    'It was meant for a day that is over, and nothing says when it comes now.',
    {
      flag: [
        'The rota. Yes. I meant to do that yesterday.',
        'i promised lena the keys on monday n here we are',
        'The stock list was yours on Monday and I forgot it over the fair.',
      ],
      leave: [
        'I meant to do that yesterday, and it is done now.',
        'I meant the other yesterday.',
        'I meant to bring that up yesterday.',
      ],
    },
  ),
  seen(
    'taken-short',
    5,
    ['slip.taken', 'slip.stands-short', '!slip.names-day', '!slip.by-others', '!has.question'],
    'One took it on for a day that is over, and it is not finished.',
    {
      flag: [
        'The check of the ladders which I took for the first week of May is at a third.',
        "I told the choir they'd have the sheets yesterday. They don't.",
      ],
      leave: [
        'The check of the ladders which I took for the first week of May is signed.',
        "I told the choir yesterday that we don't rehearse.",
      ],
    },
  ),
  seen(
    'written-again',
    7,
    ['slip.written-again', '!slip.kept'],
    'It is written down once more, and nothing is told of it; its day has lost its meaning.',
    {
      flag: [
        'Y: the boiler, still\nT: the boiler (third day I write this)',
        '14 is still there, third time I write it',
      ],
      leave: ['Third time I write to them, now they answered.', 'Third day of the fair, 200 guests.'],
    },
  ),
];
