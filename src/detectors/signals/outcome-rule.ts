import type { Example, Rule } from '../engine/rule.ts';

const LABEL = 'outcome';

/** A sign of a result: conditions that must all hold, why it matters, and sentences that it must flag and leave alone. */
export function seen(
  name: string,
  weight: number,
  all: readonly string[],
  reason: string,
  flag: readonly Example[],
  leave: readonly Example[],
): Rule {
  return { id: `outcome.${name}`, label: LABEL, weight, all, reason, examples: { flag, leave } };
}

/** A sign against it, with a sentence that it keeps alone. */
export function against(name: string, weight: number, all: readonly string[], leave: readonly Example[]): Rule {
  return { id: `outcome.${name}`, label: LABEL, weight, all, examples: { flag: [], leave } };
}
