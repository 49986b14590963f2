import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../src/detectors/index.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { contextOf, RULESET } from '../../helpers/examples.ts';

const KINDS = ['bare', 'first', 'participle', 'counted', 'passive', 'active', 'state', 'contact', 'just', 'now-so'];

function kinds(text: string): readonly string[] {
  const facts = factsOf(readMessage(text), contextOf(text), RULESET);
  return KINDS.filter((kind) => facts.holds(`outcome.${kind}`));
}

describe('how a clause says that something is finished', () => {
  test.each<[string, readonly string[]]>([
    ['Merged the retry patch', ['bare']],
    ['I fixed the gate', ['first']],
    ['I have fixed the gate', ['just']],
    ['we just painted them', ['just']],
    ['fixed the lint error', ['bare']],
    ['checklist 3 now has a line for it', ['now-so']],
    ['annex uploaded, minutes sent', ['participle']],
    ['18 interviews held', ['counted']],
    ['both annexes are signed', ['passive']],
    ['the city approved the stall', ['active']],
    ['the page is live', ['state']],
    ['called the parents', ['contact']],
    ['both in', ['state']],
    ['posters on again', ['state']],
    ['the form is back 10:12', ['state']],
    ['draft without pictures is printed', ['passive']],
    ['I wrote to the landlord', ['contact']],
    ['Looked around, then merged it', ['bare']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each([
    'The annex will be uploaded',
    'The annex is not signed',
    'Blocked by the annex',
    'Did you merge it? Merged where?',
    'Today: merged view for the map',
    'as planned',
    'The annex got lost and was never signed',
    'if I merged it we could start',
    'Closing everything fixed in 431',
    'cause found',
    'ran out of paint',
    'got familiar with the loader',
    'point taken',
    'the visit is planned for the 20th',
  ])('%j is no result', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('a line under what was done', () => {
  test.each<[string, string]>([
    ['Yesterday: 3 posters, met the printer', 'done-noun'],
    ['Yesterday: after the call with Ute I painted the gate', 'done-verb'],
    ['Yesterday: since the call on Monday I have been looking into the roof', 'done-toil'],
    ['Yesterday: met with Ute to go through the roof', 'done-toil'],
    ['Yesterday: tried the new kiln a bit', 'done-toil'],
    ['Yesterday: worked on the roof, the gate and the doors', 'done-toil'],
  ])('%j is %s', (text, expected) => {
    const facts = factsOf(readMessage(text), contextOf(text), RULESET);
    const lines = ['done-verb', 'done-noun', 'done-toil'].filter((kind) => facts.holds(`outcome.${kind}`));
    expect(lines).toEqual([expected]);
  });

  test('the numbers of a list are no figures', () => {
    const text = '1. Posters\n2. Tickets\n3. Lights';
    const facts = factsOf(readMessage(text), contextOf(text), RULESET);
    expect(facts.holds('outcome.figures')).toBe(false);
  });
});
