import { exportError, messageOf } from './export-error.ts';
import type { Source } from './source.ts';

/** Lists of users and channels are read whole; no real one comes near this. */
const LARGEST_LIST = 512 * 1024 * 1024;

/** The text of one file. Rejects with an ExportError when it can't be read or is too large to be what it should be. */
export async function readWhole(source: Source, path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await source.open(path)) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > LARGEST_LIST) throw new Error('it is larger than 512 MB');
      chunks.push(bytes);
    }
  } catch (error) {
    throw exportError(`"${path}" can't be read: ${messageOf(error)}. Unpack or download the export again.`);
  }
  return withoutBom(Buffer.concat(chunks).toString('utf8'));
}

/** JSON.parse with an error that names the file and says what to do. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw exportError(
      `"${path}" is not valid JSON (${shorten(messageOf(error))}). Unpack or download the export again.`,
    );
  }
}

/** Some editors put a byte order mark in front. */
export function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Newer Node versions quote the text in the error; what people wrote stays out of the terminal. */
function shorten(message: string): string {
  return message.replace(/,? "(?:.|\n)*" is not valid JSON|in JSON at/, ' at').slice(0, 80);
}
