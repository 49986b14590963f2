import { addAppMetadata } from '@slack/web-api';
import { createApp } from '../../src/app.ts';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import type { Deps } from '../../src/deps.ts';
import { analyse } from '../../src/detectors/index.ts';
import { JOBS } from '../../src/jobs/index.ts';
import { boltLogger, createLog } from '../../src/log.ts';
import { clientsOfOneWorkspace } from '../../src/slack/clients.ts';
import { createRecent } from '../../src/slack/recent.ts';
import { pause } from '../../src/slack/timed.ts';

/*
 * One copy of the bot, to be killed: a listening Bolt App and all jobs. Its clock begins at a moment of the driver's
 * and runs faster than the machine's, so that leases end within seconds; the jobs are woken by that clock.
 */

const [name = '', url = '', apiUrl = '', botToken = '', startedAt = '', began = '', speed = '1'] =
  process.argv.slice(2);
/** How often jobs are woken, in seconds of the fast clock; the others once. */
const EVERY: Readonly<Record<string, number>> = { outbox: 1, 'look-up': 15, weekly: 60 };

// By its name in the header of every call the driver knows whose call it is.
addAppMetadata({ name, version: '1' });
const log = createLog('silent');
const database = await openDatabase({ url });
const now = () => new Date(Date.parse(startedAt) + (Date.now() - Number(began)) * Number(speed));
const deps: Deps = {
  db: database.db,
  slack: clientsOfOneWorkspace({ botToken, apiUrl, logger: boltLogger(log) }),
  log,
  now,
  wait: pause,
  recent: createRecent(),
  analyse,
  rulesetFor: createRulesets(database.db),
  calendar: PLAIN_CALENDAR,
};
const connection = { mode: 'http', signingSecret: 'not asked for anything' } as const;
await createApp(deps, { botToken, apiUrl, connection }).start({ port: 0, host: '127.0.0.1' });
process.stdout.write('ready\n');

/** Nobody asks this copy to stop: it is killed. */
const never = new AbortController().signal;
const dueAt = new Map(JOBS.map((job) => [job.name, 0]));
for (;;) {
  for (const job of JOBS) {
    if (now().getTime() < (dueAt.get(job.name) ?? 0)) continue;
    await job.run(deps, never).catch((error: unknown) => process.stderr.write(`${job.name}: ${String(error)}\n`));
    dueAt.set(job.name, now().getTime() + (EVERY[job.name] ?? Number.POSITIVE_INFINITY) * 1_000);
  }
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
