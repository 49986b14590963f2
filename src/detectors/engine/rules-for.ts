import type { Label } from '../types.ts';
import type { Rule } from './rule.ts';

/** Sentences that a rule must flag and must leave alone. */
export type Examples = NonNullable<Rule['examples']>;

/** Makes the rules of one label; ids are the label in kebab case, a dot, and the name. */
export interface RulesFor {
  /** Evidence for the label: conditions that must all hold, why it matters, and the sentences that prove it. */
  readonly seen: (name: string, weight: number, all: readonly string[], reason: string, examples: Examples) => Rule;
  /** The same for several rules that matter for one reason. */
  readonly because: (
    reason: string,
  ) => (name: string, weight: number, all: readonly string[], examples: Examples) => Rule;
  /** Evidence against the label, under the name `against-…`. */
  readonly against: (name: string, weight: number, all: readonly string[]) => Rule;
}

/** The rule makers for a label whose rules are conditions alone. */
export function rulesFor(label: Label): RulesFor {
  const prefix = label.replaceAll('_', '-');
  const seen: RulesFor['seen'] = (name, weight, all, reason, examples) => ({
    id: `${prefix}.${name}`,
    label,
    weight,
    all,
    reason,
    examples,
  });
  return {
    seen,
    because: (reason) => (name, weight, all, examples) => seen(name, weight, all, reason, examples),
    against: (name, weight, all) => ({ id: `${prefix}.against-${name}`, label, weight, all }),
  };
}
