import type { WebClient } from '@slack/web-api';

/** A file for Slack. */
export interface Upload {
  readonly filename: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** What a picture shows, for who can't see it. */
  readonly altText?: string;
}

const UPLOAD_MS = 10_000;

/**
 * Uploads a file, into a channel or (null) unshared. Answers its id, or null when Slack took no bytes. Throws Slack's
 * error when the bot may not upload.
 */
export async function uploadFile(client: WebClient, file: Upload, channelId: string | null): Promise<string | null> {
  const { upload_url: url, file_id: fileId } = await client.files.getUploadURLExternal({
    filename: file.filename,
    length: file.bytes.length,
    ...(file.altText === undefined ? {} : { alt_text: file.altText.slice(0, 1_000) }),
  });
  if (url === undefined || fileId === undefined) return null;
  const sent = await fetch(url, {
    method: 'POST',
    body: new Uint8Array(file.bytes),
    signal: AbortSignal.timeout(UPLOAD_MS),
  });
  if (!sent.ok) return null;
  await client.files.completeUploadExternal({
    files: [{ id: fileId, title: file.title }],
    ...(channelId === null ? {} : { channel_id: channelId }),
  });
  return fileId;
}
