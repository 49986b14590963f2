import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { kill, type RunningCopy, startCopy } from '../crash/processes.ts';
import { transpileBot } from '../crash/transpile.ts';

/** Copies of the real bot, each a process of its own that is started anew whenever it ends. */
export interface Copies {
  readonly ports: readonly number[];
  /** Starts those that do not run, from now on with more in their environment; resolves when all are ready. */
  start(more?: NodeJS.ProcessEnv): Promise<void>;
  /** Ends one the hard way; it is started again at once. Resolves when it is ready again. */
  crash(at: number): Promise<void>;
  /** Asks one to end and starts it again; resolves with its exit code. */
  renew(at: number): Promise<number>;
  /** Ends all the hard way; they stay away until `start`. */
  down(): Promise<void>;
  /** Asks all to end; resolves with their exit codes. */
  stop(): Promise<readonly number[]>;
  /** How long each said that it took to be ready. */
  readyMs(): readonly number[];
  pids(): readonly number[];
  /** How often one ended although nobody ended it. */
  fallen(): number;
  /** What was logged as a warning or worse, and how often. */
  complaints(): ReadonlyMap<string, number>;
}

interface Slot {
  readonly env: NodeJS.ProcessEnv;
  readyMs: number;
  running: { readonly copy: RunningCopy; readonly isReady: Promise<boolean> } | null;
}

const MOST_STARTS = 200;

/**
 * Prepares copies; `environments` has one for each. PORT and HEALTH_PORT are chosen here. In place of the bot another
 * script of this project may run, with arguments, or the bot as it was built.
 */
export async function createCopies(
  environments: readonly NodeJS.ProcessEnv[],
  [script, ...args]: readonly string[] = [],
): Promise<Copies> {
  const clock = transpileBot('scripts/soak/clock.ts');
  const bot = [fileURLToPath(new URL('../../src/main.js', pathToFileURL(clock))), 'serve'];
  const what = script === undefined ? bot : [script.endsWith('.ts') ? transpileBot(script) : script, ...args];
  const cwd = mkdtempSync(join(tmpdir(), 'soak-'));
  const complaints = new Map<string, number>();
  const ports: number[] = [];
  const slots: Slot[] = [];
  let fallen = 0;
  let isWanted = false;
  for (const env of environments) {
    const [port, health] = [await freePort(), await freePort()];
    ports.push(port);
    slots.push({
      env: { PATH: process.env.PATH, ...env, PORT: String(port), HEALTH_PORT: String(health) },
      readyMs: Number.NaN,
      running: null,
    });
  }

  const listen = (copy: RunningCopy, slot: Slot) =>
    new Promise<boolean>((resolve) => {
      if (copy.child.stdout === null) throw new Error('A copy has no output');
      createInterface(copy.child.stdout).on('line', (line) => {
        if (line.includes('"ready"')) {
          slot.readyMs = Number(/"readyMs":(\d+)/.exec(line)?.[1]);
          resolve(true);
        }
        const complaint = complaintIn(line);
        if (complaint !== null) complaints.set(complaint, (complaints.get(complaint) ?? 0) + 1);
      });
      copy.child.once('exit', () => resolve(false));
    });

  const startOne = (slot: Slot): Promise<boolean> => {
    if (slot.running !== null) return slot.running.isReady;
    const copy = startCopy('soak', ['--import', pathToFileURL(clock).href, ...what], { env: slot.env, cwd });
    const isReady = listen(copy, slot);
    slot.running = { copy, isReady };
    copy.child.once('exit', () => {
      if (slot.running?.copy !== copy) return;
      slot.running = null;
      if (!isWanted) return;
      fallen += 1;
      if (fallen < MOST_STARTS) setTimeout(() => isWanted && void startOne(slot), 200);
    });
    return isReady;
  };

  /** Tries again while a copy ends before it is ready, as a supervisor does. */
  const untilReady = async (slot: Slot): Promise<void> => {
    for (let i = 0; i < MOST_STARTS && isWanted; i++) {
      if (await startOne(slot)) return;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  };

  const end = async (slot: Slot, signal: 'SIGKILL' | 'SIGTERM'): Promise<number> => {
    const { running } = slot;
    slot.running = null;
    if (running === null) return 0;
    if (signal === 'SIGKILL') {
      await kill(running.copy);
      return 0;
    }
    const { child } = running.copy;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? 1;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
    return child.exitCode ?? 1;
  };

  // A run that is broken off leaves nothing behind.
  process.once('exit', () => {
    for (const { running } of slots) running?.copy.child.kill('SIGKILL');
  });
  return {
    ports,
    async start(more = {}) {
      isWanted = true;
      for (const slot of slots) Object.assign(slot.env, more);
      await Promise.all(slots.map(untilReady));
    },
    async crash(at) {
      const slot = slots[at % slots.length];
      if (slot === undefined) return;
      await end(slot, 'SIGKILL');
      await untilReady(slot);
    },
    async renew(at) {
      const slot = slots[at % slots.length];
      if (slot === undefined) return 0;
      const code = await end(slot, 'SIGTERM');
      await untilReady(slot);
      return code;
    },
    async down() {
      isWanted = false;
      await Promise.all(slots.map((slot) => end(slot, 'SIGKILL')));
    },
    async stop() {
      isWanted = false;
      const codes = await Promise.all(slots.map((slot) => end(slot, 'SIGTERM')));
      rmSync(cwd, { recursive: true, force: true });
      return codes;
    },
    readyMs: () => slots.map(({ readyMs }) => readyMs),
    pids: () => slots.map(({ running }) => running?.copy.child.pid ?? 0),
    fallen: () => fallen,
    complaints: () => complaints,
  };
}

/** The words of a log line that is a warning or worse, with the kind of error; null for all others. */
function complaintIn(line: string): string | null {
  if (!line.startsWith('{')) return null;
  const entry: unknown = JSON.parse(line);
  if (typeof entry !== 'object' || entry === null || !('level' in entry) || Number(entry.level) < 40) return null;
  const words = 'msg' in entry ? String(entry.msg) : '';
  const detail = /"(?:code|message)":"([^"]{1,60})/.exec(line)?.[1] ?? '';
  return `${words}${detail === '' ? '' : ` (${detail})`}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
