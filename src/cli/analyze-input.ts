import type { ChannelKind, Context, ContextMessage, LocalTime } from '../detectors/types.ts';
import { isObject, type JsonObject } from '../text/json.ts';
import type { Message } from '../text/message.ts';
import { readMessage } from '../text/read-message.ts';

/** One line of input, understood. */
export interface AnalyzeInput {
  readonly id: string | number;
  readonly message: Message;
  readonly context: Context;
}

/** One line that can't be answered: why, and which one when that much could be read. */
export interface BadInput {
  readonly id?: string | number;
  readonly error: string;
}

/** True when a line could not be understood. */
export function isInputError(input: AnalyzeInput | BadInput): input is BadInput {
  return 'error' in input;
}

const KINDS: readonly ChannelKind[] = ['standup', 'updates', 'decisions'];
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?)?$/;

/** Reads one JSON line; unknown fields are ignored, wrong ones are named in the error. Never throws. */
export function readAnalyzeLine(line: string): AnalyzeInput | BadInput {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { error: 'not valid JSON' };
  }
  if (!isObject(record)) return { error: 'not a JSON object' };
  return readAnalyzeRecord(record);
}

/** Reads one record of the shape that `analyze` takes. Never throws. */
export function readAnalyzeRecord(record: JsonObject): AnalyzeInput | BadInput {
  const { id, text, author: givenAuthor, tz } = record;
  if (typeof id !== 'string' && typeof id !== 'number') return { error: 'id is missing' };
  const bad = (error: string): BadInput => ({ id, error });
  if (typeof text !== 'string') return bad('text must be a string');
  if (!isNullable(givenAuthor, 'string')) return bad('author must be a string or null');
  if (!isNullable(tz, 'string') || (typeof tz === 'string' && !isZone(tz))) return bad('tz must be an IANA zone name');
  const sentAt = readDate(record.date);
  if (sentAt === undefined) return bad('date must be null, YYYY-MM-DD or YYYY-MM-DDTHH:MM');
  const parent = readParent(record.parent);
  if (parent === undefined) return bad('parent must be a string or {author, text, date}');
  const conversation = readBefore(record.before);
  if (conversation === undefined) return bad('before must be a list of {author, text, date}');

  const author = typeof givenAuthor === 'string' ? givenAuthor : null;
  const own = ownMessages(author, parent, conversation);
  const context = {
    author,
    parent,
    conversation,
    own,
    sentAt,
    channelKind: KINDS.find((kind) => kind === record.kind) ?? null,
  };
  return { id, message: readMessage(text), context };
}

/** The author's own messages, oldest first; the thread's first message is one of them when they wrote it. */
function ownMessages(
  author: string | null,
  parent: ContextMessage | null,
  conversation: readonly ContextMessage[],
): readonly ContextMessage[] {
  if (author === null) return [];
  const own = conversation.filter((earlier) => earlier.author === author);
  if (parent?.author !== author || own.some(({ message }) => message.raw === parent.message.raw)) return own;
  return [parent, ...own];
}

/** Undefined when the date is none of the accepted forms or no day of the calendar. */
function readDate(value: unknown): LocalTime | null | undefined {
  if (value === undefined || value === null) return null;
  const match = typeof value === 'string' ? DATE.exec(value) : null;
  if (match === null) return undefined;
  const [, year, month, day, hour, minute] = match;
  const date = `${year}-${month}-${day}`;
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return undefined;
  return { date, time: hour === undefined ? null : `${hour}:${minute}` };
}

function readParent(value: unknown): ContextMessage | null | undefined {
  if (value === undefined || value === null) return null;
  return readEarlier(typeof value === 'string' ? { text: value } : value);
}

function readBefore(value: unknown): readonly ContextMessage[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const found: ContextMessage[] = [];
  for (const entry of value) {
    const earlier = readEarlier(entry);
    if (earlier === undefined) return undefined;
    found.push(earlier);
  }
  return found;
}

function readEarlier(value: unknown): ContextMessage | undefined {
  if (!isObject(value) || typeof value.text !== 'string' || !isNullable(value.author, 'string')) return undefined;
  const sentAt = readDate(value.date);
  if (sentAt === undefined) return undefined;
  const { text, author } = value;
  let message: Message | null = null;
  return {
    author: typeof author === 'string' ? author : null,
    sentAt,
    get message(): Message {
      message ??= readMessage(text);
      return message;
    },
  };
}

function isNullable(value: unknown, kind: 'string'): boolean {
  return value === undefined || value === null || typeof value === kind;
}

const knownZones = new Map<string, boolean>();

function isZone(name: string): boolean {
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  let isKnown = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    isKnown = false;
  }
  if (knownZones.size < 1000) knownZones.set(name, isKnown);
  return isKnown;
}
