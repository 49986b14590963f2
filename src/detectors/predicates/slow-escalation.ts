import type { Facts } from '../engine/facts.ts';
import { isPastForm } from '../engine/inflect.ts';
import type { Predicate } from '../engine/observed.ts';
import { rememberedOfText } from '../engine/remember.ts';
import type { Match } from '../engine/scan.ts';

const AHEAD_BEFORE = new Set('until till by before next tomorrow if'.split(' '));
const AHEAD_VERBS = new Set(
  'will shall starts begins arrives comes expires going planned scheduled can could would should plan coming'.split(
    ' ',
  ),
);
const PAST = new Set('was were had been has have did since already'.split(' '));
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;
const VERSION = /^\d+\.\d/;
const MONTHS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;
const CLOCK = /^(?:[01]?\d|2[0-4])(?:[:h]\d\d)?(?:h|am|pm)?$/;
const CLOCK_WORDS = new Set(
  'am pm a p and so today this sharp but it i we in from on or until is they he she'.split(' '),
);
const OF_ME = new Set(['i', 'we']);
const READ = new Set('see seen saw read noticed spotted found'.split(' '));
const SEEN_BEFORE = 4;
const LONG_WORD = 5;
const SAID_BEFORE = 8;

/**
 * Times that lie a day or more back. "On Friday" and "in May" lie back only when their sentence speaks of the past,
 * which patterns do not see.
 */
function readOldTimes(facts: Facts): readonly Match[] {
  return [
    ...facts.cue('slow.stretch').filter((match) => !isAhead(facts, match)),
    ...facts.cue('slow.never').filter((match) => !isOfMe(facts, match)),
    ...facts.cue('slow.point'),
    ...facts.cue('slow.date').filter((match) => isDate(facts, match) && isPast(facts, match)),
  ];
}

/** "I have never touched it" is no news of a trouble. */
function isOfMe(facts: Facts, { from }: Match): boolean {
  const { tokens } = facts.message;
  return [1, 2, 3].some((back) => OF_ME.has(tokens[from - back]?.norm ?? ''));
}

function wordsOf(facts: Facts, from: number, to: number): readonly string[] {
  return facts.message.tokens.slice(from, to).map(({ norm }) => norm);
}

/** "The 9th" and "3 June" are days; "the 9" is not. */
function isDate(facts: Facts, { from, to }: Match): boolean {
  const words = wordsOf(facts, from, to);
  const number = words.find((word) => /^\d/.test(word));
  return (
    number === undefined || ORDINAL.test(number) || VERSION.test(number) || words.some((word) => MONTHS.test(word))
  );
}

function isAhead(facts: Facts, { from }: Match): boolean {
  const sentence = facts.sentenceAt(from);
  const start = sentence?.from ?? 0;
  return (
    wordsOf(facts, Math.max(start, from - 1), from).some((word) => AHEAD_BEFORE.has(word)) ||
    wordsOf(facts, Math.max(start, from - 4), from).some((word) => AHEAD_VERBS.has(word))
  );
}

function isPast(facts: Facts, match: Match): boolean {
  const sentence = facts.sentenceAt(match.from);
  if (!sentence || isAhead(facts, match)) return false;
  return wordsOf(facts, sentence.from, sentence.to).some((word) => PAST.has(word) || isPastForm(word));
}

/** Bad news and its date stand in one sentence or in two that follow each other, and neither in a question. */
export function standTogether(
  facts: Facts,
  times: readonly Match[],
  troubles: readonly Match[],
  most: number,
): boolean {
  if (times.length === 0 || troubles.length === 0) return false;
  const places = new Set(troubles.map((trouble) => placeOf(facts, trouble)));
  return times.some((time) => {
    const place = placeOf(facts, time);
    if (place < 0) return false;
    for (let off = -most; off <= most; off++) if (place + off >= 0 && places.has(place + off)) return true;
    return false;
  });
}

/** The number of the sentence that a match stands in, or -1 in a question. */
function placeOf(facts: Facts, { from }: Match): number {
  const { sentences } = facts.message;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as (typeof sentences)[number];
    if (from < sentence.from) high = middle - 1;
    else if (from >= sentence.to) low = middle + 1;
    else return sentence.isQuestion ? -1 : middle;
  }
  return -1;
}

/** What goes wrong; "no errors" and "0 late" are no trouble. */
function readTroubles(facts: Facts): readonly Match[] {
  const good = tokensOf(facts.cue('slow.good'));
  return [...facts.cue('slow.trouble.named'), ...facts.cue('slow.trouble.denied')].filter(
    (trouble) => !meets(trouble, good),
  );
}

function tokensOf(matches: readonly Match[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { from, to } of matches) for (let i = from; i < to; i++) tokens.add(i);
  return tokens;
}

function meets({ from, to }: Match, tokens: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (tokens.has(i)) return true;
  return false;
}

/** Times that lie a day or more back; several conditions ask for the same ones, which are read once a message. */
export const oldTimes = rememberedOfText(readOldTimes);

/** What goes wrong in a message, as token ranges. */
export const troublesOf = rememberedOfText(readTroubles);

/** Hours and minutes, this very day; "since 3.2" and "at 20 cases" are no times of day. */
export function freshTimes(facts: Facts): readonly Match[] {
  return facts.cue('slow.fresh').filter(({ from, to }) => {
    const words = wordsOf(facts, from, to);
    const [first] = words;
    const last = words.at(-1) ?? '';
    if ((first !== 'at' && first !== 'since') || !/^\d/.test(last)) return true;
    const next = facts.message.tokens[to];
    if (!CLOCK.test(last) || MONTHS.test(next?.norm ?? '')) return false;
    return last.includes(':') || next === undefined || next.kind !== 'word' || CLOCK_WORDS.has(next.norm);
  });
}

/** Bad news that is a day old or more. Most messages name no such time, and are asked for nothing else. */
function isOldTrouble(facts: Facts, most: number): boolean {
  const times = oldTimes(facts);
  return times.length > 0 && standTogether(facts, times, troublesOf(facts), most);
}

/** "I should have told you" tells nobody anything. */
function isTold(facts: Facts): boolean {
  const told = facts.cue('slow.told');
  if (told.length === 0) return false;
  const silences = tokensOf(facts.cue('slow.silence'));
  return told.some((match) => !meets(match, silences) && !isReadThere(facts, match));
}

/** "Seen it in the log" is where the author read it, and not where others can. */
function isReadThere(facts: Facts, { from }: Match): boolean {
  return wordsOf(facts, Math.max(0, from - SEEN_BEFORE), from).some((word) => READ.has(word));
}

/** Whether somebody else's message, the parent or the last one before, meets a condition. */
function othersHold(facts: Facts, condition: string): boolean {
  const { context } = facts;
  const last = context?.conversation.at(-1);
  return (
    (context?.parent != null && context.parent.author !== context.author && facts.holds(`parent:${condition}`)) ||
    (last !== undefined && last.author !== context?.author && facts.holds(`last:${condition}`))
  );
}

/** Whether an earlier message of the author spoke of the same trouble: then it is out already. */
function isRaised(facts: Facts): boolean {
  const earlier = facts.own.slice(-SAID_BEFORE).filter((own) => own.holds('slow.trouble'));
  if (earlier.length === 0) return false;
  const words = longWords(facts);
  return earlier.some((own) => {
    let shared = 0;
    for (const word of longWords(own)) if (words.has(word)) shared++;
    return shared > 1;
  });
}

function longWords(facts: Facts): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, norm } of facts.message.tokens) if (kind === 'word' && norm.length >= LONG_WORD) words.add(norm);
  return words;
}

const SETTLED = [
  'slow.out',
  'slow.solved',
  'slow.new',
  'slow.general',
  'slow.raised',
  'slow.handled',
  'step.will',
  'ends.question',
  'makes.proposal',
  'slow.in-decision',
  'slow.slipped',
  'mark.joke',
  'signal:commitment',
  'signal:recontract',
  'signal:ownership_taken',
  'signal:constructive_challenge',
];

const SLIPS = [
  'slip.was-due',
  'slip.said',
  'slip.not-reached',
  'slip.in-a-row',
  'slip.forgot',
  'slip.carried',
  'slip.goal',
  'slip.undone-past',
];
const MARKS = ['slow.silence', 'slow.hope', 'slow.knew', 'slow.opening', 'slow.workaround'];

export const SLOW_ESCALATION_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slow.old': (facts) => oldTimes(facts).length > 0,
  'slow.long': (facts) => facts.holds('slow.old') || facts.holds('slow.lasting'),
  'slow.new': (facts) => freshTimes(facts).length > 0,
  'slow.out': isTold,
  'slow.trouble': (facts) => troublesOf(facts).length > 0,
  'slow.old-trouble': (facts) => isOldTrouble(facts, 0),
  'slow.old-trouble-near': (facts) => isOldTrouble(facts, 1),
  'slow.lasting': (facts) => facts.cue('slow.stretch').some((match) => !isAhead(facts, match)),
  'slow.stretch-trouble': (facts) =>
    facts.cue('slow.stretch').length > 0 && standTogether(facts, facts.cue('slow.stretch'), troublesOf(facts), 0),
  'slow.knew-old': (facts) =>
    facts.cue('slow.knew').length > 0 && standTogether(facts, oldTimes(facts), facts.cue('slow.knew'), 0),
  // Nothing says that the trouble is out, over, new, or in somebody's hands.
  'slow.bare': (facts) => !SETTLED.some((condition) => facts.holds(condition)),
  // Words around the news that show how it was kept: hope, a by-the-way, a confession.
  'slow.marked': (facts) => MARKS.some((condition) => facts.holds(condition)),
  'slow.raised': isRaised,
  // What was due from the author is a slip, however long ago that was.
  'slow.slipped': (facts) => !facts.holds('slow.hope') && SLIPS.some((condition) => facts.holds(condition)),
  'slow.in-decision': (facts) => facts.holds('parent.decision') && !facts.holds('parent:is.question'),
  // The author has spoken in this thread already: what was late is out by now.
  'slow.spoke': (facts) => {
    const { context } = facts;
    return context?.parent != null && context.conversation.some(({ author }) => author === context.author);
  },
  'slow.asked': (facts) => othersHold(facts, 'has.question') || othersHold(facts, 'asks.status'),
  'slow.asked-state': (facts) => othersHold(facts, 'asks.status') && !facts.holds('parent.decision'),
  'slow.asked-trouble': (facts) => othersHold(facts, 'reports.problem') || othersHold(facts, 'slow.trouble'),
};
