import type { Item, Message, Sentence } from '../text/message.ts';
import { isTimeAt } from './extract-clause.ts';
import { dueOf, isHeadedOnItsLine, isPlanned } from './extract-plan-head.ts';
import { type Found, normAt, type Range, rawOf, rememberedOfWhole, type Source } from './extract-source.ts';
import { brief } from './extract-what.ts';
import { BASE, ELABORATORS, FINITE, GERUNDS } from './extract-words.ts';
import { isWork } from './extract-work.ts';
import { opensWithVerb } from './grammar.ts';
import { isOneOf } from './word-set.ts';

/** Plan lines of an update, and which of its sentences they are. */
export interface PlanLines {
  readonly found: readonly Found[];
  /** Indices of the sentences that were read as plan. */
  readonly read: ReadonlySet<number>;
}

/** The lines under "Today", "Plan", "Next week" and the like: each piece of work is a promise for that day or week. */
export function readPlan(source: Source): PlanLines {
  const { message } = source;
  const found: Found[] = [];
  const read = new Set<number>();
  const opened = new Set<number>();
  message.sentences.forEach((sentence, index) => {
    const item = message.items[sentence.item];
    if (item === undefined || sentence.isQuestion || !isPlanned(source, sentence)) return;
    const isFirst = !opened.has(sentence.item);
    opened.add(sentence.item);
    if (!belongsToPlan(source, item, sentence, isFirst)) return;
    read.add(index);
    for (const part of partsOf(message, item, sentence)) {
      if (!isWork(message, part)) continue;
      const what = brief(rawOf(message, part), source);
      if (what === '') continue;
      found.push({ rule: 'commitment.plan-line', ...part, what, due: dueOf(source, item, part) });
    }
  });
  return { found, read };
}

/** Text that follows an inline heading ("Today: x") on later lines, or in later sentences, is talk unless it looks like work. */
function belongsToPlan(source: Source, item: Item, sentence: Sentence, isFirst: boolean): boolean {
  const { message } = source;
  if (isFirst && (item.isBullet || isHeadedOnItsLine(message, item) || !hasInlineStart(source)[sentence.item]))
    return true;
  return BASE.has(normAt(message, sentence.from)) && !hasSubject(message, sentence);
}

/** Of each item, whether the first line of its part stands on the line of its heading. */
const hasInlineStart = rememberedOfWhole(({ message }): readonly boolean[] => {
  const { items } = message;
  const found: boolean[] = [];
  items.forEach((item, at) => {
    const before = items[at - 1];
    const isSamePart = before !== undefined && before.section === item.section;
    found.push(isSamePart && ((isHeadedOnItsLine(message, before) && !before.isBullet) || found[at - 1] === true));
  });
  return found;
});

function hasSubject(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (norm === 'i' || norm === 'we' || norm === 'you' || norm === 'please') return true;
  }
  return false;
}

/**
 * A bullet is one piece of work. A line is split at commas where a new piece begins: at a verb, or at another group of
 * words; lists of single words and remarks ("12 planned", "a one-line change") stay with what they belong to.
 */
function partsOf(message: Message, item: Item, sentence: Sentence): readonly Range[] {
  const whole = trimmed(message, sentence);
  if (item.isBullet) return [whole];
  const pieces: Range[] = [];
  let depth = 0;
  let from = whole.from;
  for (let at = whole.from; at <= whole.to; at++) {
    const norm = normAt(message, at);
    if (norm === '(') depth++;
    if (norm === ')') depth--;
    const isCut = at === whole.to || (depth <= 0 && (norm === ',' || norm === '+' || norm === ';'));
    if (!isCut) continue;
    if (at > from) pieces.push({ from, to: at });
    from = at + 1;
  }
  const isList =
    (pieces.length > 2 && pieces.slice(1).some((piece) => wordsIn(message, piece) === 1)) || isTold(message, pieces);
  const parts: Range[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last && (isList || !isPiece(message, piece) || isDetail(message, last, piece)))
      parts[parts.length - 1] = { from: last.from, to: piece.to };
    else parts.push(withoutLead(message, piece));
  }
  return parts;
}

/** "Archive cleanup, the two big tables", "hypercare, checking the first letters": one comma, and behind it more about the same. */
function isTold(message: Message, pieces: readonly Range[]): boolean {
  const [first, second] = pieces;
  if (pieces.length !== 2 || first === undefined || second === undefined) return false;
  if (BASE.has(normAt(message, first.from)) || normAt(message, second.from - 1) !== ',') return false;
  if (withoutLead(message, second).from !== second.from || BASE.has(normAt(message, second.from))) return false;
  // "Nothing exciting, expense reports": what comes behind is the work.
  return isWork(message, { from: first.from, to: second.to });
}

function isPiece(message: Message, piece: Range): boolean {
  const { from, to } = withoutLead(message, piece);
  const first = normAt(message, from);
  if (from > piece.from && normAt(message, from - 1) === 'then' && to - from >= 2) return true;
  if (message.tokens[from]?.kind !== 'word') return to - from >= 3;
  if (BASE.has(first) || GERUNDS.has(first)) return true;
  if (ELABORATORS.has(first)) return false;
  for (let at = from; at < to; at++) if (FINITE.has(normAt(message, at))) return false;
  if (to - from < 2) return false;
  // A name before a verb in -s is somebody else: "Oskar reads it tonight".
  if (/[^s]s$/.test(normAt(message, from + 1)) && BASE.has(normAt(message, from + 1).slice(0, -1))) return false;
  return to - from >= 3 || opensWithVerb(rawOf(message, { from, to })) || wordsIn(message, { from, to }) >= 2;
}

/** Words about the piece before: when it is, of which kind, in what state, with what it is numbered. */
function isDetail(message: Message, before: Range, { from, to }: Range): boolean {
  const first = normAt(message, from);
  if (isOneOf(normAt(message, from + 1), 'included excluded')) return true;
  if (isStage(message, { from, to })) return !BASE.has(normAt(message, before.from));
  if (BASE.has(first) && first !== 'see') return false;
  if (isOneOf(first, 'see my our its') || normAt(message, to - 1) === 'only') return true;
  if (/^\d{1,2}:\d\d$/.test(first) || (/^\d+$/.test(first) && isOneOf(normAt(message, from + 1), 'to of'))) return true;
  if (isOneOf(first, 'the all') && to - from === 2 && message.tokens[from + 1]?.kind === 'number') return true;
  if (normAt(message, to - 1) === 'version' || (first === 'first' && normAt(message, from + 1) === 'version'))
    return true;
  for (let at = from + 1; at < to; at++)
    if (isOneOf(normAt(message, at), 'included excluded wrote called asked stays remains')) return true;
  return isNumberedName(message, before);
}

/** "Receipt screen, PR by Monday", "small phones, fix today": how far the thing before will be on a day. */
function isStage(message: Message, { from, to }: Range): boolean {
  const isNamed = isOneOf(
    normAt(message, from),
    'pr prs mr spike fix draft review merge test tests demo done rollout release restart proposal prototype',
  );
  return (
    isNamed &&
    to - from > 1 &&
    to - from <= 5 &&
    (isTimeAt(message, from + 1) || isOneOf(normAt(message, from + 1), 'until till eod'))
  );
}

/** "Section 4, conformance findings", "type 5, three devices": a number and what it stands for. */
function isNumberedName(message: Message, { from, to }: Range): boolean {
  const last = normAt(message, to - 1);
  if (last === '%' || /^\d{1,3}%$/.test(last)) return to - from <= 2;
  if (/^q[1-4]$/.test(last)) return true;
  return (
    /^\d{1,2}$/.test(last) && isOneOf(normAt(message, to - 2), 'section step type part chapter phase module level task')
  );
}

function withoutLead(message: Message, { from, to }: Range): Range {
  let at = from;
  while (at < to && isOneOf(normAt(message, at), 'and then also plus later afterwards first finally')) at++;
  return at === to ? { from, to } : { from: at, to };
}

function trimmed(message: Message, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end && isMarkOnly(message, start)) start++;
  while (end > start && isMarkOnly(message, end - 1)) end--;
  return { from: start, to: end };
}

function isMarkOnly(message: Message, at: number): boolean {
  const token = message.tokens[at];
  return token?.kind === 'emoji' || (token?.kind === 'punct' && !'()'.includes(token.norm));
}

function wordsIn(message: Message, { from, to }: Range): number {
  let words = 0;
  for (let at = from; at < to; at++) {
    const kind = message.tokens[at]?.kind;
    if (kind !== 'punct' && kind !== 'emoji' && kind !== 'break') words++;
  }
  return words;
}
