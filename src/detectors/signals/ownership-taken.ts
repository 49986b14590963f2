import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';
import { OWNERSHIP_AGAINST } from './ownership-against.ts';

const { seen } = rulesFor('ownership_taken');

/** Responsibility that is taken unasked: a gap picked up, an error admitted, a thing fixed beyond the ticket. */
export const OWNERSHIP_TAKEN: Detector = {
  label: 'ownership_taken',
  bias: -4,
  meaning: 'Somebody takes responsibility unasked.',
  suggestion: 'Thank them, and say what it made possible.',
  yieldsTo: 'not_my_job',
  rules: [
    seen('error', 3.5, ['owns.error'], 'An error is named by the one who made it.', {
      flag: [
        'That was me, I ran the script on the wrong table. Restored from the snapshot.',
        'My review missed the race, that one is on me. I am adding a test.',
      ],
      leave: ['Was that me?', 'Somebody forgot a scarf in room 4.'],
    }),
    seen('lapse', 2, ['owns.lapse'], 'A lapse is told by the one whose it was.', {
      flag: ['I forgot the cap on two of the ads. Paused them and asked for the refund.'],
      leave: ['Did I forget the cap?', 'Somebody forgot a scarf in room 4.'],
    }),
    seen('error-mended', 2, ['names.own-error', 'has.remedy'], 'An error is named and mended.', {
      flag: ['My mistake, I copied the wrong line. Replaced it, the corrected card is in the folder.'],
      leave: ['The card is in the folder.'],
    }),
    seen('gap', 1.5, ['owns.gap'], "A gap is seen that was on nobody's list.", {
      flag: ['Not my list, but I have rebuilt it and hung it by every door.'],
      leave: ['Not my list, ask the office.'],
    }),
    seen('gap-closed', 3, ['owns.gap', 'has.remedy'], 'A gap is closed by somebody who did not have to.', {
      flag: [
        'The release notes had no owner, so I rewrote them.',
        'Noticed that the guide had dead links, so I fixed them and told the owner.',
      ],
      leave: ['I fixed the links.'],
    }),
    seen('thing', 2, ['owns.thing'], 'A thing of their own is named as the cause.', {
      flag: ['The double booking on Sunday was my import: I removed it and called both guests.'],
      leave: ['The import is from the supplier.', 'Is that from my import?'],
    }),
    seen('thing-mended', 1, ['owns.thing', 'owns.steps'], 'The cause is named by its owner, who mends it.', {
      flag: [
        {
          text: 'That limit is in my script. Raising it to 80 and adding a line to the log.',
          parent: 'The upload stops at 20 files again.',
        },
      ],
      leave: ['I am adding a line to my script.'],
    }),
    seen('did', 1, ['owns.did', 'is.reply', 'asked.troubled'], 'What went wrong is told by the one who did it.', {
      flag: [
        {
          text: 'I renamed the column at 9, I did not think of the report. Putting an alias back now.',
          parent: 'Who changed the view? My report is broken.',
        },
      ],
      leave: [{ text: 'The column was renamed at 9.', parent: 'Who changed the view? My report is broken.' }],
    }),
    seen('gap-acted', 1.5, ['owns.gap', 'owns.acts'], 'Not theirs, and done all the same.', {
      flag: ['Not our gate, but I have oiled the hinge while I was there.'],
      leave: ['Not our gate.'],
    }),
    seen('outside-acted', 2, ['owns.outside', 'owns.acts'], 'Somebody acts beyond their part.', {
      flag: [
        "I am only the driver, but I took the broken pallets out and marked them, the gate isn't in our contract.",
      ],
      leave: ['I am only the driver.', 'Otto is ill.'],
    }),
    seen('outside-steps', 1, ['owns.outside', 'owns.steps'], 'Somebody takes a step beyond their part.', {
      flag: ['The lift is not in our contract, but I have called the firm, they come at 3.'],
      leave: ['The lift is not in our contract.'],
    }),
    seen(
      'steps-pushed',
      1.5,
      ['owns.steps', 'is.reply', 'last.pushes', '!parent.decision', '!has.question'],
      'What was pushed away is taken up with a step.',
      {
        flag: [
          {
            text: 'I have called the printer, new badges come at noon.',
            parent: 'The address on the badges is wrong.',
            own: ['Badges are not our job.'],
          },
        ],
        leave: [
          {
            text: 'Somebody has to decide.',
            parent: 'The address on the badges is wrong.',
            own: ['Badges are not our job.'],
          },
        ],
      },
    ),
    seen(
      'steps-problem',
      1,
      ['owns.steps', 'is.reply', 'parent.problem', '!spoke.before', '!parent.decision', '!has.question', '!nmj.plain'],
      'Somebody else raises a problem, and this takes a step.',
      {
        flag: [
          {
            text: 'That was from my list. I called the printer, new badges come at noon.',
            parent: 'The address on the badges is wrong.',
          },
        ],
        leave: [{ text: 'They always are.', parent: 'The address on the badges is wrong.' }],
      },
    ),
    seen(
      'prevents-steps',
      1,
      ['owns.prevents', 'owns.steps'],
      'It is mended, and made sure that it does not come back.',
      {
        flag: ['I fixed the rota and added a check so that nobody is on it twice again.'],
        leave: ['Is there a check for that?'],
      },
    ),
    seen('prevents-reply', 1, ['owns.prevents', 'is.reply', '!has.question'], 'The answer closes the cause as well.', {
      flag: [
        {
          text: 'I fixed the rota and added a check so that nobody is on it twice again.',
          parent: 'Ina is on the rota twice.',
        },
      ],
      leave: [{ text: 'Is there a check for that?', parent: 'Ina is on the rota twice.' }],
    }),
    seen('take', 1, ['owns.take', 'is.reply'], 'Somebody takes it.', {
      flag: [
        {
          text: 'I take it, and I look at the cause tonight.',
          parent: 'The address on the badges is wrong.',
          own: ['Badges are not our job.'],
        },
      ],
      leave: [{ text: 'Will you take it?', parent: 'Nobody owns the import at the moment, and it fails.' }],
    }),
    seen('take-pushed', 2, ['last.pushes', 'takes.up'], 'What was pushed away is picked up.', {
      flag: [
        {
          text: 'Then let me take it, three lines and a call.',
          parent: 'The address on the badges is wrong.',
          own: ['Badges are not our job.'],
        },
      ],
      leave: [
        {
          text: 'Somebody has to decide.',
          parent: 'The address on the badges is wrong.',
          own: ['Badges are not our job.'],
        },
      ],
    }),
    seen('prevents', 1.5, ['owns.prevents'], 'It is made sure that it does not come back.', {
      flag: ['Added an alert so that nobody has to find this at night again.'],
      leave: ['Is there an alert for that?'],
    }),
    seen(
      'prevents-answer',
      1.5,
      ['owns.prevents', 'is.reply', 'asked.troubled'],
      'The cause is closed, not only the case.',
      {
        flag: [
          {
            text: 'Restarted it, and I added an alert so it wakes me next time.',
            parent: 'The import has been down all night.',
          },
        ],
        leave: [{ text: 'Is there an alert for it?', parent: 'The import has been down all night.' }],
      },
    ),
    seen('answers-problem', 1, ['asked.troubled', 'takes.up', '!spoke.before'], 'A problem is answered with a step.', {
      flag: [
        {
          text: 'Let me take it, I will write the note to the clinics today.',
          parent: 'Nobody told the clinics about the outage.',
        },
      ],
      leave: [{ text: 'No idea.', parent: 'Nobody told the clinics about the outage.' }],
    }),
    seen(
      'turns-push',
      2,
      ['nmj.any', 'has.remedy', 'asked.troubled', 'is.reply'],
      'Not theirs, and still taken further.',
      {
        flag: [
          {
            text: "It's not our service, so I called Pia in payments, she fixes it at two.",
            parent: 'The refund page shows an error for everyone.',
          },
        ],
        leave: [{ text: "It's not our service.", parent: 'The refund page shows an error for everyone.' }],
      },
    ),
    seen(
      'mends-at-once',
      1,
      [
        'asked.troubled',
        'is.reply',
        'has.remedy',
        'step.done',
        '!spoke.before',
        '!has.question',
        '!slow.old-trouble',
        '!def.any',
      ],
      'A problem before everybody is answered with what has been done about it.',
      {
        flag: [
          {
            text: 'Not my shelf, but I fixed the bracket and moved the boxes.',
            parent: 'The shelf by the door is broken and leans.',
          },
        ],
        leave: [{ text: 'Not again.', parent: 'The shelf by the door is broken and leans.' }],
      },
    ),
    seen(
      'owned-answer',
      1.5,
      ['names.own-error', 'is.reply', '!def.any'],
      'Told of a problem, one says what was one’s own part.',
      {
        flag: [
          {
            text: 'My mistake, I took the wrong drawing. The right one is on its way.',
            parent: 'Why do the holes not fit?',
          },
        ],
        leave: [{ text: 'Which holes?', parent: 'Why do the holes not fit?' }],
      },
    ),
    seen('after-defence', 1.3, ['answers.defence', 'takes.up'], 'Where others defend or push away, this takes it up.', {
      flag: [
        {
          text: 'Then I take it: I call the clinics today and write down what they say, so that it is in the list.',
          parent: 'Nobody told the clinics about the outage.',
          talk: ['Nobody told me either, I am not a mind reader.'],
        },
      ],
      leave: [
        {
          text: 'Calm down, both of you.',
          parent: 'Nobody told the clinics about the outage.',
          talk: ['Nobody told me either, I am not a mind reader.'],
        },
      ],
    }),
    seen('for-nobody', 1.2, ['takes.up', 'left.with-nobody'], 'What was left with nobody is taken up.', {
      flag: [
        {
          text: 'Then I take it, I call the clinics today and write down what they say.',
          parent: 'The clinics wait for an answer.',
          talk: ['Not our department, the clinics are for sales.'],
        },
      ],
      leave: [
        {
          text: 'Sales sits on the second floor.',
          parent: 'The clinics wait for an answer.',
          talk: ['Not our department, the clinics are for sales.'],
        },
      ],
    }),
    seen('myself', 0.9, ['owns.myself'], 'Somebody does it themselves.', {
      flag: [
        {
          text: 'The list has no owner. I call the clinics myself today and put the answers in.',
          parent: 'The clinics have been waiting for an answer since Monday, does anyone know more?',
        },
      ],
      leave: ['I enjoyed myself.'],
    }),
    seen('mine', 0.8, ['owns.mine'], 'It is named as their own.', {
      flag: ['That one is mine, I copied the wrong line. Replaced it, the corrected card is in the folder.'],
      leave: ['The blue scarf is mine.'],
    }),
    ...OWNERSHIP_AGAINST,
  ],
};
