#!/usr/bin/env node
import { run } from './cli/run.ts';
import type { Terminal } from './cli/terminal.ts';
import { lookForPrepared } from './detectors/prepared.ts';
import { readPreparedGraph } from './prepared-graph.ts';

const terminal: Terminal = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  isInteractive: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? process.stderr.columns ?? 80,
  now: () => new Date(),
};

lookForPrepared(readPreparedGraph);
process.exitCode = await run(process.argv.slice(2), terminal, async () => (await import('./serve.ts')).serve());
