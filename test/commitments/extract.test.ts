import { describe, expect, test } from '@jest/globals';
import { commitmentsIn, extractCommitments } from '../../src/commitments/extract.ts';
import { indexIn, rememberedOfWhole, sourceOf } from '../../src/commitments/extract-source.ts';
import { factsOf } from '../../src/detectors/index.ts';
import type { CommitmentMatch, Context } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { contextOf, RULESET } from '../helpers/examples.ts';
import { IDLE, PROMISING } from './promise-texts.ts';

const SENT = { date: '2026-06-10', time: '09:30' };

function promisesIn(text: string, parent?: string): readonly CommitmentMatch[] {
  const root = parent === undefined ? null : readMessage(parent);
  return commitmentsIn(readMessage(text), SENT, root, root);
}

describe('what counts as a promise', () => {
  test.each(PROMISING)('$text', ({ text, parent, promises }) => {
    expect(promisesIn(text, parent).map(({ what, due }) => [what, due])).toEqual(promises);
  });

  test.each(IDLE.map((one) => (typeof one === 'string' ? { text: one, parent: undefined } : one)))(
    'not: $text',
    ({ text, parent }) => {
      expect(promisesIn(text, parent)).toEqual([]);
    },
  );
});

describe('a promise', () => {
  test('points at the words that make it', () => {
    const text = 'The van is back. I will wash it tonight, it smells of fish.';
    const [promise] = promisesIn(text);
    expect(text.slice(...(promise?.span ?? [0, 0]))).toBe('I will wash it tonight');
  });

  test('says what it is about when its own words do not', () => {
    expect(promisesIn('The badge reader is dead. I replace it tomorrow.')[0]?.what).toBe('replace badge reader');
    expect(promisesIn('on it', 'Could you water the plants in room 4?')[0]?.what).toBe('water the plants in room 4');
  });

  test('carries no mark-up, no date and at most a dozen words', () => {
    const text =
      "I'll send the *price list* for `spring` and <https://x.example/a|the annex> to <#C1|sales> and to all branches in the north and the south by Friday :tada:";
    const what = promisesIn(text)[0]?.what ?? '';
    expect(what).toBe('send the price list for spring and the annex to #sales');
    expect(what.split(' ').length).toBeLessThanOrEqual(12);
  });

  test('has no date when none is named, and none that cannot be told', () => {
    expect(promisesIn("I'll call the landlord.")[0]?.due).toBeNull();
    expect(commitmentsIn(readMessage("I'll call the landlord on Friday."), null, null, null)[0]?.due).toBeNull();
  });

  test('in a thread is read off the last message of somebody else', () => {
    const message = readMessage('sure, tomorrow');
    const base = contextOf({ text: 'sure, tomorrow', parent: 'The fair is over.' });
    const asked = { author: 'somebody', message: readMessage('Can you return the booth?'), sentAt: null };
    const context: Context = { ...base, sentAt: SENT, conversation: [asked] };
    expect(extractCommitments(factsOf(message, context, RULESET))).toMatchObject([
      { what: 'return the booth', due: '2026-06-11' },
    ]);
  });
});

test('a long text is read to its end', () => {
  const line = 'I will send the list to Ana by Friday, and you get the map on Monday because the printer is ill.\n';
  const found = commitmentsIn(readMessage(line.repeat(200)), SENT, null, null);
  expect(found.length).toBeGreaterThanOrEqual(200);
});

test('the whole of a message is read once, however many of its sentences ask about it', () => {
  const source = sourceOf(readMessage('The map is ready. So is the list.'), SENT, null, null);
  let times = 0;
  const isLong = rememberedOfWhole(({ message }) => {
    times++;
    return message.sentences.length > 5;
  });
  expect([isLong(source), isLong(source), isLong({ ...source, answered: null })]).toEqual([false, false, false]);
  expect(times).toBe(1);
});

test('what begins at a token is found by halving', () => {
  const { items } = readMessage('Today\n- the map\n- the list\n- the key');
  expect(items.map((item) => indexIn(items, item))).toEqual(items.map((_, at) => at));
});
