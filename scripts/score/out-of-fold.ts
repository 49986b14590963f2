import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import { groupOf } from '../fit/rows.ts';
import { readRows, rulesetWithout } from '../fit/weights.ts';
import type { Sample, SampleSet } from './samples.ts';

/**
 * Samples of the wanted sets, each analysed with weights that were fitted on all the others without its own fold:
 * persons and halves are left out in turn. Conditions that ask for a signal see the signals of the shipped weights while fitting, and those of the
 * fold while deciding.
 */
export async function outOfFold(
  fittedOn: readonly SampleSet[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const rows = await readRows(fittedOn, compileRuleset());
  const measured = fittedOn.filter((set) => wanted.includes(set.name));
  return new Map(
    measured.map((set) => {
      const groups = new Set(set.samples.map((sample) => groupOf(set.name, sample.fold)));
      const rulesets = new Map([...groups].map((group) => [group, rulesetWithout(group, rows)]));
      const samples = set.samples.map((sample): Sample => {
        const ruleset = rulesets.get(groupOf(set.name, sample.fold));
        return ruleset ? { ...sample, analysis: analyse(sample.message, sample.context, ruleset) } : sample;
      });
      return [set.name, samples];
    }),
  );
}
