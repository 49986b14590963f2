import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { layerTunings } from '../detectors/engine/tuning.ts';
import { NO_TUNING, type Tuning } from '../detectors/types.ts';
import type { Db } from './database.ts';
import { ERASED } from './held.ts';
import { tunings } from './schema.ts';

/** The scope of a tuning that holds for the whole workspace. */
export const WHOLE_WORKSPACE = '*';

/** Who changes rules when no person does. */
export const BOT_ITSELF = 'bot';

/** One version of a scope's tuning. Version 0, which has no row, is the rules as shipped. */
export interface TuningVersion {
  readonly scope: string;
  readonly version: number;
  /** The version that an undo goes back to; null when there is nothing to undo. */
  readonly previous: number | null;
  readonly tuning: Tuning;
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly reason: string;
}

/** A change to be kept as the next version after `base`. */
export interface TuningChange {
  readonly workspaceId: string;
  readonly scope: string;
  readonly base: number;
  readonly tuning: Tuning;
  readonly changedBy: string;
  readonly reason: string;
}

/** A tuning, and a key that is another one for every other tuning of the workspace. */
export interface FoundTuning {
  readonly key: string;
  readonly tuning: Tuning;
}

/** What is in force in a channel, the workspace's tuning and its own together; null when both are as shipped. */
export async function findTuning(db: Db, workspaceId: string, channelId: string): Promise<FoundTuning | null> {
  const rows = await db
    .selectDistinctOn([tunings.scope])
    .from(tunings)
    .where(and(eq(tunings.workspaceId, workspaceId), inArray(tunings.scope, [channelId, WHOLE_WORKSPACE])))
    .orderBy(tunings.scope, desc(tunings.version));
  return tuningFrom(rows, channelId);
}

/** The same from the newest row of each of the two scopes. */
export function tuningFrom(rows: readonly (typeof tunings.$inferSelect)[], channelId: string): FoundTuning | null {
  if (rows.length === 0) return null;
  const whole = rows.find((row) => row.scope === WHOLE_WORKSPACE);
  const own = rows.find((row) => row.scope !== WHOLE_WORKSPACE);
  return {
    key: `${stampOf(whole)} ${own === undefined ? '' : `${channelId} ${stampOf(own)}`}`,
    tuning: layerTunings(complete(whole?.tuning), complete(own?.tuning)),
  };
}

/** Versions begin anew when a workspace was wiped and comes back, so the time is part of what tells them apart. */
function stampOf(row: { readonly version: number; readonly changedAt: Date } | undefined): string {
  return row === undefined ? '0' : `${row.version}@${row.changedAt.getTime()}`;
}

/** The newest version of a scope. */
export async function currentTuning(db: Db, workspaceId: string, scope: string): Promise<TuningVersion> {
  const [row] = await db
    .select()
    .from(tunings)
    .where(ofScope(workspaceId, scope))
    .orderBy(desc(tunings.version))
    .limit(1);
  return row === undefined ? asShipped(scope) : { ...row, tuning: complete(row.tuning) };
}

/** The versions of a scope, the newest first, those before a version alone when one is given. */
export async function listTunings(
  db: Db,
  workspaceId: string,
  scope: string,
  most: number,
  before?: number,
): Promise<TuningVersion[]> {
  const older = before === undefined ? undefined : lt(tunings.version, before);
  const rows = await db
    .select()
    .from(tunings)
    .where(and(ofScope(workspaceId, scope), older))
    .orderBy(desc(tunings.version))
    .limit(most);
  return rows.map((row) => ({ ...row, tuning: complete(row.tuning) }));
}

/** The scopes that were ever changed. */
export async function tunedScopes(db: Db, workspaceId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ scope: tunings.scope })
    .from(tunings)
    .where(eq(tunings.workspaceId, workspaceId))
    .orderBy(tunings.scope);
  return rows.map(({ scope }) => scope);
}

/** Keeps a change as a new version. False, and nothing is kept, when the rules changed since `base`. */
export function saveTuning(tx: Db, change: TuningChange, now: Date): Promise<boolean> {
  return append(tx, { ...change, previous: change.base }, now);
}

/**
 * Goes back to what was in force before the newest change, as a version of its own; again and again it goes back
 * further. Null when there is nothing to undo. Throws when somebody else changes the rules at the same moment.
 */
export async function undoTuning(
  tx: Db,
  undo: {
    readonly workspaceId: string;
    readonly scope: string;
    readonly changedBy: string;
    readonly reason: string;
  },
  now: Date,
): Promise<{ readonly undone: TuningVersion; readonly tuning: Tuning; readonly isMore: boolean } | null> {
  const undone = await currentTuning(tx, undo.workspaceId, undo.scope);
  if (undone.previous === null) return null;
  const [target = asShipped(undo.scope)] =
    undone.previous === 0 ? [] : await listTunings(tx, undo.workspaceId, undo.scope, 1, undone.previous + 1);
  const change = { ...undo, base: undone.version, tuning: target.tuning, previous: target.previous };
  if (!(await append(tx, change, now))) throw new Error('The rules were changed at the same moment');
  return { undone, tuning: target.tuning, isMore: target.previous !== null };
}

async function append(
  tx: Db,
  change: TuningChange & { readonly previous: number | null },
  now: Date,
): Promise<boolean> {
  const { workspaceId, scope, base, previous, tuning, changedBy, reason } = change;
  const [newest] = await tx
    .select({ version: sql<number>`coalesce(max(${tunings.version}), 0)::int` })
    .from(tunings)
    .where(ofScope(workspaceId, scope));
  if ((newest?.version ?? 0) !== base) return false;
  const rows = await tx
    .insert(tunings)
    .values({ workspaceId, scope, version: base + 1, previous, tuning, changedBy, changedAt: now, reason })
    .onConflictDoNothing()
    .returning({ version: tunings.version });
  return rows.length > 0;
}

function asShipped(scope: string): TuningVersion {
  return {
    scope,
    version: 0,
    previous: null,
    tuning: NO_TUNING,
    changedBy: BOT_ITSELF,
    changedAt: new Date(0),
    reason: '',
  };
}

/** Rows of an older version of the bot lack what was added since; of who had everything erased no id is left. */
function complete(tuning: Partial<Tuning> | undefined): Tuning {
  const whole = { ...NO_TUNING, ...tuning };
  return { ...whole, exempt: whole.exempt.filter((id) => id !== ERASED) };
}

function ofScope(workspaceId: string, scope: string) {
  return and(eq(tunings.workspaceId, workspaceId), eq(tunings.scope, scope));
}
