import type { Item, Message, Sentence, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { rememberedOfText } from '../engine/remember.ts';
import { isEmptyWord } from '../flags/vague-words.ts';
import { isResultPast, TOIL_PAST } from '../signals/outcome-words.ts';
import { CLAUSE_KINDS, type ClauseKind, mayTellResult, readOutcomes } from './outcome-clause.ts';

/** A line under what was done tells a result in its own ways. */
const LINE_KINDS = ['done-verb', 'done-noun', 'done-toil'] as const;
type Kind = ClauseKind | (typeof LINE_KINDS)[number] | 'opening' | 'several';
const KINDS: readonly Kind[] = [...CLAUSE_KINDS, ...LINE_KINDS, 'opening', 'several'];

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
const CLOSING: ReadonlySet<Kind> = new Set<Kind>([...OPENING, 'order', 'first', 'contact', 'figure']);
/** Ways of telling that say by themselves that work came to its end. */
const DONE: ReadonlySet<Kind> = new Set<Kind>([...OPENING, 'first', 'done-verb', 'done-noun']);
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
  for (const sentence of message.sentences) {
    const item = message.items[sentence.item] as Item;
    if (sentence.isQuestion || item.section === 'plan') continue;
    readOutcomes(message.tokens, sentence, item, (kind, isFirst) => {
      kinds.add(kind);
      if (isFirst && isOpening(message, sentence) && OPENING.has(kind)) kinds.add('opening');
      if (OF_THINGS.has(kind)) told++;
    });
  }
  if (told > 1) kinds.add('several');
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
  const words = tokens
    .slice(item.from, item.to)
    .filter(({ kind }) => kind !== 'punct' && kind !== 'emoji' && kind !== 'break');
  const first = words[0];
  if (first === undefined || NOTHING.has(first.norm)) return null;
  if (!words.some(({ kind, norm }) => kind !== 'word' || !isEmptyWord(norm))) return null;
  const start = words.find(({ norm }) => !LINE_LEADS.has(norm)) ?? first;
  if (IDLE.has(start.norm) || TOIL_PAST.has(start.norm) || start.norm.endsWith('ing')) return 'done-toil';
  // One word names a topic: "Yesterday: staging".
  if (words.length === 1 && first.kind === 'word' && !isResultPast(first.norm)) return 'done-toil';
  if (words.length <= SHORT_LINE && words.some(({ norm }) => PASTIMES.has(norm))) return 'done-toil';
  return words.some(({ norm }) => isResultPast(norm)) ? 'done-verb' : 'done-noun';
}

/** "14/14", "3/5": one token, which a pattern cannot look into. */
function hasRatio(facts: Facts): boolean {
  return facts.message.tokens.some(({ kind, norm }) => kind === 'number' && /^\d+\/\d+$/.test(norm));
}

export const OUTCOME_PREDICATES: Readonly<Record<string, Predicate>> = {
  ...Object.fromEntries(
    KINDS.map((kind): [string, Predicate] => [`outcome.${kind}`, (facts) => kindsOf(facts).has(kind)]),
  ),
  'outcome.ratio': hasRatio,
  'outcome.closing': (facts) => [...kindsOf(facts)].some((kind) => CLOSING.has(kind)),
  'outcome.put-forward': (facts) =>
    facts.holds('is.top') &&
    facts.holds('is.decision-channel') &&
    (facts.holds('makes.proposal') || facts.holds('asks.opinion')),
  'outcome.done': (facts) => [...kindsOf(facts)].some((kind) => DONE.has(kind)),
  'outcome.figures': (facts) => facts.cue('outcome.number').length >= 3,
};
