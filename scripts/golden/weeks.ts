import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { watchChannel } from '../../src/db/channels.ts';
import { markAnnounced, saveCharter } from '../../src/db/charters.ts';
import type { Db } from '../../src/db/database.ts';
import { addLead } from '../../src/db/leads.ts';
import { holdMessage } from '../../src/db/messages.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import { changeSettings, ensureSettings } from '../../src/db/settings.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import type { Deps } from '../../src/deps.ts';
import { analyse } from '../../src/detectors/index.ts';
import type { ChannelKind } from '../../src/detectors/types.ts';
import { addWeeks } from '../../src/digests/weeks.ts';
import { openExport, READ_ALL, type ReadMessage } from '../../src/export/read-export.ts';
import { saveAnalysis } from '../../src/handlers/save-analysis.ts';
import { queueLinkNotes } from '../../src/jobs/link-notes.ts';
import { markSlips } from '../../src/jobs/mark-slips.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { purgeOld } from '../../src/jobs/purge.ts';
import { queueWeekly } from '../../src/jobs/weekly.ts';
import { boltLogger, createLog } from '../../src/log.ts';
import { topicsAround } from '../../src/promises/analyse-in-place.ts';
import { clientsOfOneWorkspace } from '../../src/slack/clients.ts';
import { createRecent } from '../../src/slack/recent.ts';
import { isObject, objectsField, stringField } from '../../src/text/json.ts';
import { createClock } from '../../test/helpers/clock.ts';
import { type SlackStandIn, startSlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';
import { addMessage } from '../../test/helpers/slack-stand-in/workspace.ts';

/** A message of the bot as it arrived at Slack, and the file that it is kept in. */
export interface Golden {
  readonly file: string;
  readonly text: string;
  readonly blocks: unknown;
}

const WORKSPACE = fileURLToPath(new URL('../../test/fixtures/workspace', import.meta.url));
const KINDS: Readonly<Record<string, ChannelKind>> = {
  'standup-platform': 'standup',
  'mobile-standup': 'standup',
  decisions: 'decisions',
};
/** The one channel whose charter allows links. */
const CHARTER = 'standup-platform';
const BEFORE = new Date('2026-02-27T12:00:00Z');
const END = Date.parse('2026-03-31T00:00:00Z');
const HOUR_MS = 3_600_000;

interface SampleChannel {
  readonly id: string;
  readonly name: string;
  readonly creator: string;
  readonly members: string[];
}

/**
 * Lets the bot live through the four weeks of the invented workspace: every message is analysed and stored as the bot
 * stores it, the jobs are woken hour by hour, and whoever made a channel leads it. Answers the nudges and digests that
 * arrived, in the order of their files. `db` is empty.
 */
export async function liveThroughWeeks(db: Db): Promise<readonly Golden[]> {
  const clock = createClock(BEFORE.toISOString());
  const people = listIn('users.json').map((user) => ({
    id: stringField(user, 'id'),
    name: stringField(user, 'name'),
    tz: stringField(user, 'tz'),
    is_bot: user.is_bot === true,
  }));
  const channels: SampleChannel[] = listIn('channels.json').map((channel) => ({
    id: stringField(channel, 'id'),
    name: stringField(channel, 'name'),
    creator: stringField(channel, 'creator'),
    members: Array.isArray(channel.members) ? channel.members.map(String) : [],
  }));
  const slack = await startSlackStandIn({ now: clock.now, users: people, channels });
  const log = createLog('silent');
  const { botToken } = slack.workspace;
  const deps: Deps = {
    db,
    slack: clientsOfOneWorkspace({ botToken, apiUrl: slack.apiUrl, logger: boltLogger(log) }),
    log,
    now: clock.now,
    wait: async (ms) => clock.advance(ms / 1_000),
    recent: createRecent(),
    analyse,
    rulesetFor: createRulesets(db),
    calendar: PLAIN_CALENDAR,
  };
  const opened = await openExport(WORKSPACE);
  try {
    const salt = await setUp(db, slack.workspace.teamId, channels);
    const rules = await deps.rulesetFor(slack.workspace.teamId, '*');
    let hour = Date.parse('2026-03-02T00:00:00Z');
    const wakeUntil = async (at: number) => {
      for (; hour < at; hour += HOUR_MS) {
        clock.set(new Date(hour).toISOString());
        await wake(deps);
      }
      clock.set(new Date(at).toISOString());
    };
    for await (const batch of opened.read(READ_ALL)) {
      for (const read of batch) {
        const channel = channels.find(({ name }) => name === read.post.channel);
        if (channel === undefined) continue;
        await wakeUntil(read.post.at);
        await store(deps, slack, channel, read, rules, salt);
      }
    }
    await wakeUntil(END);
    return goldenOf(slack, people, channels);
  } finally {
    opened.close();
    await slack.stop();
  }
}

async function setUp(db: Db, workspaceId: string, channels: readonly SampleChannel[]): Promise<string> {
  const { salt } = await ensureWorkspace(db, { workspaceId, enterpriseId: null, botUserId: null }, BEFORE);
  const admin = channels[0]?.creator ?? '';
  await ensureSettings(db, workspaceId, admin, BEFORE);
  await changeSettings(db, workspaceId, { liveAt: BEFORE, changedBy: admin }, BEFORE);
  for (const { id: channelId, name, creator } of channels) {
    const kind = KINDS[name] ?? 'updates';
    await watchChannel(db, { workspaceId, channelId, kind, watchedBy: creator }, BEFORE);
    await addLead(db, { workspaceId, channelId, userId: creator, addedBy: creator }, BEFORE);
    if (name !== CHARTER) continue;
    await saveCharter(db, { workspaceId, channelId, isNaming: true, agreedBy: creator }, BEFORE);
    await markAnnounced(db, workspaceId, channelId, BEFORE);
  }
  return salt;
}

/** Stores a message as the bot does, and lets Slack know that it is there, without its words. */
async function store(
  deps: Deps,
  slack: SlackStandIn,
  channel: SampleChannel,
  { post, context: around }: ReadMessage,
  rules: Awaited<ReturnType<Deps['rulesetFor']>>,
  salt: string,
): Promise<void> {
  const { ts, threadTs, author: authorId, text, message } = post;
  addMessage(slack.workspace, channel.id, { type: 'message', ts, user: authorId, text: '' });
  const context = { ...around, channelKind: KINDS[channel.name] ?? 'updates' };
  const seen = { message, context, analysis: analyse(message, context, rules) };
  const ref = { workspaceId: slack.workspace.teamId, channelId: channel.id, ts };
  const read = { ...ref, threadTs, authorId, text, salt, editedTs: null, isPostedByBot: false };
  const reading = { ...seen, topics: await topicsAround(deps, { ...ref, threadTs, author: authorId }, seen) };
  await deps.db.transaction(async (tx) => {
    await holdMessage(tx, ref, { threadTs, authorId }, deps.now());
    await saveAnalysis(tx, { ...read, calendar: deps.calendar }, reading, deps.now());
  });
}

/** What the clock wakes in the hours in which something can be due; nothing of it says anything at night. */
async function wake(deps: Deps): Promise<void> {
  const [day, hour] = [deps.now().getUTCDay(), deps.now().getUTCHours()];
  if (hour === 3) await markSlips(deps);
  if (hour === 3 && day === 2) await purgeOld(deps);
  if (day === 4 && hour >= 7 && hour < 18) await queueLinkNotes(deps);
  if (day === 1 && hour >= 5 && hour < 20) await queueWeekly(deps);
  if (day === 1 || day === 4) await sendDue(deps);
}

function goldenOf(
  slack: SlackStandIn,
  people: readonly { readonly id: string; readonly name: string }[],
  channels: readonly SampleChannel[],
): readonly Golden[] {
  const nameOf = (id: string) => [...people, ...channels].find((one) => one.id === id)?.name ?? id;
  return [...slack.workspace.messages.values()]
    .flat()
    .flatMap(({ text, blocks, metadata }) => {
      const match = /"key":"(nudge|digest):([A-Z0-9]+):(\d{4}-W\d\d)"/.exec(JSON.stringify(metadata ?? ''));
      const [, kind, subject = '', week = ''] = match ?? [];
      if (kind === undefined) return [];
      return [{ file: `${addWeeks(week, -1)}-${kind}-${nameOf(subject)}.json`, text, blocks: withoutFileIds(blocks) }];
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Ids of uploaded pictures change with every call before them. */
function withoutFileIds(blocks: unknown): unknown {
  return JSON.parse(
    JSON.stringify(blocks ?? []).replace(/"slack_file":\{"id":"F\d+"\}/g, '"slack_file":{"id":"FCHART"}'),
  );
}

function listIn(file: string) {
  const list: unknown = JSON.parse(readFileSync(`${WORKSPACE}/${file}`, 'utf8'));
  return objectsField({ list: Array.isArray(list) ? list.filter(isObject) : [] }, 'list');
}
