import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
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
const name = `ol_crash_${process.pid}_${randomBytes(3).toString('hex')}`;
const url = new URL(serverUrl);
url.pathname = `/${name}`;

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

await administer(`create database ${name}`);
try {
  const from = performance.now();
  const report = (line: string) => void process.stdout.write(`${line}\n`);
  const result = await runCrash({
    url: url.href,
    leads: Number(leads),
    kills: Number(kills),
    seed: Number(seed),
    report,
  });
  const wrong = [...result.copies].filter(([, copies]) => copies !== 1);
  report(
    `${result.copies.size} digests, ${result.kills} kills (${result.killsAtWork} of them with work left), ` +
      `${result.calls} calls, ${Math.round((performance.now() - from) / 1_000)} s. Outbox: ${JSON.stringify(result.ended)}`,
  );
  if (wrong.length > 0) {
    report(`Not exactly once: ${wrong.map(([lead, copies]) => `${lead} got ${copies}`).join(', ')}`);
    process.exitCode = 1;
  } else report('Each digest arrived exactly once.');
} finally {
  await administer(`drop database ${name} with (force)`);
}
