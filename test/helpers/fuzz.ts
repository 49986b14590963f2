import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';

/** How often each claim is tried, as a multiple of its usual number, and from which seed; `npm run fuzz` sets both. */
const FACTOR = Number(process.env.FUZZ_FACTOR ?? 1);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/**
 * Tries a claim on everything in the corpus of that name and then on random inputs. An input that breaks it is made as
 * small as possible and thrown in words; with FUZZ_KEEP set it is added to the corpus. Inputs are plain JSON.
 */
export async function holds<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  runs: number,
  claim: (input: T) => void | Promise<void>,
): Promise<void> {
  const kept: T[] = readCorpus(name);
  const details = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      await claim(input);
    }),
    {
      examples: kept.map((input): [T] => [input]),
      numRuns: kept.length + Math.ceil(runs * FACTOR),
      seed: SEED,
      interruptAfterTimeLimit: 60_000 * FACTOR,
    },
  );
  if (!details.failed) return;
  const [input] = details.counterexample ?? [];
  if (process.env.FUZZ_KEEP !== undefined && input !== undefined) {
    writeFileSync(corpusFile(name), `${JSON.stringify([...kept, input], null, 1)}\n`);
  }
  const why = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  throw new Error(`${name}, seed ${details.seed}, broken by ${JSON.stringify(input)}\n${why}`);
}

/** Inputs that once broke something, and ones that are worth trying every time. */
function readCorpus<T>(name: string): T[] {
  const file = corpusFile(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function corpusFile(name: string): URL {
  return new URL(`../fuzz/corpus/${name}.json`, import.meta.url);
}

/** Pieces of text that have meant trouble somewhere: Slack's markup, odd Unicode, openings without an end. */
const PIECES = [
  '<!channel>',
  '<!here|here>',
  '<!everyone>',
  '<!subteam^S1|@all>',
  '&lt;!channel&gt;',
  '&amp;lt;!channel&amp;gt;',
  '<@U1>',
  '<@U1|<!channel>',
  '<#C1|<!here>>',
  '<https://e.x/?a=1|<!channel>>',
  '<mailto:a@e.x|a>',
  '<',
  '>',
  '|',
  '&',
  '`',
  '```',
  '*',
  '_',
  '~',
  '"',
  '> ',
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u0007',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  '🇵🇹',
  'e\u0301\u0301\u0301',
  'İ',
  'ß',
  'ﬁ',
  '\u1e9e',
  '𝕙𝕖𝕝𝕡',
  '中文',
  'Today:',
  '*Blockers*:',
  '- ',
  '1. ',
  '• ',
  ':tada:',
  'Still working on it.',
  "I'll send the report by Friday.",
  'Not my job.',
  'Actually I have been stuck since Monday.',
  'sounds good',
  'on 2026-02-31',
  'at 25:99',
  'in 99999999999999999999 days',
  'by the 0th',
  '$&',
  '$1',
  '%s',
  '{{x}}',
  '#{x}',
  "'; drop table messages; --",
  '__proto__',
  'constructor',
];

/** Text as hostile and as odd as text can be. */
export const oddText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.constant(' ') },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.nat(200)).map(([piece, n]) => piece.repeat(n)) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'type', 'text', 'user', 'ts', 'channel', 'length'];

/** Any JSON, with the keys that hurt. */
export const oddJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 1.5, '', '0', '1795514400.000100'),
    oddText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 6 })), tie('value')), { maxLength: 5 })
      .map((entries) => JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`)),
  ),
})).value;

/** A change to a JSON value: what stands at one place of it becomes something else, or goes (`gone`). */
export interface Change {
  readonly place: number;
  readonly to: unknown;
  readonly isGone: boolean;
}

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({ place: fc.nat(200), to: oddJson, isGone: fc.boolean() }),
  { minLength: 1, maxLength: 4 },
);

/** A copy of a JSON value with changes made to it. */
export function changed(value: unknown, by: readonly Change[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { place, to, isGone } of by) {
    const places = placesOf(copy);
    const found = places[place % Math.max(1, places.length)];
    if (found === undefined) continue;
    if (isGone) Reflect.deleteProperty(found.holder, found.key);
    else
      Reflect.defineProperty(found.holder, found.key, {
        value: to,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}

function placesOf(value: unknown): { readonly holder: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesOf(inner)]);
}
