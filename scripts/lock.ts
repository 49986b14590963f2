import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isObject, type JsonObject, objectField } from '../src/text/json.ts';

const LOCK_PATH = fileURLToPath(new URL('../package-lock.json', import.meta.url));

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** A package for another platform that some package names, and that the lock file must hold. */
export interface PlatformPackage {
  readonly path: string;
  readonly version: string;
  readonly isDevelopment: boolean;
}

/**
 * Packages for other platforms that are missing from a lock file. A registry that doesn't carry them makes
 * `npm install` drop them, and then `npm ci` refuses the lock file everywhere.
 */
export function findMissing(lock: JsonObject): readonly PlatformPackage[] {
  const packages = objectField(lock, 'packages');
  const missing = new Map<string, PlatformPackage>();
  for (const [path, entry] of Object.entries(packages)) {
    if (!isObject(entry)) continue;
    for (const [name, version] of Object.entries(objectField(entry, 'optionalDependencies'))) {
      const hasOwn = `${path}/node_modules/${name}` in packages;
      const top = `node_modules/${name}`;
      if (hasOwn || top in packages || typeof version !== 'string') continue;
      missing.set(top, { path: top, version: version.replace(/^[~^]/, ''), isDevelopment: entry.dev === true });
    }
  }
  return [...missing.values()];
}

/** The lock file with the missing packages put in, as npm writes it where the registry has them. */
export function completeLock(lock: JsonObject): JsonObject {
  const packages: Record<string, unknown> = { ...objectField(lock, 'packages') };
  for (const { path, version, isDevelopment } of findMissing(lock)) {
    const { os, cpu, libc } = platformOf(path.slice('node_modules/'.length));
    packages[path] = { version, cpu, dev: isDevelopment || undefined, libc, optional: true, os };
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

interface Platform {
  readonly os: readonly string[] | undefined;
  readonly cpu: readonly string[] | undefined;
  readonly libc: readonly string[] | undefined;
}

/** Says for which machines a package is, by its name; npm leaves it out on all others. */
function platformOf(name: string): Platform {
  const parts = name === 'fsevents' ? ['darwin'] : name.split(/[/-]/);
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  return {
    os: given(SYSTEMS.filter((system) => parts.includes(system))),
    cpu: given(PROCESSORS.filter((processor) => parts.includes(processor))),
    libc: given(libc),
  };
}

function given(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock: unknown = JSON.parse(readFileSync(LOCK_PATH, 'utf8'));
  if (!isObject(lock)) throw new Error('package-lock.json is no object');
  const added = findMissing(lock);
  writeFileSync(LOCK_PATH, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  for (const { path, version } of added) console.log(`added ${path} ${version}`);
}
