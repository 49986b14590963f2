import { readdirSync } from 'node:fs';
import { readCorpus } from '../../scripts/bench/corpus.ts';
import { isHolding } from '../../src/detectors/engine/decide.ts';
import type { Facts } from '../../src/detectors/engine/facts.ts';
import type { Example, Rule } from '../../src/detectors/engine/rule.ts';
import { analyse, compileRuleset, factsOf } from '../../src/detectors/index.ts';
import {
  type Analysis,
  type Context,
  type ContextMessage,
  FLAGS,
  type Flag,
  type Label,
} from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import type { Pair } from '../detectors/pairs/pair.ts';

/** The shipped rules, compiled once a test file. */
export const RULESET = compileRuleset();

const AUTHOR = 'author';

/** The text of an example, whichever form it is written in. */
export function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

/** The surroundings of an example: its thread parent by somebody else, and the author's earlier messages. */
export function contextOf(example: Example): Context {
  const { parent, own = [], talk = [], channel, sent, ledger } = typeof example === 'string' ? {} : example;
  const earlier = (author: string, text: string): ContextMessage => ({
    author,
    message: readMessage(text),
    sentAt: null,
  });
  const before = own.map((text) => earlier(AUTHOR, text));
  return {
    author: AUTHOR,
    parent: parent === undefined ? null : earlier('somebody', parent),
    conversation: [...before, ...talk.map((text) => earlier('another', text))],
    own: before,
    sentAt: sent === undefined ? null : { date: sent, time: null },
    channelKind: channel ?? null,
    ...(ledger === undefined ? {} : { ledger }),
  };
}

/** What the whole system says about an example. */
export function analyseExample(example: Example): Analysis {
  return analyse(readMessage(textOf(example)), contextOf(example), RULESET);
}

/** The labels that the whole system gives an example, flags first. */
export function labelsOf(example: Example): readonly Label[] {
  const { flags, signals } = analyseExample(example);
  return [...flags.map(({ flag }) => flag), ...signals.map(({ signal }) => signal)];
}

/** Whether a rule speaks on an example, for or against. */
export function speaksOn(rule: Rule, example: Example): boolean {
  const facts = factsOf(readMessage(textOf(example)), contextOf(example), RULESET);
  return isHolding(rule, facts, RULESET.index);
}

/** The parts of an example that the evidence for a label points at. */
export function pointedAt(example: Example, label: Label): readonly string[] {
  const { flags, signals } = analyseExample(example);
  const spans = [
    ...flags.filter(({ flag }) => flag === label).flatMap((match) => match.spans),
    ...signals.filter(({ signal }) => signal === label).flatMap((match) => match.spans),
  ];
  return spans.map(([start, end]) => textOf(example).slice(start, end));
}

/** Facts of the labelled invented messages that are bundled for tests. */
export async function readLabelled(): Promise<readonly Facts[]> {
  const corpus = await readCorpus();
  return corpus.map(({ text, context }) => factsOf(readMessage(text), context, RULESET));
}

/** Whether a rule speaks on a message that was read already, for or against. */
export function speaksIn(rule: Rule, facts: Facts): boolean {
  return isHolding(rule, facts, RULESET.index);
}

/** A near pair under the flag that it is about. */
export interface LabelledPair {
  readonly label: Flag;
  readonly pair: Pair;
}

/** The near pairs of all red flags, each with the flag that its file is named after. */
export async function readPairs(): Promise<readonly LabelledPair[]> {
  const folder = new URL('../detectors/pairs/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'pair.ts');
  const found: LabelledPair[] = [];
  for (const file of files) {
    const label = FLAGS.find((flag) => file === `${flag.replaceAll('_', '-')}.ts`);
    if (label === undefined) throw new Error(`${file} is not named after a red flag`);
    const { PAIRS: pairs }: { readonly PAIRS: readonly Pair[] } = await import(new URL(file, folder).href);
    found.push(...pairs.map((pair) => ({ label, pair })));
  }
  return found;
}
