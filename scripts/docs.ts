import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { appCreationLink } from '../src/config.ts';
import { DETECTORS } from '../src/detectors/index.ts';
import { WEIGHTS } from '../src/detectors/weights.ts';
import { rulesPage } from './docs/rules-page.ts';

const ROOT = new URL('../', import.meta.url);
const { values } = parseArgs({ options: { stale: { type: 'boolean', default: false } } });

/** What each generated page should hold: the catalogue of rules, and the README with the link made of the manifest. */
const pages: readonly (readonly [path: string, text: string])[] = [
  ['docs/rules.md', rulesPage(DETECTORS, (rule) => WEIGHTS[rule.id] ?? rule.weight)],
  ['README.md', (readPage('README.md') ?? '').replace(/^\[create\]: .*$/m, `[create]: ${appCreationLink()}`)],
];

for (const [path, text] of pages) {
  if (!values.stale) {
    writeFileSync(fileURLToPath(new URL(path, ROOT)), text);
  } else if (readPage(path) !== text) {
    console.error(`${path} is stale: run \`npm run docs\` and commit the page.`);
    process.exitCode = 1;
  }
}

function readPage(path: string): string | null {
  try {
    return readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8');
  } catch {
    return null;
  }
}
