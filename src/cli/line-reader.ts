import { StringDecoder } from 'node:string_decoder';

/** A line of input; `null` stands for one too long to be held. */
export type Line = string | null;

const LONGEST = 16 * 1024 * 1024;

/**
 * The lines of a UTF-8 stream in batches, empty ones left out. Only a line feed ends a line: JSON may hold the
 * Unicode separators that Node's own line reader would split at.
 */
export async function* readLines(stream: AsyncIterable<unknown>, longest = LONGEST): AsyncGenerator<readonly Line[]> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let isTooLong = false;
  let isFirst = true;
  for await (const chunk of stream) {
    let text = typeof chunk === 'string' ? chunk : Buffer.isBuffer(chunk) ? decoder.write(chunk) : '';
    if (isFirst && text !== '') {
      isFirst = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    const pieces = text.split('\n');
    const rest = pieces.pop() ?? '';
    const lines: Line[] = [];
    for (const piece of pieces) take(lines, piece);
    hold(rest);
    if (lines.length > 0) yield lines;
  }
  const last: Line[] = [];
  take(last, decoder.end());
  if (last.length > 0) yield last;

  function take(lines: Line[], piece: string): void {
    hold(piece);
    if (isTooLong) lines.push(null);
    else if (held.trim() !== '') lines.push(held);
    held = '';
    isTooLong = false;
  }

  function hold(piece: string): void {
    if (held.length + piece.length > longest) isTooLong = true;
    held = isTooLong ? '' : held + piece;
  }
}
