import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openCommitments } from '../../src/db/commitments.ts';
import { SHORTCUTS, TRACK_LENGTH, trackView } from '../../src/views/shortcuts.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { openedModal, submitModal } from '../helpers/modal.ts';
import { problemsWith } from '../helpers/slack-limits.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(60_000);

const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases);
  await story.ask('UADMIN', 'watch');
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

/** Uses a shortcut on a message and answers the modal that it opened. */
async function use(user: string, channel: string, shortcut: string, ts: string): Promise<string> {
  const before = story.slack.callsOf('views.open').length;
  await story.slack.shortcut(story.bot.to, user, channel, shortcut, ts);
  return story.slack.callsOf('views.open')[before]?.args.view ?? '';
}

const promises = (user: string) => openCommitments(story.database.db, story.workspaceId, user);
const due = (day: string | null) => ({ type: 'datepicker', selected_date: day });

describe('*Check this message*', () => {
  test('says what the bot would say, wherever the message stands, and keeps nothing', async () => {
    for (const channel of ['C1', 'C2']) {
      const { message } = story.slack.post(channel, 'U1', 'Still working on it.');
      const before = await dumpRows(story.database.db);
      const view = await use('U1', channel, SHORTCUTS.check, message.ts);
      expect(view).toContain('> Still working on it.');
      expect(view).toContain('Name one thing that is different now');
      expect((await dumpRows(story.database.db)).replace(/^members .*\n?/gm, '')).toBe(
        before.replace(/^members .*\n?/gm, ''),
      );
    }
  });

  test('is for the author alone, admins included', async () => {
    const { message } = story.slack.post('C1', 'U1', 'Still working on it.');
    for (const user of ['U2', 'UADMIN']) {
      const view = await use(user, 'C1', SHORTCUTS.check, message.ts);
      expect(view).toContain('your own messages only');
      expect(view).not.toContain('Still working');
    }
  });
});

describe('*Track as my commitment*', () => {
  test('keeps a promise for whoever tracks it, with the day they choose', async () => {
    const ts = await story.say('C1', 'U2', 'Can somebody write the runbook? <!here>');
    const view = await use('U1', 'C1', SHORTCUTS.track, ts);
    expect(view).toContain('Can somebody write the runbook? @here');
    const modal = openedModal(story);
    const answer = await submitModal(story, 'U1', modal, { what: ' write the\n runbook ', due: due('2026-11-27') });
    expect(answer).toContain('due 2026-11-27');
    expect(await promises('U1')).toMatchObject([
      { what: 'write the runbook', due: '2026-11-27', channelId: 'C1', ts, status: 'open' },
    ]);
    expect(await promises('U2')).toEqual([]);
    expect(await submitModal(story, 'U1', modal, { what: 'write the runbook', due: due(null) })).toContain('already');
    expect(await promises('U1')).toHaveLength(1);
  });

  test('survives an edit of the message by its author, and goes with the message', async () => {
    const ts = await story.say('C1', 'U2', 'Can somebody write the runbook?');
    await use('U1', 'C1', SHORTCUTS.track, ts);
    await submitModal(story, 'U1', openedModal(story), { due: due(null) });
    await story.bot.to.event(story.slack.edit('C1', ts, "Thanks! I'll send the report by Friday"));
    expect(await promises('U1')).toHaveLength(1);
    expect(await promises('U2')).toHaveLength(1);
    await story.bot.to.event(story.slack.remove('C1', ts));
    expect(await promises('U1')).toEqual([]);
  });

  test.each([
    ['no words', { what: '  ' }, 'in a few words'],
    ['too many words', { what: 'x'.repeat(TRACK_LENGTH + 1) }, 'in a few words'],
    ['a day that has passed', { due: due('2026-11-23') }, 'today or a later day'],
    ['a forged day', { due: due('tomorrow') }, 'today or a later day'],
  ])('asks again with %s', async (_name, changes, words) => {
    const ts = await story.say('C1', 'U2', 'Please write the runbook');
    await use('U1', 'C1', SHORTCUTS.track, ts);
    const answer = await submitModal(story, 'U1', openedModal(story), changes);
    expect(answer).toContain('"response_action":"errors"');
    expect(answer).toContain(words);
    expect(await promises('U1')).toEqual([]);
  });

  test('is refused where nothing is read, for guests, and for who opted out, also when it is submitted', async () => {
    const { message } = story.slack.post('C2', 'U2', 'Please write the runbook');
    expect(await use('U1', 'C2', SHORTCUTS.track, message.ts)).toContain('I do not read this conversation');
    const ts = await story.say('C1', 'U2', 'Please write the runbook');
    expect(await use('UGUEST', 'C1', SHORTCUTS.track, ts)).toContain('members of this workspace only');
    await use('U1', 'C1', SHORTCUTS.track, ts);
    const modal = openedModal(story);
    await story.ask('U1', 'optout');
    expect(await submitModal(story, 'U1', modal, {})).toContain('You opted out');
    for (const privateMetadata of ['', 'C2 1.1 ', 'C1', "C1 1' or '1 "]) {
      const said = await submitModal(story, 'U2', { ...modal, privateMetadata }, {});
      expect(said).toMatch(/nothing was kept|I do not read/);
    }
    expect(await dumpRows(story.database.db)).not.toMatch(/^commitments /m);
  });

  test("keeps to Slack's limits", () => {
    const ref = { channelId: 'C1', ts: '1.1', threadTs: '1.0' };
    for (const raw of ['', '<!channel> '.repeat(2_000), '\n\nlater']) {
      expect(problemsWith(trackView(ref, raw))).toEqual([]);
    }
  });
});
