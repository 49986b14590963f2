import type { Detector } from '../engine/rule.ts';
import { type Examples, rulesFor } from '../engine/rules-for.ts';
import { type AnswerFlag, answering } from './answer-rules.ts';

const ADD_A_HAND =
  'Name who takes it next and that you told them: "That is Payments; I opened a ticket and look again tomorrow."';

const FLAG: AnswerFlag = { label: 'not_my_job', cues: 'nmj', outright: new Set(['plain', 'somebody']) };
const { seen, against } = rulesFor(FLAG.label);

/** A way of pushing away, worth more where something waits for an answer and no step is in sight. */
const pushing = (name: string, weights: readonly [alone: number, open: number], reason: string, examples: Examples) =>
  answering(FLAG, name, weights, reason, examples);

const structure = (name: string, weight: number, all: readonly string[], examples: Examples) =>
  seen(name, weight, all, 'Something waits for an owner, and the answer names none.', examples);

/** Work or a problem is declined, disowned or handed off, and nobody takes it further. */
export const NOT_MY_JOB: Detector = {
  label: 'not_my_job',
  bias: -4,
  meaning: 'The message pushes work or a problem away and leaves it with nobody.',
  suggestion: ADD_A_HAND,
  rules: [
    ...pushing('plain', [4, 2], 'This says whose it is not, and not who takes it; the asker is left alone with it.', {
      flag: [
        'Not my job.',
        { text: 'Sorry, above my pay grade.', parent: 'Do we tell the customer that the date is at risk?' },
      ],
      leave: [
        'Not my area, but here is what I found: the token expires after an hour.',
        'Is that outside of our scope?',
      ],
    }),
    ...pushing('refuse', [0.3, 2.5], 'This keeps hands off and names nobody who has them on it.', {
      flag: [
        {
          text: "I don't touch the payroll export.",
          parent: 'The payroll export is broken since the update, can you look?',
        },
      ],
      leave: [
        {
          text: "I don't touch payroll, so I asked Ines, she looks at 2.",
          parent: 'The payroll export is broken, can you look?',
        },
      ],
    }),
    ...pushing('only-my-part', [0.3, 2.5], 'This stops at one part of the work; whose the rest is stays open.', {
      flag: [{ text: 'We just print what the office sends us.', parent: 'The badges have the wrong names on them.' }],
      leave: [
        {
          text: 'We just print what the office sends us. I have called them, the new list comes at noon.',
          parent: 'The badges have the wrong names on them.',
        },
      ],
    }),
    ...pushing('trade', [0.2, 3], 'A trade is named, and not who takes the problem.', {
      flag: [{ text: 'I teach maths.', parent: 'The wifi in the annex is down since yesterday.' }],
      leave: [
        {
          text: 'I teach maths, but I have called the helpdesk, they come at two.',
          parent: 'The wifi in the annex is down since yesterday.',
        },
      ],
    }),
    ...pushing('theirs', [0.3, 2.5], 'This says where it belongs, and leaves it to the reader to get it there.', {
      flag: [{ text: 'That is a facilities topic.', parent: 'The door to the archive does not close any more.' }],
      leave: [
        {
          text: 'The cleaning rota belongs to facilities, Otto is the contact.',
          parent: 'Who owns the cleaning rota?',
        },
      ],
    }),
    ...pushing('ask-them', [0.5, 3], 'This sends the asker on; a hand-off helps when the next person knows about it.', {
      flag: [{ text: 'Ask the backend team.', parent: 'Login fails for half of the users, can you help?' }],
      leave: [
        {
          text: 'Ask the backend team? I can join you at 3 if you like.',
          parent: 'Login fails for half of the users, can you help?',
        },
      ],
    }),
    ...pushing(
      'somebody',
      [2.5, 2.5],
      '"Somebody" is nobody in particular; the thing waits until a name stands there.',
      {
        flag: [
          'Someone should clean up those old branches.',
          { text: 'Somebody ought to call them.', parent: 'The customer waits for an answer since Monday.' },
        ],
        leave: ['Someone left a blue scarf in room 4.', 'Can someone review the pull request?'],
      },
    ),
    ...pushing('assumed', [0.3, 2.5], 'This relies on others having it; nobody in the thread does.', {
      flag: [{ text: 'I assumed ops watches that.', parent: 'The backup has failed all week, who saw it?' }],
      leave: [
        {
          text: 'I assumed ops watches that. They do not, so I set an alert and told Mira.',
          parent: 'The backup has failed, who saw it?',
        },
      ],
    }),
    ...pushing('unassigned', [0.3, 2], 'That nobody gave it to anybody is true of everything that has no owner yet.', {
      flag: [{ text: 'There was no ticket for us.', parent: 'The old accounts are still active, who removes them?' }],
      leave: [
        {
          text: 'There was no ticket for us, I have opened one and do it today.',
          parent: 'The old accounts are still active, who removes them?',
        },
      ],
    }),
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
    against('leans-defending', -2, ['leans.defending', '!nmj.push']),
    against('leans-defending-push', -1, ['leans.defending', 'nmj.push']),
    against('assent', -1.5, ['opens.assent']),
    against('plain-question', -1, ['asked.plainly', '!nmj.push']),
    against('yes-or-no', -2, ['answers.yes-or-no']),
    against('named', -1, ['names.person', 'is.reply', '!nmj.push']),
    against('named-push', -0.5, ['names.person', 'is.reply', 'nmj.push']),
    against('named-who', -1.5, ['answers.who']),
    against('asker', -2, ['asks.itself']),
    against('answers-defence', -1, ['answers.defence', '!nmj.push']),
    against('remedy', -2.5, ['has.remedy']),
    against('step', -1, ['!no.step', '!nmj.any']),
    against('good-signal', -2.5, ['takes.step', '!nmj.push']),
    against('good-signal-push', -1.5, ['takes.step', 'nmj.push']),
    against('challenges', -1.5, ['signal:constructive_challenge']),
    against('fact', -1.5, ['remedy.fact']),
    against('tried', -2, ['remedy.tried']),
    against('sorry', -1.5, ['is.apology', '!nmj.plain', '!def.any']),
    against('apology', -2, ['parent:is.apology']),
    against('told', -1, ['def.told-you']),
    against('fault', -2.5, ['own.fault']),
    against('asks-facts', -2, ['asks.facts', '!def.retort']),
    against('anchor', -1.5, ['has.anchor']),
    against('checkable', -1, ['has.checkable', '!nmj.push']),
    against('later', -0.7, ['in.talk', '!nmj.plain', '!nmj.push']),
    against('long', -1, ['!length.35']),
    against('update', -3, ['is.update']),
    against('decision', -1.5, ['parent.decision', '!parent.problem']),
    against('joke', -1.5, ['mark.joke']),
    against('challenge', -0.7, ['offers.reason']),
    against('unasked', -2, ['is.top', '!nmj.plain', '!nmj.somebody']),
    against('open-talk', -3, ['open.talk', '!nmj.plain']),
    against('voice-ahead', -1, ['voice.ahead']),
    against('though', -1, ['voice.though']),
    against('many-words', -1, ['!length.18']),
    against('assents', -0.9, ['passive.assents']),
    against('reasons', -1.5, ['passive.reasons']),
    against('ahead', -1.2, ['time.future']),
    against('plan-talk', -1.2, ['challenge.plan-talk']),
    against('empty', -1.1, ['passive.empty']),
    against('logistics', -0.9, ['parent:is.logistics']),
    against('parent-own', -0.6, ['parent:person.first']),
    against('colon', -0.8, ['has.colon']),
    against('untroubled', -1, ['is.reply', '!asked.troubled', '!nmj.plain']),
  ],
};
