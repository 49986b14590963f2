import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { countUndatedAsks } from '../commitments/asks.ts';
import { advanceCursor, findWatchedChannel, holdWatchedChannel } from '../db/channels.ts';
import { claimEvent, isKnownEvent } from '../db/events.ts';
import { storeFirstReading } from '../db/first-reading.ts';
import { type IncomingEvent, type Intake, readIntake } from '../db/intake.ts';
import { noteLate, shareLedger } from '../db/late-messages.ts';
import type { Member } from '../db/members.ts';
import { eraseMessage, findMessage, holdMessage, type MessageRef, markEdited } from '../db/messages.ts';
import { isOptedOut } from '../db/preferences.ts';
import { hashText } from '../db/text-hash.ts';
import { ensureWorkspace } from '../db/workspaces.ts';
import type { Deps } from '../deps.ts';
import { analyseInPlace, type Reading } from '../promises/analyse-in-place.ts';
import { leavesPromises, namedPromises } from '../promises/follow-promises.ts';
import { type IncomingMessage, readIncoming } from '../slack/incoming-message.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { instantOfTs } from '../slack/moment.ts';
import { relayedAuthor } from '../slack/relayed-author.ts';
import { type RelayedPost, readRelayed } from '../slack/relayed-post.ts';
import { readMessage } from '../text/read-message.ts';
import { isExempt } from '../tuning/exempt.ts';
import { withQuietDays } from '../weekly/times.ts';
import { queueNote } from './queue-note.ts';
import { saveAnalysis } from './save-analysis.ts';

type Args = AllMiddlewareArgs & SlackEventMiddlewareArgs<'message'>;
type Written = Exclude<IncomingMessage, { kind: 'deleted' }>;
type WorkspaceIds = Parameters<typeof ensureWorkspace>[1];

/**
 * A message was posted, edited or deleted. Everything that follows from it is written in one transaction with the
 * event's id; only when that is done does the listener return, and a failure makes Slack send the event again.
 */
export function onMessage(deps: Deps) {
  return async ({ event, body, context }: Args): Promise<void> => {
    const workspaceId = context.teamId ?? body.team_id;
    const ids = { workspaceId, enterpriseId: context.enterpriseId ?? null, botUserId: context.botUserId ?? null };
    await takeIn(deps, ids, event, body.event_id);
  };
}

/** Writes what follows from a message event, once for its id, and once for each version of a message's text. */
export async function takeIn(deps: Deps, ids: WorkspaceIds, event: unknown, eventId: string): Promise<void> {
  const { workspaceId, enterpriseId } = ids;
  const relayed = readRelayed(event);
  const incoming =
    relayed === null
      ? readIncoming(event, workspaceId, enterpriseId)
      : await asTheirs(deps, workspaceId, relayed, eventId);
  if (incoming === null) return;
  if (incoming.kind !== 'deleted') {
    await read(deps, ids, incoming, eventId);
    return;
  }
  const { channelId, ts } = incoming;
  if (await isSettled(deps, workspaceId, channelId, eventId)) return;
  deps.recent.remove(workspaceId, channelId, ts);
  await erase(deps, { workspaceId, channelId, ts }, eventId);
}

/** A standup bot's post as the message of the person whose report it carries; null when that can't be told. */
async function asTheirs(deps: Deps, workspaceId: string, post: RelayedPost, eventId: string): Promise<Written | null> {
  if (await isSettled(deps, workspaceId, post.channelId, eventId)) return null;
  const authorId = await relayedAuthor(deps, workspaceId, post);
  return authorId === null ? null : { ...post, authorId };
}

/** Whether nothing is to be done about an event: its channel is not read, or it was handled before. */
async function isSettled(deps: Deps, workspaceId: string, channelId: string, eventId: string): Promise<boolean> {
  const channel = await findWatchedChannel(deps.db, workspaceId, channelId);
  return channel === null || (await isKnownEvent(deps.db, workspaceId, eventId));
}

function erase(deps: Deps, ref: MessageRef, eventId: string): Promise<void> {
  return deps.db.transaction(async (tx) => {
    if ((await holdWatchedChannel(tx, ref.workspaceId, ref.channelId)) === null) return;
    if (!(await claimEvent(tx, ref.workspaceId, eventId, deps.now()))) return;
    await shareLedger(tx, ref.workspaceId);
    const row = await findMessage(tx, ref);
    if (row !== null && row.authorId !== null) {
      await noteLate(tx, { ...ref, threadTs: row.threadTs, authorId: row.authorId }, deps.now());
    }
    await eraseMessage(tx, ref, deps.now());
  });
}

/** Two round trips to the database when the message is new and bears on nothing that is stored. */
async function read(deps: Deps, ids: WorkspaceIds, incoming: Written, eventId: string): Promise<void> {
  const { workspaceId } = ids;
  const { channelId, ts, threadTs, authorId, text } = incoming;
  const event = { workspaceId, channelId, ts, threadTs, authorId, eventId, sentAt: instantOfTs(ts) };
  const known = await readIntake(deps.db, event, deps.now());
  const { channel } = known;
  if (channel === null || known.isKnown || known.optedOut.has(authorId)) return;
  const member = await loadMember(deps, workspaceId, authorId, known.member);
  const message = readMessage(text);
  const version = incoming.kind === 'edited' ? { editedTs: incoming.editedTs } : {};
  deps.recent.put(workspaceId, channelId, {
    ts,
    threadTs,
    author: isRead(member) ? authorId : null,
    message,
    ...version,
  });
  if (!isRead(member)) return;
  const { tuning } = await deps.rulesetFor(workspaceId, channelId, known.tuning);
  if (isExempt(tuning, authorId, channelId)) return;
  const place = {
    workspaceId,
    channelId,
    ts,
    threadTs,
    author: authorId,
    zone: member.tz,
    channelKind: channel.kind,
  };
  const reading = await analyseInPlace(deps, place, message, known);
  const calendar = withQuietDays(deps.calendar, known.quietDays);
  if (await isStoredAtOnce({ ...deps, calendar }, incoming, event, reading, known)) return;
  await deps.db.transaction((tx) => save({ ...deps, db: tx, calendar }, ids, member, incoming, reading, eventId));
}

/** Tries the short way. `deps.calendar` is that of the workspace. */
async function isStoredAtOnce(
  deps: Deps,
  incoming: Written,
  event: IncomingEvent,
  reading: Reading,
  known: Intake,
): Promise<boolean> {
  const { message, analysis } = reading;
  const { salt, spokenMark } = known;
  const mayBeNoted = analysis.flags.length > 0 && known.isLive;
  if (salt === null || mayBeNoted || !leavesPromises({ ...event, calendar: deps.calendar }, reading, known))
    return false;
  const first = {
    event,
    text: incoming.text,
    salt,
    editedTs: incoming.kind === 'edited' ? incoming.editedTs : null,
    isSkipped: !analysis.isEnglish,
    undatedAsks: countUndatedAsks(message),
    signals: analysis.signals,
    flags: analysis.flags,
    promises: namedPromises(message, analysis, event.authorId),
    spokenMark,
  };
  return storeFirstReading(deps.db, first, deps.now());
}

/** `deps.db` is the transaction, and `deps.calendar` that of the workspace. */
async function save(
  deps: Deps,
  ids: WorkspaceIds,
  member: Member,
  incoming: Written,
  reading: Reading,
  eventId: string,
): Promise<void> {
  const { workspaceId } = ids;
  const { channelId, ts, threadTs, authorId, text } = incoming;
  const now = deps.now();
  // The app may have been removed since: then nothing is written back.
  if ((await holdWatchedChannel(deps.db, workspaceId, channelId)) === null) return;
  await shareLedger(deps.db, workspaceId);
  // They may have opted out since the message was read.
  if (await isOptedOut(deps.db, workspaceId, authorId)) return;
  if (!(await claimEvent(deps.db, workspaceId, eventId, now))) return;
  await advanceCursor(deps.db, workspaceId, channelId, ts, now);
  const ref = { workspaceId, channelId, ts };
  const { row, isNew } = await holdMessage(deps.db, ref, { threadTs, authorId }, now);
  if (row.deletedAt !== null) return;
  const editedTs = incoming.kind === 'edited' ? incoming.editedTs : null;
  // The original may come after its edit, and edits may overtake each other: only the newest text counts.
  if (!isNew && (editedTs === null || (row.editedTs !== null && row.editedTs >= editedTs))) return;
  const { salt } = await ensureWorkspace(deps.db, ids, now);
  if (row.textHash === hashText(salt, text)) {
    if (editedTs !== null) await markEdited(deps.db, ref, editedTs);
    return;
  }
  const open = await saveAnalysis(
    deps.db,
    { ...ref, threadTs, authorId, text, salt, editedTs, isPostedByBot: row.isPostedByBot, calendar: deps.calendar },
    reading,
    now,
  );
  await queueNote(deps, member, open, instantOfTs(ts));
}
