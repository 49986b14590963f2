import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { scan } from '../../src/cli/scan.ts';
import { exportFolder, removeExportsAfterwards, temporaryFolder, tsOf } from '../helpers/export-folder.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

removeExportsAfterwards();
// Compiling the rules takes seconds on a busy machine.
jest.setTimeout(60_000);

const PEOPLE = ['ANA', 'BEN', 'CAT', 'DAN', 'EVA', 'FIN'];
const USERS = PEOPLE.map((name) => ({ id: `U${name}`, name, real_name: `${name} Surname`, tz: 'UTC' }));

/** Each person of a channel says the same thing on one day. */
function day(people: readonly string[], texts: readonly string[], date = '2026-03-02') {
  return people.flatMap((name, person) =>
    texts.map((text, at) => ({
      type: 'message',
      user: `U${name}`,
      text,
      ts: tsOf(`${date}T09:${String(person).padStart(2, '0')}:${String(at).padStart(2, '0')}`),
    })),
  );
}

async function report(files: Record<string, unknown>, args: readonly string[] = []): Promise<string> {
  const folder = exportFolder({ 'users.json': USERS, 'channels.json': [], ...files });
  const out = join(temporaryFolder(), 'report.html');
  const terminal = fakeTerminal();
  expect([await scan([folder, '--format', 'html', '--out', out, ...args], terminal), terminal.out()]).toEqual([0, '']);
  return readFileSync(out, 'utf8');
}

const VAGUE = 'Still working on it';
const DONE = 'Merged the login form (#12)';
const PROMISE = "I'll send the site list to finance by Wednesday.";

test('the report is one file that may neither run nor load anything', async () => {
  const page = await report({ 'standup/2026-03-02.json': day(PEOPLE, [VAGUE, DONE]) });
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain('default-src &#39;none&#39;');
  expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|javascript:|https?:/i);
  expect(page).not.toMatch(/ style=| on\w+=/);
});

test('words come first, then figures, trends, promises, patterns with openers, method and rules', async () => {
  const page = await report({ 'standup/2026-03-02.json': day(PEOPLE, [VAGUE, PROMISE]) });
  const titles = [...page.matchAll(/<h2 id="(\w+)"/g)].map(([, id]) => id);
  expect(titles).toEqual(['summary', 'figures', 'trends', 'promises', 'patterns', 'method', 'catalogue']);
  expect(page).toContain('12 messages by 6 people in 1 channel, on 2026-03-02.');
  expect(page).toContain('“vague update”');
  expect(page).toContain('vague-update.only-work');
  const patterns = page.slice(page.indexOf('id="patterns"'), page.indexOf('id="method"'));
  expect(patterns).toContain('<h3>Clarity</h3>');
  expect(patterns).toContain('What makes an update worth reading for you?');
});

test('no name, id or message text is in it, unless names were asked for and the team told', async () => {
  const files = { 'standup/2026-03-02.json': day(PEOPLE, [VAGUE, PROMISE]) };
  const page = await report(files);
  for (const word of ['Surname', 'UANA', 'site list']) expect(page).not.toContain(word);
  const named = await report(files, ['--named', '--i-told-the-team']);
  expect(named).toContain('ANA Surname');
  expect(named).toContain('site list');
  expect(named).not.toContain(VAGUE.concat('<'));
});

test('names need the words that the team was told', async () => {
  const terminal = fakeTerminal();
  expect(await scan(['x', '--format', 'html', '--named'], terminal)).toBe(64);
  expect(terminal.err()).toContain('--i-told-the-team');
});

test('four people get no figure at all', async () => {
  const page = await report({ 'standup/2026-03-02.json': day(PEOPLE.slice(0, 4), [VAGUE, PROMISE]) });
  expect(page).toContain('8 messages by fewer than 5 people');
  expect(page).toContain('There are no figures: fewer than 5 people wrote.');
  expect(page).not.toContain('class="big"');
  expect(page).not.toContain('<figure');
  const seen = page.slice(page.indexOf('id="figures"'), page.indexOf('id="method"'));
  expect(seen).not.toMatch(/<td class="n">[1-9]/);
});

test('a channel that is held back can not be worked out from the others', async () => {
  const page = await report({
    'big/2026-03-02.json': day(PEOPLE, [DONE, DONE, DONE]),
    'middle/2026-03-04.json': day(PEOPLE, [DONE], '2026-03-04'),
    'small/2026-03-06.json': day(PEOPLE.slice(0, 2), [DONE], '2026-03-06'),
  });
  const row = (channel: string) => new RegExp(`#${channel}</th>.*?</tr>`, 's').exec(page)?.[0] ?? '';
  expect(row('big')).toContain('<td class="n">18</td>');
  expect(row('middle')).toContain('not shown');
  expect(row('small')).toContain('fewer than 5 people');
});

test('an export without messages gives a page that says so', async () => {
  expect(await report({ 'standup/2026-03-02.json': [] })).toContain('No message by a person was found');
});

test('filters decide what is counted, and every channel still tells what became of a promise', async () => {
  const files = {
    'standup/2026-03-02.json': day(PEOPLE, [PROMISE]),
    'updates/2026-03-03.json': day(PEOPLE, ['I sent the site list to finance this morning.'], '2026-03-03'),
  };
  const page = await report(files, ['--channel', 'standup']);
  expect(page).toContain('6 messages by 6 people in 1 channel');
  expect(page).toContain('Promises: kept: 6;');
});

test('a channel name is text and never markup', async () => {
  expect(await report({ '<b>x/2026-03-02.json': day(PEOPLE, [VAGUE]) })).toContain('#&lt;b&gt;x');
});

test('the ledger is in the report already, and --now moves its end', async () => {
  const terminal = fakeTerminal();
  expect(await scan(['x', '--format', 'html', '--ledger'], terminal)).toBe(64);
  const files = { 'standup/2026-03-02.json': day(PEOPLE, [PROMISE]) };
  expect(await report(files)).toContain('slipped: none; open: 6');
  expect(await report(files, ['--now', '2026-03-20'])).toContain('slipped: 6; open: none');
});
