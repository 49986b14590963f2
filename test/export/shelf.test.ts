import { expect, test } from '@jest/globals';
import { createLocalClock } from '../../src/export/local-time.ts';
import { readMembers } from '../../src/export/members.ts';
import { readPost } from '../../src/export/post.ts';
import { createShelf } from '../../src/export/shelf.ts';

test('a message is read once while it is in use, and anew when others have taken its place', () => {
  const reader = { members: readMembers([]), clock: createLocalClock(), standupBot: null, shelf: createShelf(2) };
  const [first, second, third] = ['one', 'two', 'three'].map((text, at) =>
    readPost({ ts: `177244200${at}.000100`, user: 'UANA', text }, 'general', reader),
  );
  const read = first?.message;
  expect(second?.message.raw).toBe('two');
  expect(first?.message).toBe(read);
  expect(third?.message.raw).toBe('three');
  expect(first?.message).not.toBe(read);
  expect(first?.message).toEqual(read);
});
