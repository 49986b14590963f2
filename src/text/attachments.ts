import { joinLines, readBlocks } from './blocks.ts';
import { isObject, type JsonObject, objectsField, stringField } from './json.ts';

/** The parts of a Slack message that can hold words. */
export interface PostParts {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
}

/**
 * Writes attachments as mrkdwn, one part under the other: title, pretext, text, fields, blocks. A standup bot's
 * question (the title of an attachment or field) becomes a line of its own above its answer, so that it reads as a
 * heading. The fallback is used only where there is nothing else. Never throws.
 */
export function readAttachments(attachments: unknown): string {
  if (!Array.isArray(attachments)) return '';
  return joinLines(attachments.filter(isObject).map(readAttachment));
}

/**
 * The one text of a post that a bot relays for a person: what its blocks and attachments say, or its plain text
 * when they say nothing. A plain text beside attachments is only the bot's own introduction, in a block or not.
 */
export function readRelayedText(post: PostParts): string {
  const text = typeof post.text === 'string' ? post.text : '';
  const attached = readAttachments(post.attachments);
  const blocks = readBlocks(post.blocks);
  if (attached !== '' && blocks === text) return attached;
  return joinLines([blocks, attached]) || text;
}

function readAttachment(attachment: JsonObject): string {
  const title = stringField(attachment, 'title');
  const said = joinLines([
    title,
    stringField(attachment, 'pretext'),
    stringField(attachment, 'text'),
    ...objectsField(attachment, 'fields').map(readField),
    readBlocks(attachment.blocks),
  ]);
  return said === '' ? stringField(attachment, 'fallback') : said;
}

function readField(field: JsonObject): string {
  return joinLines([stringField(field, 'title'), stringField(field, 'value')]);
}
