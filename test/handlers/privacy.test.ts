import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { saveAccesses } from '../../src/db/accesses.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { queueWeekly } from '../../src/jobs/weekly.ts';
import { exportPages } from '../../src/views/export.ts';
import { NOTE_ACTIONS } from '../../src/views/note.ts';
import { PRIVACY_ACTIONS } from '../../src/views/privacy.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { problemsWith } from '../helpers/slack-limits.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(60_000);

const VAGUE = "Still working on it. I'll send the report by Friday";
const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases);
  await story.ask('UADMIN', 'watch');
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

async function send(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await sendDue(story.bot.deps);
    story.clock.advance(2);
  }
}

const rows = () => dumpRows(story.database.db);
const readOf = async (user: string) =>
  (await rows()).match(new RegExp(`^(messages|findings|signals|commitments) .*\\b${user}\\b`, 'gm')) ?? [];

describe('/ownership optout', () => {
  test('ends the reading from then on, of new messages, edits and answers, and takes what was read out of every figure', async () => {
    const ts = await story.say('C1', 'U1', VAGUE);
    await story.say('C1', 'U2', VAGUE);
    expect(await readOf('U1')).toHaveLength(4);
    const before = await readOf('U2');
    expect(await story.ask('U1', 'optout')).toContain('from now on I read nothing');
    expect(await readOf('U1')).toEqual([]);
    await story.say('C1', 'U1', VAGUE);
    await story.bot.to.event(story.slack.edit('C1', ts, `${VAGUE} Really.`));
    await send();
    expect(await readOf('U1')).toEqual([]);
    expect(await readOf('U2')).toEqual(before);
    expect(JSON.stringify(story.slack.callsOf('chat.postEphemeral'))).not.toContain('"user":"U1"');
    expect(
      story.bot.deps.recent
        .conversation(story.workspaceId, 'C1', null, story.clock.now())
        .messages.filter(({ author }) => author === 'U1'),
    ).toEqual([]);
  });

  test('is told to nobody and can be seen by nobody', async () => {
    const views = ['privacy', 'me', 'admin list', 'digest <#C1>'];
    const see = async () => {
      const seen: string[] = [];
      for (const view of views) seen.push(await story.ask('UADMIN', view));
      return seen;
    };
    await story.ask('UOWNER', 'lead add <@UADMIN> <#C1>');
    await see();
    const before = await see();
    const posts = story.slack.callsOf('chat.postMessage').length;
    await story.ask('U1', 'optout');
    expect(await see()).toEqual(before);
    expect(story.slack.callsOf('chat.postMessage')).toHaveLength(posts);
    expect(await rows()).not.toMatch(/^audit .*optout/m);
    expect(story.bot.logs()).not.toMatch(/opted?.?out/i);
  });

  test('can be taken back, by command or button; what was written in between stays unread', async () => {
    expect(await story.ask('U1', 'optin')).toContain('was reading your messages already');
    await story.ask('U1', 'optout');
    expect(await story.ask('U1', 'privacy')).toContain('You opted out');
    expect(await story.ask('U1', 'me')).toContain('You opted out');
    await story.say('C1', 'U1', VAGUE);
    expect(await story.press('U1', PRIVACY_ACTIONS.optIn, 'me')).toContain('from now on');
    expect(await readOf('U1')).toEqual([]);
    await story.say('C1', 'U1', VAGUE);
    expect(await readOf('U1')).not.toEqual([]);
  });

  test('acts on who pressed, whatever the button says', async () => {
    await story.say('C1', 'U2', VAGUE);
    const before = await readOf('U2');
    await story.press('U1', PRIVACY_ACTIONS.optOut, 'U2');
    await story.press('U1', PRIVACY_ACTIONS.erase, 'U2');
    expect(await readOf('U2')).toEqual(before);
  });
});

describe('/ownership erase', () => {
  test('asks, then deletes every row about the person, and offers not to be read any more', async () => {
    await story.ask('UADMIN', 'lead add <@U1>');
    await story.ask('UADMIN', 'admin add <@U1>');
    await story.ask('U1', 'watch <#C2|decisions> decisions');
    await story.ask('U1', 'quiet add 2026-12-24');
    await story.ask('U1', 'schedule digest Mon 08:30');
    await story.ask('U1', 'charter on');
    await story.say('C1', 'U1', VAGUE);
    await send();
    const note = story.slack.callsOf('chat.postMessage').find(({ args }) => args.channel === 'D1');
    const value = /"value":"([0-9a-f-]{36})"/.exec(note?.args.blocks ?? '')?.[1] ?? '';
    await story.press('U1', NOTE_ACTIONS.notNow, value);
    await story.ask('U1', 'mute');
    const viewing = { workspaceId: story.workspaceId, viewerId: 'ULEAD', view: 'digest' } as const;
    const seen = [{ channelId: 'C1', named: ['U1'] }];
    await saveAccesses(story.database.db, viewing, seen, story.clock.now());
    story.clock.set('2026-11-30T12:00:00Z');
    await queueWeekly(story.bot.deps);
    await send();

    const before = await rows();
    const question = await story.ask('U1', 'erase');
    for (const words of ['at once and for good', 'no longer a lead', 'no longer appointed']) {
      expect(question).toContain(words);
    }
    expect(await rows()).toBe(before);
    for (const table of [
      'findings',
      'commitments',
      'messages',
      'answers',
      'outbox',
      'accesses',
      'audit',
      'leads',
      'admins',
      'claims',
      'preferences',
      'members',
      'channels',
      'charters',
      'schedules',
      'quiet_days',
    ]) {
      expect(before).toMatch(new RegExp(`^${table} .*\\bU1\\b`, 'm'));
    }
    expect(await story.press('U1', PRIVACY_ACTIONS.erase, 'erase')).toContain('I hold nothing about you any more');
    expect(await rows()).not.toMatch(/\bU1\b/);
    expect(await story.ask('UADMIN', 'me')).not.toContain('erased>');
    expect(await story.press('U1', PRIVACY_ACTIONS.optOut, 'me')).toContain('I read nothing');
    expect(await story.press('U1', PRIVACY_ACTIONS.erase, 'erase')).toContain('One row stays');
  });

  test('ends the rights that came with the rows', async () => {
    await story.ask('UADMIN', 'admin add <@U1>');
    await story.press('U1', PRIVACY_ACTIONS.erase, 'erase');
    expect(await story.ask('U1', 'pause')).toContain('Only workspace admins and owners');
  });
});

describe('/ownership export', () => {
  test('sends everything held about the person as a JSON file, to that person alone', async () => {
    await story.say('C1', 'U1', VAGUE);
    await story.say('C1', 'U2', VAGUE);
    expect(await story.ask('U1', 'export')).toContain('on its way');
    await send();
    const file: unknown = JSON.parse(story.slack.callsOf('upload').at(-1)?.args.body ?? '');
    expect(file).toMatchObject({
      person: 'U1',
      held: {
        commitments: [{ what: 'send the report', ownerId: 'U1' }],
        findings: [{ flag: 'vague_update' }],
        messages: [{}],
      },
    });
    expect(JSON.stringify(file)).not.toContain('U2');
    expect(story.slack.callsOf('files.completeUploadExternal').at(-1)?.args.channel_id).toBe('D1');
    expect(story.posted('U1')).toContain('everything that I hold about you');
  });

  test('comes as messages where the bot may not upload', async () => {
    story.slack.fail({ method: 'files.getUploadURLExternal', how: { kind: 'error', error: 'missing_scope' } });
    await story.say('C1', 'U1', VAGUE);
    await story.ask('U1', 'export');
    await send();
    expect(story.posted('U1')).toContain('send the report');
  });

  test('is said once, as a file or as messages, also when Slack asks for a pause in the middle', async () => {
    const told = (words: string) =>
      (story.slack.workspace.messages.get('D1') ?? []).filter(({ text }) => text.startsWith(words)).length;
    story.slack.fail({ method: 'chat.postMessage', times: 1, how: { kind: 'rate_limited', retryAfter: 30 } });
    await story.ask('U1', 'export');
    await send();
    expect(story.slack.callsOf('upload')).toHaveLength(1);
    expect(told('Here is everything')).toBe(1);

    for (let i = 0; i < 12; i++) await story.say('C1', 'U1', VAGUE);
    story.slack.fail({ method: 'files.getUploadURLExternal', how: { kind: 'error', error: 'missing_scope' } });
    story.slack.limit({ 'chat.postMessage': { perMinute: 2, objects: 1 } });
    const early = story.slack.tooEarly();
    await story.ask('U1', 'export');
    await send();
    await send();
    expect(story.slack.tooEarly()).toBeGreaterThan(early);
    const said = story.posted('U1');
    expect(told('Here is everything that I hold about you, as JSON')).toBe(1);
    const pages = said.match(/"type":"rich_text_preformatted"/g) ?? [];
    expect(pages.length).toBeGreaterThan(3);
    const findings = (await rows()).match(/^findings .*\bU1\b/gm) ?? [];
    expect(said.match(/\\"findingId\\":/g)?.length).toBeGreaterThanOrEqual(findings.length);
    expect(said.match(/\\"spanHash\\":/g)).toHaveLength(findings.length);
  });

  test("keeps to Slack's limits and loses nothing that fits", () => {
    const json = JSON.stringify(
      Array.from({ length: 9_000 }, (_, i) => ({ i, text: 'x'.repeat(20) })),
      null,
      2,
    );
    const pages = exportPages(json, false);
    for (const page of pages) expect(problemsWith(page)).toEqual([]);
    const texts = pages
      .slice(1, -1)
      .flatMap(({ blocks }) => JSON.stringify(blocks).match(/"text":"((?:[^"\\]|\\.)*)"/g) ?? []);
    const joined = texts.map((text) => String(JSON.parse(text.slice(7)))).join('');
    expect(json.startsWith(joined)).toBe(true);
    expect(JSON.stringify(pages.at(-1))).toContain('more than fits');
  });
});

describe('/ownership me and privacy', () => {
  test('say who was shown a link to their messages, and when', async () => {
    const viewing = { workspaceId: story.workspaceId, viewerId: 'ULEAD', view: 'digest' } as const;
    const seen = [{ channelId: 'C1', named: ['U1'] }];
    await saveAccesses(story.database.db, viewing, seen, story.clock.now());
    expect(await story.ask('U1', 'me')).toContain('2026-11-24: <@ULEAD>, in the digest of <#C1>');
    expect(await story.ask('U2', 'me')).not.toContain('ULEAD');
    await story.press('ULEAD', PRIVACY_ACTIONS.erase, 'erase');
    expect(await story.ask('U1', 'me')).toContain('somebody who erased their data');
  });

  test('say what is read, kept and shown, and who the leads are', async () => {
    await story.ask('UADMIN', 'lead add <@ULEAD>');
    const said = await story.ask('U1', 'privacy');
    for (const words of ['<#C1> (standups; leads: <@ULEAD>)', 'for 14 days', 'at least 5 people', 'optout']) {
      expect(said).toContain(words);
    }
  });
});
