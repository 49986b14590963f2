import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';
import { HISTORY_RULES } from './slipped-history-rules.ts';
import { STANDS_RULES } from './slipped-stands-rules.ts';
import { THREAD_RULES } from './slipped-thread-rules.ts';
import { TOLD_RULES } from './slipped-told-rules.ts';
import { WORDS_RULES } from './slipped-words-rules.ts';

const NEW_DATE = 'Say by when it will be there now, and what is in the way: "Not done, the scan broke; Tuesday noon".';

const { seen, against } = rulesFor('slipped_commitment');

/** A promise or date of one's own that was missed, or carried over once more. */
export const SLIPPED_COMMITMENT: Detector = {
  label: 'slipped_commitment',
  bias: -4,
  meaning: 'Something that was promised or due is not done, or stands in the plan once more.',
  suggestion: NEW_DATE,
  rules: [
    seen(
      'own-past',
      5.5,
      ['slip.unmet', 'slip.undone-past'],
      'This was promised for a day that is over, and it is not done; others may be counting on it.',
      {
        flag: [
          {
            text: 'price list: still not there',
            own: ['You will have the price list by Tuesday 3 March 2026.'],
            sent: '2026-03-06',
          },
          {
            text: 'The reading corner is not painted yet.',
            own: ['I paint the reading corner on Sunday.'],
            sent: '2026-03-03',
          },
        ],
        leave: [
          { text: 'price list: sent, page 3 is new', own: ['You will have the price list by Tuesday.'] },
          { text: 'The kitchen is not painted yet.', own: ['I paint the reading corner on Sunday.'] },
        ],
      },
    ),
    seen(
      'own-undated',
      5,
      ['slip.unmet', 'slip.undone-undated'],
      'This was promised before, and it is not done; others may be counting on it.',
      {
        flag: [
          { text: 'voucher codes: nope', own: ['voucher codes tomorrow, I generate them in the evening'] },
          { text: 'The intake form is only half translated.', own: ['I will translate the intake form by Thursday.'] },
        ],
        leave: [
          { text: 'voucher codes: done, 200 pieces', own: ['I generate the voucher codes tomorrow'] },
          { text: 'The lift is only half repaired.', own: ['I will translate the intake form by Thursday.'] },
        ],
      },
    ),
    ...WORDS_RULES,
    seen(
      'asked-undone',
      4.6,
      ['slip.parent-reminds', 'slip.admits'],
      'Somebody had to ask for what was due, and the answer is that it is not done.',
      {
        flag: [
          { text: 'No, not yet.', parent: 'Have you booked the van? You said Wednesday.' },
          { text: 'planned, yes. not happened', parent: 'The sprinkler test was planned for the 3rd?' },
        ],
        leave: [
          { text: 'Yes, on Wednesday.', parent: 'Have you booked the van? You said Wednesday.' },
          { text: 'No, the red one.', parent: 'Is it the blue van?' },
        ],
      },
    ),
    seen(
      'reminded-bare',
      3.5,
      ['slip.bare-admission'],
      'Somebody had to remind of the day, and the answer says nothing of the next one.',
      {
        flag: [
          { text: 'It was.', parent: 'The sprinkler plan was for today, right?' },
          { text: 'I see that too', parent: 'You said the water figures come before noon.' },
        ],
        leave: [
          { text: 'It was, and it is in your folder.', parent: 'The sprinkler plan was for today, right?' },
          { text: 'It comes on Thursday, the lab is closed.', parent: 'You said the water figures come before noon.' },
        ],
      },
    ),
    seen(
      'goal-undone',
      3.5,
      ['slip.goal', 'slip.undone'],
      'A goal that was set for a time that is over was not reached.',
      {
        flag: [
          'The sprint ended and our sprint goal is not done.',
          'Two of my three action items from Monday are still open.',
        ],
        leave: ['The sprint goal is done.', 'All three action items from Monday are closed.'],
      },
    ),
    seen(
      'repeated',
      4.6,
      ['slip.repeated', '!slip.reason-told'],
      'The plan holds the same line as the plan before, and nothing is told of it in between.',
      {
        flag: [
          {
            text: 'Y: mails, calls\nT: finish the tariff annex\nB: none',
            own: ['Y: calls\nT: finish the tariff annex\nB: none'],
          },
        ],
        leave: [
          {
            text: 'Y: tariff annex, tabs 1 to 4\nT: tariff annex, tabs 5 to 9\nB: none',
            own: ['Y: calls\nT: finish the tariff annex\nB: none'],
          },
          {
            text: 'Y: sick\nT: finish the tariff annex\nB: none',
            own: ['Y: calls\nT: finish the tariff annex\nB: none'],
          },
        ],
      },
    ),
    seen(
      'repeated-twice',
      1,
      ['slip.repeated-twice', '!slip.reason-told'],
      'The same line stands in the plan for the third time.',
      {
        flag: [
          {
            text: 'today: finish the safety poster',
            own: ['today: finish the safety poster', 'today: finish the safety poster'],
          },
        ],
        leave: [{ text: 'today: finish the safety poster', own: ['today: sketch the evacuation map'] }],
      },
    ),
    seen(
      'planned-late',
      4.6,
      ['has.plan-section', '!slip.kept', 'slip.planned-late'],
      'What was promised for a day that is over stands in the plan for today, without a word about it.',
      {
        flag: [
          {
            text: 'Today: price list for the spring fair',
            own: ['The price list for the spring fair goes out on Tuesday 3 March 2026.'],
            sent: '2026-03-06',
          },
        ],
        leave: [
          {
            text: 'Today: price list for the spring fair',
            own: ['Today: seating plan for the gala'],
          },
        ],
      },
    ),
    seen(
      'remembered',
      2,
      ['slip.planned-late', 'slip.remembered'],
      'Its day is over, as it was for other work of late, and nothing is said of either.',
      {
        flag: [
          {
            text: 'Today: price list for the spring fair',
            sent: '2026-03-06',
            ledger: {
              waiting: [{ what: 'price list for the spring fair', due: '2026-03-03' }],
              settled: [],
              silentSlips: 2,
            },
          },
        ],
        leave: ['Today: price list for the spring fair'],
      },
    ),
    seen('late', 3.5, ['slip.late', '!slip.kept'], 'It is late, and when it comes is not said.', {
      flag: [
        'The audit answers are late, they were for the 12th.',
        'The table has been overdue since the 8th and that is on me.',
      ],
      leave: ['The train is late.', 'The audit answers are in, they were for the 12th.'],
    }),
    seen('forgot', 2, ['slip.forgot'], 'It was forgotten; what happens next is not said.', {
      flag: [
        'I completely forgot the vendor form that was due yesterday.',
        'Forgot about the keys, I said I would bring them by Monday.',
      ],
      leave: ['I forgot my umbrella.', 'Do not forget the vendor form.'],
    }),
    seen('forgot-due', 2.5, ['slip.forgot', 'slip.claimed'], 'Something due was forgotten.', {
      flag: [
        'I completely forgot the vendor form that was due yesterday.',
        'Forgot about the keys, I said I would bring them by Monday.',
      ],
      leave: ['I forgot my umbrella.'],
    }),
    ...TOLD_RULES,
    ...THREAD_RULES,
    ...HISTORY_RULES,
    ...STANDS_RULES,
    seen(
      'unkept',
      1.5,
      ['length.35', '!has.question', 'slip.unkept'],
      'It was promised for a day that is over, and nothing says that it is there.',
      {
        flag: [
          {
            text: 'price list: a mess, still not there',
            own: ['You will have the price list by Tuesday 3 March 2026.'],
          },
        ],
        leave: [
          {
            text: 'price list: sent',
            own: ['You will have the price list by Tuesday 3 March 2026.'],
            sent: '2026-03-06',
          },
        ],
      },
    ),
    seen(
      'unkept-thread',
      3.4,
      ['length.35', '!has.question', 'slip.unkept-thread'],
      'The last word here was a promise for a day that is over; this does not say it is kept.',
      {
        flag: [
          {
            text: 'price list: a mess, still not there',
            own: ['You will have the price list by Tuesday 3 March 2026.'],
          },
        ],
        leave: [
          {
            text: 'price list: sent',
            own: ['You will have the price list by Tuesday 3 March 2026.'],
            sent: '2026-03-06',
          },
        ],
      },
    ),
    seen('shame', 1.2, ['slip.shame', 'slip.undone'], 'It is regretted, and not done.', {
      flag: ['To my shame, the cost table that was due yesterday is not finished.'],
      leave: ['Sorry for the noise, the table is finished.'],
    }),
    against('kept', -2.5, ['slip.kept', '!slip.undone', '!slip.told-part', '!slip.denies-shortly']),
    against('in-use', -3.5, ['slip.in-use', '!slip.undone']),
    against('settled', -3, ['slip.settled', '!slip.undone']),
    against('due-ahead', -2.5, ['slip.due-ahead']),
    against('others', -4, ['slip.by-others']),
    against('ahead', -4, ['slip.ahead']),
    against('own-ahead', -3, ['slip.unmet', 'slip.own-ahead']),
    against('thread-result', -2, ['slip.unkept-thread', 'signal:outcome']),
    against('next-day', -4, ['slip.names-day', 'slip.next-day']),
    against('question', -4, ['is.question']),
    against('joke', -1.5, ['mark.joke']),
    against('play', -4, ['slip.leisure']),
    against('open-talk', -3, ['open.talk', '!slip.own-past', '!slip.said', '!slip.know-said']),
    against('other-sense', -4, ['slip.other-sense']),
  ],
};
