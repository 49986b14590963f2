import { describe, expect, test } from '@jest/globals';
import { createRecent, seenFrom } from '../../src/slack/recent.ts';
import { readMessage } from '../../src/text/read-message.ts';

const now = new Date('2026-11-24T10:00:00Z');
const later = new Date(now.getTime() + 600_000);

function seen(ts: string, threadTs: string | null = null, text = `text ${ts}`) {
  return { ts, threadTs, author: 'U1', message: readMessage(text) };
}

describe('recent messages', () => {
  test('are kept in order of time, each once, and newest last', () => {
    const recent = createRecent({ conversations: 9, messagesEach: 3, completeMs: 1 });
    for (const ts of ['3', '1', '4', '2', '4']) recent.put('T1', 'C1', seen(ts));
    const { messages, isComplete } = recent.conversation('T1', 'C1', null, now);
    expect(messages.map((message) => message.ts)).toEqual(['2', '3', '4']);
    expect(isComplete).toBe(false);
  });

  test('keep an edited text in place of the first', () => {
    const recent = createRecent();
    recent.put('T1', 'C1', seen('1', null, 'before'));
    recent.put('T1', 'C1', seen('1', null, 'after'));
    expect(recent.find('T1', 'C1', null, '1')?.message.raw).toBe('after');
  });

  test('keep the latest edit, whatever the order in which they come', () => {
    const recent = createRecent();
    const [first, second] = [seen('1', null, 'first'), seen('1', null, 'second')];
    recent.put('T1', 'C1', { ...second, editedTs: '20.2' });
    recent.put('T1', 'C1', { ...first, editedTs: '20.1' });
    recent.put('T1', 'C1', seen('1', null, 'original'));
    expect(recent.find('T1', 'C1', null, '1')?.message.raw).toBe('second');
    recent.fill('T1', 'C1', null, [{ ...first, editedTs: '20.3' }], now);
    expect(recent.find('T1', 'C1', null, '1')?.message.raw).toBe('first');
  });

  test('do not take in again what was deleted', () => {
    const recent = createRecent();
    recent.put('T1', 'C1', seen('1'));
    recent.remove('T1', 'C1', '1');
    recent.put('T1', 'C1', seen('1'));
    recent.fill('T1', 'C1', null, [seen('1'), seen('2')], now);
    recent.put('T1', 'C2', seen('1'));
    expect(recent.conversation('T1', 'C1', null, now).messages.map(({ ts }) => ts)).toEqual(['2']);
    expect(recent.find('T1', 'C2', null, '1')).not.toBeNull();
  });

  test('tell a channel from its threads, and workspaces apart', () => {
    const recent = createRecent();
    recent.put('T1', 'C1', seen('1'));
    recent.put('T1', 'C1', seen('2', '1'));
    expect(recent.conversation('T1', 'C1', null, now).messages.map(({ ts }) => ts)).toEqual(['1']);
    expect(recent.conversation('T1', 'C1', '1', now).messages.map(({ ts }) => ts)).toEqual(['2']);
    expect(recent.find('T1', 'C1', '1', '2')?.ts).toBe('2');
    expect(recent.find('T1', 'C1', null, '2')).toBeNull();
    expect(recent.find('T2', 'C1', null, '1')).toBeNull();
    expect(recent.find('T1', 'C1', '1', '1')?.ts).toBe('1');
  });

  test('know for a while that a conversation was read whole', () => {
    const recent = createRecent();
    recent.fill('T1', 'C1', '1', [seen('1'), seen('2', '1')], now);
    expect(recent.conversation('T1', 'C1', '1', now)).toMatchObject({
      isComplete: true,
      messages: [{ ts: '1' }, { ts: '2' }],
    });
    expect(recent.conversation('T1', 'C1', '1', later).isComplete).toBe(false);
    recent.put('T1', 'C1', seen('1', null, 'the root, edited'));
    expect(recent.conversation('T1', 'C1', '1', now).messages[0]?.message.raw).toBe('the root, edited');
  });

  test('are forgotten one by one, by workspace, and the least used first', () => {
    const recent = createRecent({ conversations: 2, messagesEach: 9, completeMs: 1 });
    recent.put('T1', 'C1', seen('1'));
    recent.put('T1', 'C2', seen('2'));
    recent.put('T1', 'C1', seen('3'));
    recent.put('T1', 'C3', seen('4'));
    expect(recent.find('T1', 'C2', null, '2')).toBeNull();
    expect(recent.find('T1', 'C1', null, '1')?.ts).toBe('1');
    recent.remove('T1', 'C1', '1');
    expect(recent.find('T1', 'C1', null, '1')).toBeNull();
    recent.forget('T1');
    expect(recent.find('T1', 'C1', null, '3')).toBeNull();
  });
});

test.each([
  [
    { ts: '1', user: 'U1', text: 'a' },
    { ts: '1', threadTs: null, author: 'U1' },
  ],
  [
    { ts: '1', user: 'U1', thread_ts: '0', text: 'a' },
    { ts: '1', threadTs: '0', author: 'U1' },
  ],
  [
    { ts: '1', user: 'UBOT', bot_id: 'B1', text: 'a' },
    { ts: '1', threadTs: null, author: null },
  ],
])('%j is seen as %j', (entry, expected) => {
  expect(seenFrom(entry)).toMatchObject(expected);
});

test('what has no timestamp is no message', () => {
  expect(seenFrom({ user: 'U1' })).toBeNull();
  expect(seenFrom({ ts: '1', subtype: 'tombstone', text: 'This message was deleted.' })).toBeNull();
  expect(seenFrom({ ts: '1', text: 'x', edited: { ts: '2' } })).toMatchObject({ editedTs: '2' });
});
