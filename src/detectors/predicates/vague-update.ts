import type { Message, Sentence, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { rememberedOfText } from '../engine/remember.ts';
import { VAGUE_CUE_NAMES } from '../flags/vague-cues.ts';
import { isEmptyWord, TOPIC_OPENERS, VAGUE_AMOUNTS, WORK_WORDS } from '../flags/vague-words.ts';

/** What is left of a message when the words without content are taken away. Each word is listed once. */
export interface Residue {
  /** Words that name what the message is about: after "on", "with", before a colon, as subject of "continues". */
  readonly topics: readonly string[];
  /** All other words with content. */
  readonly content: readonly string[];
  /** How many figures, links, tickets, pieces of code: what a reader could look up. */
  readonly checkable: number;
}

const LONGEST_TOPIC = 3;
/** No prose with more words of content than this is vague, however long. */
const MOST_CONTENT = 12;
const UNTELLING = new Set(['1', '2', '100%', '110%', '24/7']);
const LONGEST_ECHO = 12;
/** Long prose is judged by its share of content, short notes by count. */
const LONG = 25;
const NUMERALS = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen third fourth fifth sixth'.split(' '),
);
/** "week 12", "round 2", "day 3": a number that only counts time or attempts. */
const COUNTED = new Set('week weeks round day sprint month q cw kw phase year'.split(' '));

/**
 * Counts over all words at once cannot be said in patterns: the flag is about what a message lacks. The words are not
 * gathered when something checkable settles the matter, and no further than prose may go.
 */
export const residueOf = rememberedOfText((facts): Residue => {
  const { message } = facts;
  const residue: Draft = { topics: [], content: [], checkable: countCheckable(message) };
  if (residue.checkable === 0) {
    const covered = coverOf(facts);
    for (const sentence of message.sentences) {
      readSentence(message, sentence, covered, residue);
      if (residue.content.length > MOST_CONTENT) break;
    }
  }
  return residue;
});

function countCheckable({ tokens, sentences }: Message): number {
  let count = 0;
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) if (isCheckable(tokens, i, sentence)) count++;
  }
  return count;
}

interface Draft {
  readonly topics: string[];
  readonly content: string[];
  checkable: number;
}

/** Tokens inside set expressions ("in the home stretch") carry no content of their own. */
function coverOf(facts: Facts): Uint8Array {
  const covered = new Uint8Array(facts.message.tokens.length);
  for (const name of VAGUE_CUE_NAMES) for (const { from, to } of facts.cue(name)) covered.fill(1, from, to);
  return covered;
}

function readSentence(message: Message, sentence: Sentence, covered: Uint8Array, residue: Draft): void {
  const { tokens } = message;
  let topicLeft = opensWithTopic(tokens, sentence, covered) ? LONGEST_TOPIC : 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    const { norm } = token;
    if (covered[i] === 1 || TOPIC_OPENERS.has(norm) || VAGUE_AMOUNTS.has(norm)) {
      // "wrangling the CRM", "chipping away at the form": what follows a set expression is its topic.
      topicLeft = LONGEST_TOPIC;
    } else if (token.kind === 'word') {
      if (NUMERALS.has(norm)) residue.content.push(norm);
      else if (!isEmptyWord(norm)) topicLeft = note(residue, norm, topicLeft);
    } else if (token.kind === 'punct' && norm !== "'") topicLeft = 0;
  }
}

/** Puts a word with content where it belongs; answers how many more words the topic may take. */
function note(residue: Draft, word: string, topicLeft: number): number {
  if (residue.topics.includes(word) || residue.content.includes(word)) return topicLeft;
  if (topicLeft === 0) {
    residue.content.push(word);
    return 0;
  }
  residue.topics.push(word);
  return topicLeft - 1;
}

function isCheckable(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { kind, norm } = token;
  if (kind === 'ticket' || kind === 'link' || kind === 'code' || kind === 'quote') return true;
  if (kind !== 'number' || UNTELLING.has(norm)) return false;
  const before = at > sentence.from ? tokens[at - 1]?.norm : undefined;
  return before === undefined || !COUNTED.has(before);
}

/** "Migration: ticking along", "the auth work continues": a few words before a colon or a set expression. */
function opensWithTopic(tokens: readonly Token[], sentence: Sentence, covered: Uint8Array): boolean {
  const last = Math.min(sentence.to, sentence.from + 7);
  for (let i = sentence.from; i < last; i++) {
    const { kind, norm } = tokens[i] as Token;
    if (covered[i] === 1 || norm === ':' || norm === '-' || norm === '–' || norm === 'is' || norm === 'are') {
      return i > sentence.from;
    }
    if (norm === '.') break;
    if ((kind !== 'word' && norm !== ',') || norm === 'i' || norm === 'we') return false;
  }
  // A line of two or three words names a topic at most ("Data catalogue.", "- lab report").
  return sentence.to - sentence.from <= 3;
}

/** "Debugging, debugging and more debugging": the same word three times, which no pattern of fixed words catches. */
function repeatsItself(facts: Facts): boolean {
  const counts = new Map<string, number>();
  for (const { kind, norm } of facts.message.tokens) {
    if (kind !== 'word' || norm.length < 4) continue;
    const count = (counts.get(norm) ?? 0) + 1;
    if (count === 3) return facts.words <= LONGEST_ECHO;
    counts.set(norm, count);
  }
  return false;
}

const TOIL = new Set(
  'work working worked continue continued continuing keep keeping kept study studied studying research researched researching read reading learn learned learning look looked looking help helped helping debug debugging debugged code coding coded attend attended attending meet meeting meetings met discuss discussed discussing practice more some same still further try tried trying start started begin began'.split(
    ' ',
  ),
);

/** Under every heading only being at it: "worked on frontend / continue frontend". Lines and headings are no words. */
function hasOnlyToil(facts: Facts): boolean {
  const { tokens, items } = facts.message;
  let lines = 0;
  for (const { section, from, to } of items) {
    if (section !== 'done' && section !== 'plan') continue;
    const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
    if (words.length === 0) continue;
    const start = words.find(({ norm }) => norm !== 'i' && norm !== 'we' && norm !== 'will' && norm !== 'to');
    if (start === undefined || !(TOIL.has(start.norm) || words.every(({ norm }) => isEmptyWord(norm)))) return false;
    if (words.filter(({ norm }) => !isEmptyWord(norm)).length > 1) return false;
    lines++;
  }
  return lines >= 2 && residueOf(facts).checkable === 0;
}

const NOTHING = new Set('nothing none nope na nil n/a n a same ditto idk dunno unsure'.split(' '));
const PASTIMES = new Set(
  'homework homeworks hw class classes classwork lecture lectures exam exams midterm midterms finals course courses school meeting meetings study studying reading research project work'.split(
    ' ',
  ),
);
const MOST_LINES = 6;

/** Under every heading nothing, or homework, lectures and being at it: judged part by part, which no pattern does. */
function hasOnlyIdleLines(facts: Facts): boolean {
  const { tokens, items } = facts.message;
  let lines = 0;
  let isIdle = false;
  for (const { section, from, to } of items) {
    if (section !== 'done' && section !== 'plan') continue;
    for (const part of partsOf(tokens.slice(from, to))) {
      const kind = idleKind(part);
      if (kind === null) return false;
      isIdle ||= kind === 'idle';
    }
    if (++lines > MOST_LINES) return false;
  }
  return lines >= 2 && isIdle;
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'punct' || token.norm === 'and') parts.push([]);
    else if (token.kind !== 'emoji' && token.kind !== 'break') parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** "cse142", "101": a course. */
const COURSE = /^(?:[a-z]{2,4}\d{2,3}|\d{3})$/;

/** Nothing or a pastime, only empty words or being at one thing; null when it tells something. */
function idleKind(part: readonly Token[]): 'idle' | 'empty' | null {
  const first = part[0];
  if (first === undefined) return 'empty';
  if (part.length <= 2 && NOTHING.has(first.norm)) return 'idle';
  const isPastime = part.some(({ norm }) => PASTIMES.has(norm));
  const telling = part.filter(
    ({ kind, norm }) =>
      !(isPastime && COURSE.test(norm)) && !PASTIMES.has(norm) && (kind !== 'word' || !isEmptyWord(norm)),
  );
  if (telling.length === 0) return isPastime ? 'idle' : 'empty';
  return TOIL.has(first.norm) && telling.length <= 1 && telling[0]?.kind === 'word' ? 'empty' : null;
}

const NO_ACTIVITY = new Set('morning evening nothing everything anything something training'.split(' '));

/** "welding", "documentation": one word that names an activity by its ending. */
function isOneWord(facts: Facts): boolean {
  if (facts.words !== 1) return false;
  const word = facts.message.tokens.find(({ kind }) => kind === 'word')?.norm ?? '';
  return word.length > 5 && !NO_ACTIVITY.has(word) && /(?:ing|[ts]ion|ment)$/.test(word);
}

/** "morning", "evening all": an ending in -ing, and no activity. */
function isGreeting(facts: Facts): boolean {
  if (facts.words > 3) return false;
  return facts.message.tokens.some(({ norm }) => norm === 'morning' || norm === 'evening');
}

/** Nothing to check, at most a topic: what a vague expression needs around it to make the whole message vague. */
function isThin(facts: Facts): boolean {
  const { topics, content, checkable } = residueOf(facts);
  if (checkable > 0) return false;
  const left = content.length + topics.length;
  if (content.length <= 1 && left <= 3) return true;
  // Prose may name a few things in passing; lines under headings are read one by one.
  const isProse = facts.words >= LONG && !facts.message.hasSections;
  return isProse && content.length <= facts.words * 0.05 && left <= facts.words * 0.12;
}

/** Not even a topic. */
function isBare(facts: Facts): boolean {
  const { topics, content, checkable } = residueOf(facts);
  return checkable + topics.length + content.length === 0 && facts.words > 0;
}

/** Speaks of work and of nothing that the work is on. */
function isOnlyWork(facts: Facts): boolean {
  return isBare(facts) && facts.message.tokens.some(({ norm }) => WORK_WORDS.has(norm));
}

function hasWorkSection(facts: Facts): boolean {
  const { hasSections, items } = facts.message;
  return hasSections && items.some(({ section }) => section === 'done' || section === 'plan');
}

/** Where a report is asked for: under headings, below a standup prompt or a question how far it is, in a channel for it. */
function isAskedFor(facts: Facts): boolean {
  return (
    hasWorkSection(facts) ||
    facts.holds('parent.status') ||
    facts.holds('parent:is.standup-prompt') ||
    (facts.holds('is.standup-channel') && facts.holds('is.top')) ||
    facts.holds('among.updates')
  );
}

const STRONG = ['vague.progress', 'vague.effort', 'vague.things', 'vague.same'];
const RESULTS = ['outcome.bare', 'outcome.counted', 'outcome.participle', 'outcome.done-verb', 'outcome.ratio'];

export const VAGUE_UPDATE_PREDICATES: Readonly<Record<string, Predicate>> = {
  'vague.thin': isThin,
  'vague.bare': isBare,
  'vague.only-work': isOnlyWork,
  'vague.long': (facts) => facts.words >= LONG,
  'vague.has-content': (facts) => residueOf(facts).content.length > 0 && facts.words < LONG,
  'vague.two-topics': (facts) => residueOf(facts).topics.length === 2 && facts.words < LONG,
  'vague.three-topics': (facts) => residueOf(facts).topics.length >= 3 && facts.words < LONG,
  'vague.asked-for': isAskedFor,
  'vague.echo': repeatsItself,
  'vague.toil-lines': hasOnlyToil,
  'vague.idle-lines': hasOnlyIdleLines,
  'vague.one-word': isOneWord,
  'vague.greeting': isGreeting,
  'vague.told-prose': (facts) => facts.holds('vague.prose') && isThin(facts),
  'vague.words': (facts) => STRONG.some((cue) => facts.holds(cue)),
  'vague.results': (facts) => RESULTS.some((kind) => facts.holds(kind)),
  // A report is asked for, or it speaks of work in the first person or without a person at all.
  'vague.report': (facts) => isAskedFor(facts) || facts.holds('vague.activity') || facts.holds('vague.opening'),
};
