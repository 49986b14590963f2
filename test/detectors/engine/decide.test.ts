import { describe, expect, test } from '@jest/globals';
import { readCorpus } from '../../../scripts/bench/corpus.ts';
import { decide, decideFrom } from '../../../src/detectors/engine/decide.ts';
import { factsOf } from '../../../src/detectors/index.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { RULESET } from '../../helpers/examples.ts';

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
