import type { Message, Token } from '../text/message.ts';
import { readMessage } from '../text/read-message.ts';
import { stemOf } from './stems.ts';

/** Words that never tell one piece of work from another: grammar, time, and talk about promising. */
const STOP = new Set(
  `a about above after again all already also am an and any anybody anyone are around as at back be because been before
  being below between both but by can could day did do does doing done down during each early else end enough even ever
  every everybody everyone few for from further get gets getting go goes going gone got had has have having he her here
  hers him his how i if in into is it its just last late later latest least less let like lot lots made make makes making
  many may maybe me might mine more most much must my near need needs never next no nobody none nor not nothing now of off
  ok okay on once one ones only or other others our ours out over own perhaps please quite rather really right same say
  said says see shall she should since so some somebody someone something soon still such sure than thank thanks that the
  their theirs them then there these they thing things this those though through till to today tomorrow tonight too
  under until up upon us very want was way we week weekend weeks well were what when where whether which while who whom
  whose why will with within without would yeah yep yes yesterday yet you your yours 's monday tuesday wednesday thursday
  friday saturday sunday morning noon afternoon evening night midday lunch eod eow eob cob time date deadline new hour
  hours minute minutes month quarter days asap promise promised announced agreed take takes taking took hello hi
  good nice great morning everybody dear colleagues kindly respected january february march april june july august
  september october november december`
    .split(/\s+/)
    .map(stemOf),
);

/** Words of almost every promise: they count, but little. */
const COMMON = new Set(
  `send sent write written writing finish finished complete completed start started fix fixed check add added update
  prepare prepared work working test review run look draft ready first part list rest remaining second third two three
  four five six seven eight nine ten set put give bring come keep show tell ask call read use post share number line page
  small big short full half open close item items point points report version step team people person whole move
  change done deliver provide`
    .split(/\s+/)
    .map(stemOf),
);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, String(at + 2)]),
);

const LONGEST_CODE_WORDS = 6;

/** What a term is. A `count` is a number with what it counts ("11:point"). */
export type TermKind = 'word' | 'common' | 'number' | 'count' | 'ticket' | 'person';

/** The kind of a term, told by how it is written. */
export function kindOf(term: string): TermKind {
  const first = term.charAt(0);
  if (first === '#') return 'ticket';
  if (first === '@') return 'person';
  if (first >= '0' && first <= '9') return term.includes(':') ? 'count' : 'number';
  return COMMON.has(term) ? 'common' : 'word';
}

/** Whether a term tells one piece of work from another: a word of its own, or a ticket. */
export function namesWork(term: string): boolean {
  const kind = kindOf(term);
  return kind === 'word' || kind === 'ticket';
}

const known = new WeakMap<Message, readonly (readonly string[])[]>();

/** The terms of each token of a message, by token index; remembered for as long as the message is. */
function termsByToken(message: Message): readonly (readonly string[])[] {
  const before = known.get(message);
  if (before) return before;
  const terms = message.tokens.map((token, at) => termsOfToken(token, message, at));
  known.set(message, terms);
  return terms;
}

function termsOfToken(token: Token, message: Message, at: number): readonly string[] {
  switch (token.kind) {
    case 'word':
      return wordTerms(token.norm, message, at);
    case 'number':
      return numberTerms(token.norm, message, at);
    case 'ticket':
      return [`#${message.raw.slice(token.start, token.end).replace('#', '').toLowerCase()}`];
    case 'user':
      return [
        `@${message.raw
          .slice(token.start, token.end)
          .replace(/[<>@]|\|.*$/g, '')
          .toLowerCase()}`,
      ];
    case 'code':
    case 'link':
    case 'channel':
      return sourceTerms(message.raw.slice(token.start, token.end));
    default:
      return [];
  }
}

function wordTerms(norm: string, message: Message, at: number): readonly string[] {
  const digits = NUMBER_WORDS.get(norm);
  if (digits) return numberTerms(digits, message, at);
  if (norm.length < 2) return [];
  const stem = stemOf(norm);
  return STOP.has(stem) || STOP.has(norm) ? [] : [stem];
}

/** A number alone is weak; with the noun it counts it is strong. */
function numberTerms(number: string, message: Message, at: number): readonly string[] {
  const next = message.tokens[at + 1];
  if (/[:%]/.test(number)) return [];
  if (number.includes('/')) return number.split('/');
  if (next?.kind !== 'word' || STOP.has(stemOf(next.norm))) return [number];
  return [number, `${number}:${stemOf(next.norm)}`];
}

/** The words of a code span or of the last part of an address: both are often the name of the work. */
function sourceTerms(raw: string): readonly string[] {
  const label = raw.startsWith('<') ? raw.slice(1, -1) : raw.replaceAll('`', '');
  const part = label.startsWith('http') ? (label.split('|')[0]?.split('/').at(-1) ?? '') : label;
  const words = part.toLowerCase().match(/[\p{L}]{3,}/gu) ?? [];
  return words
    .slice(0, LONGEST_CODE_WORDS)
    .map(stemOf)
    .filter((stem) => !STOP.has(stem));
}

const wholes = new WeakMap<Message, ReadonlySet<string>>();

/** The terms of the tokens `[from, to)` of a message; those of a whole message are remembered as long as it is. */
export function termsIn(message: Message, from = 0, to = message.tokens.length): ReadonlySet<string> {
  if (from > 0 || to < message.tokens.length) return gather(message, from, to);
  const known = wholes.get(message);
  if (known) return known;
  const terms = gather(message, from, to);
  wholes.set(message, terms);
  return terms;
}

function gather(message: Message, from: number, to: number): ReadonlySet<string> {
  const all = termsByToken(message);
  const terms = new Set<string>();
  for (let at = from; at < to; at++) for (const term of all[at] ?? []) terms.add(term);
  return terms;
}

/** The terms of a few words outside any message. */
export function termsOfText(text: string): ReadonlySet<string> {
  return termsIn(readMessage(text));
}
