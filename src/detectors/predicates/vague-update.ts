import type { Message, Sentence, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/rule.ts';
import { VAGUE_CUE_NAMES } from '../flags/vague-cues.ts';
import { EMPTY_WORDS, TOPIC_OPENERS, VAGUE_AMOUNTS } from '../flags/vague-words.ts';

/** What is left of a message when the words without content are taken away. */
interface Residue {
  readonly words: number;
  /** Words that name what the message is about: after "on", "with", before a colon, as subject of "continues". */
  readonly topics: number;
  /** All other words with content. */
  readonly content: number;
  /** Names, figures, links, tickets, code: what a reader could look up. */
  readonly checkable: number;
}

const LONGEST_TOPIC = 3;
const NUMERALS = new Set('two three four five six seven eight nine ten eleven twelve dozen half both'.split(' '));
/** "week 12", "round 2", "day 3": a number that only counts time or attempts. */
const COUNTED = new Set('week weeks round day sprint month q cw kw phase year'.split(' '));
const known = new WeakMap<Message, Residue>();

/** Counts over all words at once cannot be said in patterns: the flag is about what a message lacks. */
function residueOf(facts: Facts): Residue {
  const { message } = facts;
  const found = known.get(message);
  if (found) return found;
  const residue = readResidue(facts);
  known.set(message, residue);
  return residue;
}

function readResidue(facts: Facts): Residue {
  const { message } = facts;
  const covered = coverOf(facts);
  const counts = { words: facts.words, topics: 0, content: 0, checkable: 0 };
  const seen = new Set<string>();
  for (const sentence of message.sentences) readSentence(message, sentence, covered, seen, counts);
  return counts;
}

/** Tokens inside set expressions ("in the home stretch") carry no content of their own. */
function coverOf(facts: Facts): Uint8Array {
  const covered = new Uint8Array(facts.message.tokens.length);
  for (const name of VAGUE_CUE_NAMES) for (const { from, to } of facts.cue(name)) covered.fill(1, from, to);
  return covered;
}

type Counts = { -readonly [key in keyof Residue]: Residue[key] };

function readSentence(
  message: Message,
  sentence: Sentence,
  covered: Uint8Array,
  seen: Set<string>,
  counts: Counts,
): void {
  const { tokens } = message;
  let topicLeft = opensWithTopic(tokens, sentence, covered) ? LONGEST_TOPIC : 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    if (covered[i] === 1) {
      topicLeft = TOPIC_OPENERS.has(token.norm) ? LONGEST_TOPIC : 0;
      continue;
    }
    if (token.kind === 'number') {
      if (isFigure(tokens, i, sentence)) counts.checkable++;
      continue;
    }
    if (token.kind === 'ticket' || token.kind === 'link' || token.kind === 'code' || token.kind === 'quote') {
      counts.checkable++;
      continue;
    }
    if (token.kind !== 'word') {
      if (token.kind === 'punct' && token.norm !== ',' && token.norm !== "'") topicLeft = 0;
      continue;
    }
    if (TOPIC_OPENERS.has(token.norm) || VAGUE_AMOUNTS.has(token.norm)) {
      topicLeft = LONGEST_TOPIC;
      continue;
    }
    if (NUMERALS.has(token.norm)) {
      counts.content++;
      continue;
    }
    if (EMPTY_WORDS.has(token.norm)) continue;
    if (seen.has(token.norm)) continue;
    seen.add(token.norm);
    if (topicLeft > 0) {
      topicLeft--;
      counts.topics++;
    } else {
      counts.content++;
    }
  }
}

function isFigure(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (norm === '100%' || norm === '110%' || norm === '24/7' || norm === '1') return false;
  const before = at > sentence.from ? tokens[at - 1]?.norm : undefined;
  return before === undefined || !COUNTED.has(before);
}

/** "Migration: ticking along", "the auth work continues": up to four words before a colon or a set expression. */
function opensWithTopic(tokens: readonly Token[], sentence: Sentence, covered: Uint8Array): boolean {
  const last = Math.min(sentence.to, sentence.from + 5);
  for (let i = sentence.from; i < last; i++) {
    const token = tokens[i] as Token;
    if (covered[i] === 1) return i > sentence.from;
    if (token.norm === ':' || token.norm === '-' || token.norm === '–') return i > sentence.from;
    if (token.norm === 'is' || token.norm === 'are') return i > sentence.from;
    if (token.kind !== 'word') return false;
  }
  // A line of at most two words is a heading of its own ("Data catalogue.").
  return false;
}

/** Nothing to check, at most a topic: what a vague expression needs around it to make the whole message vague. */
function isThin(facts: Facts): boolean {
  const { words, topics, content, checkable } = residueOf(facts);
  if (checkable > 0) return false;
  if (content <= 1 && topics <= 3) return true;
  return words >= 25 && content <= words * 0.1 && content + topics <= words * 0.2;
}

/** Not even a topic. */
function isBare(facts: Facts): boolean {
  const { topics, content, checkable } = residueOf(facts);
  return checkable + topics + content === 0;
}

function hasWorkSection(facts: Facts): boolean {
  return facts.message.items.some(({ section }) => section === 'done' || section === 'plan');
}

export const VAGUE_UPDATE_PREDICATES: Readonly<Record<string, Predicate>> = {
  'vague.thin': isThin,
  'vague.bare': isBare,
  'vague.long': (facts) => facts.words >= 35,
  'vague.content-2': (facts) => residueOf(facts).content >= 2,
  'vague.checkable': (facts) => residueOf(facts).checkable > 0,
  'vague.sections': (facts) => facts.message.hasSections && hasWorkSection(facts),
  // A report stands under headings, answers "how far is it?", speaks in the first person or leaves the person out.
  'vague.report': (facts) =>
    (facts.message.hasSections && hasWorkSection(facts)) ||
    facts.holds('parent.status') ||
    facts.holds('person.first') ||
    facts.holds('vague.opening'),
};
