import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { watchChannel } from '../../src/db/channels.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { holds } from '../helpers/fuzz.ts';
import { sign } from '../helpers/slack-stand-in/index.ts';
import { beginStory, type Story } from '../helpers/story.ts';

const databases = someDatabase();
let story: Story;

beforeAll(async () => {
  story = await beginStory(databases);
  const channel = { workspaceId: story.workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' } as const;
  await watchChannel(story.database.db, channel, story.clock.now());
}, 60_000);
afterAll(async () => {
  await story.end();
  await databases.dispose();
}, 60_000);

const seconds = () => Math.floor(Date.now() / 1_000);

function body(): string {
  return JSON.stringify(story.slack.post('C1', 'U1', 'Still working on it.').event);
}

/** Sends a request whose signature is right unless the test says otherwise. */
async function send(
  text: string,
  change: { readonly signature?: string; readonly at?: string; readonly type?: string; readonly method?: string } = {},
): Promise<number> {
  const at = change.at ?? String(seconds());
  const response = await fetch(story.bot.url, {
    method: change.method ?? 'POST',
    ...(change.method === 'GET' ? {} : { body: text }),
    headers: {
      connection: 'close',
      'content-type': change.type ?? 'application/json',
      'x-slack-request-timestamp': at,
      'x-slack-signature': change.signature ?? sign(text, story.bot.signingSecret, Number(at)),
    },
  });
  await response.text();
  return response.status;
}

test('a request that Slack did not sign writes nothing, whatever its signature looks like', async () => {
  const before = await dumpRows(story.database.db);
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: 64, maxLength: 64 });
  const forged = fc.oneof(
    hex.map((digits) => `v0=${digits}`),
    fc.constantFrom('', 'v0=', 'v0', 'v1=x', 'v0=%00', `v0=${'0'.repeat(64)}`, `v0=${'f'.repeat(10_000)}`),
    fc.string({ unit: 'grapheme-ascii', maxLength: 80 }).map((text) => text.trim()),
  );
  await holds('signatures', forged, 30, async (signature) => {
    expect(await send(body(), { signature })).toBe(401);
  });
  const text = body();
  const otherSecret = sign(text, 'another-secret', seconds());
  expect(await send(text, { signature: otherSecret })).toBe(401);
  expect(await send(`${text} `, { signature: sign(text, story.bot.signingSecret, seconds()) })).toBe(401);
  expect(await dumpRows(story.database.db)).toBe(before);
}, 120_000);

test('a stale, early or senseless time is refused, though the signature fits it', async () => {
  const before = await dumpRows(story.database.db);
  for (const at of ['0', '-1', 'NaN', '', '1e3', String(seconds() - 301), String(seconds() - 86_400)]) {
    expect({ at, status: await send(body(), { at }) }).toEqual({ at, status: 401 });
  }
  expect(await dumpRows(story.database.db)).toBe(before);
});

test('a replayed request changes nothing the second time', async () => {
  const text = body();
  const at = String(seconds());
  const signature = sign(text, story.bot.signingSecret, Number(at));
  expect(await send(text, { at, signature })).toBe(200);
  const after = await dumpRows(story.database.db);
  expect(after).toContain('vague_update');
  for (let i = 0; i < 5; i++) expect(await send(text, { at, signature })).toBe(200);
  expect(await dumpRows(story.database.db)).toBe(after);
});

test('an oversized body is refused before it is held whole', async () => {
  const before = await dumpRows(story.database.db);
  const event = {
    ...story.slack.wrap({ type: 'message', channel: 'C1', user: 'U1', ts: '1.1' }),
    pad: 'x'.repeat(2 ** 21),
  };
  expect(await send(JSON.stringify(event))).toBe(413);
  expect(await dumpRows(story.database.db)).toBe(before);
});

test.each([
  ['null', 'application/json'],
  [' null\n', 'application/json'],
  ['"x"', 'application/json'],
  ['[]', 'application/json'],
  ['7', 'application/json'],
  ['payload=null', 'application/x-www-form-urlencoded'],
  ['payload=%6eull&payload2=x', 'application/x-www-form-urlencoded'],
])('a signed body that is no object is answered with 400 at once: %s', async (text, type) => {
  const before = await dumpRows(story.database.db);
  expect(await send(text, { type })).toBe(400);
  // Unsigned, it is no different from any other forgery.
  expect(await send(text, { type, signature: `v0=${'0'.repeat(64)}` })).toBe(401);
  expect(await dumpRows(story.database.db)).toBe(before);
  expect(await send(body())).toBe(200);
});

test('a malformed body is refused, and the bot goes on', async () => {
  const before = await dumpRows(story.database.db);
  const bodies = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '',
      '{',
      'null',
      'true',
      '7',
      'payload=null',
      '[]',
      '"x"',
      '{"__proto__":{"type":"event_callback"}}',
      'payload=%',
      'payload={',
      '[['.repeat(50_000),
    ),
    fc.nat(400).map((length) => body().slice(0, length)),
  );
  const types = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data',
  );
  await holds('bodies', fc.tuple(bodies, types), 15, async ([text, type]) => {
    const status = await send(text, { type });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(501);
  });
  expect(await send('', { method: 'GET' })).toBe(404);
  expect(await dumpRows(story.database.db)).toBe(before);
  expect(await send(body())).toBe(200);
}, 200_000);
