import { createHash } from 'node:crypto';
import type { Dice } from '../../scripts/backtest/dice.ts';
import { readCorpus } from '../../scripts/bench/corpus.ts';
import { analyse, RULES, type Ruleset } from '../../src/detectors/index.ts';
import { FLAGS } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import type { Change } from '../../src/tuning/change.ts';

const PHRASES = ['still working on', 'waiting for the', 'a bit of', 'not sure', 'could not do', 'for the * team'];
const MESSAGES = (await readCorpus()).map(({ text, context }) => ({ message: readMessage(text), context }));

/** Everything that the rules say about the labelled messages, as one short text. */
export function behaviour(ruleset: Ruleset): string {
  const hash = createHash('sha256');
  for (const { message, context } of MESSAGES) {
    const { flags, signals } = analyse(message, context, ruleset);
    hash.update(JSON.stringify([flags, signals.map(({ signal }) => signal)]));
  }
  return hash.digest('base64');
}

/** Ids of the rules that speak for a flag. */
const SPEAKING = RULES.filter(({ label, weight }) => weight > 0 && FLAGS.some((flag) => flag === label)).map(
  ({ id }) => id,
);

/** Any change that can be typed, or chosen in the set-up form. */
export function randomChange(pick: Dice): Change {
  const flag = pick(FLAGS);
  const makers: readonly (() => Change)[] = [
    () => ({ kind: 'off', target: pick([...FLAGS, ...SPEAKING]) }),
    () => ({ kind: 'off', target: flag }),
    () => ({ kind: 'on', target: pick(FLAGS) }),
    () => ({ kind: 'sensitivity', flag, level: pick(['low', 'medium', 'high'] as const) }),
    () => ({ kind: 'preset', level: pick(['low', 'medium', 'high'] as const) }),
    () => ({ kind: 'add-phrase', flag, phrase: pick(PHRASES) }),
    () => ({ kind: 'except', flag, phrase: pick(PHRASES) }),
    () => ({ kind: 'remove', flag, phrase: pick(PHRASES) }),
    () => ({ kind: 'exempt', subject: pick(['U1', 'U2', 'C7']), isExempt: true }),
    () => ({ kind: 'quiet-after', people: pick([0, 5, 9]) }),
  ];
  return pick(makers)();
}

/** What an admin types for a change behind `/ownership rules`; null when it is not typed but chosen in a form. */
export function typedFor(change: Change): string | null {
  switch (change.kind) {
    case 'off':
    case 'on':
      return `${change.kind} ${change.target}`;
    case 'sensitivity':
      return `sensitivity ${change.flag} ${change.level}`;
    case 'add-phrase':
    case 'except':
    case 'remove':
      return `${change.kind} ${change.flag} "${change.phrase}"`;
    case 'exempt':
      return `exempt ${change.subject.startsWith('C') ? `<#${change.subject}|x>` : `<@${change.subject}>`}`;
    case 'quiet-after':
      return `quiet-after ${change.people === 0 ? 'never' : change.people}`;
    default:
      return null;
  }
}
