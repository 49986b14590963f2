import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../src/detectors/index.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { contextOf, RULESET } from '../../helpers/examples.ts';

const KINDS = ['bare', 'first', 'participle', 'counted', 'passive', 'active', 'state', 'contact'];

function kinds(text: string): readonly string[] {
  const facts = factsOf(readMessage(text), contextOf(text), RULESET);
  return KINDS.filter((kind) => facts.holds(`outcome.${kind}`));
}

describe('how a clause says that something is finished', () => {
  test.each<[string, readonly string[]]>([
    ['Merged the retry patch', ['bare']],
    ['I have fixed the gate', ['first']],
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
  ])('%j is no result', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
