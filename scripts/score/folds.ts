import folds from './folds.json' with { type: 'json' };

/** Rules and weights may be fitted on one part; the other is only ever counted. */
export type Part = 'fitted' | 'unread';

/** Which fold an item belongs to, and whether whoever writes rules may look at it. */
export interface Fold {
  readonly name: string;
  readonly part: Part;
}

const PERSONS: Readonly<Record<string, number>> = folds['workspace-dev'].folds;
const UNREAD_PERSONS = folds['workspace-dev'].unread;
const BLOCK = folds['challenge-dev'].unreadBlock;
const HALVES = folds['challenge-dev'].halves;

/** How many groups people and items outside the fold file fall into. */
const OTHER_FOLDS = 4;

/** The fold of a message of an export, by its author; authors outside the fold file may be looked at. */
export function foldOfPerson(user: string): Fold {
  const fold = PERSONS[user];
  if (fold === undefined) return { name: `other-${spread(user)}`, part: 'fitted' };
  return { name: `person-${fold}`, part: fold === UNREAD_PERSONS ? 'unread' : 'fitted' };
}

/** The fold of a single item by its id: `ca-0001` and the like alternate in blocks, others may be looked at. */
export function foldOfItem(id: string): Fold {
  const match = /^([a-z]+)-(\d+)$/.exec(id);
  const half = match?.[1] ?? '';
  if (match === null) return { name: 'all', part: 'fitted' };
  // Near pairs stand side by side, so that items are taken by tens.
  const ten = Math.floor((Number(match[2]) - 1) / 10);
  if (!HALVES.includes(half)) return { name: `${half}-${ten % OTHER_FOLDS}`, part: 'fitted' };
  const isUnread = Math.floor((Number(match[2]) - 1) / BLOCK) % 2 === 1;
  return { name: half, part: isUnread ? 'unread' : 'fitted' };
}

/** The same group for the same person on every machine. */
function spread(user: string): number {
  let sum = 0;
  for (const char of user) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return sum % OTHER_FOLDS;
}
