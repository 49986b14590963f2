import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/db/database.ts';
import { setOptedOut } from '../../src/db/preferences.ts';
import { boltLogger, createLog } from '../../src/log.ts';
import { clientsOfOneWorkspace } from '../../src/slack/clients.ts';
import { findWords, gatherContext } from '../../src/slack/context.ts';
import { createRecent } from '../../src/slack/recent.ts';
import { createClock } from '../helpers/clock.ts';
import { someDatabase } from '../helpers/database.ts';
import { type SlackStandIn, startSlackStandIn } from '../helpers/slack-stand-in/index.ts';

const databases = someDatabase();
const clock = createClock();
let database: Database;
let slack: SlackStandIn;
let access: Parameters<typeof gatherContext>[0];

beforeEach(async () => {
  database = await databases.open();
  slack = await startSlackStandIn({
    now: clock.now,
    users: [{ id: 'U1' }, { id: 'U2' }],
    channels: [{ id: 'C1', name: 'standup', members: ['U1', 'U2'] }],
  });
  const logger = boltLogger(createLog('silent'));
  const clients = clientsOfOneWorkspace({ botToken: slack.workspace.botToken, apiUrl: slack.apiUrl, logger });
  access = { db: database.db, slack: clients, recent: createRecent(), now: clock.now };
}, 60_000);
afterEach(async () => {
  await slack.stop();
  await database.close();
});
afterAll(() => databases.dispose());

const place = (ts: string, threadTs: string | null = null) => ({
  workspaceId: 'T1',
  channelId: 'C1',
  ts,
  threadTs,
  author: 'U1',
  zone: 'Europe/Lisbon',
  channelKind: 'standup' as const,
});
const raws = (messages: readonly { readonly message: { readonly raw: string } }[]) =>
  messages.map(({ message }) => message.raw);

describe('the context of a message', () => {
  test('leaves out what people wrote who are not read, from Slack and from memory', async () => {
    const { message: root } = slack.post('C1', 'U2', 'shall we move to the new queue?');
    slack.post('C1', 'U1', 'mine, before');
    const { message } = slack.post('C1', 'U1', 'yes', { thread_ts: root.ts });
    const { message: last } = slack.post('C1', 'U1', 'now');
    expect((await gatherContext(access, place(message.ts, root.ts))).parent).not.toBeNull();
    await setOptedOut(database.db, 'T1', 'U2', clock.now());
    expect((await gatherContext(access, place(message.ts, root.ts))).parent).toBeNull();
    const { conversation } = await gatherContext(access, place(last.ts));
    expect(raws(conversation)).toEqual(['mine, before']);
  });

  test('in a channel is what stands before it, from one call', async () => {
    const { message: mine } = slack.post('C1', 'U1', 'mine, before');
    slack.post('C1', 'U2', 'a reply elsewhere', { thread_ts: mine.ts });
    slack.post('C1', 'U2', 'theirs');
    const { message } = slack.post('C1', 'U1', 'now');
    slack.post('C1', 'U1', 'after');
    const context = await gatherContext(access, place(message.ts));
    expect(context).toMatchObject({ author: 'U1', parent: null, channelKind: 'standup' });
    expect(context.sentAt).toEqual({ date: '2026-11-24', time: '10:00' });
    expect(raws(context.conversation)).toEqual(['mine, before', 'theirs']);
    expect(raws(context.own)).toEqual(['mine, before']);

    const { message: next } = slack.post('C1', 'U1', 'next');
    await gatherContext(access, place(next.ts));
    expect(slack.callsOf('conversations.history')).toHaveLength(1);
    clock.advance(601);
    await gatherContext(access, place(next.ts));
    expect(slack.callsOf('conversations.history')).toHaveLength(2);
  });

  test('in a thread is its first message and the replies before it', async () => {
    const { message: root } = slack.post('C1', 'U2', 'Where are we?');
    slack.post('C1', 'U1', 'first reply', { thread_ts: root.ts });
    slack.post('C1', 'U2', 'and?', { thread_ts: root.ts });
    const { message } = slack.post('C1', 'U1', 'now', { thread_ts: root.ts });
    const context = await gatherContext(access, place(message.ts, root.ts));
    expect(context.parent).toMatchObject({ author: 'U2', message: { raw: 'Where are we?' } });
    expect(raws(context.conversation)).toEqual(['first reply', 'and?']);
    expect(raws(context.own)).toEqual(['first reply']);
  });

  test.each([
    ['Slack refuses', { kind: 'error', error: 'missing_scope' } as const],
    ['Slack is down', { kind: 'status', status: 503 } as const],
    ['Slack asks for a pause', { kind: 'rate_limited', retryAfter: 60 } as const],
  ])('is empty when %s', async (_name, how) => {
    slack.post('C1', 'U2', 'before');
    const { message } = slack.post('C1', 'U1', 'now');
    slack.fail({ method: 'conversations.history', times: 5, how });
    expect(await gatherContext(access, place(message.ts))).toMatchObject({ parent: null, conversation: [], own: [] });
  });

  test('is empty when Slack takes longer than a second', async () => {
    slack.post('C1', 'U2', 'before');
    const { message } = slack.post('C1', 'U1', 'now');
    let release: (value: unknown) => void = () => undefined;
    const until = new Promise((resolve) => {
      release = resolve;
    });
    slack.fail({ method: 'conversations.history', how: { kind: 'held', until } });
    expect(await gatherContext(access, place(message.ts))).toMatchObject({ conversation: [] });
    release(null);
  });
});

describe('the words of a message', () => {
  test('are read live, in a channel and in a thread, and only once the memory lacks them', async () => {
    const { message: root } = slack.post('C1', 'U1', 'root');
    const { message: reply } = slack.post('C1', 'U1', 'reply', { thread_ts: root.ts });
    expect((await findWords(access, place(root.ts)))?.message.raw).toBe('root');
    expect((await findWords(access, place(reply.ts, root.ts)))?.message.raw).toBe('reply');
    await gatherContext(access, place(reply.ts, root.ts));
    const before = slack.calls.length;
    expect((await findWords(access, place(reply.ts, root.ts)))?.message.raw).toBe('reply');
    expect(slack.calls).toHaveLength(before);
  });

  test('are null when the message is gone, and an error when Slack cannot say', async () => {
    const { message } = slack.post('C1', 'U1', 'root');
    slack.remove('C1', message.ts);
    expect(await findWords(access, place(message.ts))).toBeNull();
    slack.fail({ method: 'conversations.history', times: 5, how: { kind: 'status', status: 503 } });
    await expect(findWords(access, place(message.ts))).rejects.toThrow();
  });
});
