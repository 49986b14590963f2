import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { exportError, messageOf } from '../export/export-error.ts';

const FLUSH_AT = 64 * 1024;

/** Writes lines at the pace of the reader on the other side. */
export interface LineWriter {
  add(line: string): void;
  /** Waits while the other side is busy. False once it has gone away, and nothing more needs to be made. */
  settle(): Promise<boolean>;
  /** Writes what is left. Rejects with an ExportError when writing failed for another reason than a closed pipe. */
  finish(): Promise<void>;
}

/** A writer to an open stream, which it leaves open. */
export function createLineWriter(stream: Writable): LineWriter {
  let held = '';
  let isGone = false;
  let failure: Error | null = null;
  const onError = (error: NodeJS.ErrnoException): void => {
    isGone = true;
    if (error.code !== 'EPIPE') failure = error;
  };
  stream.on('error', onError);
  return {
    add: (line) => {
      held += `${line}\n`;
    },
    settle: async () => {
      if (held.length >= FLUSH_AT) await flush();
      return !isGone;
    },
    finish: async () => {
      await flush();
      stream.off('error', onError);
      if (failure !== null) throw exportError(`The output can't be written: ${failure.message}`);
    },
  };

  async function flush(): Promise<void> {
    const text = held;
    held = '';
    if (isGone || text === '' || stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        for (const event of ['drain', 'close', 'error']) stream.off(event, done);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) stream.once(event, done);
    });
  }
}

/** A writer to a file, which replaces what was there. Rejects with an ExportError when it can't be opened. */
export async function openFileWriter(path: string): Promise<LineWriter> {
  const stream = createWriteStream(path);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(exportError(`"${path}" can't be written: ${messageOf(error)}`)));
  });
  const writer = createLineWriter(stream);
  return {
    ...writer,
    finish: async () => {
      await writer.finish();
      await new Promise<void>((resolve, reject) => {
        stream.once('error', (error) => reject(exportError(`"${path}" can't be written: ${messageOf(error)}`)));
        stream.end(resolve);
      });
    },
  };
}
