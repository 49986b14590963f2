import { type Topic, topicOf, underName } from '../commitments/match.ts';
import { topicsOf } from '../commitments/topics.ts';
import type { Commitment } from '../db/commitments.ts';
import type { Db } from '../db/database.ts';
import { optedOutIds } from '../db/preferences.ts';
import type { SlackClients } from './clients.ts';
import { contextFrom } from './context.ts';
import type { Recent, SeenMessage } from './recent.ts';
import { seenFrom } from './recent.ts';
import { within } from './timed.ts';

/** How long a message waits for the words of earlier promises. */
const TOPICS_MS = 1_500;
/** Conversations asked for at once: a channel, or one thread of it. */
const MOST_CALLS = 6;
const PAGE = 200;

interface Access {
  readonly db: Db;
  readonly slack: SlackClients;
  readonly recent: Recent;
}

/**
 * What stored promises are about, by their id, with the words around them: from memory, else from Slack, for the
 * database keeps the short *what* alone. One whose message can't be had is left out; then its *what* has to do.
 */
export async function loadTopics(
  access: Access,
  workspaceId: string,
  rows: readonly Commitment[],
): Promise<ReadonlyMap<string, Topic>> {
  const unknown = rows.filter(
    (row) => access.recent.topic(workspaceId, row.channelId, row.ts, row.spanStart) === undefined,
  );
  if (unknown.length > 0) await within(TOPICS_MS, readMissing(access, workspaceId, unknown));
  const topics = new Map<string, Topic>();
  for (const row of rows) {
    const found = access.recent.topic(workspaceId, row.channelId, row.ts, row.spanStart);
    if (!found) continue;
    topics.set(row.commitmentId, found.what === row.what ? found.topic : underName(found.topic, row.what));
  }
  return topics;
}

async function readMissing(access: Access, workspaceId: string, rows: readonly Commitment[]): Promise<void> {
  const unread = await optedOutIds(access.db, workspaceId);
  const groups = new Map<string, Commitment[]>();
  for (const row of rows) {
    const key = `${row.channelId}/${threadOf(row) ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of [...groups.values()].slice(-MOST_CALLS)) {
    const seen = await readAround(access, workspaceId, group);
    const read = seen.filter(({ author }) => author === null || !unread.has(author));
    for (const ts of new Set(group.map((row) => row.ts))) {
      keep(
        access.recent,
        workspaceId,
        group.filter((row) => row.ts === ts),
        read,
      );
    }
  }
}

/** The messages of one conversation from the first of these promises to the last. */
async function readAround(
  { slack }: Access,
  workspaceId: string,
  group: readonly Commitment[],
): Promise<SeenMessage[]> {
  const [first] = group;
  if (first === undefined) return [];
  const times = group.map(({ ts }) => ts).sort();
  const [oldest = first.ts, latest = first.ts] = [times[0], times.at(-1)];
  const thread = threadOf(first);
  const range = { channel: first.channelId, latest, inclusive: true, limit: PAGE };
  const client = await slack.interactive(workspaceId);
  const { messages } =
    thread === null
      ? await client.conversations.history({ ...range, oldest })
      : await client.conversations.replies({ ...range, ts: thread });
  return (messages ?? [])
    .map(seenFrom)
    .filter((seen) => seen !== null)
    .sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

/** Remembers what the promises of one message are about; one that Slack did not show is not asked for again. */
function keep(recent: Recent, workspaceId: string, rows: readonly Commitment[], seen: readonly SeenMessage[]): void {
  const [row] = rows;
  if (row === undefined) return;
  const { channelId, ts, ownerId, threadTs } = row;
  const own = seen.find((one) => one.ts === ts);
  const made = rows.map(({ what, spanStart, spanEnd }) => ({ what, span: [spanStart, spanEnd] as const }));
  if (own === undefined) {
    const bare = made.map((match) => ({ match, topic: topicOf({ ...match, span: [0, 0] }) }));
    recent.keepTopics(workspaceId, channelId, { ts, author: ownerId }, bare);
    return;
  }
  const place = { ts, threadTs, author: ownerId, zone: 'UTC', channelKind: null };
  const context = contextFrom(place, seen, []);
  const topics = topicsOf(made, { user: ownerId, threadTs, message: own.message, context });
  recent.keepTopics(workspaceId, channelId, { ts, author: ownerId }, topics);
}

function threadOf({ threadTs, ts }: Commitment): string | null {
  return threadTs === ts ? null : threadTs;
}
