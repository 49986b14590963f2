import { heldAbout } from '../db/held.ts';
import type { OutboxRow } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { readFailure } from '../slack/failure.ts';
import { uploadFile } from '../slack/upload.ts';
import { EXPORT_WORDS, exportPages } from '../views/export.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';

/** Errors by which Slack says that the bot may not upload. */
const NO_UPLOADS = new Set(['missing_scope', 'not_allowed_token_type', 'file_uploads_disabled', 'no_permission']);

/**
 * Makes the export of what is held about a person: a JSON file in their direct messages, or the same as messages
 * where the bot may not upload.
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
      let ts: string | null = null;
      for (const message of exportPages(json, fileId !== null)) {
        ts = await postRow(deps, row, { channel }, message);
      }
      return ts;
    },
  };
}
