import { heldAbout } from '../db/held.ts';
import type { OutboxRow } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { readFailure } from '../slack/failure.ts';
import { uploadFile } from '../slack/upload.ts';
import { EXPORT_WORDS, exportPages } from '../views/export.ts';
import type { SlackMessage } from '../views/message.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';

/** Errors by which Slack says that the bot may not upload. */
const NO_UPLOADS = new Set(['missing_scope', 'not_allowed_token_type', 'file_uploads_disabled', 'no_permission']);

/** Slack takes about one message a second in a conversation. */
const PAGE_PAUSE_MS = 1_000;
const RETRY_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
const MOST_TRIES = 5;

/**
 * Makes the export of what is held about a person: a JSON file in their direct messages, or the same as messages
 * where the bot may not upload. Whatever happens on the way, no part of it is sent twice.
 */
export async function prepareExport(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, userId } = row;
  if (userId === null) return { drop: 'nobody' };
  const held = await heldAbout(deps.db, workspaceId, userId);
  const json = JSON.stringify({ workspace: workspaceId, person: userId, at: deps.now().toISOString(), held }, null, 2);
  const client = await deps.slack.bulk(workspaceId);
  const channel = await directChannel(client, userId);
  return {
    async send() {
      const file = {
        filename: 'ownership-lens.json',
        title: EXPORT_WORDS.title,
        bytes: new TextEncoder().encode(json),
      };
      const fileId = await uploadFile(client, file, channel).catch((error: unknown) => {
        if (NO_UPLOADS.has(readFailure(error).code)) return null;
        throw error;
      });
      const [first, ...more] = exportPages(json, fileId !== null);
      if (first === undefined) return null;
      const post = (message: SlackMessage) => postRow(deps, row, { channel }, message);
      // As long as nothing has arrived the row may go back into the queue; afterwards that would say everything again.
      let ts = fileId === null ? await post(first) : await insist(deps, () => post(first));
      for (const message of more) {
        await deps.wait(PAGE_PAUSE_MS);
        ts = await insist(deps, () => post(message));
      }
      return ts;
    },
  };
}

/**
 * Makes a call until Slack takes it, and waits as long as Slack says in between. Throws what no queue takes for a
 * failure after which the call may be made again.
 */
async function insist<T>(deps: Pick<Deps, 'wait'>, call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const { kind, code, afterMs } = readFailure(error);
      if (kind !== 'later') throw error;
      if (tries >= MOST_TRIES) throw new Error(`A part of an export could not be sent: ${code}`);
      await deps.wait(Math.min(afterMs ?? RETRY_MS, LONGEST_WAIT_MS));
    }
  }
}
