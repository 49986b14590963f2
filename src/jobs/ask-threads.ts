import { DAY_MS } from '../day.ts';
import { type Channel, findWatchedChannel, listWatchedChannels } from '../db/channels.ts';
import { enqueue, type OutboxRow } from '../db/outbox.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { isSilent } from '../db/settings.ts';
import { questionKey, type ThreadFacts, threadsOf } from '../db/threads.ts';
import type { Deps } from '../deps.ts';
import { factsOf } from '../detectors/index.ts';
import { isWithinHours } from '../digests/note-time.ts';
import { isQuietSince } from '../digests/quiet.ts';
import { findWords } from '../slack/context.ts';
import { instantOfTs, tsOfInstant } from '../slack/moment.ts';
import { questionMessage } from '../views/question.ts';
import { choicesOf } from '../weekly/choices.ts';
import { calendarOf, zoneOfChannel } from '../weekly/times.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';

/** A thread older than this is left alone. */
const MOST_DAYS_OLD = 12;

/** Queues one question for each thread in which a plan had its quiet days and nothing but assent, or nothing. */
export async function askThreads(deps: Deps): Promise<void> {
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    const { questionDays } = await choicesOf(deps.db, workspaceId);
    if (questionDays === 0 || (await isSilent(deps.db, workspaceId))) continue;
    for (const channel of await listWatchedChannels(deps.db, workspaceId)) await askIn(deps, channel, questionDays);
  }
}

async function askIn(deps: Deps, channel: Channel, days: number): Promise<void> {
  const now = deps.now();
  const { workspaceId, channelId } = channel;
  const zone = await zoneOfChannel(deps.db, channel);
  const calendar = await calendarOf(deps, workspaceId);
  if (!isWithinHours(now, { zone, calendar })) return;
  const from = tsOfInstant(new Date(now.getTime() - MOST_DAYS_OLD * DAY_MS));
  for (const thread of await threadsOf(deps.db, { workspaceId, channelId }, from, tsOfInstant(now))) {
    if (thread.isAsked || !mayAsk(thread, channel)) continue;
    if (!isQuietSince(instantOfTs(thread.lastTs), now, zone, calendar, days)) continue;
    const entry = {
      workspaceId,
      key: questionKey(channelId, thread.rootTs),
      kind: 'question',
      channelId,
      userId: null,
      findingId: null,
      notBefore: now,
      notAfter: new Date(now.getTime() + DAY_MS / 4),
    };
    await enqueue(deps.db, entry, now);
  }
}

/** Silence counts where decisions are made; elsewhere somebody must have assented. */
function mayAsk(thread: ThreadFacts, channel: Channel): boolean {
  if (thread.assents !== thread.replies) return false;
  return thread.replies > 0 || channel.kind === 'decisions';
}

/** Makes the question, if the thread still is as it was and its first message reads as a plan. */
export async function prepareQuestion(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, channelId, key } = row;
  const rootTs = key.slice(key.lastIndexOf(':') + 1);
  const channel = await findWatchedChannel(deps.db, workspaceId, channelId);
  if (channel === null || (await isSilent(deps.db, workspaceId))) return { drop: 'not_watched' };
  const [thread] = await threadsOf(deps.db, { workspaceId, channelId }, rootTs, `${rootTs}~`);
  if (thread === undefined || !mayAsk(thread, channel)) return { drop: 'answered' };
  const words = await findWords(deps, { workspaceId, channelId, ts: rootTs, threadTs: null });
  if (words === null) return { drop: 'message_gone' };
  const context = { author: null, parent: null, conversation: [], own: [], sentAt: null, channelKind: channel.kind };
  const facts = factsOf(words.message, context, await deps.rulesetFor(workspaceId, channelId));
  const isPlan = facts.holds('makes.proposal') || facts.holds('asks.opinion');
  if (!isPlan || facts.holds('is.logistics')) return { drop: 'no_plan' };
  return { send: () => postRow(deps, row, { channel: channelId, threadTs: rootTs }, questionMessage()) };
}
