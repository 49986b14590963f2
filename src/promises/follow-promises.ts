import { localTime, type WorkCalendar } from '../commitments/calendar.ts';
import { counterpartsOf } from '../commitments/counterparts.ts';
import { type Followed, followMessage, type StoredPromise } from '../commitments/follow.ts';
import { type Evidence, lastDayOfGrace } from '../commitments/lifecycle.ts';
import { topicOf } from '../commitments/match.ts';
import { successorOf } from '../commitments/successor.ts';
import { lastWatchedDay, MOST_WATCHED } from '../commitments/watched.ts';
import { type Commitment, inheritCommitment } from '../db/commitments.ts';
import type { Db } from '../db/database.ts';
import { findMember } from '../db/members.ts';
import type { MessageRef } from '../db/messages.ts';
import { type NamedCommitment, replaceCommitments } from '../db/replace-commitments.ts';
import { holdSpokenCommitments } from '../db/spoken-commitments.ts';
import { letDayPass, noteHint, takeStep, undoCalendar, undoSteps } from '../db/transitions.ts';
import { instantOfTs } from '../slack/moment.ts';
import type { Reading } from './analyse-in-place.ts';

/** A message that was read, and the days that its workspace works. */
export interface FollowedMessage extends MessageRef {
  readonly threadTs: string | null;
  readonly authorId: string;
  readonly calendar: WorkCalendar;
}

type LivePromise = StoredPromise & { readonly row: Commitment };

/**
 * Stores what a message promises, and what it does to earlier promises of its author and its thread. What an earlier
 * version of the message showed is taken back first, so an edit counts as if it had been written at once, and a second
 * reading changes nothing. Call it inside the transaction that stores the message.
 */
export async function followPromises(
  tx: Db,
  read: FollowedMessage,
  { message, context, analysis, topics }: Reading,
  now: Date,
): Promise<void> {
  const { channelId, ts, threadTs, authorId, calendar } = read;
  const found = namedPromises(message, analysis, authorId);
  await undoSteps(tx, read);
  const dated = { ...read, sentAt: instantOfTs(ts) };
  const rows = await replaceCommitments(tx, dated, found, now);
  const sentAt = context.sentAt ?? localTime(dated.sentAt, 'UTC');
  const live = await livePromises(tx, dated, { today: sentAt.date, topics, now });
  const entry = { channel: channelId, ts, user: authorId, threadTs, sentAt, message, analysis, context };
  const evidence: Evidence = { kind: 'message', channel: channelId, ts };
  for (const { promise, status } of followMessage(live, entry, calendar)) {
    if (status === 'hinted') {
      await noteHint(tx, promise.row, read, sentAt.date);
      continue;
    }
    const heir = status === 'recontracted' ? heirOf(promise, found, rows) : null;
    if (heir !== null) await keepName(tx, heir, promise.row);
    const { row, due } = promise;
    const isReadLate = row.endEvidence === 'clock' && due !== null && sentAt.date <= lastDayOfGrace(due, calendar);
    const step = { to: status, evidence, day: sentAt.date, movedTo: heir?.commitmentId ?? null };
    await takeStep(tx, isReadLate ? await undoCalendar(tx, row) : row, step, now);
  }
}

/** What a message promises, with the people named in it. */
export function namedPromises(
  message: Reading['message'],
  analysis: Reading['analysis'],
  authorId: string,
): NamedCommitment[] {
  return analysis.commitments.map((match) => ({
    ...match,
    counterparts: counterpartsOf(message, match.span, authorId),
  }));
}

/** The promises that the message may speak of, as far as they are still looked for; the newest when there are many. */
async function livePromises(
  tx: Db,
  read: FollowedMessage & { readonly sentAt: Date },
  { today, topics, now }: { readonly today: string; readonly topics: Reading['topics']; readonly now: Date },
): Promise<LivePromise[]> {
  const zones = new Map<string, string>();
  const live: LivePromise[] = [];
  for (const held of await holdSpokenCommitments(tx, read)) {
    if (!zones.has(held.ownerId)) {
      zones.set(held.ownerId, (await findMember(tx, held.workspaceId, held.ownerId))?.tz ?? 'UTC');
    }
    const zone = zones.get(held.ownerId) ?? 'UTC';
    const madeOn = localTime(held.promisedAt, zone).date;
    if (today > lastWatchedDay({ due: held.due, madeOn }, read.calendar)) continue;
    const row = (await letDayPass(tx, held, localTime(read.sentAt, zone).date, read.calendar, now)) ?? held;
    if (row.status === 'kept' && held.status !== 'kept') continue;
    live.push(liveFrom(row, madeOn, topics));
  }
  return newestOf(live);
}

/**
 * Whether a message leaves every promise that it may speak of as it is, and so does the calendar until then: storing
 * what it promises itself is all there is to do.
 */
export function leavesPromises(
  read: FollowedMessage,
  { message, context, analysis, topics }: Reading,
  { spoken, zones }: { readonly spoken: readonly Commitment[]; readonly zones: ReadonlyMap<string, string> },
): boolean {
  if (spoken.length === 0) return true;
  const { channelId, ts, threadTs, authorId, calendar } = read;
  const written = instantOfTs(ts);
  const sentAt = context.sentAt ?? localTime(written, 'UTC');
  const live: LivePromise[] = [];
  for (const row of spoken) {
    const zone = zones.get(row.ownerId) ?? 'UTC';
    const madeOn = localTime(row.promisedAt, zone).date;
    if (sentAt.date > lastWatchedDay({ due: row.due, madeOn }, calendar)) continue;
    if (row.status === 'open' && row.due !== null) {
      if (localTime(written, zone).date > lastDayOfGrace(row.due, calendar)) return false;
    }
    live.push(liveFrom(row, madeOn, topics));
  }
  const entry = { channel: channelId, ts, user: authorId, threadTs, sentAt, message, analysis, context };
  const followed = followMessage(newestOf(live), entry, calendar);
  return followed.every(({ promise, status }) => status === 'hinted' && promise.row.hintTs !== null);
}

function liveFrom(row: Commitment, madeOn: string, topics: Reading['topics']): LivePromise {
  const topic = topics.get(row.commitmentId);
  return {
    ...(topic === undefined ? {} : { topic }),
    row,
    channel: row.channelId,
    ts: row.ts,
    threadTs: row.threadTs,
    user: row.ownerId,
    what: row.what,
    due: row.due,
    madeOn,
    status: row.status === 'slipped' || row.status === 'kept' ? row.status : 'open',
  };
}

function newestOf(live: readonly LivePromise[]): LivePromise[] {
  return [...live].sort((a, b) => (a.ts < b.ts ? -1 : 1)).slice(-MOST_WATCHED);
}

/** The row of this message that took over from a promise that it moved. */
function heirOf(
  promise: Followed<LivePromise>['promise'],
  found: Reading['analysis']['commitments'],
  rows: readonly Commitment[],
): Commitment | null {
  const heir = successorOf(promise, found);
  return heir === null ? null : (rows[found.indexOf(heir)] ?? null);
}

/** "I'll have it on Tuesday instead" makes sense out of context only under the old name. */
async function keepName(tx: Db, heir: Commitment, before: Commitment): Promise<void> {
  if (!topicOf({ what: heir.what, span: [0, 0] }).isThin) return;
  await inheritCommitment(tx, heir, before);
}
