import { describe, expect, test } from '@jest/globals';
import { tokenise } from '../../src/text/tokens.ts';

/** Tokens as one line: words as they are, other kinds with their kind. */
function read(raw: string): string {
  return tokenise(raw)
    .map(({ kind, norm }) => (kind === 'word' || kind === 'punct' ? norm : kind === 'break' ? '/' : `${kind}:${norm}`))
    .join(' ');
}

describe('words', () => {
  test.each([
    ['Shipped IT', 'shipped it'],
    ["I didn't, we’ll", 'i did not , we will'],
    ['didnt cant wont', 'did not can not will not'],
    ["it's done, Ana's draft", "it is done , ana 's draft"],
    ['gonna do it tmrw', 'going to do it tomorrow'],
    ['follow-up on the re-run', 'follow up on the re run'],
    ['naïve Größe', 'naïve größe'],
    ['snake_case and *bold* _it_ ~no~', 'snake_case and bold it no'],
    ['Q&amp;A', 'q and a'],
    ['all good.next one', 'all good . next one'],
    ['w/ Ana', 'with ana'],
    ['ask HR, be there in 1 hr', 'ask hr , be there in number:1 hour'],
    ['ill send it', 'i will send it'],
    ['she is ill', 'she is ill'],
    ['done!!! what?! well...', 'done ! what ? well …'],
  ])('%j', (raw, words) => {
    expect(read(raw)).toBe(words);
  });
});

describe('everything that is no word', () => {
  test.each([
    [
      '3 of 5, 42%, 1,200, 10:30, 2026-03-02, 2x',
      'number:3 of number:5 , number:42% , number:1,200 , number:10:30 , number:2026-03-02 , number:2x',
    ],
    ['+1', 'number:+1'],
    ['<@U123> and @ana.b see <#C1|general>', 'user:<user> and user:<user> see channel:<channel>'],
    ['<!here> look', 'user:<group> look'],
    ['<https://x.example/a|the doc> https://y.example/b?c=d.', 'link:<link> link:<link>'],
    ['ABC-12 and #340 and a-12', 'ticket:<ticket> and ticket:<ticket> and a number:12'],
    ['run `npm test` now', 'run code:<code> now'],
    ['fix server.js and my_notes.v2.md, on v1.2.3.', 'fix code:<code> and code:<code> , on number:<version> .'],
    ['see README.md', 'see code:<code>'],
    ['```\nlong\ncode``` ok', 'code:<code> ok'],
    ['he said "no way" and “never”', 'he said quote:<quote> and quote:<quote>'],
    ["the 'old way' isn't it", 'the quote:<quote> is not it'],
    ['&gt; quoted line\nmine', 'quote:<quote> / mine'],
    [':tada: :+1::skin-tone-3: 🎉', 'emoji::tada: emoji::+1: emoji:🎉'],
    ['- a\n• b\n* c', '• a / • b / • c'],
    ['a - b -> c', 'a - b → c'],
  ])('%j', (raw, tokens) => {
    expect(read(raw)).toBe(tokens);
  });
});

test('every token can be cut from the raw text', () => {
  const raw = "Today: can't merge <https://x.example|#12>, `main` is red :fire:\n- ask @ana";
  for (const { start, end } of tokenise(raw)) {
    expect(start).toBeLessThan(end);
    expect(raw.slice(start, end)).not.toMatch(/^ | $/);
  }
  expect(tokenise(raw).map(({ start, end }) => raw.slice(start, end))).toEqual(
    expect.arrayContaining(["can't", '<https://x.example|#12>', '`main`', ':fire:', '@ana']),
  );
});

test('unclosed marks are ordinary text', () => {
  for (const raw of ['a "b', 'a `b', 'a <b', 'a :b', 'a (b', "a 'b"]) expect(read(raw)).toContain('b');
});
