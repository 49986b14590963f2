import { Readable, Writable } from 'node:stream';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal whose outputs can be read afterwards. */
export interface FakeTerminal extends Terminal {
  readonly out: () => string;
  readonly err: () => string;
}

/** A terminal 80 columns wide at a fixed time; `input` is what stdin holds. */
export function fakeTerminal(input: string | Buffer | readonly Buffer[] = '', columns = 80): FakeTerminal {
  const out = collect();
  const err = collect();
  const pieces = Array.isArray(input) ? input : [Buffer.from(input as string | Buffer)];
  return {
    stdin: Readable.from(pieces, { objectMode: false }),
    stdout: out.stream,
    stderr: err.stream,
    isInteractive: false,
    columns,
    now: () => new Date('2026-03-04T10:00:00Z'),
    out: out.text,
    err: err.text,
  };
}

function collect(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
