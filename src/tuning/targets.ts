import { phraseId } from '../detectors/engine/tuning.ts';
import { RULES } from '../detectors/index.ts';
import { FLAGS, type Flag, type Tuning } from '../detectors/types.ts';

const SHIPPED: ReadonlySet<string> = new Set([...RULES.map(({ id }) => id), ...FLAGS]);

/** Whether this can be switched off: the id of a rule, of an added phrase, or a flag. */
export function isTarget(id: string): boolean {
  return SHIPPED.has(id) || /^added\.[a-z_]+\.phrase-[a-z0-9]{1,8}$/.test(id);
}

/** The flag that was meant, however its words are joined: `not_my_job`, `not-my-job`, `Not my job`; or null. */
export function readFlag(typed: string): Flag | null {
  const name = typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return FLAGS.find((flag) => flag === name) ?? null;
}

/** The rule or flag that was meant, or null. Added phrases are known by the tuning. */
export function readTarget(typed: string, tuning: Tuning): string | null {
  const flag = readFlag(typed);
  if (flag !== null) return flag;
  const id = typed.trim().toLowerCase();
  return SHIPPED.has(id) || tuning.phrases.some((added) => phraseId(added) === id) ? id : null;
}

/** Ids that begin or go on with what was typed, the shortest first; for a hint. */
export function completions(typed: string, most: number): readonly string[] {
  const part = typed.trim().toLowerCase().replaceAll('_', '-');
  if (part.length < 3) return [];
  return RULES.map(({ id }) => id)
    .filter((id) => id.includes(part))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, most);
}
