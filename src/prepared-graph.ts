import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { PreparedGraph } from './detectors/prepared.ts';

/** Beside this file once it is built; the sources have none. */
const FILE = fileURLToPath(new URL('./prepared-graph.bin', import.meta.url));

/** Keeps what a build compiled. A process that starts meanwhile reads the old file or the new one, and no half of it. */
export function writePreparedGraph(prepared: PreparedGraph): void {
  const unfinished = `${FILE}.${process.pid}`;
  writeFileSync(unfinished, serialize(prepared));
  renameSync(unfinished, FILE);
}

/** What the build compiled; null when there is none, or a version of Node.js wrote it that this one can't read. */
export function readPreparedGraph(): PreparedGraph | null {
  if (!existsSync(FILE)) return null;
  try {
    return deserialize(readFileSync(FILE)) as PreparedGraph;
  } catch {
    return null;
  }
}
