import { parseArgs } from 'node:util';
import { withDatabase } from '../crash/database.ts';
import { FAULTS, type Fault } from './faults.ts';
import { runSoak, type SoakResult } from './run.ts';
import { steadyTexts } from './texts.ts';

/*
 * npm run soak -- [--events N] [--minutes N] [--seed N] [--mode http|socket|both] [--copies N] [--quick]
 * Needs TEST_DATABASE_URL: a PostgreSQL server on which databases may be made; they are dropped at the end.
 */

const { values } = parseArgs({
  options: {
    events: { type: 'string' },
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    mode: { type: 'string', default: 'both' },
    copies: { type: 'string', default: '2' },
    quick: { type: 'boolean', default: false },
  },
});
const serverUrl = process.env.TEST_DATABASE_URL;
if (serverUrl === undefined) {
  process.stderr.write('Set TEST_DATABASE_URL to a PostgreSQL server on which a database may be made.\n');
  process.exit(78);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const report = (line: string) => void process.stdout.write(`${line}\n`);
const modes =
  values.mode === 'both' ? (['http', 'socket'] as const) : ([values.mode === 'socket' ? 'socket' : 'http'] as const);
const events = Math.round(Number(values.events ?? (values.quick ? 4_000 : 100_000)) / modes.length);
const longestMs = (Number(values.minutes) * 60_000) / modes.length;
const times = values.quick ? 1 : Math.max(1, Math.round(events / 12_000));
const outageMs = values.quick ? 4_000 : 30_000;
const minuteMs = values.quick ? 1_000 : 60_000;

report(`Seed ${values.seed}`);
const texts = await steadyTexts();
report(`${texts.plain.length} texts without a flag, ${texts.flagged.length} with one`);
for (const mode of modes) {
  const faults: Partial<Record<Fault, number>> = {
    kill: 4 * times,
    blackout: times,
    cut: values.quick ? 1 : 2,
    silence: 1,
    ended: times,
    renew: times,
    ...(mode === 'socket' ? { refresh: 2 * times } : {}),
  };
  const plan = { mode, texts, events, faults, longestMs, outageMs, minuteMs, atOnce: 12, report };
  const result = await withDatabase(serverUrl, (url) =>
    runSoak({ ...plan, url, copies: Number(values.copies), seed: Number(values.seed) }),
  );
  print(mode, result);
  if (result.differences.size > 0 || result.fallen > 0 || result.exitCodes.some((code) => code !== 0)) {
    process.exitCode = 1;
  }
}

function print(mode: string, result: SoakResult): void {
  const row = (name: string, value: string | number) => report(`  ${name.padEnd(44)} ${value}`);
  const { made, faults, figures, differences, complaints } = result;
  report(`\n${mode}, seed ${values.seed}`);
  row(
    'events',
    Object.entries(made)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
  );
  row('deliveries', `${result.attempts}, of which ${result.refused} not acknowledged`);
  row('duplicates, reordered', `${result.duplicates}, ${result.reordered}`);
  row('seconds', Math.round(result.tookMs / 1_000));
  for (const fault of Object.keys(FAULTS) as Fault[]) if (faults[fault]) row(FAULTS[fault], faults[fault]);
  row('unasked ends of a copy', result.fallen);
  row('exit codes after SIGTERM', result.exitCodes.join(' '));
  row(
    'held',
    Object.entries(figures)
      .map(([name, count]) => `${count} ${name}`)
      .join(', '),
  );
  for (const [words, count] of complaints) row(`log: ${words}`, count);
  for (const [way, { count, examples }] of differences) row(`DIFFERS: ${way}`, `${count}, e.g. ${examples.join('; ')}`);
  report(differences.size === 0 ? '  Nothing lost, nothing counted or sent twice.' : '  NOT equal to the truth.');
}
