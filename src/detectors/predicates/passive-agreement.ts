import type { Message, Sentence, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { remembered } from '../engine/remember.ts';
import { ASSENT_EMOJI, ASSENT_WORDS, NEUTRAL_WORDS, REASON_WORDS, REFUSAL_WORDS } from '../flags/passive-words.ts';

/** What a reply holds besides its assent. */
interface Reading {
  /** Words and emoji that say yes. */
  readonly assents: number;
  /** Words that name something; a word repeated from the parent counts half. */
  readonly content: number;
  /** Words and figures that open a reason, a condition, a time, a question. */
  readonly reasons: number;
  /** Words of refusal, asking, wishing. */
  readonly refusals: number;
  /** It undertakes something. */
  readonly commits: boolean;
  /** One of the options that the parent offers is named. */
  readonly isChoice: boolean;
}

type Counts = { -readonly [key in keyof Reading]: Reading[key] };

const COVERING: readonly string[] = ['passive.assent', 'passive.defer', 'passive.abdicate', 'passive.neutral'];
const NAMES_PASSED_OVER = 2;
const RECENT_TALK = 5;
/** A lunch in so long a message is a detail. */
const LONG = 25;
/** As many words as a nod may have. */
const NOD = 9;

/** What is left after the assent is taken away can only be counted: the flag is about what a reply lacks. */
const readingOf = remembered((facts): Reading => {
  const counts: Counts = { assents: 0, content: 0, reasons: 0, refusals: 0, commits: false, isChoice: false };
  const covered = coverOf(facts, counts);
  const words = facts.parent ? wordsOf(facts.parent.message) : new Set<string>();
  const isChoosing = facts.holds('parent.choice');
  const names = { left: NAMES_PASSED_OVER };
  for (const sentence of facts.message.sentences) {
    readSentence(facts, sentence, covered, words, isChoosing, names, counts);
  }
  counts.commits = facts.holds('passive.undertakes') || hasOpen(facts, 'step.will', covered);
  if (hasOpen(facts, 'passive.benefit', covered)) counts.reasons++;
  if (facts.holds('passive.both')) counts.isChoice = false;
  return counts;
});

/** Whether a cue matches outside of the set expressions. */
function hasOpen(facts: Facts, cue: string, covered: Uint8Array): boolean {
  return facts.cue(cue).some(({ from, to }) => !covered.subarray(from, to).every((mark) => mark === 1));
}

/** Marks the tokens of set expressions. */
function coverOf(facts: Facts, counts: Counts): Uint8Array {
  const covered = new Uint8Array(facts.message.tokens.length);
  const names = facts.holds('passive.objection-asked') ? [...COVERING, 'passive.no'] : COVERING;
  for (const name of names) {
    for (const { from, to } of facts.cue(name)) {
      covered.fill(1, from, to);
      if (name !== 'passive.neutral') counts.assents++;
    }
  }
  return covered;
}

function readSentence(
  facts: Facts,
  sentence: Sentence,
  covered: Uint8Array,
  parentWords: ReadonlySet<string>,
  isChoosing: boolean,
  names: { left: number },
  counts: Counts,
): void {
  const { tokens, raw } = facts.message;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    if (isChoosing && isOption(token, raw, parentWords)) counts.isChoice = true;
    if (covered[i] === 1 || token.kind === 'user') continue;
    if (token.kind === 'punct') {
      if (token.norm === '^') counts.assents++;
      if ((token.norm === ':' || token.norm === '=') && !isAssentOnly(facts, i + 1, sentence.to, covered))
        counts.reasons++;
      continue;
    }
    readToken(token, i, sentence, facts.message, parentWords, names, counts);
  }
  if (sentence.isQuestion && !isAssentOnly(facts, sentence.from, sentence.to, covered)) counts.reasons++;
}

function readToken(
  token: Token,
  at: number,
  sentence: Sentence,
  message: Message,
  parentWords: ReadonlySet<string>,
  names: { left: number },
  counts: Counts,
): void {
  const norm = token.kind === 'word' ? shorten(token.norm) : token.norm;
  if (ASSENT_WORDS.has(norm) || (token.kind === 'emoji' && ASSENT_EMOJI.has(norm))) {
    counts.assents++;
  } else if (REASON_WORDS.has(norm)) {
    counts.reasons++;
  } else if (REFUSAL_WORDS.has(norm)) {
    counts.refusals++;
  } else if (token.kind === 'emoji') {
    return;
  } else if (token.kind !== 'word') {
    counts.reasons++;
  } else if (!NEUTRAL_WORDS.has(norm)) {
    if (names.left > 0 && isName(token, at, sentence, message)) names.left--;
    else counts.content += parentWords.has(norm) ? 0.5 : 1;
  }
}

/** "soooo gooood" is "so good": letters that stand three times or more are written once, or twice where that is a word. */
function shorten(norm: string): string {
  if (!/(.)\1\1/.test(norm)) return norm;
  const twice = norm.replace(/(.)\1{2,}/g, '$1$1');
  return ASSENT_WORDS.has(twice) || NEUTRAL_WORDS.has(twice) ? twice : norm.replace(/(.)\1{2,}/g, '$1');
}

/** A capital letter inside a sentence, or before a comma at its head: somebody is addressed or named. */
function isName(token: Token, at: number, sentence: Sentence, { raw, tokens }: Message): boolean {
  const first = raw.charAt(token.start);
  if (first === first.toLowerCase() || raw.charAt(token.start + 1) !== raw.charAt(token.start + 1).toLowerCase()) {
    return false;
  }
  return at > sentence.from || tokens[at + 1]?.norm === ',';
}

/** "A", "b", "the left one", "Postgres": an option of the parent, taken up. */
function isOption(token: Token, raw: string, parentWords: ReadonlySet<string>): boolean {
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  if (!parentWords.has(token.norm)) return false;
  if (token.end - token.start === 1) return /[A-HJ-Zb-hj-z1-9]/.test(raw.charAt(token.start));
  return (
    !NEUTRAL_WORDS.has(token.norm) &&
    !ASSENT_WORDS.has(token.norm) &&
    !REASON_WORDS.has(token.norm) &&
    !REFUSAL_WORDS.has(token.norm)
  );
}

/** "ok?", "why not?", "vote: yes": nothing but assent. */
function isAssentOnly(facts: Facts, from: number, to: number, covered: Uint8Array): boolean {
  for (let i = from; i < to; i++) {
    const token = facts.message.tokens[i] as Token;
    if (token.kind === 'punct' || token.kind === 'emoji' || covered[i] === 1) continue;
    if (!ASSENT_WORDS.has(token.norm) && !NEUTRAL_WORDS.has(token.norm)) return false;
  }
  return true;
}

const wordsByMessage = new WeakMap<Message, ReadonlySet<string>>();

function wordsOf(message: Message): ReadonlySet<string> {
  const known = wordsByMessage.get(message);
  if (known) return known;
  const words = new Set(
    message.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ norm }) => norm),
  );
  wordsByMessage.set(message, words);
  return words;
}

/** The message itself puts something to its readers. Named and asked beats a lunch in the wording. */
function putsToReaders(facts: Facts): boolean {
  const isAsking = facts.holds('asks.opinion');
  const isProposing = facts.holds('makes.proposal') || facts.holds('titles.plan');
  if (facts.holds('is.logistics')) {
    return isProposing && (facts.words > LONG || facts.holds('asks.opinion.plainly') || facts.holds('asks.titled'));
  }
  return isAsking || isProposing;
}

/** The author has said more than a nod in this thread before: a later "fine" closes their point. */
function hasSpoken({ talk, context }: Facts): boolean {
  return talk.some((earlier, at) => earlier.words > NOD && context?.conversation[at]?.author === context?.author);
}

/** A decision, plan, proposal or concern is on the table, and the author is not the one who put it there. */
function isPlace(facts: Facts): boolean {
  return isOpenPlace(facts) && !hasSpoken(facts);
}

/** The same, whatever the author has said in it so far. */
function isOpenPlace(facts: Facts): boolean {
  if (facts.parent === null || isOwnThread(facts)) return false;
  if (facts.talk.at(-1)?.holds('is.decided')) return false;
  if (isTalkDeciding(facts)) return true;
  if (answersProposer(facts) && !facts.holds('passive.defer')) return false;
  if (putsToReaders(facts.parent)) return true;
  return facts.holds('is.decision-channel') && !facts.parent.holds('is.logistics');
}

/** A question to one person with no plan in it: "yes" answers it, and only words about the matter are assent. */
function isWeakPlace({ parent }: Facts): boolean {
  return (
    parent !== null &&
    !parent.holds('asks.opinion.plainly') &&
    !parent.holds('makes.proposal') &&
    !parent.holds('titles.plan') &&
    !parent.holds('asks.titled') &&
    !parent.holds('asks.group')
  );
}

function isOwnThread({ context }: Facts): boolean {
  return context?.parent?.author != null && context.parent.author === context.author;
}

/** Whether one of the last messages by others puts something to its readers: threads turn to decisions midway. */
function isTalkDeciding(facts: Facts): boolean {
  const { talk, context } = facts;
  for (let i = talk.length - 1; i >= 0 && i >= talk.length - RECENT_TALK; i--) {
    const earlier = talk[i] as Facts;
    if (earlier.holds('is.decided')) return false;
    if (context?.conversation[i]?.author === context?.author) continue;
    if (earlier.holds('asks.opinion.plainly') || (earlier.holds('asks.opinion') && earlier.holds('makes.proposal'))) {
      return !earlier.holds('is.logistics');
    }
  }
  return false;
}

/** The proposer has just asked something else: the reply answers that. */
function answersProposer({ talk, context }: Facts): boolean {
  const last = context?.conversation.at(-1);
  const facts = talk.at(-1);
  if (!last || !facts || last.author === null || last.author !== context?.parent?.author) return false;
  return facts.holds('has.question') && !putsToReaders(facts);
}

export const PASSIVE_AGREEMENT_PREDICATES: Readonly<Record<string, Predicate>> = {
  'parent.choice': ({ parent }) =>
    parent !== null && (parent.holds('asks.choice') || parent.holds('offers.options')) && !parent.holds('is.logistics'),
  'passive.asked-plainly': ({ parent }) => parent?.holds('asks.opinion') === true && putsToReaders(parent),
  'passive.objection-asked': (facts) =>
    facts.holds('parent:asks.objection') || facts.talk.at(-1)?.holds('asks.objection') === true,
  'passive.place': isPlace,
  'passive.open-place': isOpenPlace,
  'passive.own-thread': isOwnThread,
  // Whatever the question was: it asked neither how far something is nor for a hand.
  'passive.question': ({ parent }) =>
    parent?.holds('has.question') === true &&
    !parent.holds('is.logistics') &&
    !parent.holds('asks.status') &&
    !parent.holds('asks.who') &&
    !parent.holds('is.announcement'),
  // A plan that is stated and not put to anyone can still be spoken to; its bare "ok" is an acknowledgement.
  'passive.plan': ({ parent }) =>
    parent?.holds('states.plan') === true && !parent.holds('is.logistics') && !parent.holds('is.announcement'),
  'passive.weak': (facts) => isWeakPlace(facts) && !isTalkDeciding(facts) && !facts.holds('passive.spoken'),
  'passive.assents': (facts) => readingOf(facts).assents > 0,
  'passive.empty': (facts) => readingOf(facts).content === 0,
  'passive.thin': (facts) => {
    const { content } = readingOf(facts);
    return content > 0 && content <= 1;
  },
  'passive.some': (facts) => {
    const { content } = readingOf(facts);
    return content > 1 && content <= 2;
  },
  'passive.more': (facts) => readingOf(facts).content > 2,
  'passive.much': (facts) => readingOf(facts).content > 5,
  'passive.reasons': (facts) => readingOf(facts).reasons > 0,
  'passive.refuses': (facts) => readingOf(facts).refusals > 0,
  'passive.marked': (facts) => readingOf(facts).reasons + readingOf(facts).refusals > 0,
  'passive.commits': (facts) => readingOf(facts).commits,
  'passive.choice': (facts) => readingOf(facts).isChoice,
};
