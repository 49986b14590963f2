import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slow_escalation');

/** News that reached its author before it reached the others: told late, known before, or standing for a while. */
export const SLOW_LATE_RULES: readonly Rule[] = [
  seen(
    'late-told',
    3,
    ['late.telling-old', 'late.first-word'],
    'It says itself that the word comes later than it could have.',
    {
      flag: [
        'Meant to say, the lift in hall 2 makes a grinding noise since last week.',
        'I should mention that the insurer wrote to us in March and wants new locks.',
        {
          text: 'the fuel price went up last monday, kept meaning to bring it up',
          parent: 'Why is the delivery bill 300 higher?',
        },
      ],
      leave: [
        'I should mention that the lift man comes at two.',
        {
          text: 'I should have said it on Monday. I call the lift man now and he comes at two.',
          parent: 'The lift in hall 2 makes a grinding noise since last week.',
        },
      ],
    },
  ),
  seen('late-told-trouble', 1, ['late.telling-trouble', 'late.first-word', '!slow.new'], 'A trouble was kept back.', {
    flag: ['I left it out of the report that two of the wells are dry, nobody had asked.'],
    leave: ['Before anyone asks: one well is dry since this morning, the driller comes at noon.'],
  }),
  seen(
    'late-known',
    2,
    ['late.knowing-old-trouble', 'late.first-word', '!late.debate'],
    'The author had this news before the others could act on it.',
    {
      flag: [
        'The harbour told us in February that the small crane is out of service until autumn.',
        { text: 'I saw that on Thursday, yes.', parent: 'The gauge on tank 4 is stuck at zero.' },
      ],
      leave: [
        'The harbour told us this morning that the small crane is out of service until autumn.',
        { text: 'I see it too, first time today.', parent: 'The gauge on tank 4 is stuck at zero.' },
      ],
    },
  ),
  seen(
    'late-known-plain',
    1,
    ['late.knowing-old-trouble', 'late.first-word', '!late.debate', '!signal:ownership_taken', '!slow.out'],
    'The author had this news before the others could act on it.',
    {
      flag: ['We were told in May that the small crane is out of service until autumn.'],
      leave: ['We were told in May that the small crane is out of service, see my mail of that day.'],
    },
  ),
  seen('late-known-aside', 1.5, ['late.knowing-old', 'late.aside'], 'What was known for a while comes in passing.', {
    flag: ['By the way, the baker told me last week that he closes in June.'],
    leave: ['By the way, the baker told me that his rolls are ready.'],
  }),
  seen(
    'late-standing',
    1,
    ['late.standing-trouble', 'late.first-word', '!late.debate'],
    'It has been so for a while.',
    {
      flag: [
        {
          text: 'Yes, it has been doing that since Friday.',
          parent: 'Does the door of lab 2 not close for you either?',
        },
      ],
      leave: [
        { text: 'Yes, it does that since ten minutes.', parent: 'Does the door of lab 2 not close for you either?' },
      ],
    },
  ),
  seen(
    'late-standing-aside',
    2,
    ['late.standing-old', 'late.aside', '!late.debate'],
    'What has been so for a while comes in passing.',
    {
      flag: ['Hall lights are out btw, have been out since last week or so.'],
      leave: ['Hall lights are on again btw, have been fine since the electrician came at ten.'],
    },
  ),
  seen(
    'late-aside',
    1,
    ['slow.old-trouble-near', 'late.aside', 'late.first-word', '!late.debate'],
    'An old trouble is told in passing.',
    {
      flag: ['oh and the press has been leaking oil since Monday'],
      leave: ['oh and the press that leaked oil on Monday is repaired'],
    },
  ),
];
