import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';
import { DEFENSIVE_AGAINST } from './defensive-against.ts';
import { DEFENSIVE_FORMS } from './defensive-forms.ts';
import { SHIELD_RULES } from './defensive-shields.ts';
import { DEFENSIVE_WAYS } from './defensive-ways.ts';

const STEP_FIRST = 'Put the next step first, then the reason: "Rolling back now. The spec did not cover French VAT."';

const { because } = rulesFor('defensive_escalation');

const structure = because('A problem is on the table, and the answer speaks of something else than the next step.');

/** A concern, question or problem is answered with self-justification, counter-attack or minimising, and no step. */
export const DEFENSIVE_ESCALATION: Detector = {
  label: 'defensive_escalation',
  bias: -4,
  meaning: 'The answer protects its author and takes no step towards a solution.',
  suggestion: STEP_FIRST,
  rules: [
    ...DEFENSIVE_WAYS,
    structure('worded', 1, ['def.any', 'is.reply'], {
      flag: [{ text: 'Nobody told me it was urgent.', parent: 'The contract was not sent, what happened?' }],
      leave: [
        { text: 'Nobody told me it was urgent, I send it now.', parent: 'The contract was not sent, what happened?' },
      ],
    }),
    structure('several', 1.5, ['def.several', 'asked.open'], {
      flag: [
        {
          text: 'Look, it was two in the morning, and I did what the manual says.',
          parent: 'The freezer alarm was muted for three hours.',
        },
      ],
      leave: [
        {
          text: 'It was two in the morning, and I did what the manual says. I have corrected the manual.',
          parent: 'The freezer alarm was muted for three hours.',
        },
      ],
    }),
    structure('waited', 2, ['answer.waited'], {
      flag: [{ text: 'The inspector had a bad day.', parent: 'We failed the hygiene inspection on two points, why?' }],
      leave: [
        {
          text: 'Both points are fixed, the inspector comes back on Friday.',
          parent: 'We failed the hygiene inspection on two points, why?',
        },
      ],
    }),
    structure('waited-told', 0.5, ['answer.waited', 'parent:reports.problem', '!parent:has.question'], {
      flag: [
        { text: 'The inspector had a bad day.', parent: 'The kitchen failed the hygiene inspection on two points.' },
      ],
      leave: [
        {
          text: 'Both points are fixed, the inspector comes back on Friday.',
          parent: 'The kitchen failed the hygiene inspection on two points.',
        },
      ],
    }),
    structure('still', 1.5, ['answer.still'], {
      flag: [
        {
          text: 'The inspector had a bad day.',
          parent: 'We failed the hygiene inspection on two points, why?',
          talk: ['Both are in the kitchen, who was on shift?'],
        },
      ],
      leave: [
        {
          text: 'Both points are fixed, the inspector comes back on Friday.',
          parent: 'We failed the hygiene inspection on two points, why?',
          talk: ['Both are in the kitchen, who was on shift?'],
        },
      ],
    }),
    structure('waited-addressed', 1, ['answer.waited', 'parent:addresses.you'], {
      flag: [
        { text: 'I close it. Everybody here leaves it open.', parent: 'Your window in the lab was left open again.' },
      ],
      leave: [
        {
          text: 'I left it open. Closed now, and I put a sign on it.',
          parent: 'Your window in the lab was left open again.',
        },
      ],
    }),
    structure('waited-others', 0.5, ['answer.waited', 'def.others-acted'], {
      flag: [
        {
          text: 'They always come late and then complain, every one of them.',
          parent: 'The volunteers complain that your briefing was missing.',
        },
      ],
      leave: [
        {
          text: 'They came half an hour late. I am giving a second briefing now.',
          parent: 'The volunteers complain that your briefing was missing.',
        },
      ],
    }),
    structure('asked-why', 1, ['asked.open', 'parent:asks.why', '!reply.at-ease'], {
      flag: [
        {
          text: 'Then you should have told me before. I had nothing to go by.',
          parent: 'Why did your report go out without the totals? The client is upset.',
        },
      ],
      leave: [
        {
          text: 'I had nothing to go by, and I should have asked. New report in an hour.',
          parent: 'Why did your report go out without the totals? The client is upset.',
        },
      ],
    }),
    structure('turn', 1.5, ['def.turn', 'answer.bare'], {
      flag: [
        { text: 'Nobody else has complained.', parent: 'The receipts show the wrong tax since the update.' },
        { text: 'I am not a mind reader.', parent: 'You packed the blue ones, the client wanted the red ones.' },
      ],
      leave: [
        {
          text: 'Nobody else has complained, so I ask them for their version. Looking at it now.',
          parent: 'The receipts show the wrong tax since the update.',
        },
        { text: 'Nobody else has complained, which version do you have?', parent: 'The receipts show the wrong tax.' },
      ],
    }),
    structure('turn-whole', 1, ['turn.whole', 'answer.bare'], {
      flag: [
        { text: 'I am not a mind reader.', parent: 'You packed the blue ones, the client wanted the red ones.' },
        { text: 'Nobody told us.', parent: 'The truck stood at the gate for an hour, why?' },
      ],
      leave: [
        {
          text: 'Nobody told us, so I have called the driver and opened the gate, he is unloading now.',
          parent: 'The truck stood at the gate for an hour, why?',
        },
      ],
    }),
    structure('turn-pressed', 1.5, ['def.turn', 'answer.bare', 'asked.pressed'], {
      flag: [
        {
          text: 'There is only so much one person can do in a week.',
          parent: 'Still open: the report on the outage.',
          talk: ['What would you need to start it?'],
        },
      ],
      leave: [
        {
          text: 'Four hours without a pager. I will take them on Thursday.',
          parent: 'Still open: the report on the outage.',
          talk: ['What would you need to start it?'],
        },
      ],
    }),
    structure('turns', 1.5, ['def.turns', 'answer.bare'], {
      flag: [
        {
          text: 'Funny how it is always our team that gets asked. Everyone else is late too.',
          parent: 'The list for Monday is missing.',
        },
      ],
      leave: [
        {
          text: 'Everyone else is late too, so I have moved the deadline and told them.',
          parent: 'The list for Monday is missing.',
        },
      ],
    }),
    structure('turn-said', 1, ['def.turn', 'is.reply'], {
      flag: [
        {
          text: 'Nobody told us about the change, and I am not a mind reader.',
          parent: 'The parcels for Friday are packed in the wrong order.',
        },
      ],
      leave: [
        {
          text: 'I only have two hands, so Ben packs the rest tonight, I have asked him.',
          parent: 'The parcels for Friday are still in the hall.',
        },
      ],
    }),
    structure('total', 0.6, ['voice.total', 'answer.bare'], {
      flag: [
        { text: 'It has always been like that and it never hurt anybody.', parent: 'The guard on saw 2 is missing.' },
      ],
      leave: [
        {
          text: 'I have ordered a new guard, it comes tomorrow, and nobody uses the saw until then.',
          parent: 'The guard on saw 2 is missing.',
        },
      ],
    }),
    structure('barbed', 0.8, ['parent:def.turn', 'answer.bare'], {
      flag: [
        {
          text: 'It was your shift that pressed the red one.',
          parent: 'Somebody pressed the wrong button and now the oven is cold. People never read the sign.',
        },
      ],
      leave: [
        {
          text: 'That was our shift. I have lit it again, it is warm by six.',
          parent: 'Somebody pressed the wrong button and now the oven is cold. People never read the sign.',
        },
      ],
    }),
    structure('questioned', 0.7, ['last:has.question', 'answer.bare'], {
      flag: [
        {
          text: 'We loaded exactly what the list says.',
          parent: 'Two crates are missing from the delivery.',
          talk: ['Did anyone count them at the gate?'],
        },
      ],
      leave: [
        {
          text: 'I have counted them, two stand at gate 4. Bringing them up now.',
          parent: 'Two crates are missing from the delivery.',
          talk: ['Did anyone count them at the gate?'],
        },
      ],
    }),
    ...DEFENSIVE_FORMS,
    ...SHIELD_RULES,
    ...DEFENSIVE_AGAINST,
  ],
};
