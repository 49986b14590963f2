import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { findWatchedChannel } from '../../src/db/channels.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(60_000);

const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases);
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

/** Commands for admins, with whatever makes them change something. */
const FOR_ADMINS = [
  'watch',
  'unwatch',
  'lead add <@U1>',
  'charter on',
  'schedule nudge Mon 10:00',
  'quiet add 2026-12-24',
  'pause',
  'resume',
];

test.each(FOR_ADMINS)('`%s` is for admins, owners and appointed people, and a refusal says so', async (typed) => {
  await story.ask('UADMIN', 'watch');
  const before = await dumpRows(story.database.db);
  for (const user of ['U1', 'UAPP', 'UGUEST']) {
    expect(await story.ask(user, typed)).toContain('Only workspace admins and owners');
  }
  expect(await dumpRows(story.database.db)).toBe(before);

  await story.ask('UOWNER', 'admin add <@UAPP>');
  expect(await story.ask('U1', typed)).toContain('<@UAPP>');
  expect(await story.ask('UAPP', typed)).not.toContain('Only workspace admins');
  await story.ask('UOWNER', 'admin remove <@UAPP>');
  expect(await story.ask('UAPP', typed)).toContain('Only workspace admins and owners');
});

describe('/ownership admin', () => {
  test('lists, appoints and dismisses, and keeps a record of it', async () => {
    expect(await story.ask('U1', 'admin')).toContain('nobody so far');
    expect(await story.ask('UADMIN', 'admin add <@UAPP|apo>')).toContain('<@UAPP> can now set up');
    expect(await story.ask('UOWNER', 'admin add <@UAPP>')).toContain('appointed already');
    expect(await story.ask('U1', 'admin list')).toContain('<@UAPP>, appointed by <@UADMIN> on 2026-11-24');
    expect(await story.ask('UADMIN', 'admin remove <@UAPP>')).toContain('no longer appointed');
    expect(await story.ask('UADMIN', 'admin remove <@UAPP>')).toContain('was not appointed');
    const rows = await dumpRows(story.database.db);
    expect(rows).toMatch(/^audit .*UADMIN,admin\.add/m);
    expect(rows).toMatch(/^audit .*UADMIN,admin\.remove/m);
    expect(rows).not.toMatch(/^admins /m);
  });

  test.each([
    ['somebody who is no admin', 'U1', 'admin add <@U1>', 'Only workspace admins and owners can appoint'],
    ['somebody who is appointed', 'UAPP', 'admin add <@U2>', 'Only workspace admins and owners can appoint'],
    ['a guest', 'UADMIN', 'admin add <@UGUEST>', 'cannot be appointed'],
    ['the bot itself', 'UADMIN', 'admin add <@UBOT>', 'cannot be appointed'],
    ['a name typed by hand', 'UADMIN', 'admin add @ana', 'Pick the person from the list'],
    ['nobody', 'UADMIN', 'admin add', 'Pick the person from the list'],
    ['an unknown word', 'UADMIN', 'admin promote <@U1>', 'Type `/ownership admin add @user`'],
    ['two people', 'UADMIN', 'admin add <@U1> <@U2>', 'Type `/ownership admin add @user`'],
  ])('refuses %s and changes nothing', async (_name, user, typed, words) => {
    await story.ask('UOWNER', 'admin add <@UAPP>');
    await story.ask('UOWNER', 'me');
    const rows = async () => (await dumpRows(story.database.db)).replace(/^members .*\n?/gm, '');
    const before = (await rows()).trim();
    expect(await story.ask(user, typed)).toContain(words);
    expect((await rows()).trim()).toBe(before);
  });

  test('lets an appointed person step down', async () => {
    await story.ask('UOWNER', 'admin add <@UAPP>');
    expect(await story.ask('UAPP', 'admin remove <@UAPP>')).toContain('no longer appointed');
  });

  test('an appointment ends with the membership: a guest, or somebody who left, has no rights', async () => {
    await story.ask('UOWNER', 'admin add <@UAPP>');
    for (const change of [{ is_restricted: true }, { deleted: true }, { is_bot: true }]) {
      story.slack.workspace.users.set('UAPP', { id: 'UAPP', ...change });
      expect(await story.ask('UAPP', 'watch')).toContain('Only workspace admins and owners');
    }
    expect(await findWatchedChannel(story.database.db, story.workspaceId, 'C1')).toBeNull();
  });
});
