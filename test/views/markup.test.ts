import { describe, expect, test } from '@jest/globals';
import { asTyped, defuse, escapeTyped, quoteLine } from '../../src/views/markup.ts';

describe('raw text', () => {
  test.each([
    ['a &lt;b&gt; &amp; c', 'a &lt;b&gt; &amp; c'],
    ['<@U1> in <#C1>', '<@U1> in <#C1>'],
    ['<!channel> now', '@channel now'],
    ['<!here|here> now', 'here now'],
    ['<!subteam^S1|@team>', '@team'],
    ['<!subteam^S1>', '@subteam'],
    ['<https://e.x/?a=1&amp;b|label &lt;>', 'label &lt;'],
    ['<https://e.x/?a=1&amp;b>', 'https://e.x/?a=1&amp;b'],
    ['a < b > c', 'a  b  c'],
    ['<<!channel>>', '&lt;@channel&gt;'],
    ['<@U1|<!channel>', '&lt;@U1|@channel'],
    ['&amp;lt;!channel&amp;gt;', '&amp;lt;!channel&amp;gt;'],
  ])('%s is shown as %s', (raw, shown) => {
    expect(defuse(raw)).toBe(shown);
  });

  test('is quoted in one line and never cut inside a mention or a character', () => {
    expect(quoteLine('one\n two  three', 140)).toBe('one two three');
    expect(quoteLine('abcdef <@U123456>', 10)).toBe('abcdef…');
    expect(quoteLine('abc🧵', 4)).toBe('abc…');
    expect(quoteLine('a &amp; b &lt;!channel&gt;', 140)).toBe('a &amp; b &lt;!channel&gt;');
    expect(quoteLine('<!channel> hi', 140)).toBe('@channel hi');
  });

  test('is typed as a person would', () => {
    expect(asTyped('a &lt;b&gt; &amp;amp; <@U1> <https://e.x|e> <!here>')).toBe('a <b> &amp; <@U1> e @here');
  });
});

test.each([
  ['a <b> & c', 'a &lt;b&gt; &amp; c'],
  ['<!channel> <@U1> <#C1>', '&lt;!channel&gt; <@U1> <#C1>'],
  ['<https://e.x|trust me>', '&lt;https://e.x|trust me&gt;'],
  ['<@U1|<!channel>', '&lt;@U1|&lt;!channel&gt;'],
  ['<@u1> <@W9>', '&lt;@u1&gt; <@W9>'],
])('%s, typed, is posted as %s', (typed, posted) => {
  expect(escapeTyped(typed)).toBe(posted);
});
