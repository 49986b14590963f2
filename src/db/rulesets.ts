import { compileRuleset, type Ruleset } from '../detectors/index.ts';
import type { Db } from './database.ts';
import { type FoundTuning, findTuning } from './tunings.ts';

const MOST_COMPILED = 200;

/**
 * Looks up the tuning of a channel and compiles the rules with it. Compiled rules are kept per version of a tuning,
 * so a change in the database is seen by the next message, by every copy of the bot. Who has just looked up the tuning
 * hands it in.
 */
export function createRulesets(
  db: Db,
): (workspaceId: string, channelId: string, tuning?: FoundTuning | null) => Promise<Ruleset> {
  const shipped = compileRuleset();
  const compiled = new Map<string, Ruleset>();
  return async (workspaceId, channelId, tuning) => {
    const found = tuning === undefined ? await findTuning(db, workspaceId, channelId) : tuning;
    if (found === null) return shipped;
    const key = `${workspaceId} ${found.key}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const ruleset = compileRuleset(found.tuning);
    compiled.set(key, ruleset);
    const [oldest] = compiled.keys();
    if (compiled.size > MOST_COMPILED && oldest !== undefined) compiled.delete(oldest);
    return ruleset;
  };
}
