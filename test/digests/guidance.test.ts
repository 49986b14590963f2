import { describe, expect, test } from '@jest/globals';
import { FLAGS } from '../../src/detectors/types.ts';
import { GUIDANCE } from '../../src/digests/guidance.ts';
import { chooseOpeners, OPENERS, type OpenerCause } from '../../src/digests/openers.ts';
import { nextGuidance } from '../../src/digests/pattern.ts';
import { PILLARS_OF } from '../../src/digests/pillars.ts';

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
/** What would speak of a person's character or rank, or take a tone. */
const UNKIND =
  /\b(lazy|careless|attitude|weak|worst|best performer|rank|score|blame|fault|always|never|should have)\b/i;

test('every text has an id of its own', () => {
  expect(new Set(GUIDANCE.map(({ id }) => id)).size).toBe(GUIDANCE.length);
  expect(new Set(OPENERS.map(({ id }) => id)).size).toBe(OPENERS.length);
});

test.each(FLAGS)('%s has at least six texts, and texts for both of its pillars', (flag) => {
  const own = GUIDANCE.filter((text) => text.flag === flag);
  expect(own.length).toBeGreaterThanOrEqual(6);
  expect(new Set(own.map(({ pillar }) => pillar))).toEqual(new Set(PILLARS_OF[flag]));
});

test.each(GUIDANCE.map((text) => [text.id, text] as const))('%s is short, an if-then plan and kind', (_id, text) => {
  expect(words(`${text.observation} ${text.experiment}`)).toBeLessThan(60);
  expect(text.experiment).toMatch(/^If .+, then .+/);
  expect(text.rationale).not.toBe('');
  expect(`${text.observation} ${text.experiment}`).not.toMatch(UNKIND);
});

describe('the next text', () => {
  test('is never the one of the week before, and every one has its turn', () => {
    for (const pattern of [...FLAGS, null]) {
      const used: string[] = [];
      for (let week = 0; week < 30; week++) {
        const { id } = nextGuidance(pattern, used);
        expect(id).not.toBe(used[0]);
        used.unshift(id);
      }
      const fits = GUIDANCE.filter(({ flag, pillar }) =>
        pattern === null ? pillar === 'Connection to Vision' : flag === pattern,
      );
      expect(new Set(used)).toEqual(new Set(fits.map(({ id }) => id)));
    }
  });
});

test('openers are short, two or three, one a cause, and another one the next week', () => {
  for (const { words: text, rationale } of OPENERS) {
    expect(words(text)).toBeLessThan(40);
    expect(text).not.toMatch(UNKIND);
    expect(rationale).not.toBe('');
  }
  const causes: OpenerCause[] = ['vague_update', 'vague_update', 'slipped_promises', 'wins', 'not_my_job'];
  const first = chooseOpeners(causes, '2026-W47');
  expect(first.map(({ cause }) => cause)).toEqual(['vague_update', 'slipped_promises', 'wins']);
  const second = chooseOpeners(causes, '2026-W48').map(({ id }) => id);
  for (const { id } of first) expect(second).not.toContain(id);
});
