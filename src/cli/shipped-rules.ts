import { compileRuleset, type Ruleset } from '../detectors/index.ts';

let compiled: Ruleset | null = null;

/** The rules as shipped, compiled on first use: that takes a good part of a second. */
export function shippedRules(): Ruleset {
  compiled ??= compileRuleset();
  return compiled;
}
