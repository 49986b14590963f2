import { describe, expect, test } from '@jest/globals';
import { alike, overlap, topicOf } from '../../src/commitments/match.ts';
import { createRarity, FLAT_RARITY } from '../../src/commitments/rarity.ts';
import { likenessOf, stemOf } from '../../src/commitments/stems.ts';
import { kindOf, termsIn, termsOfText } from '../../src/commitments/terms.ts';
import { readMessage } from '../../src/text/read-message.ts';

function topic(what: string) {
  return topicOf({ what, span: [0, 0] });
}

function passage(text: string) {
  return [{ terms: termsIn(readMessage(text)), part: 1 }] as const;
}

describe('stems and spelling', () => {
  test('forms of a word share a stem', () => {
    expect(stemOf('narratives')).toBe(stemOf('narrative'));
    expect(stemOf('importing')).toBe(stemOf('imports'));
  });

  test('a slip of the finger is near', () => {
    expect(likenessOf('compliance', 'complience')).toBeGreaterThan(0.92);
    expect(likenessOf('compliance', 'cash')).toBeLessThan(0.8);
  });
});

describe('terms', () => {
  test.each([
    ['the S3 import for PLAT-811 by Friday', ['s3', 'import', '#plat-811']],
    ['I will do it tomorrow', []],
    ['merge #377 with <@U0ABC|ana>', ['merg', '#377', '@u0abc']],
    ['the `retention_hold` table', ['retent', 'hold', 'tabl']],
    ['<https://wiki.example/space/pricing-test-plan|here>', ['price', 'test', 'plan']],
  ])('%s', (text, expected) => {
    expect([...termsOfText(text)]).toEqual(expected);
  });

  test('a number carries what it counts', () => {
    expect([...termsOfText('eleven points')]).toEqual(['11', '11:point', 'point']);
  });

  test('quoted words are not the author’s', () => {
    expect([...termsOfText('he said "compliance page"')]).toEqual([]);
  });

  test('kinds', () => {
    expect(['#1', '@u', '11', '11:x', 'send', 'broker'].map(kindOf)).toEqual([
      'ticket',
      'person',
      'number',
      'count',
      'common',
      'word',
    ]);
  });
});

describe('overlap', () => {
  test('the same work in other words covers the topic', () => {
    const found = overlap(
      topic('draft of the DSMB report'),
      passage('The DSMB report draft is in the folder'),
      FLAT_RARITY,
    );
    expect(found.coverage).toBe(1);
    expect(found.shared).toBe(3);
  });

  test('other work does not', () => {
    const found = overlap(topic('draft of the DSMB report'), passage('The broker volume is on 200 GB'), FLAT_RARITY);
    expect(found).toMatchObject({ coverage: 0, mass: 0, shared: 0 });
  });

  test('a misspelt rare word still counts', () => {
    const found = overlap(topic('compliance page'), passage('the complience page is live'), FLAT_RARITY);
    expect(found.shared).toBe(2);
  });

  test('words that stand near count in part', () => {
    const near = overlap(
      topic('broker sizing'),
      [
        { terms: new Set<string>(), part: 1 },
        { terms: termsOfText('broker sizing'), part: 0.5 },
      ],
      FLAT_RARITY,
    );
    expect(near.mass).toBeCloseTo(1);
    expect(near.shared).toBe(0);
  });

  test('a promise that names nothing is known by what it answers', () => {
    const asked = readMessage('can you pull the numbers of the word-of-mouth clinics?');
    const made = readMessage("you'll have them thursday");
    const thin = topicOf({ what: 'them', span: [0, 24] }, made, [asked]);
    expect(thin.isThin).toBe(true);
    const report = passage('as promised, the word-of-mouth clinics: 8 of 9 stayed');
    expect(overlap(thin, report, FLAT_RARITY).coverage).toBeGreaterThan(0.5);
    expect(overlap(thin, report, FLAT_RARITY, true).coverage).toBe(0);
  });
});

describe('rarity', () => {
  test('a word that every message holds weighs less than a rare one', () => {
    const rarity = createRarity();
    for (let i = 0; i < 500; i++) rarity.see(['staging', `w${i}`]);
    expect(rarity.weigh('staging')).toBeLessThan(0.3 * rarity.weigh('broker'));
    expect(rarity.weigh('staging')).toBeGreaterThan(0);
  });

  test('tickets weigh more than words, and words of every promise less', () => {
    expect(FLAT_RARITY.weigh('#plat-811')).toBeGreaterThan(FLAT_RARITY.weigh('broker'));
    expect(FLAT_RARITY.weigh('send')).toBeLessThan(FLAT_RARITY.weigh('broker'));
  });
});

describe('alike', () => {
  test.each([
    ['finish the S3 import', 'S3 import', 0.6, 1],
    ['S3 import in staging', 'S3 import in prod', 0.5, 0.8],
    ['narratives of QM-117', 'status page template', 0, 0],
  ])('%s and %s', (a, b, least, most) => {
    const score = alike(topic(a), topic(b), FLAT_RARITY);
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThanOrEqual(most);
    expect(alike(topic(b), topic(a), FLAT_RARITY)).toBeCloseTo(score);
  });
});
