import { describe, expect, test } from '@jest/globals';
import { layerTunings, phraseId } from '../../src/detectors/engine/tuning.ts';
import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import { type Flag, NO_TUNING, type Tuning } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { applyChange, type Change } from '../../src/tuning/change.ts';
import { phraseFinder, readPhrase } from '../../src/tuning/phrase.ts';
import { precisionOf, shouldGoQuiet } from '../../src/tuning/precision.ts';
import { type Contested, suggestExceptions } from '../../src/tuning/suggest.ts';
import { completions, readFlag, readTarget } from '../../src/tuning/targets.ts';
import { diffLines } from '../../src/views/tuning-words.ts';

const flag = 'not_my_job';
const PHRASE: Change = { kind: 'add-phrase', flag, phrase: 'ask the * wizards' };

describe('a change', () => {
  test.each<[string, readonly Change[], Partial<Tuning>]>([
    [
      'off and on',
      [
        { kind: 'off', target: flag },
        { kind: 'on', target: flag },
      ],
      {},
    ],
    [
      'off twice',
      [
        { kind: 'off', target: flag },
        { kind: 'off', target: flag },
      ],
      { off: [flag] },
    ],
    [
      'a level and back',
      [
        { kind: 'sensitivity', flag, level: 'low' },
        { kind: 'sensitivity', flag, level: 'medium' },
      ],
      {},
    ],
    [
      'a phrase twice, written differently',
      [PHRASE, { ...PHRASE, phrase: 'Ask THE * wizards!' }],
      { phrases: [{ flag, phrase: 'ask the * wizards' }] },
    ],
    ['a phrase and its removal', [PHRASE, { kind: 'remove', flag, phrase: 'ASK the * wizards' }], {}],
    [
      'an exemption and its end',
      [
        { kind: 'exempt', subject: 'U1', isExempt: true },
        { kind: 'exempt', subject: 'U1', isExempt: false },
      ],
      {},
    ],
    ['on, where it is on', [{ kind: 'on', target: flag }], {}],
    [
      'an import over everything',
      [PHRASE, { kind: 'import', tuning: { ...NO_TUNING, off: ['b', 'a', 'b'] } }],
      { off: ['a', 'b'] },
    ],
  ])('%s', (_name, changes, expected) => {
    const tuning = changes.reduce((kept, change) => applyChange(kept, change, null), NO_TUNING);
    expect(tuning).toEqual({ ...NO_TUNING, ...expected });
  });

  test('of a channel may keep what its workspace switched off, and medium where its workspace is low', () => {
    const below = applyChange(
      applyChange(NO_TUNING, { kind: 'off', target: flag }, null),
      { kind: 'sensitivity', flag, level: 'low' },
      null,
    );
    const own = applyChange(
      applyChange(NO_TUNING, { kind: 'on', target: flag }, below),
      { kind: 'sensitivity', flag, level: 'medium' },
      below,
    );
    expect(layerTunings(below, own)).toMatchObject({ off: [], on: [], sensitivity: { [flag]: 'medium' } });
    expect(layerTunings(below, applyChange(own, { kind: 'off', target: flag }, below)).off).toEqual([flag]);
  });

  test('reads as a difference', () => {
    const after = applyChange(applyChange(NO_TUNING, PHRASE, null), { kind: 'sensitivity', flag, level: 'low' }, null);
    expect(diffLines(NO_TUNING, after)).toEqual([
      '+ sensitivity of `not_my_job` is low',
      '+ “ask the ∗ wizards” raises `not_my_job`',
    ]);
    expect(diffLines(after, NO_TUNING).every((line) => line.startsWith('−'))).toBe(true);
    const off = applyChange(after, { kind: 'off', target: phraseId({ flag, phrase: 'ask the * wizards' }) }, null);
    expect(diffLines(after, off)).toEqual(['+ the phrase “ask the ∗ wizards” is off']);
    expect(diffLines(NO_TUNING, { ...NO_TUNING, phrases: [{ flag, phrase: '<!channel> `x` _y_' }] })[0]).not.toMatch(
      /<!|`x`/,
    );
  });
});

describe('a phrase', () => {
  test.each<[string, string]>([
    ['not my area', 'not my area'],
    ['  Not   my area, but ', 'Not my area, but'],
    ['ask the * people', 'ask the * people'],
    ["isn't ours", "isn't ours"],
    ['sign-off is pending', 'sign-off is pending'],
    ['blocked by q3', 'blocked by q3'],
    ['whatever', 'whatever'],
    ['2 of 3', '2 of 3'],
  ])('%j is taken and found where it stands', (typed, phrase) => {
    expect(readPhrase(typed)).toEqual({ phrase });
    const text = `Well, ${typed.replaceAll('*', 'other')}. So it is.`;
    expect(phraseFinder([phrase])(readMessage(text))[0]).not.toBeNull();
  });

  test.each([
    ['', 'empty'],
    ['!!!', 'empty'],
    ['*', 'broad'],
    ['the', 'broad'],
    ['i will', 'broad'],
    ['wizards *', 'star-at-end'],
    ['* wizards', 'star-at-end'],
    ['a.*b', 'expression'],
    ['(a|b)', 'expression'],
    ['^now$', 'expression'],
    ['a{2}', 'expression'],
    ['x'.repeat(101), 'long'],
    ['a b c d e f g h i j k l m', 'long'],
    ['`code here`', 'unreadable'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(readPhrase(typed)).toEqual({ problem });
  });

  test('raises its flag, an exception lowers it, and each can be switched off', () => {
    const flags = (tuning: Partial<Tuning>, text: string): readonly Flag[] =>
      analyse(readMessage(text), CONTEXT, compileRuleset({ ...NO_TUNING, ...tuning })).flags.map((match) => match.flag);
    const phrases = [{ flag, phrase: 'ask the * wizards' } as const];
    const text = 'Ask the platform wizards about the crash.';
    expect(flags({}, text)).toEqual([]);
    expect(flags({ phrases }, text)).toEqual([flag]);
    expect(flags({ phrases }, 'Ask the wizards about the crash.')).toEqual([]);
    expect(flags({ phrases, exceptions: [{ flag, phrase: 'the crash' }] }, text)).toEqual([]);
    expect(flags({ phrases, off: [flag] }, text)).toEqual([]);
    expect(flags({ phrases, off: [phraseId({ flag, phrase: 'Ask the * wizards' })] }, text)).toEqual([]);
  });
});

const CONTEXT = { author: 'U1', parent: null, conversation: [], own: [], sentAt: null, channelKind: null } as const;

test('targets are found however they are written, and hinted at', () => {
  expect(readFlag(' Not-my job')).toBe('not_my_job');
  expect(readFlag('job')).toBeNull();
  const tuning = applyChange(NO_TUNING, PHRASE, null);
  const id = phraseId({ flag, phrase: 'ask the * wizards' });
  expect(readTarget(id.toUpperCase(), tuning)).toBe(id);
  expect(readTarget(id, NO_TUNING)).toBeNull();
  expect(completions('not-my-job.', 3)).toHaveLength(3);
  expect(completions('x', 3)).toEqual([]);
});

describe('the precision of a rule', () => {
  test.each([
    [0, 0, null],
    [10, 0, { answers: 10, share: 1, low: 0.722, high: 1 }],
    [0, 6, { answers: 6, share: 0, low: 0, high: 0.39 }],
    [8, 2, { answers: 10, share: 0.8, low: 0.49, high: 0.943 }],
    [81, 263, { answers: 344, share: 0.235, low: 0.194, high: 0.283 }],
  ])('%i right and %i wrong', (right, wrong, expected) => {
    const precision = precisionOf(right, wrong);
    const round = (value: number) => Math.round(value * 1_000) / 1_000;
    expect(
      precision === null
        ? null
        : {
            answers: precision.answers,
            share: round(precision.share),
            low: round(precision.low),
            high: round(precision.high),
          },
    ).toEqual(expected);
  });

  test.each([
    [{ right: 0, wrong: 5, contestedBy: 5 }, null, true],
    [{ right: 0, wrong: 5, contestedBy: 4 }, null, false],
    [{ right: 0, wrong: 9, contestedBy: 1 }, null, false],
    [{ right: 4, wrong: 6, contestedBy: 6 }, null, false],
    [{ right: 4, wrong: 16, contestedBy: 8 }, null, true],
    [{ right: 0, wrong: 5, contestedBy: 5 }, 6, false],
    [{ right: 0, wrong: 50, contestedBy: 50 }, 0, false],
    [{ right: 0, wrong: 3, contestedBy: 2 }, 2, false],
    [{ right: 0, wrong: 6, contestedBy: 2 }, 2, true],
  ])('%j after %p contests: quiet %p', (rule, quietAfter, isQuiet) => {
    expect(shouldGoQuiet(rule, quietAfter)).toBe(isQuiet);
  });
});

describe('a suggestion', () => {
  const contested = (author: string, text: string): Contested => {
    const start = text.indexOf('not my area');
    return { flag, author, message: readMessage(text), span: [start, start + 'not my area'.length] };
  };

  test('is a phrase that several people wrote where they contested', () => {
    const found = suggestExceptions(
      [
        contested('U1', 'This is not my area, but I found the cause.'),
        contested('U2', 'Billing is not my area, but here is a log.'),
        contested('U3', 'Sorry, not my area, but ask me anyway.'),
        contested('U3', 'Sorry, not my area at all.'),
      ],
      3,
    );
    expect(found).toEqual([{ flag, phrase: 'not my area but', people: 3 }]);
  });

  test('is never one person’s own words', () => {
    const same = 'This is not my area, but I found the cause.';
    expect(suggestExceptions([contested('U1', same), contested('U1', same), contested('U2', same)], 3)).toEqual([]);
  });
});
