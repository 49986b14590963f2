import { keepHeapSmall } from './heap.ts';
import { type Command, EXIT_OK, refuseUsage, type Terminal } from './terminal.ts';
import {
  ANALYZE_USAGE,
  BACKUP_USAGE,
  CHECK_USAGE,
  DEMO_USAGE,
  KEYS_USAGE,
  MANIFEST_USAGE,
  MIGRATE_USAGE,
  RESTORE_USAGE,
  SCAN_USAGE,
  SERVE_USAGE,
  USAGE,
} from './usage.ts';

/** Starts the Slack bot and resolves to its exit code once it has stopped. */
export type RunBot = () => Promise<number>;

interface Entry {
  readonly usage: string;
  /** Commands load only what they need: `scan` starts no Slack client, `--help` loads nothing. */
  readonly load: (runBot: RunBot) => Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  scan: {
    usage: SCAN_USAGE,
    load: async () => {
      keepHeapSmall();
      return (await import('./scan.ts')).scan;
    },
  },
  analyze: { usage: ANALYZE_USAGE, load: async () => (await import('./analyze.ts')).analyze },
  check: { usage: CHECK_USAGE, load: async () => (await import('./check.ts')).check },
  demo: { usage: DEMO_USAGE, load: async () => (await import('./demo.ts')).demo },
  serve: {
    usage: SERVE_USAGE,
    load: async (runBot) => {
      const { serve } = await import('./serve.ts');
      return (args, terminal) => serve(args, terminal, runBot);
    },
  },
  backup: { usage: BACKUP_USAGE, load: async () => (await import('./backup.ts')).backup },
  restore: { usage: RESTORE_USAGE, load: async () => (await import('./backup.ts')).restore },
  manifest: { usage: MANIFEST_USAGE, load: async () => (await import('./manifest.ts')).manifest },
  keys: { usage: KEYS_USAGE, load: async () => (await import('./keys.ts')).keys },
  migrate: { usage: MIGRATE_USAGE, load: async () => (await import('./migrate.ts')).migrate },
};

/** Runs the command line; resolves to the exit code. The bot is handed in, since nothing imports it back. */
export async function run(args: readonly string[], terminal: Terminal, runBot: RunBot): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout.write(`${USAGE}\n`);
    return EXIT_OK;
  }
  if (name === undefined) return refuseUsage(terminal, 'Which command?', USAGE);
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) return refuseUsage(terminal, `There is no command "${name}".`, USAGE);
  const end = rest.indexOf('--');
  const options = end === -1 ? rest : rest.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) {
    terminal.stdout.write(`${entry.usage}\n`);
    return EXIT_OK;
  }
  const command = await entry.load(runBot);
  return command(rest, terminal);
}
