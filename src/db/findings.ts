import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNull, lt, notExists, sql } from 'drizzle-orm';
import type { FlagMatch } from '../detectors/types.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './messages.ts';
import { answers, type FindingStatus, findings } from './schema.ts';
import { hashText } from './text-hash.ts';
import { uncount } from './week-counts.ts';

export type Finding = typeof findings.$inferSelect;

/** All findings of a message, whatever their status. */
export function findingsOfMessage(db: Db, ref: MessageRef): Promise<Finding[]> {
  return db.select().from(findings).where(ofMessage(ref));
}

/** One finding by its id, or null. */
export async function findFinding(db: Db, workspaceId: string, findingId: string): Promise<Finding | null> {
  const [row] = await db.select().from(findings).where(one(workspaceId, findingId));
  return row ?? null;
}

/** A person's newest findings, newest first. */
export function findingsOfAuthor(db: Db, workspaceId: string, authorId: string, limit: number): Promise<Finding[]> {
  return db
    .select()
    .from(findings)
    .where(and(eq(findings.workspaceId, workspaceId), eq(findings.authorId, authorId)))
    .orderBy(desc(findings.foundAt), desc(findings.ts))
    .limit(limit);
}

/**
 * Makes the stored findings of a message say what the newest reading says. A flag that is gone becomes `fixed`,
 * one that came back is open again, one that was contested stays contested. Answers the open ones, strongest first.
 */
export async function replaceFindings(
  tx: Db,
  message: MessageRef & { readonly authorId: string; readonly text: string; readonly salt: string },
  flags: readonly FlagMatch[],
  now: Date,
): Promise<Finding[]> {
  const stored = await findingsOfMessage(tx, message);
  const gone = stored.filter((row) => row.status === 'open' && !flags.some((match) => match.flag === row.flag));
  if (gone.length > 0) {
    await tx
      .update(findings)
      .set({ status: 'fixed', closedAt: now })
      .where(
        and(
          eq(findings.workspaceId, message.workspaceId),
          inArray(
            findings.findingId,
            gone.map((row) => row.findingId),
          ),
        ),
      );
    await uncount(tx, gone);
  }
  const open: Finding[] = [];
  for (const match of flags) {
    const evidence = {
      score: match.score,
      rules: match.rules,
      spans: match.spans,
      spanHash: hashText(message.salt, wordsUnder(message.text, match)),
    };
    const before = stored.find((row) => row.flag === match.flag);
    const status: FindingStatus = before?.status === 'contested' ? 'contested' : 'open';
    const closedAt = status === 'open' ? null : (before?.closedAt ?? now);
    const [row] = await tx
      .insert(findings)
      .values({
        workspaceId: message.workspaceId,
        channelId: message.channelId,
        ts: message.ts,
        findingId: randomUUID(),
        authorId: message.authorId,
        flag: match.flag,
        status,
        foundAt: now,
        ...evidence,
      })
      .onConflictDoUpdate({
        target: [findings.workspaceId, findings.channelId, findings.ts, findings.flag],
        set: { status, closedAt, ...evidence },
      })
      .returning();
    if (row !== undefined && row.status === 'open') open.push(row);
  }
  return open.sort((a, b) => b.score - a.score);
}

/**
 * Closes an open finding, as `contested` or `fixed`, and takes it out of the counts of its week. False when it was
 * closed already or isn't there. Call it inside a transaction.
 */
export async function closeFinding(
  db: Db,
  workspaceId: string,
  findingId: string,
  status: 'contested' | 'fixed',
  now: Date,
): Promise<boolean> {
  const rows = await db
    .update(findings)
    .set({ status, closedAt: now })
    .where(and(one(workspaceId, findingId), eq(findings.status, 'open')))
    .returning();
  await uncount(db, rows);
  return rows.length > 0;
}

/** Records that the author certainly knows of a finding; the first time counts. */
export async function markTold(db: Db, workspaceId: string, findingId: string, now: Date): Promise<void> {
  await db
    .update(findings)
    .set({ toldAt: now })
    .where(and(one(workspaceId, findingId), isNull(findings.toldAt)));
}

/** Records that a note about a finding arrived by direct message: its author knows of it. */
export async function markNoted(db: Db, workspaceId: string, findingId: string, now: Date): Promise<void> {
  await db.update(findings).set({ notedAt: now }).where(one(workspaceId, findingId));
  await markTold(db, workspaceId, findingId, now);
}

/** Open findings whose note arrived before a moment by direct message, and was not answered by any button. */
export function unansweredNotes(db: Db, before: Date): Promise<Finding[]> {
  const answered = db
    .select({ one: sql`1` })
    .from(answers)
    .where(and(eq(answers.workspaceId, findings.workspaceId), eq(answers.findingId, findings.findingId)));
  return db
    .select()
    .from(findings)
    .where(
      and(eq(findings.status, 'open'), lt(findings.notedAt, before), isNull(findings.ignoredAt), notExists(answered)),
    );
}

/** Records that the note about a finding counts as ignored. False when that was done before. */
export async function markIgnored(tx: Db, finding: Finding, now: Date): Promise<boolean> {
  const rows = await tx
    .update(findings)
    .set({ ignoredAt: now })
    .where(and(one(finding.workspaceId, finding.findingId), isNull(findings.ignoredAt)))
    .returning({ findingId: findings.findingId });
  return rows.length > 0;
}

/** The words that a match rests on first. */
export function wordsUnder(text: string, match: FlagMatch): string {
  const [span] = match.spans;
  return span === undefined ? '' : text.slice(span[0], span[1]);
}

function one(workspaceId: string, findingId: string) {
  return and(eq(findings.workspaceId, workspaceId), eq(findings.findingId, findingId));
}

function ofMessage(ref: MessageRef) {
  return and(eq(findings.workspaceId, ref.workspaceId), eq(findings.channelId, ref.channelId), eq(findings.ts, ref.ts));
}
