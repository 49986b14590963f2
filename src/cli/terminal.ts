import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the outside: streams, the clock, and how wide the terminal is. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** True when progress may be drawn on stderr. */
  readonly isInteractive: boolean;
  /** Width for wrapped text. */
  readonly columns: number;
  readonly now: () => Date;
}

export const EXIT_OK = 0;
/** Something could not be read or written, or a part of the input was left out. */
export const EXIT_FAILURE = 1;
/** The command line itself was wrong. */
export const EXIT_USAGE = 64;

/** Arguments that were understood, or what is wrong with them. */
export type Parsed<T> = { readonly options: T } | { readonly problem: string };

/** A command: its arguments and the terminal in, the exit code out. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Answers wrong options: what is wrong, then how the command is used. */
export function refuseUsage(terminal: Terminal, problem: string, usage: string): number {
  terminal.stderr.write(`${problem}\n\n${usage}\n`);
  return EXIT_USAGE;
}
