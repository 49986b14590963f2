import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/*
 * tsx scripts/build.ts [DIR]
 * Builds the command line into DIR, which is dist unless said. Five hundred sources become a few files, because opening
 * each by itself is half of the time that a start takes. Packages stay outside: the log tells an error of this project,
 * whose words it may write down, from one of a package by where it was thrown.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? join(ROOT, 'dist');

rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/main.ts', 'src/cli/scan-worker.ts', 'src/prepare-graph.ts'],
  // All in one folder: what a file looks for beside itself or above is in the same place for each.
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});
await import(pathToFileURL(join(out, 'prepare-graph.js')).href);
chmodSync(join(out, 'main.js'), 0o755);
