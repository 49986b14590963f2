import type { Deps } from '../deps.ts';
import { readFailure } from './failure.ts';

/** A message as the history of a channel shows it; everything else about it is passed on as it is. */
export interface HistoryEntry {
  readonly ts: string;
  readonly subtype?: string;
  readonly reply_count?: number;
  /** When the newest reply to it came. */
  readonly latest_reply?: string;
  readonly edited?: unknown;
}

/** All of it, or why not: Slack refuses to show it, or the reading did not come to its end. */
export type Read = readonly HistoryEntry[] | 'refused' | 'stopped';

interface Channel {
  readonly workspaceId: string;
  readonly channelId: string;
}

type Access = Pick<Deps, 'slack' | 'log' | 'wait'>;

const PAGE = 200;
const MOST_PAGES = 50;
const PAUSE_MS = 1_200;

/** What stands in a channel after a Slack timestamp, the newest first, without replies; read at Slack's pace. */
export async function readHistory(
  access: Access,
  { workspaceId, channelId }: Channel,
  oldest: string,
  signal: AbortSignal,
): Promise<Read> {
  const client = await access.slack.bulk(workspaceId);
  const asked = { channel: channelId, oldest, limit: PAGE };
  return pages(access, signal, (cursor) => client.conversations.history({ ...asked, ...cursor }));
}

/** A whole thread, its first message first; read at Slack's pace. */
export async function readThread(
  access: Access,
  { workspaceId, channelId }: Channel,
  ts: string,
  signal: AbortSignal,
): Promise<Read> {
  const client = await access.slack.bulk(workspaceId);
  const asked = { channel: channelId, ts, limit: PAGE };
  return pages(access, signal, (cursor) => client.conversations.replies({ ...asked, ...cursor }));
}

interface Page {
  readonly messages?: readonly (Omit<Partial<HistoryEntry>, 'ts'> & { readonly ts?: string | undefined })[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

async function pages(
  access: Access,
  signal: AbortSignal,
  ask: (cursor: { readonly cursor?: string }) => Promise<Page>,
): Promise<Read> {
  const found: HistoryEntry[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES && !signal.aborted; page++) {
    try {
      const answer = await ask(cursor === undefined ? {} : { cursor });
      for (const entry of answer.messages ?? []) if (entry.ts !== undefined) found.push({ ...entry, ts: entry.ts });
      cursor = answer.response_metadata?.next_cursor;
      if (cursor === undefined || cursor === '') return found;
      await access.wait(PAUSE_MS, signal);
    } catch (error) {
      const failure = readFailure(error);
      access.log.warn({ code: failure.code }, 'a gap could not be looked through');
      if (failure.kind === 'refused') return 'refused';
      await access.wait(failure.afterMs ?? PAUSE_MS, signal);
    }
  }
  return 'stopped';
}
