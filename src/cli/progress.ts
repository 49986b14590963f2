import type { Terminal } from './terminal.ts';

const WIDTH = 24;
const EVERY_MS = 100;

/** A progress bar that draws only on an interactive terminal. */
export interface Progress {
  /** `share` is 0 to 1. */
  show(share: number, messages: number): void;
  /** Takes the bar away. */
  clear(): void;
}

/** Draws at most ten times a second. */
export function createProgress(terminal: Terminal): Progress {
  if (!terminal.isInteractive) return { show: () => undefined, clear: () => undefined };
  let last = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  return {
    show: (share, messages) => {
      const now = terminal.now().getTime();
      if (now - last < EVERY_MS) return;
      last = now;
      isDrawn = true;
      terminal.stderr.write(`\r${progressLine(share, messages)}`.slice(0, terminal.columns));
    },
    clear: () => {
      if (isDrawn) terminal.stderr.write('\r\u001b[K');
      isDrawn = false;
    },
  };
}

/** The bar as text. */
function progressLine(share: number, messages: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  const bar = `${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}`;
  return `[${bar}] ${Math.floor(share * 100)} %  ${messages.toLocaleString('en-US')} messages`;
}
