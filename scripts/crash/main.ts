import { withDatabase } from './database.ts';
import { PHASES, type Phase } from './phases.ts';
import { runCrash } from './run.ts';

/*
 * npm run crash -- [leads] [kills] [seed]
 * Needs TEST_DATABASE_URL: a PostgreSQL server on which a database may be made; it is dropped at the end.
 */

const serverUrl = process.env.TEST_DATABASE_URL;
if (serverUrl === undefined) {
  process.stderr.write('Set TEST_DATABASE_URL to a PostgreSQL server on which a database may be made.\n');
  process.exit(78);
}
const [leads = '200', kills = '50', seed = '1'] = process.argv.slice(2);
const report = (line: string) => void process.stdout.write(`${line}\n`);
const from = performance.now();
const plan = { leads: Number(leads), kills: Number(kills), seed: Number(seed), longestMs: 40 * 60_000, report };
const result = await withDatabase(serverUrl, (url) => runCrash({ ...plan, url }));

report(`${Object.values(result.kills).reduce((sum, count) => sum + count, 0)} kills:`);
for (const phase of Object.keys(PHASES) as Phase[]) report(`  ${result.kills[phase]} ${PHASES[phase]}`);
report(`${result.copies.size} digests in ${result.calls} sends, answered: ${JSON.stringify(result.answers)}`);
report(`Outbox: ${JSON.stringify(result.ended)}, ${Math.round((performance.now() - from) / 1_000)} s`);
const wrong = [...result.copies].filter(([, copies]) => copies !== 1);
if (wrong.length > 0) {
  report(`Not exactly once: ${wrong.map(([lead, copies]) => `${lead} got ${copies}`).join(', ')}`);
  process.exitCode = 1;
} else report('Each digest arrived exactly once.');
