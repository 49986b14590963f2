import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { zip } from './zip-writer.ts';

/** Files of an export by path; what is no string is written as JSON. */
export type ExportFiles = Readonly<Record<string, unknown>>;

const made: string[] = [];

/** Removes what the other functions made; call it once at the top of a test file. */
export function removeExportsAfterwards(): void {
  afterAll(() => {
    for (const path of made) rmSync(path, { recursive: true, force: true });
  });
}

/** A folder of its own under the system's temporary folder. */
export function temporaryFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'ownership-lens-'));
  made.push(root);
  return root;
}

/** Writes an export folder and gives its path. */
export function exportFolder(files: ExportFiles): string {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), asText(content));
  }
  return root;
}

/** Writes the same files as a .zip and gives its path. */
export function exportZip(files: ExportFiles): string {
  const path = join(temporaryFolder(), 'export.zip');
  writeFileSync(path, zip(Object.entries(files).map(([name, content]) => ({ name, text: asText(content) }))));
  return path;
}

function asText(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** Seconds since 1970 of a UTC time, as Slack writes them. */
export function tsOf(time: string, fraction = '000100'): string {
  return `${Math.floor(Date.parse(`${time}Z`) / 1000)}.${fraction}`;
}

export const ANA = {
  id: 'UANA',
  name: 'ana',
  real_name: 'Ana Lopes',
  tz: 'Europe/Lisbon',
  profile: { display_name: 'ana' },
};
export const BEN = {
  id: 'UBEN',
  name: 'ben',
  real_name: 'Ben Ode',
  tz: 'America/New_York',
  profile: { display_name: '' },
};
export const ROBOT = {
  id: 'UROBOT',
  name: 'roundup',
  real_name: 'Roundup',
  is_bot: true,
  profile: { bot_id: 'BROBOT' },
};
export const USERS = [ANA, BEN, ROBOT];
