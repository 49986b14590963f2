import { analyse, CUES, compileRuleset, RULES, type Ruleset } from '../../src/detectors/index.ts';
import { type Context, FLAGS, NO_TUNING } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { median } from './timing.ts';

const ALONE: Context = { author: null, parent: null, conversation: [], own: [], sentAt: null, channelKind: null };
const ROUNDS = 5;
const SOURCE = RULES.flatMap((rule) => rule.examples?.flag ?? []).map((example) =>
  typeof example === 'string' ? example : example.text,
);

/** Milliseconds for one text, median of rounds, each long enough to be timed. */
function cost(text: string, ruleset: Ruleset): number {
  const once = (): number => {
    const start = performance.now();
    let runs = 0;
    while (performance.now() - start < 40) {
      analyse(readMessage(text), ALONE, ruleset);
      runs++;
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

/** How the cost grows with the length of the text and with the number of an admin's phrases; lines to print. */
export function scaling(): readonly string[] {
  const plain = compileRuleset();
  const lines: string[] = [];
  let before = 0;
  for (const characters of [100, 1_000, 10_000, 100_000]) {
    const ms = cost(textOf(characters), plain);
    const growth = before === 0 ? '' : `${(ms / before).toFixed(1)} x the cost of a tenth (target: at most 11)`;
    lines.push(`${String(characters).padStart(7)} characters   ${ms.toFixed(3).padStart(9)} ms   ${growth}`);
    before = ms;
  }
  const text = textOf(2_000);
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
  return lines;
}

/** A made-up word, different for each number. */
function nameOf(n: number): string {
  const syllables = ['ba', 'ko', 'mi', 'ru', 'te', 'sa', 'ly', 'po', 'ge', 'nu'];
  return [...String(n)].map((digit) => syllables[Number(digit)]).join('');
}
