import { claimByHand, endSending } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { readFailure } from '../slack/failure.ts';
import type { SlackMessage } from '../views/message.ts';

/** A post that a person asked for with a button. */
export interface HandPost {
  readonly workspaceId: string;
  /** What makes it the same post: a second one with the same key is not made. */
  readonly key: string;
  readonly kind: string;
  readonly channelId: string;
  readonly threadTs: string;
  readonly userId: string;
  readonly findingId: string | null;
  readonly metadata?: { readonly event_type: string; readonly event_payload: Record<string, string> };
  readonly message: SlackMessage;
}

/**
 * Posts in a thread at most once, whatever is pressed or delivered twice. `unclear` when Slack's answer was lost: then it
 * is not posted again either; after `refused` it may be tried once more.
 */
export async function postOnce(
  deps: Deps,
  post: HandPost,
): Promise<
  { readonly kind: 'posted'; readonly ts: string | null } | { readonly kind: 'before' | 'refused' | 'unclear' }
> {
  const { workspaceId, key, kind, channelId, threadTs, userId, findingId, message, metadata } = post;
  const now = deps.now();
  const entry = { workspaceId, key, kind, channelId, userId, findingId, notBefore: now, notAfter: now };
  if (!(await claimByHand(deps.db, entry, now))) return { kind: 'before' };
  let ts: string | null;
  try {
    const client = await deps.slack.bulk(workspaceId);
    const posted = await client.chat.postMessage({
      channel: channelId,
      thread_ts: threadTs,
      unfurl_links: false,
      ...(metadata === undefined ? {} : { metadata }),
      ...message,
    });
    ts = posted.ts ?? null;
  } catch (error) {
    const failure = readFailure(error);
    deps.log.warn({ code: failure.code, failure: failure.kind, kind }, 'a post that was asked for failed');
    const isClear = failure.kind !== 'unknown';
    await endSending(deps.db, entry, { state: isClear ? 'failed' : 'unknown', outcome: failure.code }, deps.now());
    return { kind: isClear ? 'refused' : 'unclear' };
  }
  await endSending(deps.db, entry, { state: 'sent', outcome: 'ok', ...(ts === null ? {} : { sentTs: ts }) }, now);
  return { kind: 'posted', ts };
}
