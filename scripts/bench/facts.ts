import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import type { Database, Db } from '../../src/db/database.ts';
import { gatherDigest } from '../../src/weekly/gather-digest.ts';
import { loadStatus } from '../../src/weekly/status.ts';
import { someDatabase } from '../../test/helpers/database.ts';
import { median } from './timing.ts';

/*
 * npm run bench:facts [-- --facts 10000000]
 * How long a lead's digest takes in a workspace of 1,000 channels that holds so many facts, against one with a
 * hundredth of them. It needs a PostgreSQL server (TEST_DATABASE_URL) on which it may make a database.
 */

const CHANNELS = 1_000;
/** People of a channel who write. */
const PEOPLE = 24;
const LEADS_ASKED = 30;
const NOW = new Date('2026-11-30T09:00:00Z');
const WEEK = '2026-W48';
const DAYS = 13;
const MOST_MS = 100;
const MOST_TIMES = 3;

const { values } = parseArgs({ options: { facts: { type: 'string', default: '10000000' } } });
const most = Number(values.facts);

const few = await digestTimes(Math.round(most / 100));
const many = await digestTimes(most);
const verdict = (isMet: boolean): string => (isMet ? 'met' : 'NOT MET');
console.log(`a digest under ${MOST_MS} ms: ${verdict(many < MOST_MS)}`);
console.log(
  `${(many / few).toFixed(1)} x the time of a hundredth, target at most ${MOST_TIMES}: ${verdict(many <= few * MOST_TIMES)}`,
);

async function digestTimes(facts: number): Promise<number> {
  const databases = someDatabase();
  const database = await databases.open();
  try {
    if (!database.isShared) throw new Error('Set TEST_DATABASE_URL: this is measured on a PostgreSQL server.');
    const begin = performance.now();
    await fill(database.db, facts);
    console.log(`${facts.toLocaleString('en-US')} facts in ${CHANNELS} channels, stored in ${seconds(begin)} s`);
    const digest = await timed((lead) => digestOf(database, lead));
    const status = await timed(() => loadStatus(database.db, 'T1', NOW));
    console.log(
      `  digest of a lead ${digest.toFixed(1)} ms, health ${status.toFixed(1)} ms, medians of ${LEADS_ASKED}`,
    );
    return digest;
  } finally {
    await database.close();
    await databases.dispose();
  }
}

async function digestOf({ db }: Database, lead: number): Promise<void> {
  const access = {
    db,
    slack: { interactive: nothingAsked, bulk: nothingAsked },
    now: () => NOW,
    calendar: PLAIN_CALENDAR,
    log: pino({ level: 'silent' }),
  };
  const wish = { workspaceId: 'T1', leadId: `L${lead}`, week: WEEK, channelId: null, zone: 'Europe/Berlin' };
  if ((await gatherDigest(access, wish)) === null) throw new Error('there is no digest');
}

/** Without a charter a digest asks nothing of Slack. */
function nothingAsked(): Promise<never> {
  return Promise.reject(new Error('Slack was asked'));
}

/** The median time in milliseconds, over leads whose data nobody has asked for before. */
async function timed(run: (lead: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let lead = 0; lead < LEADS_ASKED; lead++) {
    const start = performance.now();
    await run(lead * Math.floor(CHANNELS / LEADS_ASKED));
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Of 20 facts 10 are messages, 7 good signals, 1 a finding and 2 promises, spread over the days that facts are kept. */
async function fill(db: Db, facts: number): Promise<void> {
  const messages = Math.round(facts / 2);
  const newest = NOW.getTime() / 1000;
  const step = (DAYS * 86_400) / messages;
  const ts = sql`to_char(${number(newest)}::numeric - (n * ${number(step)}::numeric), 'FM9999999999.000000')`;
  const channel = sql`'C' || (n % ${number(CHANNELS)})`;
  const author = sql`'U' || (n % ${number(CHANNELS)}) || 'P' || ((n / ${number(CHANNELS)}) % ${number(PEOPLE)})`;
  const thread = sql`case when (n / ${number(CHANNELS)}) % 3 = 0 then to_char(${number(newest)}::numeric - ((n + ${number(CHANNELS)}) * ${number(step)}::numeric), 'FM9999999999.000000') end`;
  const each = (every: number) =>
    sql`generate_series(0, ${number(messages - 1)}, 1) as n where (n / ${number(CHANNELS)}) % 20 < ${number(every)}`;
  const at = sql`${NOW.toISOString()}::timestamptz - (n * ${number(step)}::numeric)::float8 * interval '1 second'`;
  await db.execute(
    sql`insert into channels (workspace_id, channel_id, kind, watched_at) select 'T1', 'C' || n, 'standup', now() from generate_series(0, ${number(CHANNELS - 1)}) as n`,
  );
  await db.execute(
    sql`insert into leads (workspace_id, channel_id, user_id, added_by, added_at) select 'T1', 'C' || n, 'L' || n, 'U0P0', now() from generate_series(0, ${number(CHANNELS - 1)}) as n`,
  );
  await db.execute(
    sql`insert into messages (workspace_id, channel_id, ts, thread_ts, author_id, text_hash, seen_at) select 'T1', ${channel}, ${ts}, ${thread}, ${author}, 'h', ${at} from ${each(20)}`,
  );
  await db.execute(
    sql`insert into signals (workspace_id, channel_id, ts, signal, author_id, score, rules, found_at) select 'T1', ${channel}, ${ts}, case when (n / ${number(CHANNELS)}) % 20 < 1 then 'clear_blocker' when (n / ${number(CHANNELS)}) % 20 < 7 then 'outcome' else 'commitment' end, ${author}, 1, '[]', ${at} from ${each(14)}`,
  );
  await db.execute(
    sql`insert into findings (workspace_id, finding_id, channel_id, ts, author_id, flag, score, rules, spans, span_hash, status, found_at) select 'T1', gen_random_uuid(), ${channel}, ${ts}, ${author}, case (n / ${number(CHANNELS)}) % 4 when 0 then 'vague_update' when 1 then 'slow_escalation' when 2 then 'not_my_job' else 'passive_agreement' end, 1, '[]', '[]', 'h', 'open', ${at} from ${each(2)}`,
  );
  await db.execute(
    sql`insert into commitments (workspace_id, commitment_id, owner_id, channel_id, ts, what, due, rule, span_start, span_end, status, promised_at, closed_at) select 'T1', gen_random_uuid(), ${author}, ${channel}, ${ts}, 'send it', '2026-12-01', 'r', 0, 1, case when (n / ${number(CHANNELS)}) % 20 = 0 then 'open' when (n / ${number(CHANNELS)}) % 20 = 1 then 'slipped' else 'kept' end, ${at}, case when (n / ${number(CHANNELS)}) % 20 = 0 then null else ${at} end from ${each(4)}`,
  );
  await db.execute(sql`analyze`);
}

/** A number as it stands in a statement: a parameter's type would have to be said each time. */
function number(value: number) {
  return sql.raw(String(value));
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
