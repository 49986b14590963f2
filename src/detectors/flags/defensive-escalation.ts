import type { Detector } from '../engine/rule.ts';
import { type Examples, rulesFor } from '../engine/rules-for.ts';
import { type AnswerFlag, answering } from './answer-rules.ts';

const STEP_FIRST = 'Put the next step first, then the reason: "Rolling back now. The spec did not cover French VAT."';

const FLAG: AnswerFlag = { label: 'defensive_escalation', cues: 'def', outright: new Set(['told-you']) };
const { seen, against } = rulesFor(FLAG.label);

/** A way of defending, worth more in answer to a problem and where no step is in sight. */
const defending = (name: string, weights: readonly [alone: number, open: number], reason: string, examples: Examples) =>
  answering(FLAG, name, weights, reason, examples);

const structure = (name: string, weight: number, all: readonly string[], examples: Examples) =>
  seen(
    name,
    weight,
    all,
    'A problem is on the table, and the answer speaks of something else than the next step.',
    examples,
  );

/** A concern, question or problem is answered with self-justification, counter-attack or minimising, and no step. */
export const DEFENSIVE_ESCALATION: Detector = {
  label: 'defensive_escalation',
  bias: -4,
  meaning: 'The answer protects its author and takes no step towards a solution.',
  suggestion: STEP_FIRST,
  rules: [
    ...defending('by-the-book', [0.5, 2], 'This says that the rules were followed; the problem is still there.', {
      flag: [
        {
          text: 'The ticket only said two columns. I did what it says.',
          parent: 'The report is missing the totals, the client is upset.',
        },
      ],
      leave: [
        {
          text: 'The ticket only said two columns, adding the totals now.',
          parent: 'The report is missing the totals.',
        },
      ],
    }),
    ...defending(
      'circumstances',
      [0.5, 2.5],
      'The circumstances explain it; a next step would help those who are waiting.',
      {
        flag: [{ text: 'Nobody told me it was urgent.', parent: 'The contract was not sent, what happened?' }],
        leave: [
          {
            text: 'I was on leave, so I missed it. Sending it now.',
            parent: 'The contract was not sent, what happened?',
          },
        ],
      },
    ),
    ...defending('told-you', [1.5, 2.5], 'Who said it first does not help now; what can be done does.', {
      flag: [
        'I already said this would happen.',
        {
          text: 'As I said in May, one server is not enough.',
          parent: 'The shop was down for an hour, customers complain.',
        },
      ],
      leave: [
        {
          text: 'As I wrote in May, one server is not enough. Shall I order the second one today?',
          parent: 'The shop was down for an hour.',
        },
      ],
    }),
    ...defending('retort', [0.3, 3], 'A question that answers a question leaves the problem where it was.', {
      flag: [{ text: 'What did you expect?', parent: 'The demo crashed in front of the customer.' }],
      leave: [
        { text: 'What did you expect to see there? I am switching it back.', parent: 'The form shows the old logo.' },
      ],
    }),
    ...defending('counter', [0.5, 2.5], 'This turns the question around; the problem stays where it was.', {
      flag: [{ text: 'Maybe you should read the manual first.', parent: 'The import fails for all of my files.' }],
      leave: [
        { text: 'Who approved the template? I ask them to change it.', parent: 'The template has the wrong logo.' },
      ],
    }),
    ...defending('minimise', [0.5, 2.5], 'This makes the problem small; to the one who reports it, it is not.', {
      flag: [{ text: 'It was only two customers, come on.', parent: 'Two customers were charged twice, why?' }],
      leave: [
        {
          text: 'It was two customers, both have their money back since ten.',
          parent: 'Two customers were charged twice, why?',
        },
      ],
    }),
    ...defending('blames', [0.3, 2.5], 'This says whose fault it is; what happens next stays open.', {
      flag: [{ text: 'The system let me do it.', parent: 'Why was the supplier paid twice?' }],
      leave: [
        {
          text: 'The system let me do it twice. I have called the bank, the refund comes tomorrow.',
          parent: 'Why was the supplier paid twice?',
        },
      ],
    }),
    ...defending('attitude', [0.3, 2], 'The tone answers; the problem does not move.', {
      flag: [
        {
          text: 'Typical. We are always the ones to blame, just saying.',
          parent: 'The list for the trip is not complete.',
        },
      ],
      leave: [{ text: 'Wow, thanks for seeing that. Corrected.', parent: 'The list for the trip is not complete.' }],
    }),
    ...defending('works-here', [0.5, 2.5], 'That it works in one place does not tell what is different in the other.', {
      flag: [{ text: 'Works on my machine.', parent: 'The login page crashes for the whole sales team.' }],
      leave: [
        {
          text: 'Works on my machine, which browser do you use?',
          parent: 'The login page crashes for the whole sales team.',
        },
      ],
    }),
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
    against('leans-away', -2, ['leans.pushing', '!def.turn']),
    against('leans-away-turn', -1, ['leans.pushing', 'def.turn']),
    against('plain-question', -1, ['asked.plainly', '!def.turn']),
    against('yes-or-no', -2, ['answers.yes-or-no']),
    against('named', -0.7, ['names.person', 'is.reply', '!def.turn']),
    against('named-turn', -1, ['names.person', 'is.reply', 'def.turn']),
    against('named-who', -1.5, ['answers.who', '!def.turn']),
    against('asker', -2, ['asks.itself']),
    against('answers-defence', -1.5, ['answers.defence', '!turn.whole']),
    against('team', -1, ['answer.waited', 'names.team', '!def.any']),
    against('assent', -1.5, ['opens.assent', '!def.attitude', '!def.opens']),
    against('remedy', -2.5, ['has.remedy']),
    against('step', -1, ['!no.step', '!def.any']),
    against('good-signal', -2.5, ['takes.step', '!def.turn']),
    against('good-signal-turn', -1.5, ['takes.step', 'def.turn']),
    against('challenges', -1.5, ['signal:constructive_challenge']),
    against('fact', -1.5, ['remedy.fact']),
    against('tried', -2, ['remedy.tried']),
    against('fault', -3, ['own.fault']),
    against('late', -1.5, ['slip.admits', '!def.turn']),
    against('asks-facts', -2, ['asks.facts', '!def.retort']),
    against('question', -1, ['ends.question', '!def.retort']),
    against('anchor', -1.5, ['has.anchor']),
    against('checkable', -0.5, ['has.checkable', '!def.turn']),
    against('sorry', -1.5, ['is.apology', '!nmj.plain', '!def.any']),
    against('apology', -2, ['parent:is.apology']),
    against('at-ease', -1.5, ['reply.at-ease', '!def.turn']),
    against('unasked', -2.5, ['is.top', '!def.told-you']),
    against('update', -3, ['is.update']),
    against('joke', -1.5, ['mark.joke']),
    against('reason', -0.5, ['offers.reason', '!def.told-you']),
    against('decision', -1, ['parent.decision', '!reply.to-problem']),
    against('later', -0.7, ['in.talk', '!def.turn']),
    against('long', -0.5, ['!length.35']),
    against('word', -1, ['length.4']),
    against('many-words', -1, ['!length.18']),
    against('joins', -1, ['joins.late']),
    against('ahead', -1, ['voice.ahead']),
    against('though', -1, ['voice.though']),
    against('short-answer', -1, ['vague.not-answer']),
    against('real-question', -1, ['challenge.real-question']),
    against('all-granted', -0.6, ['!passive.refuses', '!voice.total']),
    against('colon', -1, ['has.colon']),
    against('known-blocker', -0.8, ['parent:signal:clear_blocker']),
    against('last-why', -1, ['last:blocker.why']),
  ],
};
