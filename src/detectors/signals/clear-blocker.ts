import type { Detector, Rule } from '../engine/rule.ts';

const rule = (
  name: string,
  weight: number,
  all: readonly string[],
  reason?: string,
  examples?: NonNullable<Rule['examples']>,
): Rule => ({
  id: `clear-blocker.${name}`,
  label: 'clear_blocker',
  weight,
  all,
  ...(reason === undefined ? {} : { reason }),
  ...(examples === undefined ? {} : { examples }),
});

/** A blocker or risk with its cause, what would unblock it, or what its author does about it. */
export const CLEAR_BLOCKER: Detector = {
  label: 'clear_blocker',
  bias: -4,
  meaning: 'A blocker is named so clearly that others can help.',
  suggestion: 'Thank them, and say who takes the next step.',
  rules: [
    rule('section', 4.5, ['blocker.in-section'], 'The blockers part names one.', {
      flag: ['Yesterday: import\nToday: export\nBlockers: prod window needs approval, asked on Friday'],
      leave: ['Yesterday: import\nToday: export\nBlockers: none'],
    }),
    rule('waits', 3, ['blocker.waits'], 'It says what or whom it waits for.', {
      flag: [
        'Blocked on the certificate, Marta issues it at two.',
        'Waiting for the VPN account from the supplier, chased them today.',
      ],
      leave: ['Are you blocked by anything?'],
    }),
    rule('cannot', 3, ['blocker.cannot'], 'It says what cannot go on, and why.', {
      flag: ['I can not test the upload without the account of the supplier, asked them at nine.'],
      leave: ['Can you not come earlier?'],
    }),
    rule('needs', 2, ['blocker.needs'], 'It says what is needed.', {
      flag: [
        'Panel is wrong for our voltage. Stabiliser is at the store, decision needed from Ben, otherwise we stop.',
      ],
      leave: ['Do you need a pen?'],
    }),
    rule('risk', 3, ['blocker.risk'], 'It names a risk before it happens.', {
      flag: ['Risk: the signed copies are at the notary, who is closed until the 16th.'],
      leave: ['What is the risk?'],
    }),
    rule('failure', 1.5, ['blocker.failure'], 'It says what fails and under which circumstances.', {
      flag: [
        'Build is broken since 20 minutes because of the new image, waiting for infra, pinning the old one meanwhile.',
      ],
      leave: ['The broken chair is in the cellar.'],
    }),
    rule('failure-fresh', 1, ['blocker.failure', 'time.fresh'], 'It comes up fresh.', {
      flag: ['Login fails since this morning because the key expired, waiting for a new one from the partner desk.'],
      leave: ['I come at nine this morning.'],
    }),
    rule('asked', 1.5, ['blocker.any', 'step.contact'], 'Somebody who can help was asked.', {
      flag: ['Stuck on the permissions, asked infra, will switch to the mock at noon.'],
      leave: ['Asked infra for lunch.'],
    }),
    rule('meanwhile', 1.5, ['blocker.any', 'blocker.meanwhile'], 'It says what happens meanwhile.', {
      flag: ['Blocked by the dead device, new one arrives on Monday, meanwhile I write the listing.'],
      leave: ['Meanwhile in Leeds it snows.'],
    }),
    rule('against-question', -1.5, ['ends.question']),
    rule('against-asking', -1, ['has.question', '!blocker.waits']),
    rule('against-decision', -1.5, ['parent.decision']),
    rule('against-short', -1, ['length.7']),
  ],
};
