import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DETECTORS } from '../src/detectors/index.ts';
import { WEIGHTS } from '../src/detectors/weights.ts';
import { rulesPage } from './docs/rules-page.ts';

const PATH = fileURLToPath(new URL('../docs/rules.md', import.meta.url));

const { values } = parseArgs({ options: { stale: { type: 'boolean', default: false } } });
const page = rulesPage(DETECTORS, (rule) => WEIGHTS[rule.id] ?? rule.weight);

if (!values.stale) {
  writeFileSync(PATH, page);
} else if (readPage() !== page) {
  console.error('docs/rules.md is stale: run `npm run docs` and commit the page.');
  process.exitCode = 1;
}

function readPage(): string | null {
  try {
    return readFileSync(PATH, 'utf8');
  } catch {
    return null;
  }
}
