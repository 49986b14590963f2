import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExport } from './export.ts';

/** What a scan took: messages a second from start to end, and the most memory it held, in MB. */
interface ScanFigures {
  readonly rate: number;
  readonly peak: number;
}

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const TELL_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;
const MOST_MEMORY = 300;
const LEAST_SPEED_UP = 1.7;
/** Memory counts as flat when five times the messages take at most this much more. */
const FLAT = 1.15;

async function scan(folder: string, messages: number, threads: number): Promise<ScanFigures> {
  const args = ['--import', TELL_PEAK, MAIN, 'scan', folder, '--threads', String(threads), '--format', 'jsonl'];
  const start = performance.now();
  const child = spawn(process.execPath, [...args, '--out', join(folder, 'out.jsonl')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`the scan ended with ${code}: ${said}`);
  const peaks = [...said.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes) / 1024);
  return { rate: (messages * 1000) / (performance.now() - start), peak: Math.max(...peaks) };
}

/** Scans a generated export of so many messages, and a fifth of it, in one thread and in two; lines to print. */
export async function scanning(messages: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ownership-lens-bench-'));
  const told = (count: number, threads: number, { rate, peak }: ScanFigures): string =>
    `scan of ${count.toLocaleString('en-US').padStart(9)}   ${threads} ${threads === 1 ? 'thread ' : 'threads'} ${Math.round(rate)} messages/s   ${Math.round(peak)} MB at most`;
  try {
    const fifth = Math.round(messages / 5);
    await writeExport(join(folder, 'fifth'), fifth);
    await writeExport(join(folder, 'all'), messages);
    const small = await scan(join(folder, 'fifth'), fifth, 1);
    const one = await scan(join(folder, 'all'), messages, 1);
    const two = await scan(join(folder, 'all'), messages, 2);
    const verdict = (isMet: boolean): string => (isMet ? 'met' : 'NOT MET');
    const peak = Math.max(one.peak, two.peak);
    return [
      told(fifth, 1, small),
      told(messages, 1, one),
      told(messages, 2, two),
      `peak memory ${Math.round(peak)} MB, target under ${MOST_MEMORY} MB: ${verdict(peak < MOST_MEMORY)}; flat: ${verdict(one.peak <= small.peak * FLAT)}`,
      `two threads are ${(two.rate / one.rate).toFixed(2)} x one, target ${LEAST_SPEED_UP}: ${verdict(two.rate / one.rate >= LEAST_SPEED_UP)}`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
