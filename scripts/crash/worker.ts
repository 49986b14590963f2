import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import type { Deps } from '../../src/deps.ts';
import { analyse } from '../../src/detectors/index.ts';
import { lookUpLost } from '../../src/jobs/look-up.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { queueWeekly } from '../../src/jobs/weekly.ts';
import { boltLogger, createLog } from '../../src/log.ts';
import { clientsOfOneWorkspace } from '../../src/slack/clients.ts';
import { createRecent } from '../../src/slack/recent.ts';
import { pause } from '../../src/slack/timed.ts';

/*
 * One copy of the bot's jobs, to be killed. Its clock begins at a moment of the driver's and runs faster than the
 * machine's, so that leases end within seconds.
 */

const [url = '', apiUrl = '', botToken = '', startedAt = '', began = '', speed = '1'] = process.argv.slice(2);
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
process.stdout.write('ready\n');
for (;;) {
  for (const job of [queueWeekly, lookUpLost, sendDue]) {
    await job(deps).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }
  await new Promise((resolve) => {
    setTimeout(resolve, 40);
  });
}
