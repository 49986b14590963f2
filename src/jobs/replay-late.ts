import { addDays, localTime } from '../commitments/calendar.ts';
import { findWatchedChannel } from '../db/channels.ts';
import type { Commitment } from '../db/commitments.ts';
import type { Db } from '../db/database.ts';
import {
  endedByCalendar,
  forgetLate,
  holdLedger,
  type LateMessage,
  listLate,
  messagesFrom,
  openUntil,
  promisersByThread,
  type StoredMessage,
  threadOf,
  workspacesWithLate,
} from '../db/late-messages.ts';
import { findMember } from '../db/members.ts';
import { readOwnLedger } from '../db/own-ledger.ts';
import { isOptedOut } from '../db/preferences.ts';
import { inWorkspace } from '../db/scope.ts';
import { hashText } from '../db/text-hash.ts';
import { letDayPass, undoCalendar, undoSteps } from '../db/transitions.ts';
import { ensureWorkspace } from '../db/workspaces.ts';
import type { Deps } from '../deps.ts';
import type { Ruleset } from '../detectors/index.ts';
import type { Context } from '../detectors/types.ts';
import { topicsAround } from '../promises/analyse-in-place.ts';
import { followPromises } from '../promises/follow-promises.ts';
import { findWords, gatherContext, type Place } from '../slack/context.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { instantOfTs } from '../slack/moment.ts';
import type { Message } from '../text/message.ts';
import { isExempt } from '../tuning/exempt.ts';
import { calendarOf } from '../weekly/times.ts';

/** Messages looked at after one that came late; beyond that they stay as they were read. */
const MOST_MESSAGES = 2_000;
/** Messages read anew at a time. */
const MOST_REPLAYED = 200;
const LONGEST_TRY_MS = 3_600_000;
/** Days by which the grace of a promise may reach over a rest. */
const LONGEST_GRACE = 14;

/** A stored message with its words, to be read anew. */
interface Replayed {
  readonly row: StoredMessage;
  readonly place: Place;
  readonly message: Message;
  readonly context: Context;
  readonly ruleset: Ruleset;
}

/**
 * Slack delivers in any order, and gaps are refilled late: where messages came after later ones that they may bear on,
 * what those did to promises is taken back and read anew in the order of writing. Only the ledger changes; nobody is
 * told anything. A message whose words can't be had stays as it was read.
 */
export async function replayLate(deps: Deps): Promise<void> {
  for (const workspaceId of await workspacesWithLate(deps.db)) {
    const late = await listLate(deps.db, workspaceId);
    try {
      await inWorkspace(workspaceId, () => replay(deps, workspaceId, late));
    } catch (error) {
      deps.log.error({ err: error }, 'messages that came late could not be put in their place');
      const isTriedLong = ({ notedAt }: LateMessage) => deps.now().getTime() - notedAt.getTime() > LONGEST_TRY_MS;
      await forgetLate(deps.db, late.filter(isTriedLong));
    }
  }
}

async function replay(deps: Deps, workspaceId: string, late: readonly LateMessage[]): Promise<void> {
  const [first] = late;
  if (first === undefined) return;
  const stored = await messagesFrom(deps.db, workspaceId, first.ts, MOST_MESSAGES);
  const { chosen, people } = await affected(deps.db, workspaceId, late, stored);
  const read: Replayed[] = [];
  for (const row of chosen.slice(0, MOST_REPLAYED)) {
    const again = await readAgain(deps, row);
    if (again !== null) read.push(again);
  }
  const calendar = await calendarOf(deps, workspaceId);
  await deps.db.transaction(async (db) => {
    await holdLedger(db, workspaceId);
    const newest = await affected(db, workspaceId, late, await messagesFrom(db, workspaceId, first.ts, MOST_MESSAGES));
    const isStill = new Set(newest.chosen.map(versionOf));
    // What was written or edited since then was not read anew: the next run does that.
    if (newest.chosen.length === chosen.length && chosen.every((row) => isStill.has(versionOf(row)))) {
      await forgetLate(db, late);
    }
    const replayed = read.filter(({ row }) => isStill.has(versionOf(row)));
    for (const { row } of replayed) await undoSteps(db, row);
    const from = addDays(instantOfTs(first.ts).toISOString().slice(0, 10), -LONGEST_GRACE);
    for (const row of await endedByCalendar(db, workspaceId, people, from)) await undoCalendar(db, row);
    for (const one of replayed) await follow({ ...deps, db, calendar }, one);
    await letDaysPass({ ...deps, db, calendar }, workspaceId, people);
  });
  deps.log.info({ workspaceId, late: late.length, messages: read.length }, 'late messages were put in their place');
}

/** Which stored messages the late ones may bear on: those of the same people, and of threads with promises of theirs. */
async function affected(
  db: Db,
  workspaceId: string,
  late: readonly LateMessage[],
  stored: readonly StoredMessage[],
): Promise<{ readonly chosen: readonly StoredMessage[]; readonly people: readonly string[] }> {
  const promisers = await promisersByThread(db, workspaceId, [...late, ...stored]);
  const people = new Set(late.map(({ authorId }) => authorId));
  const threads = new Set(late.map(threadOf));
  for (const thread of threads) for (const userId of promisers.get(thread) ?? []) people.add(userId);
  const chosen: StoredMessage[] = [];
  for (const row of stored) {
    const thread = threadOf(row);
    if (!people.has(row.authorId) && !threads.has(thread)) continue;
    chosen.push(row);
    people.add(row.authorId);
    const promised = promisers.get(thread);
    if (promised !== undefined) threads.add(thread);
    for (const userId of promised ?? []) people.add(userId);
  }
  return { chosen, people: [...people] };
}

function versionOf({ channelId, ts, textHash }: StoredMessage): string {
  return `${channelId}/${ts}/${textHash}`;
}

/** The words of a stored message and what stands around them; null when they changed or can't be had, or are not read. */
async function readAgain(deps: Deps, row: StoredMessage): Promise<Replayed | null> {
  const { workspaceId, channelId, ts, threadTs, authorId } = row;
  const channel = await findWatchedChannel(deps.db, workspaceId, channelId);
  if (channel === null || (await isOptedOut(deps.db, workspaceId, authorId))) return null;
  const member = await loadMember(deps, workspaceId, authorId);
  const ruleset = await deps.rulesetFor(workspaceId, channelId);
  if (!isRead(member) || isExempt(ruleset.tuning, authorId, channelId)) return null;
  const { salt } = await ensureWorkspace(deps.db, { workspaceId, enterpriseId: null, botUserId: null }, deps.now());
  const words = await findWords(deps, { workspaceId, channelId, ts, threadTs }).catch(() => null);
  if (words === null || hashText(salt, words.message.raw) !== row.textHash) return null;
  const place = { workspaceId, channelId, ts, threadTs, author: authorId, zone: member.tz, channelKind: channel.kind };
  return { row, place, message: words.message, context: await gatherContext(deps, place), ruleset };
}

/** `deps.db` is the transaction, and `deps.calendar` that of the workspace. */
async function follow(deps: Deps, { row, place, message, context: around, ruleset }: Replayed): Promise<void> {
  const { workspaceId, channelId, ts, threadTs, authorId } = row;
  const now = deps.now();
  const ledger = await readOwnLedger(deps.db, { workspaceId, channelId, ts, authorId }, now);
  const context = { ...around, ledger };
  const analysis = deps.analyse(message, context, ruleset);
  const topics = await topicsAround(deps, place, { message, context, analysis });
  const read = { workspaceId, channelId, ts, threadTs, authorId, calendar: deps.calendar };
  await followPromises(deps.db, read, { message, context, analysis, topics }, now);
}

async function letDaysPass(deps: Deps, workspaceId: string, people: readonly string[]): Promise<void> {
  const now = deps.now();
  const zones = new Map<string, string>();
  const zoneOf = async ({ ownerId }: Commitment): Promise<string> => {
    const zone = zones.get(ownerId) ?? (await findMember(deps.db, workspaceId, ownerId))?.tz ?? 'UTC';
    zones.set(ownerId, zone);
    return zone;
  };
  // A zone is at most a day ahead of UTC.
  for (const row of await openUntil(deps.db, workspaceId, people, addDays(now.toISOString().slice(0, 10), 1))) {
    await letDayPass(deps.db, row, localTime(now, await zoneOf(row)).date, deps.calendar, now);
  }
}
