import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readExportSet, readItemSet, type SampleSet } from '../score/samples.ts';

const FIXTURES = fileURLToPath(new URL('../../test/fixtures/', import.meta.url));

/** Folders of invented texts of our own, each written by people who had not seen the rules; READMEs there say how. */
const OWN: readonly string[] = Array.from('abcdefghij', (letter) => `own-${letter}`);
const OWN_PARTS = ['workspace', 'challenge', 'chat'] as const;
const REAL = 'real-dev';

/** Whether weights may be fitted on a set and its figures committed: invented sets, never real messages. */
export function isInvented(name: string): boolean {
  return name !== REAL;
}

/** Reads the wanted ones of the sets that a data folder holds, and of our own (`own-a-workspace` and the like). */
export async function readDataSets(data: string, isWanted: (name: string) => boolean): Promise<readonly SampleSet[]> {
  const at = (...parts: string[]): string => join(data, ...parts);
  const has = (name: string): boolean => isWanted(name) && existsSync(at(name));
  const sets: SampleSet[] = [];
  if (has('workspace-dev')) sets.push(await readWorkspace('workspace-dev', at('workspace-dev')));
  if (has('challenge-dev')) sets.push(await readItemSet('challenge-dev', at('challenge-dev', 'items.jsonl'), null));
  for (const own of OWN) sets.push(...(await readOwn(own, isWanted)));
  if (has(REAL)) sets.push(await readItemSet(REAL, at(REAL, 'items.jsonl'), at(REAL, 'labels.jsonl')));
  return sets;
}

async function readOwn(own: string, isWanted: (name: string) => boolean): Promise<readonly SampleSet[]> {
  const sets: SampleSet[] = [];
  for (const part of OWN_PARTS) {
    const name = `${own}-${part}`;
    const folder = join(FIXTURES, own, part);
    if (!isWanted(name) || !existsSync(folder)) continue;
    const isExport = part === 'workspace';
    sets.push(
      isExport ? await readWorkspace(name, folder) : await readItemSet(name, join(folder, 'items.jsonl'), null),
    );
  }
  return sets;
}

function readWorkspace(name: string, folder: string): Promise<SampleSet> {
  return readExportSet(name, join(folder, 'export'), join(folder, 'labels.jsonl'));
}
