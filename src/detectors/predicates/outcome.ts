import type { Item, Message, Sentence, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { rememberedOfText } from '../engine/remember.ts';
import { isEmptyWord } from '../flags/vague-words.ts';
import { isResultPast, TOIL_PAST } from '../signals/outcome-words.ts';
import { CLAUSE_KINDS, type ClauseKind, mayTellResult, readOutcomes } from './outcome-clause.ts';
import { isDabbling } from './outcome-phrases.ts';

/** A line under what was done tells a result in its own ways. */
const LINE_KINDS = ['done-verb', 'done-noun', 'done-toil'] as const;
type Kind = ClauseKind | (typeof LINE_KINDS)[number] | 'opening' | 'several' | 'twice';
const KINDS: readonly Kind[] = [...CLAUSE_KINDS, ...LINE_KINDS, 'opening', 'several', 'twice'];

/** Ways of telling that carry most in the first words of a message: it is what the message is about. */
const OPENING: ReadonlySet<Kind> = new Set<Kind>([
  'bare',
  'counted',
  'participle',
  'passive',
  'state',
  'placed',
  'working',
]);
/** Ways of telling that something came to its end, which say all when one comes back to a thread. */
const CLOSING: ReadonlySet<Kind> = new Set<Kind>([...OPENING, 'order', 'first', 'just', 'contact', 'figure']);
/** Ways of telling that say by themselves that work came to its end. */
const DONE: ReadonlySet<Kind> = new Set<Kind>([...OPENING, 'first', 'just', 'done-verb', 'done-noun']);
/** Ways of telling what the author finished. */
const OWN_DEEDS: ReadonlySet<Kind> = new Set<Kind>(['bare', 'first', 'just']);
/** Ways of telling what became of a thing, whoever did it. */
const OF_THINGS: ReadonlySet<Kind> = new Set<Kind>(['counted', 'participle', 'passive', 'state', 'placed', 'working']);

const NOTHING = new Set('no none nope nothing nil na n same ditto off sick ill vacation holiday leave see'.split(' '));
const IDLE = new Set(
  'worked working work continue continued continuing started start tried trying looked looking studied discussed planned planning attended joined helped helping researched researching more still waiting wait will going begin began learned learning meeting meetings class classes'.split(
    ' ',
  ),
);

/** Who finished what, and whether a negation or a "will" stands before it, is spread over a clause: no pattern of fixed words sees it. */
const kindsOf = rememberedOfText(({ message }) => readKinds(message));

const NO_KINDS: ReadonlySet<Kind> = new Set();

function readKinds(message: Message): ReadonlySet<Kind> {
  const isTelling = message.tokens.some(mayTellResult);
  const hasDone = message.items.some(({ section }) => section === 'done');
  if (!isTelling && !hasDone) return NO_KINDS;
  const kinds = new Set<Kind>();
  if (isTelling) readSentences(message, kinds);
  if (!hasDone) return kinds;
  const lines = message.items.flatMap((item) => (item.section === 'done' ? [doneLine(message.tokens, item)] : []));
  for (const line of lines) kinds.add(line ?? 'done-toil');
  if (!lines.includes('done-toil')) kinds.delete('done-toil');
  return kinds;
}

function readSentences(message: Message, kinds: Set<Kind>): void {
  let told = 0;
  let deeds = 0;
  for (const sentence of message.sentences) {
    const item = message.items[sentence.item] as Item;
    if (sentence.isQuestion || item.section === 'plan') continue;
    readOutcomes(message.tokens, sentence, item, (kind, isFirst) => {
      kinds.add(kind);
      if (isFirst && isOpening(message, sentence) && OPENING.has(kind)) kinds.add('opening');
      if (OF_THINGS.has(kind)) told++;
      if (OWN_DEEDS.has(kind)) deeds++;
    });
  }
  if (told > 1) kinds.add('several');
  if (deeds > 1) kinds.add('twice');
}

/** The first sentence, or the one behind a heading, thanks or an assent: "Fair. Lagoon is in." */
function isOpening({ sentences }: Message, sentence: Sentence): boolean {
  const first = sentences[0];
  if (first === undefined || sentence === first) return first !== undefined;
  return sentence === sentences[1] && first.to - first.from <= LONGEST_HEADING && !first.isQuestion;
}

/** "I have been looking", "we were on": what stands before the word that tells what was done. */
const LINE_LEADS = new Set("i we have has had been was were 've did do also mostly mainly just still".split(' '));
const SHORT_LINE = 6;
/** Tokens, the full stop included. */
const LONGEST_HEADING = 4;
/** What one was at, and which leaves nothing to check when it is all there is. */
const PASTIMES = new Set(
  `homework homeworks hw class classes classwork lecture lectures discussion discussions midterm midterms exam exams interview interviews meeting meetings call calls
  standup research reading study studying testing planning brainstorming debugging coding refactoring learning cleanup progress work travel jetlag course courses
  school lab labs emails mails admin`.split(/\s+/),
);

/** What a line under "Done" or "Yesterday" is: a result by its place, unless it names nothing or only being at it. */
function doneLine(tokens: readonly Token[], item: Item): Kind | null {
  let best: LineKind | null = null;
  let from = item.from;
  for (let at = item.from; at <= item.to; at++) {
    const isEnd = at === item.to || (tokens[at]?.kind === 'punct' && PART_ENDS.has(tokens[at]?.norm ?? ''));
    if (!isEnd) continue;
    const words = tokens.slice(from, at).filter(({ kind }) => kind !== 'punct' && kind !== 'emoji' && kind !== 'break');
    // "After the call on Monday, I painted the gate": what stands before the comma is no deed.
    const isLeading = at < item.to && ASIDES.has(words[0]?.norm ?? '');
    // What begins as being at it stays that, whatever it is at: "worked on tests, docs and the parser".
    if (from === item.from && !isLeading && isBeingAtIt(words)) return 'done-toil';
    const kind = isLeading ? null : donePart(words);
    if (kind !== null && (best === null || LINE_KINDS.indexOf(kind) < LINE_KINDS.indexOf(best))) best = kind;
    from = at + 1;
  }
  return best;
}

type LineKind = (typeof LINE_KINDS)[number];
const PART_ENDS = new Set([',', ';', '.']);
const ASIDES = new Set('after since because while as when before due'.split(' '));

/** One part of a line, up to a comma. */
function donePart(words: readonly Token[]): LineKind | null {
  const first = words[0];
  if (first === undefined || NOTHING.has(first.norm)) return null;
  if (!words.some(({ kind, norm }) => kind !== 'word' || !isEmptyWord(norm))) return null;
  if (isBeingAtIt(words)) return 'done-toil';
  // One word names a topic: "Yesterday: staging".
  if (words.length === 1 && first.kind === 'word' && !isResultPast(first.norm)) return 'done-toil';
  if (words.length <= SHORT_LINE && words.some(({ norm }) => PASTIMES.has(norm))) return 'done-toil';
  return words.some(({ norm }) => isResultPast(norm)) ? 'done-verb' : 'done-noun';
}

/** "Worked on it", "since the meeting on Monday I have been looking", "met with Ute", "tried it out a bit". */
function isBeingAtIt(words: readonly Token[]): boolean {
  const subject = words.findIndex(({ norm }) => norm === 'i' || norm === 'we');
  const told = words.slice(subject + 1);
  const start = told.find(({ norm }) => !LINE_LEADS.has(norm)) ?? words[0];
  if (start === undefined) return false;
  if (IDLE.has(start.norm) || TOIL_PAST.has(start.norm) || start.norm.endsWith('ing')) return true;
  return ENCOUNTERS.has(start.norm) || isDabbling(told);
}

/** Being with people or reading oneself in, which is no result of its own. */
const ENCOUNTERS = new Set('met meet talked talk spoke speak chatted chat progress familiarize familiarise'.split(' '));

/** "14/14", "3/5": one token, which a pattern cannot look into. */
function hasRatio(facts: Facts): boolean {
  return facts.message.tokens.some(({ kind, norm }) => kind === 'number' && /^\d+\/\d+$/.test(norm));
}

/** Figures that are told, not those that number the lines of a list. */
function figuresIn(facts: Facts): number {
  const { tokens } = facts.message;
  return facts.cue('outcome.number').filter(({ from }) => {
    const isFirst = tokens[from - 1] === undefined || tokens[from - 1]?.kind === 'break';
    return !(isFirst && (tokens[from + 1]?.norm === '.' || tokens[from + 1]?.norm === ')'));
  }).length;
}

function isAnyOf(kinds: ReadonlySet<Kind>, wanted: ReadonlySet<Kind>): boolean {
  for (const kind of kinds) if (wanted.has(kind)) return true;
  return false;
}

export const OUTCOME_PREDICATES: Readonly<Record<string, Predicate>> = {
  ...Object.fromEntries(
    KINDS.map((kind): [string, Predicate] => [`outcome.${kind}`, (facts) => kindsOf(facts).has(kind)]),
  ),
  'outcome.ratio': hasRatio,
  'outcome.closing': (facts) => isAnyOf(kindsOf(facts), CLOSING),
  'outcome.own-deed': (facts) => isAnyOf(kindsOf(facts), OWN_DEEDS),
  'outcome.put-forward': (facts) =>
    facts.holds('is.top') &&
    facts.holds('is.decision-channel') &&
    (facts.holds('makes.proposal') || facts.holds('asks.opinion')),
  'outcome.done': (facts) => isAnyOf(kindsOf(facts), DONE),
  'outcome.count': (facts) => figuresIn(facts) > 0,
  'outcome.figures': (facts) => figuresIn(facts) >= 3,
};
