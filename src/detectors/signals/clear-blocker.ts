import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';
import { CLEAR_BLOCKER_FORMS } from './clear-blocker-forms.ts';

const { seen: named, against } = rulesFor('clear_blocker');

/** A blocker or risk, named with its cause, with what would unblock it, or with what is done about it. */
export const CLEAR_BLOCKER: Detector = {
  label: 'clear_blocker',
  bias: -4,
  meaning: 'A blocker or risk is named together with its cause, a way out, or the next step.',
  suggestion: 'Say what stands in the way, why, and who or what would remove it.',
  // What was held back for a while is named too late to be praised for it.
  yieldsTo: 'slow_escalation',
  rules: [
    named(
      'section-full',
      1.5,
      ['blocker.section-full'],
      'The blockers part says what is in the way and what moves it.',
      {
        flag: ['Today: pack the crates\nBlockers: waiting for the customs number, Ivo has it by noon'],
        leave: ['Today: pack the crates\nBlockers: busy with other classes'],
      },
    ),
    named('section-rich', 1, ['blocker.section-rich'], 'The blockers part says what, why, who and when.', {
      flag: ['Today: pack the crates\nBlockers: waiting for the customs number, Ivo has it by noon'],
      leave: ['Today: pack the crates\nBlockers: busy with other classes'],
    }),
    named('section-brief', 1, ['blocker.section-brief', 'blocker.has-way'], 'The blockers part names something.', {
      flag: ['Today: packed 4 crates, waiting for customs to give me the number, asked Ivo\nBlockers: customs'],
      leave: ['Today: pack the crates\nBlockers: nope'],
    }),
    named('wait', 1, ['blocker.wait'], 'It says what must happen before this can go on.', {
      flag: ['Can not test the pump until the site gets its new panel, asked Efua for a date.'],
      leave: ['Can you wait for me in the lobby?'],
    }),
    named('wait-way', 2, ['blocker.wait', 'blocker.has-way'], 'It says what is waited for and what is done about it.', {
      flag: ['Blocked on the review of PR 12, pinged Ana, doing the docs meanwhile.'],
      leave: ['I wait for the bus.'],
    }),
    named('wait-cause', 1, ['blocker.wait', 'blocker.cause'], 'It says what is waited for and why.', {
      flag: ['I can not close the books because two invoices are missing, Otto sends them by 4.'],
      leave: ['I wait for the bus because of the rain.'],
    }),
    named(
      'unasked-wait',
      1.5,
      ['blocker.wait', 'blocker.has-way', '!parent.problem', '!has.question'],
      'It says unasked what is waited for and what is done about it.',
      {
        flag: ['Blocked on the review of PR 12, pinged Ana, doing the docs meanwhile.'],
        leave: ['I wait for the bus.'],
      },
    ),
    named('risk', 1.5, ['blocker.risk'], 'It names what may go wrong.', {
      flag: ['The only risk is rain on Saturday, the tent is on hold until six, need a yes from Hugo.'],
      leave: ['No risk today.'],
    }),
    named('risk-way', 2, ['blocker.risk', 'blocker.has-way'], 'It names a risk and a way to deal with it.', {
      flag: ['Heads-up: the cert expires on Friday, I asked Oskar to renew it.'],
      leave: ['Heads-up: cake in the kitchen.'],
    }),
    named('fresh', 1.5, ['blocker.fresh'], 'It names a trouble while it is new.', {
      flag: [
        'My build is red since 20 minutes, something with the node image. I asked Ana for the old one, pinning 20.11 to check meanwhile.',
      ],
      leave: ['The build turned green 20 minutes ago.'],
    }),
    named(
      'fresh-news',
      1.5,
      ['blocker.fresh', 'is.top', '!has.question', '!own.fault'],
      'It brings up a new trouble unasked.',
      {
        flag: ['The caterer cancelled five minutes ago. I have two others on the phone.'],
        leave: ['The caterer called five minutes ago, all is ready.'],
      },
    ),
    named('fresh-way', 1, ['blocker.fresh', 'blocker.has-way'], 'It names a new trouble and what is done about it.', {
      flag: ['The caterer cancelled five minutes ago. I have two others on the phone.'],
      leave: ['The caterer called five minutes ago, all is ready.'],
    }),
    named(
      'fresh-news-way',
      1.5,
      ['blocker.fresh', 'is.top', '!has.question', '!own.fault', 'blocker.has-way'],
      'It brings up a new trouble unasked, with what is done about it.',
      {
        flag: ['The caterer cancelled five minutes ago. I have two others on the phone.'],
        leave: ['The caterer called five minutes ago, all is ready.'],
      },
    ),
    named(
      'trouble-cause',
      1,
      ['blocker.trouble', 'blocker.cause', 'blocker.stated'],
      'It names a trouble and its cause.',
      {
        flag: ['The nightly export failed because the disk is full, clearing old dumps now.'],
        leave: ['Why did the export fail?'],
      },
    ),
    named('moved-cause', 2, ['blocker.moved', 'blocker.cause'], 'It says why a date moves.', {
      flag: ['Draft comes on Tuesday instead of Friday because the bands from HR are late.'],
      leave: ['Lunch moves to one.'],
    }),
    named(
      'asked-cause',
      1,
      ['slow.asked', 'blocker.cause', 'blocker.has-way'],
      'Asked for the state, it says what stands in the way.',
      {
        flag: [
          {
            text: 'Not there yet: two tables from Kisumu are missing, Wanjiru sends them tomorrow',
            parent: 'Where is the donor report?',
          },
        ],
        leave: [{ text: 'All there, sent it this morning', parent: 'Where is the donor report?' }],
      },
    ),
    named('held', 1.5, ['blocker.held'], 'It says what stands still, and whose hand is on it or what stands in.', {
      flag: [
        'The label printer is out of order, technician comes at 14:00.',
        'The ferry company cancelled the 7:10. I use the truck until Thursday.',
      ],
      leave: ['I gave her the wrong key. I have told her.', 'The label printer runs again.'],
    }),
    named(
      'held-unasked',
      1.5,
      ['blocker.held', '!own.fault', '!blocker.finished', '!parent.problem'],
      'It says unasked what stands still and what is done about it.',
      {
        flag: ['The label printer is out of order, technician comes at 14:00.'],
        leave: ['The label printer was out of order and is fixed.'],
      },
    ),
    named('held-answer', 1, ['blocker.held', 'slow.asked'], 'Asked, it says what stands still and who moves it.', {
      flag: [
        {
          text: 'Stuck at customs, the form lacks a stamp. Asked the broker, he brings it on Monday.',
          parent: 'Where are the samples?',
        },
      ],
      leave: [{ text: 'They are here.', parent: 'Where are the samples?' }],
    }),
    named('moving', 1, ['blocker.moving'], 'What stands in the way stands beside what moves it.', {
      flag: ['The badge reader at gate 2 is dead since 9:10, the vendor replaces it at noon.'],
      leave: ['The badge reader at gate 2 works again, thanks IT.'],
    }),
    named(
      'moving-unasked',
      1,
      ['blocker.moving', 'is.top', '!own.fault', '!blocker.own-act', '!has.question'],
      'It says unasked what stands in the way and what moves it.',
      {
        flag: ['The badge reader at gate 2 is dead since 9:10, the vendor replaces it at noon.'],
        leave: ['The badge reader at gate 2 was wrong, I apologise.'],
      },
    ),
    named('moving-asked', 1, ['blocker.moving', 'slow.asked'], 'Asked, it says what stands and what moves it.', {
      flag: [
        {
          text: 'The oven is dead since 9:10 because the fuse is blown, asked Otto, he rewires it at noon.',
          parent: 'Where is the bread?',
        },
      ],
      leave: [{ text: 'It is in the oven.', parent: 'Where is the bread?' }],
    }),
    named(
      'found',
      0.7,
      ['remedy.fact', 'blocker.grounded', 'is.reply'],
      'It says what was found to stand in the way.',
      {
        flag: [
          {
            text: 'Cause is the fan, it does not start. New fan comes at noon.',
            parent: 'The oven is cold, does anybody know why?',
          },
        ],
        leave: [{ text: 'The fan is new.', parent: 'The oven is cold, does anybody know why?' }],
      },
    ),
    named('needing', 1, ['blocker.needing'], 'It says what is needed first and how it comes.', {
      flag: ['The pilot needs the signed form from the ward, asked Ines for it this morning.'],
      leave: ['The pilot needs a name.'],
    }),
    named(
      'grounded-moving',
      1,
      ['blocker.grounded', 'blocker.moving'],
      'It says what stands in the way, why, and what moves it.',
      {
        flag: ['The oven trips the breaker because the heater draws 20 A, Otto rewires it today.'],
        leave: ['The oven is warm because we bake.'],
      },
    ),
    ...CLEAR_BLOCKER_FORMS,
    against('nothing-stands', -1, ['!blocker.standing', '!blocker.section', '!blocker.wait', '!blocker.risk']),
    against('to-you', -1, ['addresses.you', '!blocker.section', '!blocker.wait']),
    against('general', -1, ['slow.general', '!blocker.section']),
    against('own-act', -1.5, ['blocker.own-act', '!blocker.wait', '!blocker.section']),
    against('not-held', -1, ['!blocker.held', '!blocker.section', '!blocker.wait']),
    against('no-halt', -1, ['!blocker.halted', '!blocker.section']),
    against('none', -2, ['blocker.none', '!blocker.section']),
    against('burden', -2, ['blocker.burden']),
    against('question', -3, ['is.question']),
    against('ends-question', -1.5, ['ends.question', '!blocker.wait']),
    against('any-question', -0.5, ['has.question']),
    against('no-trouble', -1.5, ['!blocker.trouble', '!blocker.wait', '!blocker.risk', '!blocker.section']),
    against('no-way', -1, ['!blocker.has-way', '!blocker.moving', '!blocker.section-clear', '!blocker.fresh']),
    against('solved', -1, ['slow.solved', '!blocker.section']),
    against('proposal', -2, ['makes.proposal']),
    against('decision', -1.5, ['parent.decision']),
    against('silence', -2, ['slow.silence', '!slow.new']),
    against('fault', -2.5, ['own.fault', '!blocker.section']),
    against('owned', -1.5, ['names.own-error', '!blocker.section']),
    against('gap', -1, ['owns.gap', '!blocker.section']),
    against('slipped', -0.7, ['slow.slipped', '!blocker.wait', '!blocker.section']),
    against('finished', -1.5, ['blocker.finished', '!is.update', '!blocker.wait']),
    against('reply-to-problem', -1.5, ['parent.problem', '!blocker.wait', '!blocker.moved']),
    against('planned', -0.5, ['time.future', '!slow.new', '!blocker.wait', '!blocker.risk', '!blocker.section']),
    against('old', -1, ['slow.old-trouble', '!slow.out', '!blocker.section']),
    against('defended', -1, ['def.told-you']),
    against('pushed', -1.5, ['nmj.plain']),
    against('theirs', -1, ['nmj.theirs']),
    against('somebody', -1, ['nmj.somebody']),
    against('joke', -1.5, ['mark.joke']),
    against('thanks', -1.5, ['is.thanks']),
    against('good', -0.7, ['slow.good']),
    against('short', -1.5, ['length.7']),
    against('slip', -1, ['slow.due']),
    against('few-words', -1, ['!vague.long', '!blocker.section']),
    against('one-sentence', -1, ['is.one-sentence', '!blocker.section']),
    against('dozen-words', -1, ['length.12', '!blocker.section']),
    against('no-hand', -1, ['!blocker.hand', '!blocker.section']),
    against('planning', -0.9, ['slow.planning', '!blocker.wait']),
    against('known', -1.3, ['late.knowing-old']),
    against('open-talk', -1.5, ['open.talk', '!blocker.wait']),
    against('essay', -1.5, ['challenge.long', '!blocker.section']),
  ],
};
