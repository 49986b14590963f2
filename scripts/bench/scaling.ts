import { analyse, CUES, compileRuleset, RULES, type Ruleset } from '../../src/detectors/index.ts';
import { type Context, FLAGS, NO_TUNING } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { median } from './timing.ts';

const ALONE: Context = { author: null, parent: null, conversation: [], own: [], sentAt: null, channelKind: null };
const ROUNDS = 5;
const SOURCE = RULES.flatMap((rule) => rule.examples?.flag ?? []).map((example) =>
  typeof example === 'string' ? example : example.text,
);

/** Milliseconds for one of the texts on average, median of rounds, each long enough to be timed. */
function cost(texts: readonly string[], ruleset: Ruleset, context: Context = ALONE): number {
  const once = (): number => {
    const start = performance.now();
    let runs = 0;
    while (performance.now() - start < 40) {
      for (const text of texts) analyse(readMessage(text), context, ruleset);
      runs += texts.length;
    }
    return (performance.now() - start) / runs;
  };
  once();
  return median(Array.from({ length: ROUNDS }, once));
}

/** A text of about so many characters, made of the rules' own examples: as dense in matches as text can be. */
function textOf(characters: number): string {
  let text = '';
  for (let at = 0; text.length < characters; at++) text += `${SOURCE[at % SOURCE.length]}\n`;
  return text.slice(0, characters);
}

const LONGEST = 100_000;

/** One long text in pieces of so many characters: whatever their length, they hold the same words. */
function piecesOf(characters: number): readonly string[] {
  const text = textOf(LONGEST);
  return Array.from({ length: LONGEST / characters }, (_, at) => text.slice(at * characters, (at + 1) * characters));
}

/** How the cost grows with the length of the text and with the number of an admin's phrases; lines to print. */
export function scaling(): readonly string[] {
  const plain = compileRuleset();
  const lines: string[] = [];
  let before = 0;
  for (const characters of [100, 1_000, 10_000, LONGEST]) {
    const ms = cost(piecesOf(characters), plain);
    const growth = before === 0 ? '' : `${(ms / before).toFixed(1)} x the cost of a tenth (target: at most 11)`;
    lines.push(`${String(characters).padStart(7)} characters   ${ms.toFixed(3).padStart(9)} ms   ${growth}`);
    before = ms;
  }
  const text = [textOf(2_000)];
  const base = cost(text, plain);
  const shipped = [...CUES, ...RULES].reduce((sum, { patterns = [] }) => sum + patterns.length, 0);
  for (const factor of [1, 10, 50]) {
    const phrases = Array.from({ length: shipped * (factor - 1) }, (_, at) => ({
      flag: FLAGS[at % FLAGS.length] ?? ('not_my_job' as const),
      phrase: `we never ${nameOf(at)} the ${nameOf(at * 7 + 3)}`,
    }));
    const ms = cost(text, compileRuleset({ ...NO_TUNING, phrases }));
    lines.push(
      `${String(shipped * factor).padStart(7)} patterns     ${ms.toFixed(3).padStart(9)} ms   ${(ms / base).toFixed(2)} x (target at 50 x: at most 1.5)`,
    );
  }
  return [...lines, ...history(plain)];
}

const MOST_EARLIER = 15;

/** How the cost grows with the author's earlier messages, which are read once and known from then on. */
function history(ruleset: Ruleset): readonly string[] {
  const text = [textOf(200)];
  const sentAt = (day: number) => ({ date: `2026-03-${String(day).padStart(2, '0')}`, time: '09:00' });
  const earlier = Array.from({ length: MOST_EARLIER }, (_, at) => ({
    author: 'author',
    message: readMessage(SOURCE[(at * 7) % SOURCE.length] ?? ''),
    sentAt: sentAt(at + 1),
  }));
  const costs = [0, 5, MOST_EARLIER].map((count) => {
    const own = earlier.slice(0, count);
    const context: Context = { ...ALONE, author: 'author', own, conversation: own, sentAt: sentAt(20) };
    return { count, ms: cost(text, ruleset, context) };
  });
  const base = costs[0]?.ms ?? Number.NaN;
  return costs.map(
    ({ count, ms }) =>
      `${String(count).padStart(7)} earlier ones ${ms.toFixed(3).padStart(9)} ms   ${(ms / base).toFixed(2)} x`,
  );
}

/** A made-up word, different for each number. */
function nameOf(n: number): string {
  const syllables = ['ba', 'ko', 'mi', 'ru', 'te', 'sa', 'ly', 'po', 'ge', 'nu'];
  return Array.from(String(n), (digit) => syllables[Number(digit)]).join('');
}
