import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { accesses, commitments, findings, preferences, weekCounts } from '../src/db/schema.ts';
import { LINK_NOTE_ACTION } from '../src/views/link-note.ts';
import { NOTE_ACTIONS } from '../src/views/note.ts';
import { someDatabase } from './helpers/database.ts';
import { problemsWith } from './helpers/slack-limits.ts';
import { startTeam, TEAM, type TeamStory } from './helpers/team.ts';

jest.setTimeout(60_000);

/*
 * What a charter changes: notes go by direct message, and a digest may link to messages whose authors were told first.
 */

const databases = someDatabase();
let story: TeamStory;

beforeEach(async () => {
  story = await startTeam(databases);
}, 60_000);
afterEach(() => story.stop());
afterAll(() => databases.dispose());

const finding = async () => (await story.database.db.select().from(findings))[0];
const blocksOf = (messages: readonly { readonly blocks?: unknown }[]) => JSON.stringify(messages.at(-1)?.blocks ?? '');
const linkTo = (message: { readonly ts: string }) => `archives/C1/p${message.ts.replace('.', '')}`;

test('without a charter a note is a private hint, and its author counts as told only after a button', async () => {
  const { bot, posted, say, slack, wake } = story;
  await say('U1', 'Still working on it.');
  await wake();
  expect(slack.callsOf('chat.postEphemeral')).toHaveLength(1);
  expect(posted('note')).toEqual([]);
  expect(await finding()).toMatchObject({ toldAt: null, notedAt: null });
  await slack.press(bot.to, 'U1', 'C1', NOTE_ACTIONS.notNow, (await finding())?.findingId ?? '');
  expect((await finding())?.toldAt).not.toBeNull();
});

test('with a charter the note goes by direct message once, and Slack confirming it is being told', async () => {
  const { answerTo, posted, say, slack, wake } = story;
  await answerTo('UADMIN', 'C1', 'charter on');
  const message = await say('U1', 'Still working on it.');
  slack.fail({ method: 'chat.postMessage', how: { kind: 'rate_limited', retryAfter: 3 } });
  await wake();
  await wake();
  expect(slack.callsOf('chat.postEphemeral')).toEqual([]);
  expect(slack.workspace.messages.get('D1')).toHaveLength(1);
  expect(blocksOf(posted('note'))).toContain(linkTo(message));
  expect((await finding())?.toldAt).toEqual((await finding())?.notedAt);
  expect((await finding())?.toldAt).not.toBeNull();
});

test('a note by direct message whose answer was lost is not repeated, and its author does not count as told', async () => {
  const { answerTo, clock, posted, say, slack, wake } = story;
  await answerTo('UADMIN', 'C1', 'charter on');
  await say('U1', 'Still working on it.');
  slack.fail({ method: 'chat.postMessage', how: { kind: 'dropped', when: 'after' } });
  for (let i = 0; i < 3; i++) {
    await wake();
    clock.advance(120);
  }
  expect(posted('note')).toHaveLength(1);
  expect(await finding()).toMatchObject({ toldAt: null, notedAt: null });
});

test('two notes in a row that were left unanswered for two working days end the notes about that flag', async () => {
  const { answerTo, bot, clock, database, posted, say, slack, wake } = story;
  await answerTo('UADMIN', 'C1', 'charter on');
  const vague = async (day: string) => {
    clock.set(`${day}T10:00:00Z`);
    await say('U1', 'Still working on it.');
    await wake();
  };
  await vague('2026-11-12');
  // Thursday's note, and a weekend: one working day and a half.
  clock.set('2026-11-16T08:00:00Z');
  await wake();
  expect(await finding()).toMatchObject({ ignoredAt: null });
  clock.set('2026-11-16T10:05:00Z');
  await wake();
  expect((await finding())?.ignoredAt).not.toBeNull();
  await vague('2026-11-17');
  clock.set('2026-11-19T11:00:00Z');
  await wake();
  expect(posted('note')).toHaveLength(2);
  await vague('2026-11-20');
  expect(posted('note')).toHaveLength(2);
  expect(await database.db.select().from(preferences)).toMatchObject([
    { userId: 'U1', ignored: [{ flag: 'vague_update' }, { flag: 'vague_update' }] },
  ]);
  // An answer, even a late one, opens the ear again.
  const last = (await database.db.select().from(findings)).toSorted((a, b) => (a.ts < b.ts ? -1 : 1)).at(-1);
  await slack.press(bot.to, 'U1', 'D1', NOTE_ACTIONS.notNow, last?.findingId ?? '');
  await vague('2026-11-23');
  expect(posted('note')).toHaveLength(3);
});

/** A week in which U1 is blocked, U2 promises something, and everybody writes. */
async function blockedWeek() {
  const { answerTo, clock, say, workAWeek } = story;
  await answerTo('UADMIN', 'C1', 'charter on');
  await workAWeek();
  clock.set('2026-11-11T09:00:00Z');
  return {
    blocker: await say('U1', 'Blocked on the-key'),
    promise: await say('U2', "I'll send the report by Friday"),
  };
}

test('a blocker and a promise are linked only after their authors were told and had a working day', async () => {
  const { clock, database, posted, wake } = story;
  const { blocker, promise } = await blockedWeek();
  await database.db.update(commitments).set({ due: '2026-11-20' });
  clock.set('2026-11-12T10:00:00Z');
  await wake();
  await wake();
  const told = posted('link_note');
  expect(told).toHaveLength(2);
  expect(JSON.stringify(told)).toContain(linkTo(blocker));
  expect(JSON.stringify(told)).toContain('a promise>, due 2026-11-20');
  for (const { text, blocks } of told) {
    if (!Array.isArray(blocks)) throw new Error('no blocks');
    expect(problemsWith({ text, blocks })).toEqual([]);
  }
  clock.set('2026-11-16T08:31:00Z');
  await wake();
  expect(blocksOf(posted('digest'))).toContain(linkTo(blocker));
  expect(blocksOf(posted('digest'))).toContain(`${linkTo(promise)}|a promise>, due 2026-11-20`);
  const named = (await database.db.select().from(accesses)).map(({ namedId }) => namedId).filter((id) => id !== null);
  expect(named.toSorted()).toEqual(['U1', 'U2']);
});

test.each([
  ['is off', async () => void (await story.answerTo('ULEAD', 'C1', 'charter off'))],
  ['is on, but the lead is not in the channel', async () => leave('ULEAD')],
  [
    'is on, but the authors are muted',
    async () => Promise.all(['U1', 'U2'].map((user) => story.answerTo(user, 'C1', 'mute'))),
  ],
])('nothing is linked where the charter %s', async (_name, change) => {
  const { clock, posted, wake } = story;
  await blockedWeek();
  await change();
  clock.set('2026-11-12T10:00:00Z');
  await wake();
  clock.set('2026-11-16T08:31:00Z');
  await wake();
  expect(posted('digest')).toHaveLength(1);
  expect(blocksOf(posted('digest'))).not.toContain('archives');
});

test('what its author calls not right, and what was edited, is linked by nobody', async () => {
  const { bot, clock, posted, slack, wake } = story;
  const { blocker, promise } = await blockedWeek();
  clock.set('2026-11-12T10:00:00Z');
  await wake();
  await slack.press(bot.to, 'U2', 'D1', `${LINK_NOTE_ACTION}.0`, `C1 ${blocker.ts}`);
  expect(JSON.stringify(slack.callsOf('response_url').at(-1)?.args)).toContain('Only the author');
  await slack.press(bot.to, 'U1', 'D1', `${LINK_NOTE_ACTION}.0`, `C1 ${blocker.ts}`);
  await bot.to.event(slack.edit('C1', promise.ts, "I'll send the report by Friday, Ana has the data"));
  clock.set('2026-11-16T08:31:00Z');
  await wake();
  expect(blocksOf(posted('digest'))).not.toContain('archives');
  expect(blocksOf(posted('digest'))).toContain('Blockers: none');
});

test('the digest begins with what the lead left open: requests without a day, and blockers without an answer', async () => {
  const { clock, posted, say, wake, workAWeek } = story;
  await workAWeek();
  await say('ULEAD', 'Can you look at the export? Please fix the docs by Friday.');
  await say('U3', 'Can you look at the export?');
  const blocker = await say('U1', 'Blocked on the-key');
  clock.set('2026-11-16T08:31:00Z');
  await wake();
  expect(blocksOf(posted('digest'))).toContain('One of your requests named no date');
  expect(blocksOf(posted('digest'))).toContain('A blocker still waits for an answer in <#C1>');
  clock.set('2026-11-17T08:31:00Z');
  await say('U2', 'I have that key, look in your mail.', { thread: blocker.ts });
  clock.set('2026-11-23T08:31:00Z');
  await wake();
  expect(posted('digest')).toHaveLength(2);
  expect(blocksOf(posted('digest'))).toContain('Nothing to mention this time');
});

test('a finding that is contested when its week is counted and can not be counted again leaves the counts all the same', async () => {
  const { bot, clock, database, slack, say, wake } = story;
  clock.set('2026-11-13T10:00:00Z');
  for (const user of TEAM) await say(user, 'Still working on it.');
  clock.set('2026-11-16T10:01:00Z');
  await wake();
  const counts = async () =>
    Object.fromEntries(
      (await database.db.select().from(weekCounts))
        .filter(({ week }) => week === '2026-W46')
        .map(({ counted, messages, authors }) => [counted, [messages, authors]]),
    );
  expect(await counts()).toMatchObject({ message: [6, 6], any_flag: [6, 6], vague_update: [6, 6] });
  // The week's Monday is more than two weeks ago, its Friday is not.
  clock.set('2026-11-26T10:00:00Z');
  const mine = (await database.db.select().from(findings)).find(({ authorId }) => authorId === 'U1');
  await slack.press(bot.to, 'U1', 'C1', NOTE_ACTIONS.notRight, mine?.findingId ?? '');
  expect(await counts()).toMatchObject({ message: [6, 6], any_flag: [5, 5], vague_update: [5, 5] });
  await slack.press(bot.to, 'U1', 'C1', NOTE_ACTIONS.notRight, mine?.findingId ?? '');
  expect(await counts()).toMatchObject({ any_flag: [5, 5], vague_update: [5, 5] });
});

async function leave(user: string): Promise<void> {
  const channel = story.slack.workspace.channels.get('C1');
  channel?.members.splice(channel.members.indexOf(user), 1);
}
