import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { watchChannel } from '../src/db/channels.ts';
import { commitmentsOfMessage } from '../src/db/commitments.ts';
import type { Database } from '../src/db/database.ts';
import { findingsOfAuthor, findingsOfMessage } from '../src/db/findings.ts';
import { findMessage } from '../src/db/messages.ts';
import { signalsOfMessage } from '../src/db/signals.ts';
import { sendDue } from '../src/jobs/outbox.ts';
import { POST_ACTION } from '../src/views/improve.ts';
import { NOTE_ACTIONS } from '../src/views/note.ts';
import { startBot, type TestBot } from './helpers/bot.ts';
import { createClock, type TestClock } from './helpers/clock.ts';
import { analyseCues } from './helpers/cues.ts';
import { dumpRows, someDatabase } from './helpers/database.ts';
import { type SlackStandIn, startSlackStandIn } from './helpers/slack-stand-in/index.ts';

const VAGUE = 'Still working on it.';
const CANARY = 'zanzibar-canary';
const databases = someDatabase();
afterEach(async () => {
  await story.bot.stop();
  await story.slack.stop();
  await story.database.close();
});
afterAll(() => databases.dispose());

interface Story {
  readonly clock: TestClock;
  readonly slack: SlackStandIn;
  readonly database: Database;
  readonly bot: TestBot;
  /** Sends what is due, and a second later what then is. */
  send(): Promise<void>;
  notes(): readonly { readonly user: string; readonly text: string; readonly thread: string | undefined }[];
  /** The finding whose buttons the newest note carries. */
  noteValue(): string;
}

let story: Story;

async function begin(mode: 'http' | 'socket', analyse = analyseCues): Promise<Story> {
  const clock = createClock();
  const database = await databases.open();
  const slack = await startSlackStandIn({
    now: clock.now,
    users: [
      { id: 'U1', tz: 'Europe/Lisbon' },
      { id: 'U2', tz: 'Europe/Lisbon' },
      { id: 'UADMIN', is_admin: true },
      { id: 'UGUEST', is_restricted: true },
      { id: 'USTRANGER', is_stranger: true },
    ],
    channels: [
      { id: 'C1', name: 'team-standup', members: ['U1', 'U2', 'UADMIN', 'UGUEST', 'USTRANGER'] },
      { id: 'C2', name: 'random', members: ['U1'] },
    ],
  });
  const bot = await startBot({ slack, database, clock, mode, analyse });
  await watchChannel(
    database.db,
    { workspaceId: slack.workspace.teamId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' },
    clock.now(),
  );
  const calls = () =>
    slack.callsOf('chat.postEphemeral').filter(({ args }) => args.blocks?.includes(NOTE_ACTIONS.improve));
  return {
    clock,
    slack,
    database,
    bot,
    async send() {
      await sendDue(bot.deps);
      clock.advance(2);
      await sendDue(bot.deps);
    },
    notes: () =>
      calls().map(({ args }) => ({ user: args.user ?? '', text: args.blocks ?? '', thread: args.thread_ts })),
    noteValue: () => /"value":"([0-9a-f-]{36})"/.exec(calls().at(-1)?.args.blocks ?? '')?.[1] ?? '',
  };
}

/** The newest answer that the bot gave to a press or a command. */
function answered(): string {
  const call = story.slack.callsOf('response_url').at(-1);
  return call?.args.text ?? '';
}

const message = (ts: string) => ({ workspaceId: story.slack.workspace.teamId, channelId: 'C1', ts });

describe.each(['http', 'socket'] as const)('over %s', (mode) => {
  beforeEach(async () => {
    story = await begin(mode);
  }, 60_000);

  test('a vague standup that Slack sends three times is one finding and one note', async () => {
    const { message: posted, event } = story.slack.post('C1', 'U1', VAGUE);
    const answers = [];
    for (let i = 0; i < 3; i++) answers.push((await story.bot.to.event(event)).status);
    expect(answers).toEqual([200, 200, 200]);
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toMatchObject([
      { flag: 'vague_update', authorId: 'U1', status: 'open', spans: [[0, 20]], rules: ['vague-update.still-working'] },
    ]);
    await story.send();
    await story.send();
    expect(story.notes()).toHaveLength(1);
    expect(story.notes()[0]).toMatchObject({ user: 'U1', thread: undefined });
    expect(story.notes()[0]?.text).toContain('&gt; Still working on it.'.replace('&gt;', '>'));
    expect(story.notes()[0]?.text).toContain('Name one thing that is different now');
  });

  test('an edit, a contest and a mute are heard', async () => {
    const { message: posted, event } = story.slack.post('C1', 'U1', VAGUE);
    await story.bot.to.event(event);
    await story.send();
    await story.slack.press(story.bot.to, 'U1', 'C1', NOTE_ACTIONS.notRight, story.noteValue());
    expect(answered()).toContain('taken back');
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toMatchObject([{ status: 'contested' }]);

    await story.bot.to.event(story.slack.edit('C1', posted.ts, `Merged the-fix. ${VAGUE}`));
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toMatchObject([{ status: 'contested' }]);
    expect(await signalsOfMessage(story.database.db, message(posted.ts))).toMatchObject([{ signal: 'outcome' }]);

    await story.slack.type(story.bot.to, 'U1', 'C1', 'mute');
    expect(answered()).toContain('no more private hints');
  });
});

/** A promise whose date the database refuses: its words are then among the parameters of a failed query. */
const analyseBadly: typeof analyseCues = ({ raw }) => ({
  flags: [],
  signals: [],
  commitments: [{ what: raw, due: 'never', span: [0, 1], rule: 'r' }],
  isEnglish: true,
});

test.each(['http', 'socket'] as const)(
  'a failed transaction over %s puts no text into the log',
  async (mode) => {
    story = await begin(mode, analyseBadly);
    const { event } = story.slack.post('C1', 'U1', CANARY);
    const { status } = await story.bot.to.event(event);
    expect(status).toBe(500);
    expect(story.bot.logs()).toContain('a listener failed');
    expect(story.bot.logs()).not.toContain(CANARY);
    expect(await dumpRows(story.database.db)).not.toMatch(/^(events|messages) /m);
  },
  60_000,
);

describe('a message', () => {
  beforeEach(async () => {
    story = await begin('http');
  }, 60_000);

  test('that Slack delivers many times at once is stored once', async () => {
    const { message: posted, event } = story.slack.post('C1', 'U1', `${VAGUE} I'll send the report by Friday`);
    const answers = await Promise.all(Array.from({ length: 8 }, () => story.bot.to.event(event)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await commitmentsOfMessage(story.database.db, message(posted.ts))).toHaveLength(1);
    expect((await dumpRows(story.database.db)).match(/^(events|findings|outbox) /gm)).toEqual([
      'events ',
      'findings ',
      'outbox ',
    ]);
  });

  test('that was improved by an edit takes its waiting note back', async () => {
    const { message: posted, event } = story.slack.post('C1', 'U1', VAGUE);
    await story.bot.to.event(event);
    await story.bot.to.event(story.slack.edit('C1', posted.ts, "Merged it-all. I'll send the report by Friday"));
    await story.send();
    expect(story.notes()).toEqual([]);
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toMatchObject([{ status: 'fixed' }]);
    expect(await commitmentsOfMessage(story.database.db, message(posted.ts))).toMatchObject([
      { what: 'send the report', due: '2026-11-27', ownerId: 'U1', status: 'open' },
    ]);
  });

  test('whose edit arrives first is not set back by the original, nor by an older edit', async () => {
    const { message: posted, event } = story.slack.post('C1', 'U1', VAGUE);
    const first = story.slack.edit('C1', posted.ts, `${VAGUE} Soon.`);
    const second = story.slack.edit('C1', posted.ts, 'Merged it-all.');
    for (const delivery of [second, event, first]) expect((await story.bot.to.event(delivery)).status).toBe(200);
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toEqual([]);
    expect(await signalsOfMessage(story.database.db, message(posted.ts))).toMatchObject([{ signal: 'outcome' }]);
  });

  test('whose text did not change is not read again', async () => {
    const { message: posted, event } = story.slack.post('C1', 'U1', VAGUE);
    await story.bot.to.event(event);
    const before = await findMessage(story.database.db, message(posted.ts));
    await story.bot.to.event(story.slack.edit('C1', posted.ts, VAGUE));
    expect(await findMessage(story.database.db, message(posted.ts))).toEqual(before);
  });

  test('that is deleted leaves nothing, even when the deletion arrives first', async () => {
    const { message: early, event } = story.slack.post('C1', 'U1', VAGUE);
    const { message: late, event: lateEvent } = story.slack.post('C1', 'U2', VAGUE);
    const edit = story.slack.edit('C1', early.ts, `${VAGUE} Really.`);
    await story.bot.to.event(event);
    await story.bot.to.event(story.slack.remove('C1', early.ts));
    await story.bot.to.event(edit);
    await story.bot.to.event(story.slack.remove('C1', late.ts));
    await story.bot.to.event(lateEvent);
    await story.send();
    expect(story.notes()).toEqual([]);
    const rows = await dumpRows(story.database.db);
    expect(rows).not.toMatch(/^(findings|signals|commitments|outbox) /m);
    expect(rows.split('\n').filter((row) => row.startsWith('messages') && /U1|U2/.test(row))).toEqual([]);
  });

  test.each([
    ['a channel that is not watched', 'C2', 'U1', {}],
    ['a guest', 'C1', 'UGUEST', {}],
    ['a person of another organisation', 'C1', 'USTRANGER', {}],
    ['an app', 'C1', 'U1', { bot_id: 'B9' }],
    ['a notice of Slack', 'C1', 'U1', { subtype: 'channel_topic' }],
  ])('of %s is not read', async (_name, channel, user, more) => {
    const { event } = story.slack.post(channel, user, VAGUE, more);
    expect((await story.bot.to.event(event)).status).toBe(200);
    expect(await dumpRows(story.database.db)).not.toMatch(/^(messages|findings|outbox) /m);
  });

  test('that could not be stored is answered with 500 and stored when Slack sends it again', async () => {
    const { message: posted, event } = story.slack.post('C1', 'U1', VAGUE);
    story.slack.fail({ method: 'users.info', times: 2, how: { kind: 'status', status: 503 } });
    expect((await story.bot.to.event(event)).status).toBe(200);
    expect(story.slack.callsOf('users.info').length).toBeGreaterThan(2);
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toHaveLength(1);
  });

  test('is read although its surroundings could not be had', async () => {
    story.slack.fail({ method: 'conversations.history', times: 9, how: { kind: 'error', error: 'internal_error' } });
    const { message: posted, event } = story.slack.post('C1', 'U1', VAGUE);
    expect((await story.bot.to.event(event)).status).toBe(200);
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toHaveLength(1);
  });

  test('leaves no word of its text in any table or log line', async () => {
    const { message: posted, event } = story.slack.post('C1', 'U1', `${CANARY} ${VAGUE} ${CANARY}`);
    story.slack.fail({ method: 'users.info', times: 2, how: { kind: 'status', status: 503 } });
    await story.bot.to.event(event);
    await story.send();
    await story.slack.press(story.bot.to, 'U1', 'C1', NOTE_ACTIONS.improve, story.noteValue());
    await story.slack.type(story.bot.to, 'U1', 'C1', `check ${CANARY} ${VAGUE}`);
    await story.slack.type(story.bot.to, 'U1', 'C1', `${CANARY}`);
    await story.bot.to.event(story.slack.edit('C1', posted.ts, `${CANARY} again`));
    await story.bot.to.event(story.slack.remove('C1', posted.ts));
    expect(story.slack.callsOf('views.open')[0]?.args.view).toContain(CANARY);
    expect(await dumpRows(story.database.db)).not.toContain(CANARY);
    expect(story.bot.logs()).not.toContain(CANARY);
    expect(story.bot.logs()).not.toContain('xoxb-');
    expect(story.bot.logs().length).toBeGreaterThan(0);
  });
});

describe('a note', () => {
  beforeEach(async () => {
    story = await begin('http');
  }, 60_000);

  async function flagged(user = 'U1', more = {}) {
    const { message: posted, event } = story.slack.post('C1', user, VAGUE, more);
    await story.bot.to.event(event);
    await story.send();
    return posted;
  }

  test('goes to a person once a day and three times a week', async () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'];
    const sent = [];
    for (const day of days) {
      story.clock.set(`${day}T10:00:00.000Z`);
      await flagged();
      await flagged();
      sent.push(story.notes().length);
    }
    expect(sent).toEqual([1, 2, 3, 3, 3, 4, 5]);
  });

  test('waits for the next working morning of its author, and not over a weekend', async () => {
    story.clock.set('2026-11-26T21:00:00.000Z');
    await flagged('U1');
    expect(story.notes()).toHaveLength(0);
    story.clock.set('2026-11-27T07:59:00.000Z');
    await story.send();
    expect(story.notes()).toHaveLength(0);
    story.clock.set('2026-11-27T08:00:00.000Z');
    await story.send();
    expect(story.notes()).toHaveLength(1);
    story.clock.set('2026-11-27T21:00:00.000Z');
    await flagged('U2');
    story.clock.set('2026-11-30T08:00:00.000Z');
    await story.send();
    expect(story.notes()).toHaveLength(1);
  });

  test('is not sent to a person who muted, nor when they mute while it waits', async () => {
    await story.slack.type(story.bot.to, 'U1', 'C1', 'mute');
    await flagged('U1');
    const { event } = story.slack.post('C1', 'U2', VAGUE);
    await story.bot.to.event(event);
    await story.slack.type(story.bot.to, 'U2', 'C1', 'mute');
    await story.send();
    expect(story.notes()).toEqual([]);
    expect(await findingsOfAuthor(story.database.db, story.slack.workspace.teamId, 'U1', 9)).toHaveLength(1);
    await story.slack.type(story.bot.to, 'U1', 'C1', 'unmute');
    await flagged('U1');
    expect(story.notes()).toHaveLength(1);
  });

  test('stands in the thread of its message', async () => {
    const { message: root } = story.slack.post('C1', 'U2', 'Where are we?');
    await flagged('U1', { thread_ts: root.ts });
    expect(story.notes()).toMatchObject([{ user: 'U1', thread: root.ts }]);
  });

  test('is read live after a restart, and not sent when the message is gone', async () => {
    const { event } = story.slack.post('C1', 'U1', VAGUE);
    await story.bot.to.event(event);
    const { message: gone, event: goneEvent } = story.slack.post('C1', 'U2', VAGUE);
    await story.bot.to.event(goneEvent);
    story.slack.remove('C1', gone.ts);
    story.bot.deps.recent.forget(story.slack.workspace.teamId);
    await story.send();
    expect(story.notes()).toMatchObject([{ user: 'U1' }]);
    expect(story.notes()[0]?.text).toContain(VAGUE);
  });

  test('is sent at most once, whatever becomes of the answer', async () => {
    story.slack.fail({ method: 'chat.postEphemeral', how: { kind: 'dropped', when: 'after' } });
    await flagged('U1');
    story.clock.advance(3_600);
    await story.send();
    expect(story.notes()).toHaveLength(1);
    expect(await dumpRows(story.database.db)).toMatch(/^outbox .*unknown/m);
  });

  test('is sent again after a pause that Slack asks for', async () => {
    story.slack.fail({ method: 'chat.postEphemeral', how: { kind: 'rate_limited', retryAfter: 30 } });
    await flagged('U1');
    expect(story.notes()).toHaveLength(1);
    story.clock.advance(20);
    await story.send();
    expect(story.notes()).toHaveLength(1);
    story.clock.advance(20);
    await story.send();
    expect(story.notes()).toHaveLength(2);
    await story.send();
    expect(story.notes()).toHaveLength(2);
  });

  test('can be put off', async () => {
    const posted = await flagged();
    await story.slack.press(story.bot.to, 'U1', 'C1', NOTE_ACTIONS.notNow, story.noteValue());
    expect(answered()).toBe('All right.');
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toMatchObject([
      { status: 'open', toldAt: story.clock.now() },
    ]);
  });

  test('leads to a better text, posted once in the thread in its author’s name', async () => {
    const posted = await flagged();
    const value = story.noteValue();
    await story.slack.press(story.bot.to, 'U1', 'C1', NOTE_ACTIONS.improve, value);
    const view = story.slack.callsOf('views.open')[0]?.args.view ?? '';
    expect(view).toContain('"initial_value":"Still working on it."');

    const modal = { callbackId: 'improve', privateMetadata: value };
    const empty = await story.slack.submit(story.bot.to, 'U1', modal, { outcome: null, next: ' ', blocker: null });
    expect(empty.body).toContain('at least one');
    await story.slack.submit(story.bot.to, 'U1', modal, {
      outcome: 'Merged the-parser <!channel>',
      next: "I'll send the report by Friday",
      blocker: null,
    });
    const offer = story.slack.callsOf('chat.postEphemeral').at(-1)?.args;
    expect(offer).toMatchObject({ user: 'U1', channel: 'C1' });
    const blocks: unknown = JSON.parse(offer?.blocks ?? '[]');
    const button = JSON.stringify(blocks).match(/"value":("(?:[^"\\]|\\.)*")/)?.[1] ?? '""';
    const postValue = String(JSON.parse(button));

    await story.slack.press(story.bot.to, 'U2', 'C1', POST_ACTION, postValue);
    expect(story.slack.callsOf('chat.postMessage')).toEqual([]);
    await story.slack.press(story.bot.to, 'U1', 'C1', POST_ACTION, postValue);
    await story.slack.press(story.bot.to, 'U1', 'C1', POST_ACTION, postValue);
    const [update, ...others] = story.slack.callsOf('chat.postMessage');
    expect(others).toEqual([]);
    expect(update?.args).toMatchObject({ channel: 'C1', thread_ts: posted.ts });
    expect(update?.args.text).toContain('Update from <@U1>');
    expect(update?.args.text).toContain('&lt;!channel&gt;');

    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toMatchObject([{ status: 'fixed' }]);
    const written = story.slack.workspace.messages.get('C1')?.at(-1)?.ts ?? '';
    expect(await findMessage(story.database.db, message(written))).toMatchObject({
      authorId: 'U1',
      isPostedByBot: true,
      threadTs: posted.ts,
    });
    expect(await commitmentsOfMessage(story.database.db, message(written))).toMatchObject([{ ownerId: 'U1' }]);
  });

  test('whose post may have arrived is not posted again', async () => {
    const posted = await flagged();
    story.slack.fail({ method: 'chat.postMessage', how: { kind: 'dropped', when: 'after' } });
    const postValue = `${story.noteValue()} Outcome: Merged it`;
    await story.slack.press(story.bot.to, 'U1', 'C1', POST_ACTION, postValue);
    expect(answered()).toContain('did not confirm');
    await story.slack.press(story.bot.to, 'U1', 'C1', POST_ACTION, postValue);
    expect(answered()).toContain('posted before');
    expect(story.slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(await findingsOfMessage(story.database.db, message(posted.ts))).toMatchObject([{ status: 'open' }]);
  });

  test('whose post Slack refused can be posted later', async () => {
    await flagged();
    story.slack.fail({ method: 'chat.postMessage', how: { kind: 'error', error: 'restricted_action' } });
    const postValue = `${story.noteValue()} Outcome: Merged it`;
    await story.slack.press(story.bot.to, 'U1', 'C1', POST_ACTION, postValue);
    expect(answered()).toContain('did not let me');
    await story.slack.press(story.bot.to, 'U1', 'C1', POST_ACTION, postValue);
    expect(answered()).toContain('Posted');
  });

  test.each([
    ['another person', 'U2', (value: string) => value, 'Only the author'],
    ['a finding that does not exist', 'U1', () => '00000000-0000-4000-8000-000000000000', 'no longer current'],
    ['no finding at all', 'U1', () => "' or 1=1 --", 'no longer current'],
  ])('pressed with %s changes nothing', async (_name, user, value, words) => {
    await flagged();
    const before = await dumpRows(story.database.db);
    for (const action of Object.values(NOTE_ACTIONS)) {
      await story.slack.press(story.bot.to, user, 'C1', action, value(story.noteValue()));
      expect(answered()).toContain(words);
    }
    const modal = { callbackId: 'improve', privateMetadata: value(story.noteValue()) };
    await story.slack.submit(story.bot.to, user, modal, { outcome: 'x', next: null, blocker: null });
    expect(story.slack.callsOf('views.open')).toEqual([]);
    expect(story.slack.callsOf('chat.postEphemeral')).toHaveLength(1);
    expect(await dumpRows(story.database.db)).toBe(before);
  });
});
