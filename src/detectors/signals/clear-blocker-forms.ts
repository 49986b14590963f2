import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen, against } = rulesFor('clear_blocker');

/** Forms of speech that go with a blocker or risk that is named well: what is done, what comes, what it takes. */
export const CLEAR_BLOCKER_FORMS: readonly Rule[] = [
  seen('turned-to', 0.7, ['bform.turned-to', 'tells.trouble'], 'It says what is wrong and who was turned to.', {
    flag: ['The lift at gate 3 is broken since 9:10, I have called the firm, they come at two.'],
    leave: ['I have called the firm about the party.'],
  }),
  seen('meanwhile', 0.9, ['bform.meanwhile', 'tells.trouble'], 'It says what stands in for it.', {
    flag: ['The lift at gate 3 is broken since 9:10, the firm comes at two, until then we use the ramp.'],
    leave: ['We use the ramp instead of the stairs, it is nicer.'],
  }),
  seen('comes', 0.8, ['bform.comes', 'tells.trouble'], 'It says what comes and when.', {
    flag: ['The lift at gate 3 is broken since 9:10, waiting for the new fuse, it arrives tomorrow.'],
    leave: ['My sister arrives tomorrow.'],
  }),
  seen('gap', 0.7, ['bform.gap', 'tells.trouble'], 'It says what there is and what it takes.', {
    flag: [
      'We have 6 days of gas left, 8 are needed, waiting for the supplier, he delivers on Monday instead of Friday.',
    ],
    leave: ['Too many cooks.'],
  }),
  seen('so', 0.6, ['bform.so', 'tells.trouble'], 'It says what follows from it.', {
    flag: ['The lift at gate 3 is broken, the firm comes at two, so the pallets wait until then.'],
    leave: ['So that is that.'],
  }),
  seen('not-until', 0.5, ['bform.denied', 'bform.until', 'tells.trouble'], 'It says what must happen first.', {
    flag: ['We can not load before the new fuse is in, the firm brings it at two.'],
    leave: ['Not before lunch.'],
  }),
  seen(
    'asks',
    2.5,
    ['blocker.asked-of', 'tells.trouble', '!own.fault', '!parent.problem'],
    'It says what stands in the way and asks somebody for what would move it.',
    {
      flag: [
        'Blocked since this morning: no access to the kiln room. <@U2> could you give me the key by noon?',
        'I can not print the labels, the printer is out of ink. Can you order a cartridge today, or lend me yours?',
      ],
      leave: ['The kiln is warm. Could you bring the cups?', 'Is the printer out of ink? Could you look?'],
    },
  ),
  seen(
    'stopped',
    4.5,
    ['bstop.stopped', 'bstop.moved-by', 'is.top', '!slow.silence'],
    'It says what work stands still and who or what moves it.',
    {
      flag: [
        'Waiting on the permit for hall 2, rang Otto.',
        'Blocked: no key for the kiln room. <@U2> could you lend me yours?',
        "Can't print the labels: the toner is gone. <@U2> can you order one?",
      ],
      leave: [
        'Waiting for your feedback, take your time.',
        'Blocked the spammer, thanks for the hint.',
        'Not blocked, rang Otto.',
      ],
    },
  ),
  seen('whole', 4.5, ['bstop.whole', 'is.top', '!slow.silence'], 'It says what waits, for what and with whom.', {
    flag: [
      'The lease is still with the notary for signature since Monday noon, the keys depend on it.',
      'I need a number from Ute before I can print the tickets: 40 or 60, it decides the paper.',
    ],
    leave: ['The lease is with the notary.', 'We need a break before lunch.'],
  }),
  against('mine', -0.5, ['voice.mine']),
  against('was', -0.8, ['voice.was']),
  against('what', -1.2, ['voice.what']),
  against('asked-why', -0.6, ['parent:asks.why']),
  against('asked-who', -0.6, ['parent:asks.who']),
];
