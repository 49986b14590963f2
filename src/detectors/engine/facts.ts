import type { Message, Sentence } from '../../text/message.ts';
import type { Context } from '../types.ts';
import type { Net } from './net.ts';
import type { Cue, Predicate, Where } from './rule.ts';
import { type Match, matchesOf, type Scan, scanMessage } from './scan.ts';

/** The compiled knowledge that facts are read with. */
export interface Reader {
  readonly net: Net;
  readonly cues: ReadonlyMap<string, Cue & { readonly index: number }>;
  readonly predicates: Readonly<Record<string, Predicate>>;
  readonly scans: WeakMap<Message, Facts>;
}

/** What is known about one message: cue matches on demand, conditions, and the facts of the messages around it. */
export interface Facts {
  readonly message: Message;
  readonly context: Context | null;
  /** Number of word, number and entity tokens. */
  readonly words: number;
  readonly parent: Facts | null;
  readonly own: readonly Facts[];
  readonly talk: readonly Facts[];
  readonly scan: Scan;
  /** Matches of a cue, constraints applied. Throws on an unknown name. */
  cue(name: string): readonly Match[];
  /** Whether a condition holds: a cue or predicate, with `!`, `parent:`, `own:` or `talk:`. Throws on an unknown name. */
  holds(condition: string): boolean;
  /** The sentence that a token stands in. */
  sentenceAt(token: number): Sentence | undefined;
}

const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'hardly',
  'nobody',
  'nothing',
  'none',
  "n't",
]);
const CONDITIONALS = new Set(['if', 'unless', 'whether', 'suppose', 'supposing', 'assuming']);

/** Reads a message without its surroundings; remembered per message, because parents and earlier messages recur. */
export function readFacts(reader: Reader, message: Message): Facts {
  const known = reader.scans.get(message);
  if (known) return known;
  const facts = makeFacts(reader, message, null);
  reader.scans.set(message, facts);
  return facts;
}

/** Reads a message in its context. */
export function readFactsIn(reader: Reader, message: Message, context: Context): Facts {
  return makeFacts(reader, message, context, readFacts(reader, message).scan);
}

function makeFacts(reader: Reader, message: Message, context: Context | null, scan?: Scan): Facts {
  const done = scan ?? scanMessage(reader.net, message);
  const cached = new Map<string, readonly Match[]>();
  const verdicts = new Map<string, boolean>();
  const lazy = <T>(read: () => T): (() => T) => {
    let value: { readonly of: T } | null = null;
    return () => {
      value ??= { of: read() };
      return value.of;
    };
  };
  const parent = lazy(() => (context?.parent ? readFacts(reader, context.parent.message) : null));
  const own = lazy(() => (context?.own ?? []).map((earlier) => readFacts(reader, earlier.message)));
  const talk = lazy(() => (context?.conversation ?? []).map((earlier) => readFacts(reader, earlier.message)));
  const facts: Facts = {
    message,
    context,
    words: countWords(message),
    scan: done,
    get parent() {
      return parent();
    },
    get own() {
      return own();
    },
    get talk() {
      return talk();
    },
    cue(name) {
      const known = cached.get(name);
      if (known) return known;
      const cue = reader.cues.get(name);
      if (!cue) throw new Error(`unknown cue ${name}`);
      const matches = filterMatches(message, matchesOf(done, cue.index), cue.where);
      cached.set(name, matches);
      return matches;
    },
    holds(condition) {
      const known = verdicts.get(condition);
      if (known !== undefined) return known;
      const verdict = judge(condition);
      verdicts.set(condition, verdict);
      return verdict;
    },
    sentenceAt: (token) => sentenceAt(message, token),
  };
  const judge = (condition: string): boolean => {
    if (condition.startsWith('!')) return !facts.holds(condition.slice(1));
    if (condition.startsWith('parent:')) return facts.parent?.holds(condition.slice(7)) ?? false;
    if (condition.startsWith('own:')) return facts.own.some((earlier) => earlier.holds(condition.slice(4)));
    if (condition.startsWith('talk:')) return facts.talk.some((earlier) => earlier.holds(condition.slice(5)));
    const predicate = reader.predicates[condition];
    if (predicate) return predicate(facts);
    return facts.cue(condition).length > 0;
  };
  return facts;
}

function countWords(message: Message): number {
  let words = 0;
  for (const item of message.items) {
    for (let i = item.from; i < item.to; i++) {
      const kind = message.tokens[i]?.kind;
      if (kind !== 'punct' && kind !== 'break' && kind !== 'emoji') words++;
    }
  }
  return words;
}

function sentenceAt(message: Message, token: number): Sentence | undefined {
  let low = 0;
  let high = message.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = message.sentences[middle] as Sentence;
    if (token < sentence.from) high = middle - 1;
    else if (token >= sentence.to) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** Keeps the matches that stand where they must. */
export function filterMatches(message: Message, matches: readonly Match[], where: Where | undefined): readonly Match[] {
  if (!where || matches.length === 0) return matches;
  return matches.filter((match) => {
    const sentence = sentenceAt(message, match.from);
    const item = sentence ? message.items[sentence.item] : undefined;
    if (where.section && !where.section.includes(item?.section ?? 'none')) return false;
    if (where.question !== undefined && (sentence?.isQuestion ?? false) !== where.question) return false;
    if (where.first && sentence !== message.sentences[0]) return false;
    const from = sentence?.from ?? 0;
    if (where.unnegated && hasWord(message, Math.max(from, match.from - 3), match.from, NEGATIONS)) return false;
    return !(where.unconditional && hasWord(message, from, match.from, CONDITIONALS));
  });
}

function hasWord(message: Message, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(message.tokens[i]?.norm ?? '')) return true;
  return false;
}
