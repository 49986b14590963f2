import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'node_modules/.cache/crash');

/**
 * Writes the bot and one more file as JavaScript, so that the many processes that are started and killed need a second
 * each and not five. Answers the path of that file; `src/main.js` lies beside its folder.
 */
export function transpileBot(extra: string): string {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join('src', file),
  );
  let isNew = false;
  for (const file of [...sources, extra]) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    const { code } = transformFileSync(join(ROOT, file), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
      swcrc: false,
    });
    const to = join(OUT, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(to), { recursive: true });
    const text = code.replaceAll(/((?:from|import\()\s*["']\.[^"']+)\.ts(["'])/g, '$1.js$2');
    // Copies of another run may be reading it.
    if (existsSync(to) && readFileSync(to, 'utf8') === text) continue;
    writeFileSync(to, text);
    isNew = true;
  }
  writeFileSync(join(OUT, 'package.json'), '{ "type": "module" }\n');
  for (const folder of ['assets', 'migrations', 'manifest.json']) {
    if (!existsSync(join(OUT, folder))) symlinkSync(join(ROOT, folder), join(OUT, folder));
  }
  if (isNew) spawnSync(process.execPath, [join(OUT, 'src/prepare-graph.js')], { stdio: 'inherit' });
  return join(OUT, extra.replace(/\.ts$/, '.js'));
}
