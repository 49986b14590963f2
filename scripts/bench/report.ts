import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isObject, stringField } from '../../src/text/json.ts';

/** Measures `scan --format html` over an export made of the sample workspace, told again and again by other people. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = join(ROOT, 'sample');
const SHIFT_WEEKS = 8;
/** Tellings that take place in the same eight weeks, each by its own people in its own channels. */
const AT_ONCE = 70;

const { values } = parseArgs({ options: { messages: { type: 'string', default: '200000' } } });
const folder = mkdtempSync(join(tmpdir(), 'report-bench-'));
try {
  const made = makeExport(join(folder, 'export'), Number(values.messages));
  const report = join(folder, 'report.html');
  const { seconds, processor, megabytes } = await measure([
    'dist/main.js',
    'scan',
    join(folder, 'export'),
    '--format',
    'html',
    '--out',
    report,
  ]);
  console.log(
    `${made} messages: ${seconds.toFixed(1)} s, of which ${processor.toFixed(1)} s of processor time, at most ${megabytes} MB, a report of ${Math.round(statSync(report).size / 1024)} KB`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

function makeExport(target: string, wanted: number): number {
  const channels = readdirSync(SAMPLE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const users: unknown[] = JSON.parse(readFileSync(join(SAMPLE, 'users.json'), 'utf8'));
  const everybody: unknown[] = [];
  let made = 0;
  for (let telling = 0; made < wanted; telling++) {
    const tag = `T${telling % AT_ONCE}`;
    const shift = Math.floor(telling / AT_ONCE) * SHIFT_WEEKS * 7 * 86_400;
    if (telling < AT_ONCE) everybody.push(...users.map((user) => renamed(user, tag, 0)));
    for (const { name } of channels) {
      const to = join(target, `${name}-${tag.toLowerCase()}`);
      mkdirSync(to, { recursive: true });
      for (const file of readdirSync(join(SAMPLE, name))) {
        const posts: unknown[] = JSON.parse(readFileSync(join(SAMPLE, name, file), 'utf8'));
        made += posts.length;
        const day = new Date(Date.parse(file.slice(0, 10)) + shift * 1_000).toISOString().slice(0, 10);
        writeFileSync(join(to, `${day}.json`), JSON.stringify(posts.map((post) => renamed(post, tag, shift))));
      }
    }
  }
  writeFileSync(join(target, 'users.json'), JSON.stringify(everybody));
  writeFileSync(join(target, 'channels.json'), '[]');
  return made;
}

/** An entry with its people renamed and its times moved. */
function renamed(entry: unknown, tag: string, shift: number): unknown {
  if (!isObject(entry)) return entry;
  const moved = (field: string) => {
    const ts = stringField(entry, field);
    if (ts === '') return {};
    const [whole = '0', rest = '000000'] = ts.split('.');
    return { [field]: `${Number(whole) + shift}.${rest}` };
  };
  const tagged = (field: string) => {
    const value = stringField(entry, field);
    return value === '' ? {} : { [field]: `${value}${field.includes('name') ? ` ${tag}` : tag}` };
  };
  return {
    ...entry,
    ...tagged('id'),
    ...tagged('user'),
    ...tagged('real_name'),
    ...(stringField(entry, 'subtype') === 'bot_message' ? tagged('username') : {}),
    ...moved('ts'),
    ...moved('thread_ts'),
  };
}

interface Measured {
  readonly seconds: number;
  /** Seconds of processor time, which a busy machine changes less than the clock. */
  readonly processor: number;
  readonly megabytes: number;
}

/** What Linux counts processor time in. */
const TICKS_PER_SECOND = 100;

/** Runs node with arguments; answers its time and the most memory that it held (Linux). */
async function measure(args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  let kilobytes = 0;
  let ticks = 0;
  const watch = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      kilobytes = Math.max(kilobytes, Number(peak ?? 0));
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ');
      ticks = Math.max(ticks, Number(fields[13] ?? 0) + Number(fields[14] ?? 0));
    } catch {
      // It ended between two looks.
    }
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the scan ended with ${String(code)}`);
  return {
    seconds: (performance.now() - start) / 1_000,
    processor: ticks / TICKS_PER_SECOND,
    megabytes: Math.round(kilobytes / 1024),
  };
}
