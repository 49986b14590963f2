import { expect, test } from '@jest/globals';
import { createLocalClock } from '../../src/export/local-time.ts';
import { readMembers } from '../../src/export/members.ts';
import { type Post, readPost } from '../../src/export/post.ts';
import { ANA, USERS } from '../helpers/export-folder.ts';

const members = readMembers(USERS);
const read = (entry: object, standupBot: string | null = null): Post | null =>
  readPost({ ts: '1772442000.000100', ...entry }, 'general', { members, clock: createLocalClock(), standupBot });

test.each([
  ['plain', { user: 'UANA', text: 'hi' }, true],
  ['file_share', { user: 'UANA', text: 'hi', subtype: 'file_share' }, true],
  ['thread_broadcast', { user: 'UANA', text: 'hi', subtype: 'thread_broadcast' }, true],
  ['me_message', { user: 'UANA', text: 'waves', subtype: 'me_message' }, true],
  ['a user that users.json lacks', { user: 'UGONE', text: 'hi' }, true],
  ["a person's message sent through an app", { user: 'UANA', text: 'hi', bot_id: 'BX' }, true],
  ['a bot', { bot_id: 'BX', username: 'GitHub', text: 'merged', subtype: 'bot_message' }, false],
  ['a bot of the newer kind', { user: 'UROBOT', bot_id: 'BROBOT', text: 'ping' }, false],
  ['Slackbot', { user: 'USLACKBOT', text: 'reminder' }, false],
])('%s counts as a person: %#', (_name, entry, isPerson) => {
  expect(read(entry)?.isPerson).toBe(isPerson);
});

test.each(['channel_join', 'channel_topic', 'tombstone', 'pinned_item', 'file_comment', 'bot_add'])(
  '%s is no message',
  (subtype) => {
    expect(read({ user: 'UANA', text: 'x', subtype })).toBeNull();
  },
);

test.each([[{ ts: '' }], [{ ts: 'yesterday' }], [{ ts: 5 }]])(
  'without a usable ts there is no message: %j',
  (entry) => {
    expect(read({ user: 'UANA', text: 'x', ...entry })).toBeNull();
  },
);

const RELAYED = {
  subtype: 'bot_message',
  bot_id: 'BROBOT',
  text: '*Ana Lopes* posted an update',
  attachments: [
    { title: 'What did you do yesterday?', text: 'Shipped the login form', fallback: 'x' },
    { title: 'Anything in your way?', text: 'No' },
  ],
};
const ANSWERS = 'What did you do yesterday?\nShipped the login form\nAnything in your way?\nNo';

test.each(['Ana Lopes', 'ana', ' ANA  lopes '])('a bot that posts as "%s" speaks for that member', (username) => {
  expect(read({ ...RELAYED, username })).toMatchObject({
    author: ANA.id,
    isPerson: true,
    isRelayed: true,
    text: ANSWERS,
  });
});

test('a name that two active members share speaks for nobody', () => {
  const twins = readMembers([...USERS, { ...ANA, id: 'UANA2' }]);
  const post = readPost({ ts: '1.0', ...RELAYED, username: 'Ana Lopes' }, 'general', {
    members: twins,
    clock: createLocalClock(),
    standupBot: null,
  });
  expect(post?.isPerson).toBe(false);
});

test('with a standup bot named, only its posts speak for members', () => {
  const other = { ...RELAYED, bot_id: 'BOTHER', username: 'Ana Lopes' };
  expect(read(other, 'Roundup')?.isPerson).toBe(false);
  expect(read({ ...RELAYED, username: 'Ana Lopes' }, 'roundup')?.author).toBe(ANA.id);
});

test.each([
  ['the name in bold', '*Ana Lopes* posted an update'],
  ['a mention', 'Update of <@UANA>:'],
])('a named standup bot under its own name is understood by %s', (_name, text) => {
  expect(read({ ...RELAYED, username: 'Roundup', text }, 'Roundup')).toMatchObject({ author: ANA.id, isPerson: true });
  expect(read({ ...RELAYED, username: 'Roundup', text })?.isPerson).toBe(false);
});

test("Slack's own sentence about an upload is not the author's, and offsets stay", () => {
  const text = '<@UANA|ana> uploaded a file: <https://x.example/f|plan.png> and commented: still on it';
  const post = read({ user: 'UANA', text, subtype: 'file_share', upload: true });
  expect(post?.text).toBe(text);
  const words = post?.message.tokens.filter((token) => token.kind === 'word') ?? [];
  expect(text.slice(words[0]?.start, words.at(-1)?.end)).toBe('still on it');
});

test('a message whose text is empty is read from its blocks, and says so', () => {
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'from a block' } }];
  expect(read({ user: 'UANA', text: '', blocks })).toMatchObject({ text: 'from a block', isRelayed: true });
  expect(read({ user: 'UANA', text: 'from the text', blocks })).toMatchObject({
    text: 'from the text',
    isRelayed: false,
  });
});
