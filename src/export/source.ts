import type { Readable } from 'node:stream';

/** One file inside an export. `path` is relative, with forward slashes; `size` is in bytes once unpacked. */
export interface SourceFile {
  readonly path: string;
  readonly size: number;
}

/** Where an export lies: an unpacked folder or a .zip file. Files can be read in any order. */
export interface Source {
  readonly files: readonly SourceFile[];
  /** A stream of the file's bytes; errors arrive on the stream or as a rejection. */
  open(path: string): Promise<Readable>;
  close(): void;
}
