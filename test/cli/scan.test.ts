import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { scan } from '../../src/cli/scan.ts';
import { exportFolder, removeExportsAfterwards, temporaryFolder, tsOf, USERS } from '../helpers/export-folder.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

removeExportsAfterwards();

const at = tsOf('2026-03-02T09:00:00');
const TEAM = {
  'users.json': USERS,
  'channels.json': [],
  'standup/2026-03-02.json': [
    { type: 'message', user: 'UANA', text: 'Still working on it', ts: at },
    { type: 'message', user: 'UBEN', text: 'Merged the login form', ts: tsOf('2026-03-02T09:01:00') },
    { type: 'message', user: 'UANA', text: 'ok', ts: tsOf('2026-03-02T09:02:00') },
    {
      type: 'message',
      subtype: 'bot_message',
      bot_id: 'BROBOT',
      username: 'Ben Ode',
      text: '*Ben Ode* posted',
      ts: tsOf('2026-03-02T09:03:00'),
      attachments: [{ title: 'Today?', text: 'Ship it' }],
    },
  ],
  'D024BE91L/2026-03-02.json': [],
};

async function records(args: readonly string[]): Promise<Record<string, unknown>[]> {
  const terminal = fakeTerminal();
  expect(await scan(args, terminal)).toBe(0);
  return terminal
    .out()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('every message of a person is one line of the fixed shape', async () => {
  const lines = await records([exportFolder(TEAM), '--format', 'jsonl']);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({ channel: 'standup', ts: at });
  expect(Object.keys(lines[0] ?? {})).toEqual(['channel', 'ts', 'user', 'flags', 'signals', 'commitments']);
  expect(lines[3]).toMatchObject({ text_read: 'Today?\nShip it' });
});

test('people bear a pseudonym that holds within the run and no longer', async () => {
  const path = exportFolder(TEAM);
  const [first, second] = [await records([path, '--format', 'jsonl']), await records([path, '--format', 'jsonl'])];
  const users = first.map((line) => line.user);
  expect(users[0]).toBe(users[2]);
  expect(users[1]).toBe(users[3]);
  expect(users[0]).not.toBe(users[1]);
  expect(second[0]?.user).not.toBe(users[0]);
  expect(JSON.stringify(first)).not.toMatch(/UANA|UBEN|Ana|Ben/);
});

test('with --named and its acknowledgement the ids of the export are given', async () => {
  const lines = await records([exportFolder(TEAM), '--format', 'jsonl', '--named', '--i-told-the-team']);
  expect(lines.map((line) => line.user)).toEqual(['UANA', 'UBEN', 'UANA', 'UBEN']);
});

test('--out writes the records to a file and nothing to stdout', async () => {
  const path = join(temporaryFolder(), 'out.jsonl');
  const terminal = fakeTerminal();
  expect(await scan([exportFolder(TEAM), '--format', 'jsonl', '--out', path], terminal)).toBe(0);
  expect(terminal.out()).toBe('');
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(4);
});

test.each([
  ['an export that is not there', ['/nowhere'], 'There is nothing at "/nowhere"'],
  ['an unknown channel', [exportFolder(TEAM), '--channel', '#general'], 'no channel "general". It has: standup.'],
  ['an output that cannot be written', [exportFolder(TEAM), '--out', '/nowhere/x/y'], "can't be written"],
])('%s ends with words and exit code 1', async (_name, args, message) => {
  const terminal = fakeTerminal();
  expect(await scan(args, terminal)).toBe(1);
  expect(terminal.err()).toContain(message);
  expect(terminal.out()).toBe('');
});

test('a broken day file is reported, the rest is written, and the exit code is 1', async () => {
  const terminal = fakeTerminal();
  const path = exportFolder({ ...TEAM, 'standup/2026-03-03.json': '[{' });
  expect(await scan([path, '--format', 'jsonl'], terminal)).toBe(1);
  expect(terminal.out().trim().split('\n')).toHaveLength(4);
  expect(terminal.err()).toContain('Skipped standup/2026-03-03.json: it is not valid JSON');
});

test('stdout holds records alone; what else there is to say goes to stderr', async () => {
  const terminal = fakeTerminal();
  await scan([exportFolder(TEAM), '--format', 'jsonl'], terminal);
  for (const line of terminal.out().trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  expect(terminal.err()).toBe('Left 1 folder of direct messages alone.\nRead 4 messages.\n');
});

test('a bar is drawn on an interactive terminal and taken away again', async () => {
  const terminal = { ...fakeTerminal(), isInteractive: true };
  await scan([exportFolder(TEAM)], terminal);
  expect(terminal.err()).toMatch(/^\r\[#+\.*\] \d+ % {2}4 messages/);
  expect(terminal.err()).toContain('4 messages\r\u001b[K');
});

test('when the reader goes away, scanning stops quietly', async () => {
  const gone = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  });
  const terminal = { ...fakeTerminal(), stdout: gone };
  expect(await scan([exportFolder(TEAM), '--format', 'jsonl'], terminal)).toBe(0);
});

test('the summary of a small team gives no figures', async () => {
  const terminal = fakeTerminal();
  await scan([exportFolder(TEAM)], terminal);
  expect(terminal.out()).toContain('4 messages by fewer than 5 people in 1 channel, on 2026-03-02.');
  expect(terminal.out()).toContain('#standup: fewer than 5 people, no figures');
});
