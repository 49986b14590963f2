import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { countCompromise } from './compromise.ts';
import { contenders, literalPhrases } from './contenders.ts';
import { readCorpus } from './corpus.ts';
import { scaling } from './scaling.ts';
import { scanning } from './scan.ts';
import { compare } from './timing.ts';

/** Ratios that `analyse` must reach against each contender in the same run; below 1 it may be that much slower. */
const TARGETS: ReadonlyMap<string, number> = new Map([
  ['one regular expression', 1 / 60],
  ['wink-nlp full pipe', 2],
  ['write-good', 5],
  ['compromise/two + 60 matches', 25],
  ['alex', 100],
]);

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Size of the generated export. */
    messages: { type: 'string', default: '1000000' },
    /** Only what comes over HTTP, start-up and memory. */
    ingest: { type: 'boolean', default: false },
    /** How many copies behind a balancer to measure, such as 1,2,4. */
    copies: { type: 'string' },
  },
});
process.exitCode = await main();

/** In a process of its own, which runs the sources as they are. */
function ingest(): number {
  const args = ['--import', 'tsx', 'scripts/ingest/main.ts'];
  if (values.copies !== undefined) args.push('--copies', values.copies);
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

async function main(): Promise<number> {
  if (values.ingest || values.copies !== undefined) return ingest();
  const calls = countCompromise();
  const corpus = await readCorpus();
  const texts = corpus.map(({ text }) => text);
  const ruleset = compileRuleset();
  let tagged = 0;
  for (const { text, context } of corpus) {
    const before = calls();
    analyse(readMessage(text), context, ruleset);
    if (calls() > before) tagged++;
  }
  console.log(
    `${((100 * tagged) / corpus.length).toFixed(1)} % of the messages reach compromise when they are read first; its answers are remembered`,
  );
  const own = {
    name: 'analyse',
    every: 1,
    warmUpMs: 5_000,
    run: (): number => {
      for (const { text, context } of corpus) analyse(readMessage(text), context, ruleset);
      return corpus.length;
    },
  };
  const rates = compare([own, ...contenders()], texts);
  const ours = rates.get('analyse') ?? Number.NaN;
  const characters = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  console.log(
    `${texts.length} messages of ${characters} characters on average; ${literalPhrases().length} literal phrases; median of 5 rounds`,
  );
  let missed = 0;
  for (const [name, rate] of rates) {
    const target = TARGETS.get(name);
    const isMet = target === undefined || ours / rate >= target;
    if (!isMet) missed++;
    const verdict = target === undefined ? '' : isMet ? 'met' : 'NOT MET';
    const aim = target === undefined ? '' : `target ${target >= 1 ? target : `1/${Math.round(1 / target)}`}`;
    console.log(
      `${name.padEnd(30)} ${String(Math.round(rate)).padStart(9)} messages/s   analyse is ${(ours / rate).toFixed(2).padStart(7)} x   ${aim} ${verdict}`,
    );
  }
  if (values.quick) return missed > 0 ? 1 : 0;
  for (const line of scaling()) console.log(line);
  for (const line of await scanning(Number(values.messages))) console.log(line);
  ingest();
  return missed > 0 ? 1 : 0;
}
