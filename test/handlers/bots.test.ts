import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { findingsOfAuthor } from '../../src/db/findings.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import type { StandInMessage } from '../helpers/slack-stand-in/index.ts';
import { beginStory, type Story, USERS } from '../helpers/story.ts';

jest.setTimeout(60_000);

const GEEK = { id: 'UGEEK', name: 'geekbot', is_bot: true, profile: { real_name: 'Geekbot', bot_id: 'BGEEK' } };
const ANSWER = [{ title: 'What did you do yesterday?', text: 'Still working on it.' }];
const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases, {
    users: [
      ...USERS.filter(({ id }) => !['U1', 'U2'].includes(id)),
      { id: 'U1', tz: 'Europe/Lisbon', profile: { real_name: 'Ana Silva', display_name: 'ana' } },
      { id: 'U2', tz: 'Europe/Lisbon', profile: { real_name: 'Ben Costa' } },
      { id: 'U3', tz: 'Europe/Lisbon', profile: { real_name: 'Sam Lee' } },
      { id: 'U4', tz: 'Europe/Lisbon', profile: { real_name: 'Sam Lee' } },
      GEEK,
    ],
    channels: [{ id: 'C1', name: 'daily-standup', members: [...USERS.map(({ id }) => id), 'U3', 'U4', 'UGEEK'] }],
  });
  await story.ask('UADMIN', 'watch');
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

/** The standup bot posts; as whom, and in what words, is up to the bot. */
async function relay(fields: Partial<StandInMessage> & { readonly text?: string }): Promise<string> {
  const { text = '', ...more } = fields;
  const bot = { subtype: 'bot_message', bot_id: 'BGEEK', bot_profile: { name: 'Geekbot' }, ...more };
  const { message, event } = story.slack.post('C1', 'UGEEK', text, bot);
  await story.bot.to.event(event);
  return message.ts;
}

const authors = async () =>
  ((await dumpRows(story.database.db)).match(/^findings .*$/gm) ?? []).map((row) => /,(U\w+),vague/.exec(row)?.[1]);

async function send(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await sendDue(story.bot.deps);
    story.clock.advance(2);
  }
}

test('posts of a bot count for nobody until the bot is on the list, which the channels are told', async () => {
  await relay({ username: 'Ana Silva', attachments: ANSWER });
  expect(await authors()).toEqual([]);
  expect(await story.ask('UADMIN', 'bot add <@UGEEK|geekbot>')).toContain('now count as updates');
  await send();
  expect(story.posted('C1')).toContain('<@UGEEK>');
  await relay({ username: 'Ana Silva', attachments: ANSWER });
  expect(await authors()).toEqual(['U1']);
  expect(await story.ask('U1', 'privacy')).toContain('What <@UGEEK> posts there counts');
  await story.ask('UADMIN', 'bot remove <@UGEEK>');
  await send();
  expect(story.posted('C1')).toContain('no longer reads posts of any standup bot');
  await relay({ username: 'Ana Silva', attachments: ANSWER });
  expect(await authors()).toEqual(['U1']);
});

describe('once a bot is on the list', () => {
  beforeEach(async () => {
    await story.ask('UADMIN', 'bot add <@UGEEK>');
  }, 60_000);

  test.each([
    ['the name it posts under', { username: 'ana  SILVA', attachments: ANSWER }, ['U1']],
    ['a display name', { username: 'ana', attachments: ANSWER }, ['U1']],
    ['a name in bold at the start', { text: '*Ben Costa* posted an update', attachments: ANSWER }, ['U2']],
    ['a mention at the start', { text: '<@U2> posted an update', attachments: ANSWER }, ['U2']],
    ['its user id, without a subtype', { subtype: '', username: 'Ana Silva', attachments: ANSWER }, ['U1']],
    ['a name that two people bear', { username: 'Sam Lee', attachments: ANSWER }, []],
    ['a name that nobody bears', { username: 'Somebody Else', attachments: ANSWER }, []],
    ['its own name', { username: 'Geekbot', text: 'Still working on it.' }, []],
    ['a mention further in', { text: 'Good morning <@U2>! Still working on it.' }, []],
    ['the name of a guest', { username: 'guest', attachments: ANSWER }, []],
  ])('a post with %s counts for %j', async (_name, fields, expected) => {
    await relay(fields);
    expect(await authors()).toEqual(expected);
  });

  test('the person gets the note, in the words of their answer, also after a restart', async () => {
    await relay({ username: 'Ana Silva', attachments: ANSWER });
    story.bot.deps.recent.forget(story.workspaceId);
    await send();
    const note = story.slack.callsOf('chat.postEphemeral').at(-1)?.args;
    expect(note?.user).toBe('U1');
    expect(note?.blocks).toContain('> Still working on it.');
  });

  test('names are looked up once, and stay out of the log of changes', async () => {
    for (let i = 0; i < 3; i++) await relay({ username: 'Ana Silva', attachments: ANSWER });
    expect(story.slack.callsOf('users.list')).toHaveLength(1);
    await story.ask('UADMIN', 'bot author "Ana Silva" <@U2>');
    expect((await dumpRows(story.database.db)).match(/^audit .*/gm)?.join('\n')).not.toMatch(/silva/i);
  });

  test('an admin says whom a name means; whoever it means can say that it is not them', async () => {
    expect(await story.ask('UADMIN', 'bot author Somebody Else <@U2|ben>')).toContain('count as updates of <@U2>');
    await relay({ username: 'Somebody Else', attachments: ANSWER });
    expect(await authors()).toEqual(['U2']);
    expect(await story.ask('U1', 'bot author Somebody Else nobody')).toContain('Only workspace admins and owners');
    expect(await story.ask('U2', 'bot author Somebody Else nobody')).toContain('not read from now on');
    await relay({ username: 'Somebody Else', attachments: ANSWER });
    expect(await authors()).toEqual(['U2']);
    await story.ask('UADMIN', 'bot author “Ana Silva” <@U2>');
    await relay({ username: 'Ana Silva', attachments: ANSWER });
    expect(await authors()).toEqual(['U2', 'U2']);
    expect(await story.ask('UADMIN', 'bot author Ana Silva forget')).toContain('looked up in Slack again');
    await relay({ username: 'Ana Silva', attachments: ANSWER });
    expect((await authors()).filter((author) => author === 'U1')).toHaveLength(1);
  });

  test('who opted out is not read through a bot either, and erase takes their name', async () => {
    await relay({ username: 'Ana Silva', attachments: ANSWER });
    await story.ask('U1', 'optout');
    await relay({ username: 'Ana Silva', attachments: ANSWER });
    expect(await findingsOfAuthor(story.database.db, story.workspaceId, 'U1', 9)).toEqual([]);
    await story.press('U1', 'privacy.erase', 'erase');
    expect(await dumpRows(story.database.db)).not.toMatch(/silva/i);
  });

  test('an edit is read anew, a deletion erases, and a second delivery changes nothing', async () => {
    const bot = { subtype: 'bot_message', bot_id: 'BGEEK', username: 'Ana Silva' };
    const { message, event } = story.slack.post('C1', 'UGEEK', 'Still working on it.', bot);
    for (let i = 0; i < 3; i++) await story.bot.to.event(event);
    expect(await authors()).toEqual(['U1']);
    await story.bot.to.event(story.slack.edit('C1', message.ts, 'Merged the-fix.'));
    expect(await dumpRows(story.database.db)).toMatch(/^findings .*U1.*fixed/m);
    await story.bot.to.event(story.slack.remove('C1', message.ts));
    expect(await authors()).toEqual([]);
  });
});

test.each([
  ['somebody who is no admin', 'U1', 'bot add <@UGEEK>', 'Only workspace admins and owners'],
  ['a person', 'UADMIN', 'bot add <@U1>', 'That is no bot'],
  ['itself', 'UADMIN', 'bot add <@UBOT>', 'That is me'],
  ['a name typed by hand', 'UADMIN', 'bot add @geekbot', 'Type `/ownership bot list`'],
  ['nothing', 'UADMIN', 'bot add', 'Type `/ownership bot list`'],
  ['an unknown word', 'UADMIN', 'bot rename <@UGEEK>', 'Type `/ownership bot list`'],
  ['a bot that is not on the list', 'UADMIN', 'bot remove <@UGEEK>', 'was not on the list'],
  ['a name without a person', 'UADMIN', 'bot author Ana Silva', 'Type `/ownership bot list`'],
  ['a guest as the author', 'UADMIN', 'bot author Ana Silva <@UGUEST>', 'That person is not read'],
])('`/ownership bot` refuses %s and changes nothing', async (_name, user, typed, words) => {
  const rows = async () => (await dumpRows(story.database.db)).replace(/^members .*\n?/gm, '').trim();
  const before = await rows();
  expect(await story.ask(user, typed)).toContain(words);
  expect(await rows()).toBe(before);
});
