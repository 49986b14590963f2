import { and, asc, desc, eq, or } from 'drizzle-orm';
import { addDays, type WorkCalendar } from '../commitments/calendar.ts';
import {
  AT_ONCE,
  advance,
  type Event,
  type Evidence,
  type Life,
  lastDayOfGrace,
  type Status,
} from '../commitments/lifecycle.ts';
import type { Commitment } from './commitments.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './message-ref.ts';
import { type CommitmentStatus, commitments, transitions } from './schema.ts';

export type TransitionRow = typeof transitions.$inferSelect;

/** A step to be written down: what it leads to, what it rests on, and the owner's day. */
export interface Step {
  readonly to: CommitmentStatus;
  readonly evidence: Evidence;
  readonly day: string;
  /** The row that takes over. */
  readonly movedTo?: string | null;
}

/** The steps of a commitment, the first one first. */
export function transitionsOf(
  db: Db,
  commitment: Pick<Commitment, 'workspaceId' | 'commitmentId'>,
): Promise<TransitionRow[]> {
  return db
    .select()
    .from(transitions)
    .where(
      and(eq(transitions.workspaceId, commitment.workspaceId), eq(transitions.commitmentId, commitment.commitmentId)),
    )
    .orderBy(asc(transitions.step));
}

/** Writes a step of a commitment that is held, and answers the commitment as it is then. */
export async function takeStep(tx: Db, row: Commitment, step: Step, now: Date): Promise<Commitment> {
  const { workspaceId, commitmentId } = row;
  const [last] = await tx
    .select({ step: transitions.step })
    .from(transitions)
    .where(and(eq(transitions.workspaceId, workspaceId), eq(transitions.commitmentId, commitmentId)))
    .orderBy(desc(transitions.step))
    .limit(1);
  const { evidence, to, day } = step;
  const written = {
    workspaceId,
    commitmentId,
    step: (last?.step ?? 0) + 1,
    fromStatus: row.status,
    toStatus: to,
    day,
    at: now,
    evidence: evidence.kind,
    channelId: evidence.kind === 'message' ? evidence.channel : null,
    ts: evidence.kind === 'message' ? evidence.ts : null,
    userId: evidence.kind === 'button' ? evidence.person : null,
    movedTo: step.movedTo ?? null,
  };
  await tx.insert(transitions).values(written);
  return settle(tx, row, written);
}

/**
 * What an event does to a commitment that is held, by the rules of its life. Answers it as it is then; null when the
 * event changes nothing.
 */
export async function advanceCommitment(
  tx: Db,
  row: Commitment,
  event: Event,
  step: Omit<Step, 'to'> & { readonly calendar: WorkCalendar },
  now: Date,
): Promise<Commitment | null> {
  if (row.status === 'contested') return null;
  const life = lifeOf(row, await transitionsOf(tx, row));
  const after = advance(life, event, step.day, step.evidence, step.calendar);
  if (after === life || after.status === 'due') return null;
  return takeStep(tx, row, { ...step, to: after.status }, now);
}

/**
 * Lets the calendar run to a day of the owner for a commitment that is held: past its grace it is kept where a message
 * hinted at that, else it slips in silence. Answers it as it is then; null when the day changes nothing.
 */
export async function letDayPass(
  tx: Db,
  row: Commitment,
  day: string,
  calendar: WorkCalendar,
  now: Date,
): Promise<Commitment | null> {
  if (row.status !== 'open' || row.due === null || day <= lastDayOfGrace(row.due, calendar)) return null;
  if (row.hintTs === null || row.hintOn === null) {
    if (row.rule === AT_ONCE) return null;
    const step = { day: addDays(lastDayOfGrace(row.due, calendar), 1), evidence: { kind: 'clock' }, calendar } as const;
    return advanceCommitment(tx, row, { kind: 'day' }, step, now);
  }
  const evidence: Evidence = { kind: 'message', channel: row.hintChannelId ?? row.channelId, ts: row.hintTs };
  return advanceCommitment(tx, row, { kind: 'done' }, { day: row.hintOn, evidence, calendar }, now);
}

/** Notes that a message may say that an open commitment is done; the first such message counts. */
export async function noteHint(tx: Db, row: Commitment, ref: MessageRef, day: string): Promise<void> {
  if (row.hintTs !== null) return;
  const set = { hintChannelId: ref.channelId, hintTs: ref.ts, hintOn: day };
  await tx
    .update(commitments)
    .set(set)
    .where(and(eq(commitments.workspaceId, row.workspaceId), eq(commitments.commitmentId, row.commitmentId)));
}

/**
 * Takes back what the calendar did to a commitment that is held, a silent slip or a hint that silence let count: a
 * message from before that was read only now.
 */
export async function undoCalendar(tx: Db, row: Commitment): Promise<Commitment> {
  const { workspaceId, commitmentId, hintTs } = row;
  const isClock = eq(transitions.evidence, 'clock');
  await tx
    .delete(transitions)
    .where(
      and(
        eq(transitions.workspaceId, workspaceId),
        eq(transitions.commitmentId, commitmentId),
        hintTs === null ? isClock : or(isClock, eq(transitions.ts, hintTs)),
      ),
    );
  return settle(tx, row, (await transitionsOf(tx, row)).at(-1) ?? null);
}

/** Takes back every step that rests on a message, and what it hinted at, as if it had never been written. */
export async function undoSteps(tx: Db, ref: MessageRef): Promise<void> {
  const { workspaceId, channelId, ts } = ref;
  await tx
    .update(commitments)
    .set({ hintChannelId: null, hintTs: null, hintOn: null })
    .where(
      and(
        eq(commitments.workspaceId, workspaceId),
        eq(commitments.hintChannelId, channelId),
        eq(commitments.hintTs, ts),
      ),
    );
  const undone = await tx
    .delete(transitions)
    .where(and(eq(transitions.workspaceId, workspaceId), eq(transitions.channelId, channelId), eq(transitions.ts, ts)))
    .returning({ commitmentId: transitions.commitmentId });
  for (const commitmentId of new Set(undone.map((row) => row.commitmentId))) {
    const last = (await transitionsOf(tx, { workspaceId, commitmentId })).at(-1);
    await settle(tx, { workspaceId, commitmentId }, last ?? null);
  }
}

/** Makes a commitment what its last step says; without one it is open. */
async function settle<C extends Pick<Commitment, 'workspaceId' | 'commitmentId'>>(
  tx: Db,
  row: C,
  last: TransitionRow | null,
) {
  const status: CommitmentStatus = last?.toStatus ?? 'open';
  const end = status === 'open' ? null : last;
  const set = {
    status,
    endEvidence: end?.evidence ?? null,
    resolvedChannelId: end?.channelId ?? null,
    resolvedTs: end?.ts ?? null,
    closedAt: end?.at ?? null,
    movedTo: end?.movedTo ?? null,
  };
  await tx
    .update(commitments)
    .set(set)
    .where(and(eq(commitments.workspaceId, row.workspaceId), eq(commitments.commitmentId, row.commitmentId)));
  return { ...row, ...set };
}

function lifeOf(row: Commitment, steps: readonly TransitionRow[]): Life {
  return {
    due: row.due,
    status: statusOf(row.status),
    history: steps.map((step) => ({
      from: statusOf(step.fromStatus),
      to: statusOf(step.toStatus),
      on: step.day,
      evidence: evidenceOf(step),
    })),
  };
}

/** A contested promise has no life; it is asked for nowhere. */
function statusOf(status: CommitmentStatus): Status {
  return status === 'contested' ? 'dropped' : status;
}

function evidenceOf(step: TransitionRow): Evidence {
  if (step.evidence === 'button') return { kind: 'button', person: step.userId ?? '' };
  if (step.evidence === 'clock') return { kind: 'clock' };
  return { kind: 'message', channel: step.channelId ?? '', ts: step.ts ?? '' };
}
