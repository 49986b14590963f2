import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A copy of the bot that runs as a process of its own. */
export interface RunningCopy {
  readonly name: string;
  readonly child: ChildProcess;
  /** Resolves when it says something for the first time, or has ended. */
  readonly ready: Promise<unknown>;
}

/** Starts node with arguments, in this environment or another; what the copy says on stderr is passed on. */
export function startCopy(
  name: string,
  args: readonly string[],
  place: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): RunningCopy {
  const child = spawn(process.execPath, [...args], { ...place, stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('A copy has no output');
  return { name, child, ready: Promise.race([once(child.stdout, 'data'), once(child, 'exit')]) };
}

/** Ends a process the hard way, and resolves when it is gone. */
export async function kill({ child }: Pick<RunningCopy, 'child'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
