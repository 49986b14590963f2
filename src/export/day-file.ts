import { StringDecoder } from 'node:string_decoder';
import { isObject, type JsonObject } from '../text/json.ts';
import { messageOf } from './export-error.ts';
import { withoutBom } from './read-whole.ts';
import type { Source } from './source.ts';

/** Files up to this size are parsed at once, which is fast and lets them be sorted; larger ones stream entry by entry. */
export const WHOLE_FILE_LIMIT = 4 * 1024 * 1024;
const BATCH = 500;

/**
 * The entries of one day file, in batches, with memory bounded whatever the file's size. Entries that are no JSON
 * objects come as null. Rejects with a plain reason when the file is no JSON list; batches before the damage have
 * then been given already if the file is a large one.
 */
export async function* readDayFile(
  source: Source,
  file: { readonly path: string; readonly size: number },
  wholeLimit: number = WHOLE_FILE_LIMIT,
): AsyncGenerator<readonly (JsonObject | null)[]> {
  if (file.size <= wholeLimit) {
    yield await readAtOnce(source, file.path);
    return;
  }
  yield* readEntryByEntry(source, file.path);
}

async function readAtOnce(source: Source, path: string): Promise<readonly (JsonObject | null)[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of await source.open(path)) chunks.push(Buffer.from(chunk));
  const list = parseEntry(withoutBom(Buffer.concat(chunks).toString('utf8')));
  if (!Array.isArray(list)) throw new Error('it is not a list of messages');
  return list.map((entry) => (isObject(entry) ? entry : null));
}

async function* readEntryByEntry(source: Source, path: string): AsyncGenerator<readonly (JsonObject | null)[]> {
  const splitter = createEntrySplitter();
  const decoder = new StringDecoder('utf8');
  let batch: (JsonObject | null)[] = [];
  for await (const chunk of await source.open(path)) {
    for (const text of splitter.feed(decoder.write(Buffer.from(chunk)))) {
      const entry = parseEntry(text);
      batch.push(isObject(entry) ? entry : null);
      if (batch.length >= BATCH) {
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
  if (!splitter.isComplete()) throw new Error('it ends in the middle');
}

/** The reason must not carry the text that was being parsed. */
function parseEntry(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position \d+(?: \(line \d+ column \d+\))?/.exec(messageOf(error))?.[0];
    throw new Error(position === undefined ? 'it is not valid JSON' : `it is not valid JSON (${position})`);
  }
}

const COMMA = 44;
const BACKSLASH = 92;
const DOUBLE_QUOTE = 34;

/** Cuts a JSON list that arrives in pieces into the texts of its entries. Longer entries than a message can be are refused. */
export function createEntrySplitter(longest = 32 * 1024 * 1024): {
  feed(piece: string): string[];
  isComplete(): boolean;
} {
  let held = '';
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let isDone = false;
  return { feed, isComplete: () => isDone };

  function feed(piece: string): string[] {
    const found: string[] = [];
    let start = 0;
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === DOUBLE_QUOTE) isInString = false;
        continue;
      }
      if (code === DOUBLE_QUOTE) isInString = true;
      else if (code === 0x5b || code === 0x7b) {
        depth++;
        if (depth === 1) {
          if (code !== 0x5b || isDone) throw new Error('it is not a list of messages');
          held = '';
          start = i + 1;
        }
      } else if (code === 0x5d || code === 0x7d) {
        depth--;
        if (depth === 0) {
          take(found, piece.slice(start, i));
          start = i + 1;
          isDone = true;
        }
      } else if (code === COMMA && depth === 1) {
        take(found, piece.slice(start, i));
        start = i + 1;
      }
    }
    held += piece.slice(start);
    if (held.length > longest) throw new Error('one entry is absurdly long');
    return found;
  }

  function take(found: string[], tail: string): void {
    const text = (held + tail).trim();
    held = '';
    if (text !== '') found.push(text);
  }
}
