import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { watchChannel } from '../../src/db/channels.ts';
import { findingsOfMessage } from '../../src/db/findings.ts';
import { findMessage } from '../../src/db/messages.ts';
import { analyse } from '../../src/detectors/index.ts';
import { readIncoming } from '../../src/slack/incoming-message.ts';
import { readDigestRef } from '../../src/views/digest.ts';
import { IMPROVE_VIEW, POST_ACTION } from '../../src/views/improve.ts';
import { NOTE_ACTIONS } from '../../src/views/note.ts';
import { dumpRows, someDatabase, tableNames } from '../helpers/database.ts';
import { type Change, changed, changes, holds, oddJson, oddText } from '../helpers/fuzz.ts';
import { beginStory, type Story } from '../helpers/story.ts';

const databases = someDatabase();
let story: Story;

beforeEach(async () => {
  story = await beginStory(databases, { analyse });
  const { workspaceId, database, clock } = story;
  const channel = { workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' } as const;
  await watchChannel(database.db, channel, clock.now());
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

/** The bot still does its work: what is posted is read. */
async function expectAlive(): Promise<void> {
  const ts = await story.say('C1', 'U2', 'Still working on it.');
  const ref = { workspaceId: story.workspaceId, channelId: 'C1', ts };
  expect((await findMessage(story.database.db, ref))?.textHash).toMatch(/\w/);
}

test('any JSON as an event is read or left alone', async () => {
  await holds('incoming', oddJson, 150, (event) => {
    readIncoming(event, 'T1');
  });
});

test('any JSON as the place of a digest is read or refused', async () => {
  await holds(
    'digest-ref',
    fc.oneof(
      oddJson,
      oddText,
      oddJson.map((value) => JSON.stringify(value)),
    ),
    300,
    (value) => {
      readDigestRef(value);
    },
  );
});

describe('over signed HTTP', () => {
  const WRITTEN = { type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1', ts: '1795514000.000001' };
  const kinds = fc.constantFrom(
    { ...WRITTEN, text: 'Still working on it.' },
    {
      ...WRITTEN,
      text: "I'll send the report by Friday.",
      thread_ts: '1795514300.000001',
      subtype: 'thread_broadcast',
    },
    {
      ...WRITTEN,
      subtype: 'message_changed',
      message: { ...WRITTEN, text: 'Not my job.', edited: { ts: '1795514001.000001' } },
    },
    { ...WRITTEN, subtype: 'message_deleted', deleted_ts: '1795514000.000001', previous_message: WRITTEN },
    { type: 'user_change', user: { id: 'U1', tz: 'Europe/Lisbon', is_bot: false } },
  );

  test('events of every odd shape are answered, and none is sent again for ever', async () => {
    const input = fc.tuple(kinds, changes);
    await holds<[object, readonly Change[]]>('events', input, 40, async ([event, by]) => {
      const body = story.slack.wrap({ ...event });
      const answer = await story.bot.to.event({
        ...body,
        event: soundEnough(changedObject(event, by), event),
      });
      expect(answer.status).toBeLessThan(500);
    });
    await expectAlive();
  }, 300_000);

  test('texts of every odd kind are read, and no word of them is kept or logged', async () => {
    await holds('event-texts', oddText, 30, async (text) => {
      const { event } = story.slack.post('C1', 'U1', `canary-zanzibar ${text}`);
      expect((await story.bot.to.event(event)).status).toBe(200);
    });
    await expectAlive();
    const rows = (await dumpRows(story.database.db)).split('\n').filter((row) => !row.startsWith('commitments '));
    expect(rows.join('\n')).not.toContain('canary-zanzibar');
    expect(story.bot.logs()).not.toContain('canary-zanzibar');
  }, 300_000);

  test('whatever is typed after the command gets one answer, and never a failure', async () => {
    const names = fc.constantFrom(
      '',
      'check ',
      'watch ',
      'unwatch ',
      'lead add ',
      'schedule ',
      'quiet add ',
      'admin add ',
      'charter on ',
      'digest ',
      'me ',
      'rules ',
      'settings ',
    );
    const input = fc.tuple(names, oddText, fc.constantFrom('U1', 'UADMIN', 'UGUEST'));
    await holds('commands', input, 40, async ([name, text, user]) => {
      const said = await story.ask(user, `${name}${text}`);
      expect(said.split('\n').filter((line) => line !== '')).toHaveLength(1);
      expect(said).not.toMatch(/<!|Something went wrong/);
      expect(story.bot.logs()).not.toContain('a command failed');
    });
    await expectAlive();
  }, 300_000);

  test('submitted views and pressed buttons with forged contents change nothing and post nothing', async () => {
    const ts = await story.say('C1', 'U1', 'Still working on it.');
    const ref = { workspaceId: story.workspaceId, channelId: 'C1', ts };
    const [finding] = await findingsOfMessage(story.database.db, ref);
    const before = await dumpRows(story.database.db);
    const forged = fc.oneof(
      oddText,
      oddJson.map((value) => JSON.stringify(value)),
      fc.constantFrom(finding?.findingId ?? '', `${finding?.findingId} `, `${finding?.findingId} <!channel>`),
    );
    const actions = fc.constantFrom(...Object.values(NOTE_ACTIONS), POST_ACTION, 'digest.more', 'digest.page.1');
    await holds(
      'forged',
      fc.tuple(forged, actions, fc.constantFrom('U2', 'UGUEST', 'UNOBODY'), oddText),
      30,
      async ([value, action, user, text]) => {
        await story.press(user, action, value);
        const view = { callbackId: IMPROVE_VIEW, privateMetadata: value };
        const answer = await story.slack.submit(story.bot.to, user, view, { outcome: text, next: null, blocker: null });
        expect(answer.status).toBe(200);
      },
    );
    expect(await dumpRows(story.database.db)).toBe(before);
    expect(story.slack.callsOf('chat.postMessage')).toEqual([]);
    expect(story.slack.callsOf('chat.postEphemeral')).toEqual([]);
    expect(tableNames.length).toBeGreaterThan(10);
    await expectAlive();
  }, 300_000);

  test('submitted views of every odd shape are answered, and the bot lives on', async () => {
    await holds('submissions', changes, 8, async (by) => {
      const to = { ...story.bot.to, interactive: (body: object) => story.bot.to.interactive(changedObject(body, by)) };
      const view = { callbackId: IMPROVE_VIEW, privateMetadata: 'x' };
      const answer = await story.slack.submit(to, 'U1', view, { outcome: 'a', next: 'b', blocker: null });
      expect(answer.status).toBeLessThan(600);
    });
    await expectAlive();
  }, 300_000);
});

function changedObject(body: object, by: readonly Change[]): Readonly<Record<string, unknown>> {
  const value = changed(body, by);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Slack always says the type, and Bolt itself fails on a user or channel that is null; all else may be anything. */
function soundEnough(event: Readonly<Record<string, unknown>>, before: object): Readonly<Record<string, unknown>> {
  const fields = Object.entries(event).map(([key, value]) => [key, value ?? '']);
  return { ...Object.fromEntries(fields), type: Reflect.get(before, 'type') };
}
