import { expect, test } from '@jest/globals';
import { createContextWindow, WINDOW_LIMITS } from '../../src/export/context-window.ts';
import { createLocalClock } from '../../src/export/local-time.ts';
import { readMembers } from '../../src/export/members.ts';
import { type Post, readPost } from '../../src/export/post.ts';

const reader = { members: readMembers([]), clock: createLocalClock(), standupBot: null };

function post(seconds: number, user: string, threadSeconds?: number): Post {
  const ts = seconds.toFixed(6);
  const thread = threadSeconds === undefined ? {} : { thread_ts: threadSeconds.toFixed(6) };
  const read = readPost({ ts, user, text: `at ${seconds}`, ...thread }, 'general', reader);
  if (read === null) throw new Error('not readable');
  return read;
}

test('the least recently used thread is forgotten first', () => {
  const window = createContextWindow({ ...WINDOW_LIMITS, threads: 2 });
  for (const root of [1, 2]) window.remember(post(root, 'UA', root));
  window.remember(post(3, 'UB', 1));
  window.remember(post(4, 'UA', 4));
  expect(window.contextOf(post(5, 'UC', 1)).parent?.message.raw).toBe('at 1');
  expect(window.contextOf(post(5, 'UC', 2)).parent).toBeNull();
});

test('only the last replies and the last messages of an author are kept', () => {
  const window = createContextWindow({ ...WINDOW_LIMITS, replies: 2, ownMessages: 3 });
  window.remember(post(1, 'UA', 1));
  for (const at of [2, 3, 4, 5]) window.remember(post(at, 'UB', 1));
  const context = window.contextOf(post(6, 'UB', 1));
  expect(context.conversation.map((earlier) => earlier.message.raw)).toEqual(['at 4', 'at 5']);
  expect(context.own.map((earlier) => earlier.message.raw)).toEqual(['at 3', 'at 4', 'at 5']);
});

test("an author's messages of more than a month ago don't count", () => {
  const window = createContextWindow();
  window.remember(post(0, 'UA'));
  window.remember(post(86_400 * 20, 'UA'));
  const own = window.contextOf(post(86_400 * 31, 'UA')).own;
  expect(own.map((earlier) => earlier.message.raw)).toEqual([`at ${86_400 * 20}`]);
});

test('a known kind goes before the name', () => {
  const window = createContextWindow(WINDOW_LIMITS, new Map([['C1', 'decisions']]));
  expect(window.contextOf({ ...post(1, 'UA'), channel: 'C1' }).channelKind).toBe('decisions');
});
