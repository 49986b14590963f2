import type { Message, Sentence, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/rule.ts';
import { VAGUE_CUE_NAMES } from '../flags/vague-cues.ts';
import { isEmptyWord, TOPIC_OPENERS, VAGUE_AMOUNTS } from '../flags/vague-words.ts';

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
const NUMERALS = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen third fourth fifth sixth'.split(' '),
);
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
      // "wrangling the CRM", "chipping away at the form": what follows a set expression is its topic.
      topicLeft = LONGEST_TOPIC;
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
      if (token.kind === 'punct' && token.norm !== "'") topicLeft = 0;
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
    if (isEmptyWord(token.norm)) continue;
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
  const last = Math.min(sentence.to, sentence.from + 7);
  for (let i = sentence.from; i < last; i++) {
    const token = tokens[i] as Token;
    if (covered[i] === 1 || token.norm === ':' || token.norm === '-' || token.norm === '–') return i > sentence.from;
    if (token.norm === 'is' || token.norm === 'are') return i > sentence.from;
    if (token.kind !== 'word' && token.norm !== ',') return false;
    if (token.norm === 'i' || token.norm === 'we') return false;
  }
  // A sentence of at most two words is a heading of its own ("Data catalogue.").
  return sentence.to - sentence.from <= 3;
}

/** Long prose is judged by its share of content, short notes by count. */
const LONG = 25;

/** Nothing to check, at most a topic: what a vague expression needs around it to make the whole message vague. */
function isThin(facts: Facts): boolean {
  const { words, topics, content, checkable } = residueOf(facts);
  if (checkable > 0) return false;
  if (content <= 1 && content + topics <= 3) return true;
  return words >= LONG && content <= words * 0.1 && content + topics <= words * 0.2;
}

/** Not even a topic. */
function isBare(facts: Facts): boolean {
  const { topics, content, checkable } = residueOf(facts);
  return checkable + topics + content === 0 && facts.words > 0;
}

function hasWorkSection(facts: Facts): boolean {
  return (
    facts.message.hasSections && facts.message.items.some(({ section }) => section === 'done' || section === 'plan')
  );
}

/** Where a report is asked for: under headings, below a standup prompt or a question how far it is, in a channel for it. */
function isAskedFor(facts: Facts): boolean {
  return (
    hasWorkSection(facts) ||
    facts.holds('parent.status') ||
    facts.holds('parent:is.standup-prompt') ||
    (facts.holds('is.standup-channel') && facts.holds('is.top'))
  );
}

export const VAGUE_UPDATE_PREDICATES: Readonly<Record<string, Predicate>> = {
  'vague.thin': isThin,
  'vague.bare': isBare,
  'vague.long': (facts) => facts.words >= LONG,
  'vague.has-content': (facts) => residueOf(facts).content > 0 && facts.words < LONG,
  'vague.two-topics': (facts) => residueOf(facts).topics === 2 && facts.words < LONG,
  'vague.three-topics': (facts) => residueOf(facts).topics >= 3 && facts.words < LONG,
  'vague.sections': hasWorkSection,
  'vague.asked-for': isAskedFor,
  // A report is asked for, or it speaks of work in the first person or without a person at all.
  'vague.report': (facts) => isAskedFor(facts) || facts.holds('vague.activity') || facts.holds('vague.opening'),
};
