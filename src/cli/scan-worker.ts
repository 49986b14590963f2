import { parentPort, workerData } from 'node:worker_threads';
import { analyse } from '../detectors/index.ts';
import { lookForPrepared } from '../detectors/prepared.ts';
import type { Analysis } from '../detectors/types.ts';
import { openExport } from '../export/read-export.ts';
import { readPreparedGraph } from '../prepared-graph.ts';
import { type ScanTask, TURN, threadOf, wantedOf } from './scan-task.ts';
import { shippedRules } from './shipped-rules.ts';

/** Turns that may wait to be fetched before this thread pauses: it must not run ahead of the one that writes. */
const MOST_WAITING = 4;

const { task, thread } = workerData as { readonly task: ScanTask; readonly thread: number };
const port = parentPort;
if (port === null) throw new Error('scan-worker is started by scan');

let waiting = 0;
let goOn: (() => void) | null = null;
port.on('message', () => {
  waiting--;
  goOn?.();
});

/**
 * Reads the whole export, as the thread does that writes, and analyses its turns of it: so a message has the same
 * context and answer however many threads there are. Reading is cheap, because a text is taken apart only when it is
 * needed.
 */
lookForPrepared(readPreparedGraph);
const rules = shippedRules();
const opened = await openExport(task.path);
let number = 0;
let turn: Analysis[] = [];
for await (const batch of opened.read(task.read)) {
  for (const { post, context } of wantedOf(task, batch)) {
    if (threadOf(number, task.threads) === thread) turn.push(analyse(post.message, context, rules));
    number++;
    if (number % TURN === 0 && turn.length > 0) await hand(turn);
  }
}
if (turn.length > 0) await hand(turn);
opened.close();
port.close();

async function hand(analyses: readonly Analysis[]): Promise<void> {
  turn = [];
  waiting++;
  port?.postMessage(analyses);
  if (waiting < MOST_WAITING) return;
  await new Promise<void>((resolve) => {
    goOn = resolve;
  });
  goOn = null;
}
