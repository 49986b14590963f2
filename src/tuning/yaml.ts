import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify, visit } from 'yaml';
import { FLAGS, type Flag, NO_TUNING, type Sensitivity, type TunedPhrase, type Tuning } from '../detectors/types.ts';
import { tidyTuning } from './change.ts';
import { MOST_PHRASES, YAML_LENGTH } from './limits.ts';
import { readPhrase } from './phrase.ts';
import { isTarget } from './targets.ts';

const MOST_DEPTH = 4;
const MOST_NODES = 3_000;
const MOST_IDS = 1_000;
const MOST_PROBLEMS = 8;
const LEVELS: readonly Sensitivity[] = ['low', 'medium', 'high'];

/** A tuning as YAML, which `readYaml` reads back to the same tuning. */
export function writeYaml(tuning: Tuning): string {
  const { off, on, sensitivity, phrases, exceptions, exempt, quietAfter } = tidyTuning(tuning);
  const grouped = (list: readonly TunedPhrase[]) =>
    Object.fromEntries(
      FLAGS.flatMap((flag) => {
        const own = list.filter((added) => added.flag === flag).map(({ phrase }) => phrase);
        return own.length === 0 ? [] : [[flag, own]];
      }),
    );
  const parts = {
    version: 1,
    ...(off.length > 0 ? { off } : {}),
    ...(on.length > 0 ? { on } : {}),
    ...(Object.keys(sensitivity).length > 0 ? { sensitivity } : {}),
    ...(phrases.length > 0 ? { phrases: grouped(phrases) } : {}),
    ...(exceptions.length > 0 ? { exceptions: grouped(exceptions) } : {}),
    ...(exempt.length > 0 ? { exempt } : {}),
    ...(quietAfter === null ? {} : { 'quiet-after': quietAfter }),
  };
  return stringify(parts, { lineWidth: 0, defaultStringType: 'PLAIN' });
}

/**
 * Reads a tuning from YAML: the tuning, or what is wrong with it in words for the person who wrote it. Nothing in it is
 * run or followed: aliases, anchors, tags and merge keys are refused, and so is what is longer, deeper or larger than a
 * tuning can be.
 */
export function readYaml(text: string): { readonly tuning: Tuning } | { readonly problems: readonly string[] } {
  if (text.length > YAML_LENGTH) return { problems: [`That is more than ${YAML_LENGTH} characters.`] };
  // A nest of a thousand brackets is refused before it is parsed: a parser walks it by recursion.
  if (/[[{]\s*(?:[[{]\s*){8}/.test(text)) return { problems: ['That is nested too deep.'] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, logLevel: 'silent' });
  const [broken] = document.errors;
  if (broken !== undefined) return { problems: [`Line ${broken.linePos?.[0].line ?? 1}: this is not valid YAML.`] };
  const unsafe = refusal(document.contents);
  if (unsafe !== null) return { problems: [unsafe] };
  const reader = createReader((node) => lines.linePos(node.range?.[0] ?? 0).line);
  const tuning = reader.read(document.contents);
  const problems = reader.problems();
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : { tuning };
}

function refusal(contents: unknown): string | null {
  let nodes = 0;
  let problem: string | null = null;
  if (contents === null) return 'There is nothing in it. `/ownership rules export` shows what it looks like.';
  visit(contents as Node, {
    Alias: () => {
      problem = 'Aliases (`*name`) are not read. Write each value out; put a phrase with `*` in quotation marks.';
      return visit.BREAK;
    },
    Node: (_key, node, path) => {
      nodes++;
      if ('anchor' in node && node.anchor !== undefined) problem = 'Anchors (`&name`) are not read.';
      if (node.tag !== undefined && !/^tag:yaml.org,2002:(str|int|float|null|bool|map|seq)$/.test(node.tag))
        problem = 'Tags (`!name`) are not read.';
      if (path.length > MOST_DEPTH * 2) problem = 'That is nested too deep.';
      if (nodes > MOST_NODES) problem = 'That is more than a tuning can hold.';
      return problem === null ? undefined : visit.BREAK;
    },
  });
  return problem;
}

/** Reads the parts and collects everything that is wrong, so that it can be mended in one go. */
function createReader(lineOf: (node: Node) => number) {
  const found: { readonly line: number; readonly words: string }[] = [];
  const wrong = (node: unknown, what: string) => {
    const line = isNode(node) ? lineOf(node) : 0;
    found.push({ line, words: line === 0 ? what : `Line ${line}: ${what}` });
  };

  const fields = (node: unknown, known: readonly string[], what: string): ReadonlyMap<string, unknown> => {
    const found = new Map<string, unknown>();
    if (!isMap(node)) {
      wrong(node, `${what} must be a list of \`name: value\` lines.`);
      return found;
    }
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (known.includes(name)) found.set(name, value);
      else wrong(key, `\`${plain(name)}\` is not known here. Known are ${known.join(', ')}.`);
    }
    return found;
  };
  const strings = (node: unknown, what: string, most: number): readonly { text: string; node: unknown }[] => {
    if (node === undefined) return [];
    if (
      !isSeq(node) ||
      node.items.some((item) => !isScalar(item) || !['string', 'number'].includes(typeof item.value))
    ) {
      wrong(node, `${what} must be a list of words, each behind \`- \`.`);
      return [];
    }
    if (node.items.length > most) wrong(node, `${what} may hold ${most} at most.`);
    return node.items.map((item) => ({ text: String(isScalar(item) ? item.value : ''), node: item }));
  };
  const ids = (node: unknown, what: string): readonly string[] =>
    strings(node, what, MOST_IDS).map(({ text, node: item }) => {
      if (!isTarget(text)) wrong(item, `\`${plain(text)}\` is no rule and no flag.`);
      return text;
    });
  const phrases = (node: unknown, what: string): readonly TunedPhrase[] => {
    if (node === undefined) return [];
    const byFlag = fields(node, FLAGS, what);
    return FLAGS.flatMap((flag: Flag) =>
      strings(byFlag.get(flag), `${what} of ${flag}`, MOST_PHRASES).flatMap(({ text, node: item }) => {
        const read = readPhrase(text);
        if ('phrase' in read) return [{ flag, phrase: read.phrase }];
        wrong(item, `\`${plain(text)}\` can't be used as a phrase (${read.problem}).`);
        return [];
      }),
    );
  };
  const levels = (node: unknown): Tuning['sensitivity'] => {
    if (node === undefined) return {};
    const read = [...fields(node, FLAGS, 'sensitivity')].flatMap(([flag, value]) => {
      const level = LEVELS.find((name) => isScalar(value) && value.value === name);
      if (level === undefined) wrong(value, 'sensitivity is low, medium or high.');
      return level === undefined ? [] : [[flag, level] as const];
    });
    return Object.fromEntries(read);
  };

  const read = (contents: unknown): Tuning => {
    const known = ['version', 'off', 'on', 'sensitivity', 'phrases', 'exceptions', 'exempt', 'quiet-after'];
    const parts = fields(contents, known, 'A tuning');
    const version = parts.get('version');
    if (isMap(contents) && !(isScalar(version) && version.value === 1))
      wrong(version, 'The first line must be `version: 1`.');
    const exempt = strings(parts.get('exempt'), 'exempt', MOST_IDS).map(({ text, node }) => {
      if (!/^[UWCG][A-Z0-9]{1,20}$/.test(text)) wrong(node, `\`${plain(text)}\` is no id of a person or channel.`);
      return text;
    });
    const quiet = parts.get('quiet-after');
    const people = quiet === undefined ? null : isScalar(quiet) ? Number(quiet.value) : Number.NaN;
    if (people !== null && !(Number.isInteger(people) && people >= 0 && people <= 1_000))
      wrong(quiet, 'quiet-after is a whole number, 0 for never.');
    return tidyTuning({
      ...NO_TUNING,
      off: ids(parts.get('off'), 'off'),
      on: ids(parts.get('on'), 'on'),
      sensitivity: levels(parts.get('sensitivity')),
      phrases: phrases(parts.get('phrases'), 'phrases'),
      exceptions: phrases(parts.get('exceptions'), 'exceptions'),
      exempt,
      quietAfter: people,
    });
  };
  const problems = () => [...found].sort((a, b) => a.line - b.line).map(({ words }) => words);
  return { read, problems };
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

/** What somebody wrote, short and harmless between backticks. */
function plain(text: string): string {
  return text
    .slice(0, 60)
    .replace(/[`<>&]/g, "'")
    .replace(/\s+/g, ' ');
}
