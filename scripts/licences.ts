import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isObject, objectField, stringField } from '../src/text/json.ts';

/*
 * npm run licences [-- --stale]
 * Writes docs/licences.md from the lock file: every package that runs in production, its version and licence. With
 * --stale only says whether the page is out of date, or a licence is not one that this project may use.
 */

const PAGE = fileURLToPath(new URL('../docs/licences.md', import.meta.url));
const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const ALLOWED =
  /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|MPL-2\.0|CC0-1\.0|PostgreSQL|OFL-1\.1|Unlicense)$/;

/** What a package says in its licence file but not in its package.json. */
const FROM_FILES: ReadonlyMap<string, string> = new Map([['sylvester', 'MIT']]);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** The packages of a lock file that are installed with `npm ci --omit=dev`. */
export function productionPackages(lock: unknown): readonly Package[] {
  if (!isObject(lock)) return [];
  const found = new Map<string, Package>();
  for (const [path, entry] of Object.entries(objectField(lock, 'packages'))) {
    if (path === '' || !isObject(entry) || entry.dev === true) continue;
    const name = stringField(entry, 'name') || path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const version = stringField(entry, 'version');
    found.set(`${name} ${version}`, {
      name,
      version,
      licence: stringField(entry, 'license') || (FROM_FILES.get(name) ?? 'unknown'),
    });
  }
  return [...found.values()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}

/** Whether one of the alternatives of a licence expression may be used. */
export function isAllowed(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.test(part.trim())));
}

function pageOf(packages: readonly Package[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return [
    '# Licences of what runs in production',
    '',
    'Made from package-lock.json by `npm run licences`; `npm run sbom` makes a CycloneDX list with checksums. Development packages are left out. The bundled font (assets/fonts) is Inter, under the SIL Open Font License 1.1.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = productionPackages(JSON.parse(readFileSync(LOCK, 'utf8')));
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, licence } of refused)
    console.error(`${name} is under ${licence}, which this project does not use.`);
  const page = pageOf(packages);
  const isStale = process.argv.includes('--stale') && readFileSync(PAGE, 'utf8') !== page;
  if (isStale) console.error('docs/licences.md is out of date: npm run licences');
  if (!process.argv.includes('--stale')) writeFileSync(PAGE, page);
  process.exitCode = refused.length > 0 || isStale ? 1 : 0;
}
