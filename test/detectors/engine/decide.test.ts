import { describe, expect, test } from '@jest/globals';
import { readCorpus } from '../../../scripts/bench/corpus.ts';
import { decide, decideFrom } from '../../../src/detectors/engine/decide.ts';
import { compileRuleset, factsOf } from '../../../src/detectors/index.ts';
import { NO_TUNING } from '../../../src/detectors/types.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { contextOf, RULESET } from '../../helpers/examples.ts';

const EVERY = 7;

describe('a decision that may give up early', () => {
  test.each([1.5, 0, -1.2])('is the full decision where the evidence reaches %d, and none elsewhere', async (least) => {
    const corpus = (await readCorpus()).filter((_, at) => at % EVERY === 0);
    let reached = 0;
    for (const { text, context } of corpus) {
      const facts = factsOf(readMessage(text), context, RULESET);
      const fresh = factsOf(readMessage(text), context, RULESET);
      for (const detector of RULESET.detectors) {
        const full = decide(detector, facts);
        const early = decideFrom(detector, fresh, least);
        if (full.logit >= least) reached++;
        expect(early).toEqual(full.logit >= least ? full : null);
      }
    }
    expect(reached).toBeGreaterThan(100);
  });
});

test('phrases of a workspace are asked only where they stand: a message carries nothing for each of them', () => {
  const phrases = Array.from({ length: 500 }, (_, at) => ({
    flag: 'not_my_job' as const,
    phrase: `drawer ${at} is theirs`,
  }));
  const tuned = compileRuleset({ ...NO_TUNING, phrases });
  expect(tuned.reader.conditions.list).toHaveLength(compileRuleset().reader.conditions.list.length);
  const facts = factsOf(readMessage('Drawer 499 is theirs.'), contextOf({ text: '' }), tuned);
  const detector = tuned.detectors.find(({ detector: { label } }) => label === 'not_my_job');
  const found = detector ? decide(detector, facts).evidence.filter(({ rule }) => rule.id.startsWith('added.')) : [];
  expect(found.map(({ matches }) => matches)).toEqual([[{ from: 0, to: 4 }]]);
});
