import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { DAY_MS } from '../day.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './message-ref.ts';
import { commitments, lateMessages, messages } from './schema.ts';

export type LateMessage = typeof lateMessages.$inferSelect;
export type StoredMessage = typeof messages.$inferSelect & { readonly authorId: string; readonly textHash: string };

/** Older messages are taken as they come: people see the ledger of that time as settled. */
const LATE_DAYS = 4;

/** A message by somebody, in a thread or not. */
interface Place extends MessageRef {
  readonly threadTs: string | null;
  readonly authorId: string;
}

/**
 * Holds off the reading anew of a workspace, and opting out, until this transaction ends; many messages may do so at once. A reading
 * anew in turn lets them wait, so that none is judged by half of it.
 */
export async function shareLedger(tx: Db, workspaceId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${`ledger:${workspaceId}`}, 0))`);
}

/** Waits for the messages that are being stored, and lets later ones wait until this transaction ends. */
export async function holdLedger(tx: Db, workspaceId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ledger:${workspaceId}`}, 0))`);
}

/** Notes that a message came late, when there are later ones by its author, in its thread, or by whoever promised there. */
export async function noteLate(tx: Db, place: Place, now: Date): Promise<void> {
  if (now.getTime() - Number(place.ts) * 1_000 > LATE_DAYS * DAY_MS) return;
  const promisers = (await promisersByThread(tx, place.workspaceId, [place])).get(threadOf(place)) ?? [];
  const people = [place.authorId, ...promisers];
  const [later] = await tx
    .select({ ts: messages.ts })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, place.workspaceId),
        gt(messages.ts, place.ts),
        isNotNull(messages.textHash),
        or(inArray(messages.authorId, people), inThread(place)),
      ),
    )
    .limit(1);
  if (later === undefined) return;
  const { workspaceId, channelId, ts, threadTs, authorId } = place;
  await tx
    .insert(lateMessages)
    .values({ workspaceId, channelId, ts, threadTs, authorId, notedAt: now })
    .onConflictDoNothing();
}

/** The workspaces that have messages which came late. */
export async function workspacesWithLate(db: Db): Promise<string[]> {
  const rows = await db.selectDistinct({ workspaceId: lateMessages.workspaceId }).from(lateMessages);
  return rows.map(({ workspaceId }) => workspaceId);
}

/** The messages that came late and whose followers were not read anew so far, the first one first. */
export function listLate(db: Db, workspaceId: string): Promise<LateMessage[]> {
  return db.select().from(lateMessages).where(eq(lateMessages.workspaceId, workspaceId)).orderBy(asc(lateMessages.ts));
}

/** Forgets that they came late. */
export async function forgetLate(tx: Db, late: readonly LateMessage[]): Promise<void> {
  for (const { workspaceId, channelId, ts } of late) {
    await tx
      .delete(lateMessages)
      .where(
        and(eq(lateMessages.workspaceId, workspaceId), eq(lateMessages.channelId, channelId), eq(lateMessages.ts, ts)),
      );
  }
}

/** The stored messages of a workspace from a timestamp on that were read, the first one first. */
export async function messagesFrom(db: Db, workspaceId: string, ts: string, most: number): Promise<StoredMessage[]> {
  const rows = await db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        gte(messages.ts, ts),
        isNotNull(messages.textHash),
        isNotNull(messages.authorId),
      ),
    )
    .orderBy(asc(messages.ts), asc(messages.channelId))
    .limit(most);
  return rows.flatMap((row) =>
    row.authorId === null || row.textHash === null ? [] : [{ ...row, authorId: row.authorId, textHash: row.textHash }],
  );
}

/** The thread that a message stands in, or would begin. */
export function threadOf({ channelId, ts, threadTs }: Pick<Place, 'channelId' | 'ts' | 'threadTs'>): string {
  return `${channelId}/${threadTs ?? ts}`;
}

/** Who promised something in the threads of some messages of a workspace, by thread: asked once for all of them. */
export async function promisersByThread(
  db: Db,
  workspaceId: string,
  places: readonly Pick<Place, 'channelId' | 'ts' | 'threadTs'>[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (places.length === 0) return new Map();
  const threads = [...new Set(places.map(({ ts, threadTs }) => threadTs ?? ts))];
  const { channelId, ts, threadTs, ownerId } = commitments;
  const rows = await db
    .select({ channelId, ts, threadTs, ownerId })
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, workspaceId),
        inArray(channelId, [...new Set(places.map((place) => place.channelId))]),
        or(inArray(threadTs, threads), inArray(ts, threads)),
      ),
    );
  const promisers = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const thread of [row.threadTs ?? row.ts, row.ts]) {
      const key = `${row.channelId}/${thread}`;
      promisers.set(key, (promisers.get(key) ?? new Set()).add(row.ownerId));
    }
  }
  return promisers;
}

/** Ended commitments of some people that ended by the calendar: a silent slip, or a hint that silence let count. */
export function endedByCalendar(tx: Db, workspaceId: string, ownerIds: readonly string[], from: string) {
  const isSilent = and(eq(commitments.status, 'slipped'), eq(commitments.endEvidence, 'clock'));
  const isHinted = and(eq(commitments.status, 'kept'), eq(commitments.resolvedTs, commitments.hintTs));
  return holdOwned(tx, workspaceId, ownerIds, and(gte(commitments.due, from), or(isSilent, isHinted)));
}

/** Open commitments of some people whose day has come. */
export function openUntil(tx: Db, workspaceId: string, ownerIds: readonly string[], day: string) {
  return holdOwned(tx, workspaceId, ownerIds, and(eq(commitments.status, 'open'), lte(commitments.due, day)));
}

/** Held one after the other in the same order by everybody, so that nobody waits for each other. */
function holdOwned(tx: Db, workspaceId: string, ownerIds: readonly string[], which: SQL | undefined) {
  return tx
    .select()
    .from(commitments)
    .where(and(eq(commitments.workspaceId, workspaceId), inArray(commitments.ownerId, [...ownerIds]), which))
    .orderBy(asc(commitments.commitmentId))
    .for('update');
}

function inThread({ channelId, threadTs, ts }: Omit<Place, 'authorId'>) {
  const thread = threadTs ?? ts;
  return and(
    eq(messages.channelId, channelId),
    or(eq(messages.threadTs, thread), and(eq(messages.ts, thread), isNull(messages.threadTs))),
  );
}
