import { FLAGS, type Flag } from '../detectors/types.ts';
import { GUIDANCE, type Guidance } from './guidance.ts';
import { figureOf, hasGroup, type TeamWeek } from './team-week.ts';

/** A pattern that came from one person alone is theirs, and no pattern of the team. */
const FEWEST_CARRIERS = 2;

/** The flag that was seen most in a week; null when there is no pattern of the team, or no team. */
export function strongestPattern(week: TeamWeek, minimum: number): Flag | null {
  if (!hasGroup(week, minimum)) return null;
  let best: { readonly flag: Flag; readonly count: number } | null = null;
  for (const flag of FLAGS) {
    const { count, people } = figureOf(week, flag);
    if (people >= FEWEST_CARRIERS && (best === null || count > best.count)) best = { flag, count };
  }
  return best?.flag ?? null;
}

/**
 * The next text for a pattern (null: about Connection to Vision, the centre of the pillars): the one that was used
 * least lately, never the one used last. `used` holds ids, the newest first.
 */
export function nextGuidance(pattern: Flag | null, used: readonly string[]): Guidance {
  const fits = GUIDANCE.filter(({ flag, pillar }) =>
    pattern === null ? pillar === 'Connection to Vision' : flag === pattern,
  );
  const since = ({ id }: Guidance) => {
    const at = used.indexOf(id);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  const [oldest] = fits.toSorted((a, b) => compare(since(b), since(a)));
  if (oldest === undefined) throw new Error('There is no text for this pattern');
  return oldest;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A text by its id; null when the library no longer has it. */
export function findGuidance(id: string): Guidance | null {
  return GUIDANCE.find((text) => text.id === id) ?? null;
}
