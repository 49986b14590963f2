import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slipped_commitment');

/** Rules on what lies where it lay: told by its day, by its place, by how often it was carried, or by what ate the time. */
export const STANDS_RULES: Detector['rules'] = [
  seen(
    'eaten',
    6.6,
    ['slip.denied', 'slip.eaten-bare'],
    'It is not there, and instead of a next day there is what the time went to.',
    {
      flag: [
        { text: "It isn't, the parade swallowed my whole week.", parent: 'Jonas, is the kiln log in the binder?' },
        { text: 'no. got roped into the stocktake, sorry', parent: 'Did you ring the glazier?' },
        'the bell rota, still not. Mad week',
      ],
      leave: [
        {
          text: "It isn't, the parade swallowed my week; you have it tomorrow at ten.",
          parent: 'Jonas, is the kiln log in the binder?',
        },
        { text: 'no, mad week. Lena has it now, asked her this morning', parent: 'Did you ring the glazier?' },
        'The parade took my whole week, 300 guests.',
      ],
    },
  ),
  seen(
    'nth',
    6.6,
    ['slip.nth'],
    'The same line once more; how often it was carried says that its day has lost its meaning.',
    {
      flag: [
        'Fourth Monday in a row I write "oil the gate" here.',
        'moved "oil the gate" from last week to this week, as is its habit',
        'New sprint, old list.',
      ],
      leave: [
        'Second week in a row that every bus was on time.',
        'moved the wiki from the old server to the new one',
        'New sprint, new list.',
      ],
    },
  ),
  seen(
    'day-gone',
    6.6,
    ['slip.day-gone', '!slip.kept', 'slip.bare'],
    'Its day is over, and what is told is neither the thing nor a new day.',
    {
      flag: [
        'The float for the parade was to be on its wheels on Saturday.',
        'I said mid-March for the song book. Well.',
        'The vet report, which was due on the 12th, is with nobody but me.',
        { text: 'They were for yesterday, I see.', parent: 'Where do I find the name badges?' },
      ],
      leave: [
        'The float for the parade was to be on its wheels on Saturday, and it was.',
        'I said mid-March for the song book. It comes on Friday, two songs were missing.',
        'The vet report, which was owed to us on the 12th, has not come.',
        'The float is due on Saturday.',
        'sweep the yard after saturday',
        'The vet refused the report on last Thursday.',
      ],
    },
  ),
  seen(
    'duty-void',
    6.6,
    ['slip.duty-void', '!slip.kept', '!slip.due-ahead', '!slip.to-come', '!slow.silence'],
    'It was one’s own to do and is not there, and no new day is told.',
    {
      flag: [
        'My homework from the last rehearsal is still waiting.',
        'The attic plan I offered to draw is a blank sheet.',
        'I was down for the bread on Sunday and it never came.',
        'I promised the twins kites for Sunday, they have none.',
      ],
      leave: [
        'My homework from the last rehearsal is done.',
        'The attic plan I offered to draw hangs in the hall.',
        'The attic is a blank sheet.',
        'I was down for the bread on Sunday; Ute brings it tonight, I asked her.',
      ],
    },
  ),
  seen('lies-past', 6.2, ['slip.own-past', 'slip.lies', '!slip.kept'], 'Its day is over, and it lies where it lay.', {
    flag: [
      {
        text: 'The song book rests in my drawer and matures.',
        own: ['You get the song book by Tuesday 3 March 2026.'],
        sent: '2026-03-06',
      },
    ],
    leave: [
      {
        text: 'The song book is printed and sent, the spare ones stay in the vestry.',
        own: ['You get the song book by Tuesday 3 March 2026.'],
        sent: '2026-03-06',
      },
    ],
  }),
  seen(
    'under-way',
    6.2,
    [
      'slip.own-past',
      'slip.under-way',
      'length.18',
      '!slip.kept',
      '!slip.names-day',
      '!has.question',
      '!signal:outcome',
    ],
    'Its day is over and it is still under way; when it will be there is not said.',
    {
      flag: [
        {
          text: 'The song book is taking longer than I thought.',
          own: ['You get the song book by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
        {
          text: 'still on the song book',
          own: ['You get the song book by Tuesday 3 March 2026.'],
          talk: ['Cake in the kitchen!'],
          sent: '2026-03-06',
        },
      ],
      leave: [
        {
          text: 'The song book is taking longer than I thought, you get it on Monday.',
          own: ['You get the song book by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
        {
          text: 'still on the song book',
          own: ['You get the song book by Monday 9 March 2026.'],
          talk: ['Cake in the kitchen!'],
          sent: '2026-03-06',
        },
      ],
    },
  ),
  seen(
    'eaten-past',
    5.5,
    ['slip.own-past', 'slip.eaten-bare', '!slip.kept', '!signal:outcome'],
    'Its day is over, and what is told is what the time went to.',
    {
      flag: [
        {
          text: 'Song book: the bazaar devoured everything, all of it.',
          own: ['You get the song book by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
      leave: [
        {
          text: 'Song book: took me all week, 88 pages, here it is: https://choir.example/book',
          own: ['You get the song book by Tuesday 3 March 2026.'],
          sent: '2026-03-06',
        },
      ],
    },
  ),
  seen(
    'thread-bare',
    2.6,
    ['slip.thread-denied', 'slip.bare'],
    'Its day is over and it is not there; who does what next is left open.',
    {
      flag: [
        {
          text: 'nope, my bike had a flat and then so did I',
          parent: 'The fair wants one poster by Thursday noon. Who draws it?',
          own: ['me! by Tuesday 3 March 2026'],
          talk: ['Ines, where is the poster?'],
          sent: '2026-03-05',
        },
      ],
      leave: [
        {
          text: 'nope, my bike had a flat. You have it at noon tomorrow.',
          parent: 'The fair wants one poster by Thursday noon. Who draws it?',
          own: ['me! by Tuesday 3 March 2026'],
          talk: ['Ines, where is the poster?'],
          sent: '2026-03-05',
        },
      ],
    },
  ),
  seen(
    'late-bare',
    1.2,
    ['slip.late', 'slip.bare', '!slip.kept', '!names.person', '!addresses.you', '!mark.joke'],
    'It is late, and nothing follows.',
    {
      flag: ['The song sheet is two days overdue.', 'The key list is a week overdue.'],
      leave: ['The song sheet is two days late; you get it tonight.', 'The bus is two minutes late.'],
    },
  ),
  seen('missed-bare', 1.2, ['slip.missed', 'slip.bare'], 'A date or promise was missed, and nothing follows.', {
    flag: ['I still owe the neighbours an answer.', "We've missed the deadline for the stall."],
    leave: ['I owe the neighbours a beer.', 'We have never missed the deadline for the stall.'],
  }),
];
