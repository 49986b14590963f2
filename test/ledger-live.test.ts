import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, jest, test } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { ledgerEntry } from '../src/cli/scan-output.ts';
import { buildLedger } from '../src/commitments/ledger.ts';
import { watchChannel } from '../src/db/channels.ts';
import { commitments } from '../src/db/schema.ts';
import { analyse, compileRuleset } from '../src/detectors/index.ts';
import { openExport, READ_ALL, type ReadMessage } from '../src/export/read-export.ts';
import { takeIn } from '../src/handlers/message.ts';
import { markSlips } from '../src/jobs/mark-slips.ts';
import { replayLate } from '../src/jobs/replay-late.ts';
import { isObject, stringField } from '../src/text/json.ts';
import { startBot } from './helpers/bot.ts';
import { createClock } from './helpers/clock.ts';
import { someDatabase } from './helpers/database.ts';
import { startSlackStandIn } from './helpers/slack-stand-in/index.ts';
import { postedEvent } from './helpers/slack-stand-in/payloads.ts';
import { addMessage } from './helpers/slack-stand-in/workspace.ts';

jest.setTimeout(600_000);

const WORKSPACE = fileURLToPath(new URL('fixtures/workspace', import.meta.url));
const CHANNEL = 'mobile-standup';
const END = '2026-03-14';
const databases = someDatabase();
afterAll(() => databases.dispose());

async function messagesOfChannel(): Promise<readonly ReadMessage[]> {
  const opened = await openExport(WORKSPACE);
  const read: ReadMessage[] = [];
  for await (const batch of opened.read({ ...READ_ALL, channels: [CHANNEL] })) read.push(...batch);
  opened.close();
  return read.filter(({ post }) => post.at < Date.parse(END));
}

function people() {
  const users: unknown = JSON.parse(readFileSync(`${WORKSPACE}/users.json`, 'utf8'));
  return (Array.isArray(users) ? users : []).filter(isObject).map((user) => ({
    id: stringField(user, 'id'),
    tz: stringField(user, 'tz'),
  }));
}

/*
 * Not wholly the same: a scan weighs words by how rare they are in the export, the bot takes all for equal; and the bot
 * reads the twenty messages before, of which it may know less.
 */
test('two weeks of a channel end in nearly the same ledger in the bot and in a scan', async () => {
  const read = await messagesOfChannel();
  const rules = compileRuleset();
  const scan = buildLedger();
  for (const { post, context } of read) {
    scan.add(ledgerEntry({ post, context, analysis: analyse(post.message, context, rules) }));
  }
  const scanned = new Map(scan.close(END).map(({ ts, what, status }) => [`${ts} ${what}`, status]));

  const clock = createClock('2026-03-01T00:00:00.000Z');
  const database = await databases.open();
  const users = people();
  const members = users.map(({ id }) => id);
  const slack = await startSlackStandIn({ now: clock.now, users, channels: [{ id: 'C1', name: CHANNEL, members }] });
  const bot = await startBot({ slack, database, clock, mode: 'http', analyse });
  try {
    const workspaceId = slack.workspace.teamId;
    const ids = { workspaceId, enterpriseId: null, botUserId: null };
    const channel = { workspaceId, channelId: 'C1', kind: 'standup' as const, watchedBy: members[0] ?? '' };
    await watchChannel(database.db, channel, clock.now());
    let day = '2026-03-01';
    for (const { post } of read) {
      clock.set(new Date(post.at).toISOString());
      const today = new Date(post.at).toISOString().slice(0, 10);
      if (today !== day) await markSlips(bot.deps);
      day = today;
      const thread = post.threadTs === null ? {} : { thread_ts: post.threadTs };
      const message = { type: 'message' as const, ts: post.ts, user: post.author, text: post.text, ...thread };
      addMessage(slack.workspace, 'C1', message);
      await takeIn(bot.deps, ids, postedEvent('C1', message), `Ev${post.ts}`);
    }
    clock.set(`${END}T00:00:00.000Z`);
    await replayLate(bot.deps);
    await markSlips(bot.deps);
    const rows = await database.db
      .select()
      .from(commitments)
      .where(eq(commitments.workspaceId, workspaceId))
      .orderBy(commitments.ts, commitments.spanStart);
    const both = rows.flatMap(({ ts, what, status }) => {
      const there = scanned.get(`${ts} ${what}`);
      return there === undefined ? [] : [{ what, status, there }];
    });
    expect(scanned.size).toBeGreaterThan(40);
    expect(both.length / Math.max(scanned.size, rows.length)).toBeGreaterThan(0.9);
    const unlike = both.filter(({ status, there }) => status !== there);
    expect({ unlike, isNear: unlike.length / both.length < 0.06 }).toMatchObject({ isNear: true });
  } finally {
    await bot.stop();
    await slack.stop();
    await database.close();
  }
});
