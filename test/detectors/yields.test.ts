import { describe, expect, test } from '@jest/globals';
import { decideWith, factsOf } from '../../src/detectors/index.ts';
import { CLEAR_BLOCKER } from '../../src/detectors/signals/clear-blocker.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { analyseExample, contextOf, RULESET } from '../helpers/examples.ts';

const EARLY = 'Can not test the pump until the site gets its new panel, asked Efua for a date.';
const LATE =
  'Can not test the pump until the site gets its new panel. I have known that since last Tuesday and did not want to bother anyone.';

function evidenceFor(text: string): number {
  return decideWith(CLEAR_BLOCKER, factsOf(readMessage(text), contextOf(text), RULESET), RULESET).logit;
}

describe('a signal that yields to a flag', () => {
  test('stands where the flag is not raised', () => {
    const { flags, signals } = analyseExample(EARLY);
    expect(flags).toEqual([]);
    expect(signals.map(({ signal }) => signal)).toContain('clear_blocker');
  });

  test('is left out beside it, whatever its own evidence', () => {
    const { flags, signals } = analyseExample(LATE);
    expect(evidenceFor(LATE)).toBeGreaterThan(0);
    expect(flags.map(({ flag }) => flag)).toContain('slow_escalation');
    expect(signals.map(({ signal }) => signal)).not.toContain('clear_blocker');
  });
});
