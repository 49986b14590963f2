import { expect, test } from '@jest/globals';
import { addS, isPastForm, verbForms } from '../../../src/detectors/engine/inflect.ts';

test.each([
  ['ship', 'ships', 'shipped', 'shipping'],
  ['merge', 'merges', 'merged', 'merging'],
  ['fix', 'fixes', 'fixed', 'fixing'],
  ['try', 'tries', 'tried', 'trying'],
  ['deploy', 'deploys', 'deployed', 'deploying'],
  ['review', 'reviews', 'reviewed', 'reviewing'],
  ['submit', 'submits', 'submitted', 'submitting'],
  ['open', 'opens', 'opened', 'opening'],
  ['lie', 'lies', 'lied', 'lying'],
  ['see', 'sees', 'saw', 'seeing'],
  ['write', 'writes', 'wrote', 'writing'],
  ['have', 'has', 'had', 'having'],
])('%s: %s, %s, %s', (verb, third, past, ing) => {
  const forms = verbForms(verb);
  expect([forms.third[0], forms.past[0], forms.ing[0]]).toEqual([third, past, ing]);
});

test.each([
  ['class', 'classes'],
  ['story', 'stories'],
  ['day', 'days'],
])('%s, %s', (noun, plural) => {
  expect(addS(noun)).toBe(plural);
});

test.each(['merged', 'wrote', 'written', 'unloaded'])('%s is a past form', (word) => {
  expect(isPastForm(word)).toBe(true);
});

test.each(['need', 'speed', 'merge', 'bed', 'indeed'])('%s is no past form', (word) => {
  expect(isPastForm(word)).toBe(false);
});
