import { expect, test } from '@jest/globals';
import { compileRuleset, factsOf } from '../../../src/detectors/index.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { contextOf } from '../../helpers/examples.ts';

const RULESET = compileRuleset();
const FORMS = ['others-turn', 'general', 'trade', 'counted', 'contrast', 'up-to-others', 'untouched'] as const;

/** The forms of speech that are heard in a sentence. */
function formsOf(text: string): readonly string[] {
  const facts = factsOf(readMessage(text), contextOf(text), RULESET);
  return FORMS.filter((form) => facts.holds(`duty.${form}`));
}

test.each([
  ['the cleaners can sort it out', ['others-turn']],
  ['they need to order it', ['others-turn']],
  ['I can sort it out', []],
  ['can the cleaners sort it out?', []],
  ['it should work now', []],
  ['doors are for the landlord', ['general']],
  ['the doors are new', []],
  ['tenants called yesterday', []],
  ['we bake bread', ['trade']],
  ['I bake the bread', []],
  ['we baked bread', []],
  ['I need bread', []],
  ['I look after six halls', ['counted']],
  ['I have 40 letters', ['counted']],
  ['I take it at 4', []],
  ['we clean floors, not windows', ['trade', 'contrast']],
  ['a draft is not a contract', ['contrast']],
  ['the draft is not ready', []],
  ['it is not a problem', []],
  ['if people read the sign they knew', ['up-to-others']],
  ['if I read it right it holds', []],
  ['I never painted it', ['untouched']],
  ['we did not install them', ['untouched']],
  ['I did not get to it', []],
])('%s', (text, forms) => {
  expect(formsOf(text)).toEqual(forms);
});
