import type { Detector } from '../engine/rule.ts';
import { type Examples, rulesFor } from '../engine/rules-for.ts';
import { NOT_MY_JOB_AGAINST } from './not-my-job-against.ts';
import { NOT_MY_JOB_FORMS } from './not-my-job-forms.ts';
import { WALL_RULES } from './not-my-job-walls.ts';
import { NOT_MY_JOB_WAYS } from './not-my-job-ways.ts';

const ADD_A_HAND =
  'Name who takes it next and that you told them: "That is Payments; I opened a ticket and look again tomorrow."';

const { seen } = rulesFor('not_my_job');

const structure = (name: string, weight: number, all: readonly string[], examples: Examples) =>
  seen(name, weight, all, 'Something waits for an owner, and the answer names none.', examples);

/** Work or a problem is declined, disowned or handed off, and nobody takes it further. */
export const NOT_MY_JOB: Detector = {
  label: 'not_my_job',
  bias: -4,
  meaning: 'The message pushes work or a problem away and leaves it with nobody.',
  suggestion: ADD_A_HAND,
  rules: [
    ...NOT_MY_JOB_WAYS,
    seen(
      'somebody-ought',
      2,
      ['nmj.somebody-ought'],
      '"Somebody should" names nobody; the thing waits until a name stands there.',
      {
        flag: ['Someone should look at this.', 'Somebody needs to clean up the shared drive.'],
        leave: ['Someone left a blue scarf in room 4.', 'Should someone look at this, or do I do it?'],
      },
    ),
    structure('worded', 1, ['nmj.any', 'is.reply'], {
      flag: [
        {
          text: 'Facilities has the keys, the doors are theirs.',
          parent: 'The side door does not lock any more, can anyone look?',
        },
      ],
      leave: [
        {
          text: 'Facilities has the keys, I have called Otto, he comes at ten.',
          parent: 'The side door does not lock any more, can anyone look?',
        },
      ],
    }),
    structure('leans', 1, ['leans.pushing', 'asked.open'], {
      flag: [
        {
          text: 'Refunds belong to accounting.',
          parent: 'The customer waits for the refund since Monday, who can help?',
        },
      ],
      leave: [
        {
          text: 'Refunds belong to accounting. I have called Pia, she pays it out today.',
          parent: 'The customer waits for the refund since Monday, who can help?',
        },
      ],
    }),
    structure('waited', 2, ['answer.waited'], {
      flag: [{ text: 'Accounts will notice eventually.', parent: 'The water bill is three times the usual.' }],
      leave: [
        {
          text: 'I read the meter: it runs at night. The plumber comes tomorrow.',
          parent: 'The water bill is three times the usual.',
        },
      ],
    }),
    structure('still', 1.5, ['answer.still'], {
      flag: [
        {
          text: 'Accounts will notice eventually.',
          parent: 'The water bill is three times the usual.',
          talk: ['Who reads the meters?'],
        },
      ],
      leave: [
        {
          text: 'I read the meter: it runs at night. The plumber comes tomorrow.',
          parent: 'The water bill is three times the usual.',
          talk: ['Who reads the meters?'],
        },
      ],
    }),
    structure('waited-neither', 0.5, ['answer.waited', 'voice.neither'], {
      flag: [{ text: 'The film is made by the agency.', parent: 'The onboarding film has no subtitles.' }],
      leave: [
        {
          text: 'The film is made by the agency; I have asked Ann, she adds the subtitles tonight.',
          parent: 'The onboarding film has no subtitles.',
        },
      ],
    }),
    structure('push', 1.5, ['nmj.push', 'answer.bare'], {
      flag: [
        { text: "The labels are marketing's.", parent: 'The labels on the new boxes are unreadable.' },
        { text: 'I just enter what the office sends.', parent: 'Three addresses in the list are wrong.' },
      ],
      leave: [
        {
          text: "Labels are marketing's, I have told Mira, she sends new ones tonight.",
          parent: 'The labels on the new boxes are unreadable.',
        },
        {
          text: 'I just entered the three of them again and told the office.',
          parent: 'Three addresses in the list are wrong.',
        },
        { text: 'It only needs a new fuse, I put one there.', parent: 'The lamp at the gate is dark again.' },
      ],
    }),
    structure('push-whole', 1, ['push.whole', 'answer.bare'], {
      flag: [
        { text: 'The rooms are for facilities to sort out.', parent: 'Room 5 is double booked again.' },
        { text: 'Let the night crew deal with it.', parent: 'The pallets block the fire door.' },
      ],
      leave: [
        {
          text: 'The rooms are for facilities to sort out, I have called Jo and he is on it.',
          parent: 'Room 5 is double booked again.',
        },
      ],
    }),
    structure('push-pressed', 1, ['nmj.push', 'answer.bare', 'asked.pressed'], {
      flag: [
        {
          text: 'Not touching that one. Let the office people figure it out.',
          parent: 'Two systems have no owner for the audit.',
          talk: ['Who takes the second one?'],
        },
      ],
      leave: [
        {
          text: 'I take it, the manual is short.',
          parent: 'Two systems have no owner for the audit.',
          talk: ['Who takes the second one?'],
        },
      ],
    }),
    structure('team', 0.8, ['names.team', 'answer.empty'], {
      flag: [{ text: 'Signs are a facilities matter.', parent: 'The sign at the gate points the wrong way.' }],
      leave: [
        {
          text: 'Signs are a facilities matter, I have called Otto and he turns it round at noon.',
          parent: 'The sign at the gate points the wrong way.',
        },
      ],
    }),
    structure('help-last', 0.8, ['last:asks.help', 'answer.empty'], {
      flag: [
        {
          text: 'Projectors are for the school to repair.',
          parent: 'The projector in room 3 is broken again.',
          talk: ['Who can look at it before the lesson?'],
        },
      ],
      leave: [
        {
          text: 'Looking at it now, the cable is loose.',
          parent: 'The projector in room 3 flickers.',
          talk: ['Can someone look at it before the lesson?'],
        },
      ],
    }),
    structure('old', 0.7, ['parent:slow.old-trouble', 'answer.empty'], {
      flag: [{ text: 'Pumps are a matter for the landlord.', parent: 'The pump has been broken for three days.' }],
      leave: [
        {
          text: 'I have called the landlord, the plumber comes at two.',
          parent: 'The pump has been broken for three days.',
        },
      ],
    }),
    structure('not-me', 4.5, ['nmj.not-me', 'parent:asks.who', '!takes.step'], {
      flag: [{ text: "don't look at me", parent: 'Who is the owner of the key board? Two hooks are loose.' }],
      leave: [
        {
          text: "don't look at me, but I have asked Ute and she tightens them today",
          parent: 'Who is the owner of the key board? Two hooks are loose.',
        },
      ],
    }),
    ...NOT_MY_JOB_FORMS,
    ...WALL_RULES,
    ...NOT_MY_JOB_AGAINST,
  ],
};
