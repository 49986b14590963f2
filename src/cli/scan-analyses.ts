import { Worker } from 'node:worker_threads';
import { analyse } from '../detectors/index.ts';
import type { Analysis } from '../detectors/types.ts';
import type { ReadMessage } from '../export/read-export.ts';
import { type ScanTask, threadOf } from './scan-task.ts';
import { shippedRules } from './shipped-rules.ts';

/** Megabytes of heap for each thread besides this one: enough for the rules and what is kept of the past. */
const HEAP = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 8 };

/** Answers for the messages of a scan, asked for in the order in which they are read. */
export interface Analyses {
  of(message: ReadMessage): Analysis | Promise<Analysis>;
  /** Ends the threads, also in the middle. */
  close(): Promise<void>;
}

/**
 * Analyses in this thread, and in so many more as the task asks for, which read the export as well: the same answers in
 * the same order. From sources that are not built, which Node gives no thread to, it analyses in this one alone.
 */
export function analysesFor(task: ScanTask): Analyses {
  const rules = shippedRules();
  const here = ({ post, context }: ReadMessage): Analysis => analyse(post.message, context, rules);
  const more = import.meta.url.endsWith('.ts') ? 0 : task.threads - 1;
  const others = Array.from({ length: more }, (_, at) => startThread(task, at + 1));
  let number = 0;
  return {
    of: (message) => others[threadOf(number++, task.threads) - 1]?.next() ?? here(message),
    close: async () => {
      await Promise.all(others.map((thread) => thread.end()));
    },
  };
}

interface Thread {
  next(): Analysis | Promise<Analysis>;
  end(): Promise<void>;
}

function startThread(task: ScanTask, thread: number): Thread {
  const worker = new Worker(new URL('./scan-worker.js', import.meta.url), {
    workerData: { task, thread },
    resourceLimits: HEAP,
  });
  let turn: readonly Analysis[] = [];
  let at = 0;
  const turns: (readonly Analysis[])[] = [];
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  worker.on('message', (analyses: readonly Analysis[]) => {
    turns.push(analyses);
    wake?.();
  });
  worker.on('error', (error) => {
    failure = error instanceof Error ? error : new Error(String(error));
    wake?.();
  });
  worker.on('exit', () => {
    failure ??= new Error('A thread of the scan ended before its work was done.');
    wake?.();
  });
  return {
    next: () => {
      const analysis = turn[at];
      if (analysis === undefined) return fetchNext();
      at++;
      return analysis;
    },
    end: async () => {
      await worker.terminate();
    },
  };

  async function fetchNext(): Promise<Analysis> {
    while (turns.length === 0) {
      if (failure !== null) throw failure;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    turn = turns.shift() ?? [];
    at = 1;
    worker.postMessage('next');
    return turn[0] as Analysis;
  }
}
