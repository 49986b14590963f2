import { and, eq, getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { deleteCommitments } from './commitments.ts';
import type { Db } from './database.ts';
import {
  accesses,
  admins,
  answers,
  audit,
  backtests,
  botAuthors,
  channels,
  charters,
  claims,
  commitments,
  counterparts,
  findings,
  lateMessages,
  leads,
  members,
  messages,
  outbox,
  pacing,
  preferences,
  quietDays,
  reviews,
  schedules,
  settings,
  signals,
  standupBots,
  transitions,
  tunings,
} from './schema.ts';

/** Stands where the id of somebody stood who had everything about them erased. */
export const ERASED = 'erased';

/**
 * A column that holds people's ids, and what becomes of the row when one of them has everything erased: it is deleted;
 * or it is about something else (a setting, somebody else's log) and only loses the id.
 */
interface Place {
  readonly table: PgTable;
  readonly column: string;
  readonly onErase: 'delete' | 'forget' | 'empty';
}

/** Every place where a person's id is kept. A test walks the schema and fails when one is missing. */
export const PLACES: readonly Place[] = [
  place(findings, 'authorId', 'delete'),
  place(answers, 'userId', 'delete'),
  place(signals, 'authorId', 'delete'),
  place(commitments, 'ownerId', 'delete'),
  place(counterparts, 'userId', 'delete'),
  place(transitions, 'userId', 'delete'),
  place(messages, 'authorId', 'delete'),
  place(lateMessages, 'authorId', 'delete'),
  place(outbox, 'userId', 'delete'),
  place(outbox, 'channelId', 'delete'),
  place(pacing, 'lane', 'delete'),
  place(claims, 'subjectId', 'delete'),
  place(members, 'userId', 'delete'),
  place(preferences, 'userId', 'delete'),
  place(accesses, 'namedId', 'delete'),
  place(accesses, 'viewerId', 'forget'),
  place(leads, 'userId', 'delete'),
  place(leads, 'addedBy', 'forget'),
  place(admins, 'userId', 'delete'),
  place(admins, 'addedBy', 'forget'),
  place(botAuthors, 'userId', 'delete'),
  place(botAuthors, 'setBy', 'forget'),
  place(standupBots, 'addedBy', 'forget'),
  place(channels, 'watchedBy', 'empty'),
  place(charters, 'agreedBy', 'forget'),
  place(schedules, 'changedBy', 'forget'),
  place(quietDays, 'addedBy', 'forget'),
  place(settings, 'changedBy', 'forget'),
  place(tunings, 'changedBy', 'forget'),
  place(backtests, 'askedBy', 'delete'),
  place(audit, 'actorId', 'forget'),
];

/** Columns of JSON that may hold ids as whole strings; an erased id is replaced in them. */
export const JSON_PLACES: readonly Omit<Place, 'onErase'>[] = [
  { table: audit, column: 'detail' },
  { table: tunings, column: 'tuning' },
  { table: backtests, column: 'tuning' },
  { table: backtests, column: 'change' },
];

function place<T extends PgTable>(
  table: T,
  column: keyof T['_']['columns'] & string,
  onErase: Place['onErase'],
): Place {
  return { table, column, onErase };
}

/** Everything that is held about a person, by table, as it is stored. */
export async function heldAbout(
  db: Db,
  workspaceId: string,
  userId: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const held = new Map<string, Map<string, unknown>>();
  const add = (table: PgTable, rows: readonly unknown[]) => {
    const known = held.get(getTableName(table)) ?? new Map<string, unknown>();
    for (const row of rows) known.set(JSON.stringify(row), row);
    if (known.size > 0) held.set(getTableName(table), known);
  };
  for (const { table, column } of PLACES) {
    add(
      table,
      await db
        .select()
        .from(table)
        .where(isAbout(table, column, workspaceId, userId)),
    );
  }
  for (const { table, column } of JSON_PLACES) {
    const isIn = and(eq(columnOf(table, 'workspaceId'), workspaceId), mentions(columnOf(table, column), userId));
    add(table, await db.select().from(table).where(isIn));
  }
  const found = await db.select({ findingId: findings.findingId }).from(findings).where(ofAuthor(workspaceId, userId));
  for (const { findingId } of found) {
    add(reviews, await db.select().from(reviews).where(ofFinding(workspaceId, findingId)));
  }
  for (const { commitmentId } of await promisesOf(db, workspaceId, userId)) {
    for (const table of [counterparts, transitions]) {
      const isIts = and(eq(table.workspaceId, workspaceId), eq(table.commitmentId, commitmentId));
      add(table, await db.select().from(table).where(isIts));
    }
  }
  return Object.fromEntries([...held].map(([table, rows]) => [table, [...rows.values()]]));
}

/**
 * Deletes every row about a person and takes their id out of what is about something else. A wish not to be read is
 * kept, since without it the reading would begin again. Call it inside a transaction.
 */
export async function eraseHeld(tx: Db, workspaceId: string, userId: string): Promise<void> {
  const [wish] = await tx
    .select({ optedOutAt: preferences.optedOutAt })
    .from(preferences)
    .where(and(eq(preferences.workspaceId, workspaceId), eq(preferences.userId, userId)));
  await eraseReadings(tx, workspaceId, userId);
  for (const { table, column, onErase } of PLACES) {
    const isTheirs = isAbout(table, column, workspaceId, userId);
    if (onErase === 'delete') await tx.delete(table).where(isTheirs);
    else {
      const name = sql.identifier(columnOf(table, column).name);
      await tx.execute(sql`update ${table} set ${name} = ${onErase === 'empty' ? null : ERASED} where ${isTheirs}`);
    }
  }
  for (const { table, column } of JSON_PLACES) {
    const json = columnOf(table, column);
    const name = sql.identifier(json.name);
    await tx.execute(
      sql`update ${table} set ${name} = replace(${json}::text, ${JSON.stringify(userId)}::text, ${JSON.stringify(ERASED)}::text)::jsonb where ${columnOf(table, 'workspaceId')} = ${workspaceId} and ${mentions(json, userId)}`,
    );
  }
  const optedOutAt = wish?.optedOutAt ?? null;
  if (optedOutAt !== null) await tx.insert(preferences).values({ workspaceId, userId, optedOutAt });
}

/** Deletes everything that was derived from what a person wrote. Call it inside a transaction. */
export async function eraseReadings(tx: Db, workspaceId: string, userId: string): Promise<void> {
  const found = await tx.delete(findings).where(ofAuthor(workspaceId, userId)).returning();
  for (const { findingId } of found) {
    await tx.delete(reviews).where(ofFinding(workspaceId, findingId));
    await tx.delete(answers).where(and(eq(answers.workspaceId, workspaceId), eq(answers.findingId, findingId)));
    await tx.delete(outbox).where(and(eq(outbox.workspaceId, workspaceId), eq(outbox.findingId, findingId)));
  }
  const promised = await promisesOf(tx, workspaceId, userId);
  await deleteCommitments(
    tx,
    workspaceId,
    promised.map(({ commitmentId }) => commitmentId),
  );
  for (const [table, column] of [
    [signals, 'authorId'],
    [messages, 'authorId'],
    [lateMessages, 'authorId'],
  ] as const) {
    await tx.delete(table).where(isAbout(table, column, workspaceId, userId));
  }
}

function promisesOf(db: Db, workspaceId: string, userId: string) {
  return db
    .select({ commitmentId: commitments.commitmentId })
    .from(commitments)
    .where(and(eq(commitments.workspaceId, workspaceId), eq(commitments.ownerId, userId)));
}

function isAbout(table: PgTable, column: string, workspaceId: string, userId: string) {
  return and(eq(columnOf(table, 'workspaceId'), workspaceId), eq(columnOf(table, column), userId));
}

function mentions(json: PgColumn, userId: string) {
  return sql`position(${JSON.stringify(userId)}::text in ${json}::text) > 0`;
}

function columnOf(table: PgTable, name: string): PgColumn {
  const column: PgColumn | undefined = getTableColumns(table)[name];
  if (column === undefined) throw new Error(`${getTableName(table)} has no column ${name}`);
  return column;
}

function ofAuthor(workspaceId: string, userId: string) {
  return and(eq(findings.workspaceId, workspaceId), eq(findings.authorId, userId));
}

function ofFinding(workspaceId: string, findingId: string) {
  return and(eq(reviews.workspaceId, workspaceId), eq(reviews.findingId, findingId));
}
