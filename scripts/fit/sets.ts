import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExportSet, readItemSet, type SampleSet } from '../score/samples.ts';

/** Invented texts of our own, written by people who had not seen the rules. */
const OWN = fileURLToPath(new URL('../../test/fixtures/own-a/', import.meta.url));

/** Invented sets that weights are fitted on, and whose figures may be committed. Real messages are never among them. */
export const FITTED_SETS: readonly string[] = ['workspace-dev', 'challenge-dev', 'own-workspace', 'own-challenge'];

/** Reads the wanted ones of the sets that a data folder holds, and of our own. */
export async function readDataSets(data: string, isWanted: (name: string) => boolean): Promise<readonly SampleSet[]> {
  const at = (...parts: string[]): string => join(data, ...parts);
  const has = (name: string): boolean => isWanted(name) && existsSync(at(name));
  const sets: SampleSet[] = [];
  if (has('workspace-dev')) {
    const labels = at('workspace-dev', 'labels.jsonl');
    sets.push(await readExportSet('workspace-dev', at('workspace-dev', 'export'), labels));
  }
  if (has('challenge-dev')) sets.push(await readItemSet('challenge-dev', at('challenge-dev', 'items.jsonl'), null));
  if (isWanted('own-workspace')) {
    const folder = join(OWN, 'workspace');
    sets.push(await readExportSet('own-workspace', join(folder, 'export'), join(folder, 'labels.jsonl')));
  }
  if (isWanted('own-challenge'))
    sets.push(await readItemSet('own-challenge', join(OWN, 'challenge', 'items.jsonl'), null));
  if (has('real-dev')) {
    sets.push(await readItemSet('real-dev', at('real-dev', 'items.jsonl'), at('real-dev', 'labels.jsonl')));
  }
  return sets;
}
