import { findDue } from './due.ts';
import { bareDate } from './extract-answer.ts';
import { isDayWord } from './extract-fragment-shapes.ts';
import { normAt, type Range, rawOf, type Source, segmentsOf } from './extract-source.ts';
import { isOneOf } from './word-set.ts';

/** A stretch to read; `thingTo` where the thing ends before its place or an aside. */
export interface Piece extends Range {
  readonly thingTo?: number;
}

/**
 * The stretches between pauses, cut once more at an "and" behind a day ("crocus tonight and hyacinth Monday"), a bare day
 * joined to what stands before it ("two loops, Monday 11:00").
 */
export function pieces(source: Source, sentence: Range): readonly Piece[] {
  const { message } = source;
  const segments: Piece[] = [];
  for (const segment of segmentsOf(message, sentence)) {
    const last = segments.at(-1);
    const isOpen = last !== undefined && findDue(rawOf(message, last), source.dates) === null;
    const dayFrom = isOpen ? dayAlone(source, segment) : null;
    if (last && dayFrom !== null) {
      const isAside = normAt(message, last.from - 1) === '(' && normAt(message, last.to) === ')';
      const named = isAside ? segments.at(-2) : undefined;
      if (named !== undefined) segments.pop();
      const isJoined = named === undefined && dayFrom === segment.from;
      const { from, to } = named ?? last;
      segments[segments.length - 1] = isJoined ? { from, to: segment.to } : { from, to: segment.to, thingTo: to };
    } else segments.push(segment);
  }
  return segments.flatMap((piece) => {
    const { from, to } = piece;
    if (piece.thingTo !== undefined) return [piece];
    for (let at = from + 2; at < to - 2; at++) {
      if (normAt(message, at) === 'and' && isDayWord(normAt(message, at - 1)))
        return [
          { from, to: at },
          { from: at + 1, to },
        ];
    }
    return [{ from, to }];
  });
}

/** Where the day begins in a stretch that holds nothing else, or only where the thing will be: "with you by Wednesday". */
function dayAlone(source: Source, { from, to }: Range): number | null {
  const { message } = source;
  if (bareDate(source, { from, to }) !== null) return from;
  let at = from;
  while (at < to && isOneOf(normAt(message, at), 'then again done ready')) at++;
  if (isOneOf(normAt(message, at), 'in on with at')) at += isOneOf(normAt(message, at + 1), 'the your our my') ? 3 : 2;
  else if (isOneOf(normAt(message, at), 'here there up out live online in')) at++;
  return at > from && at < to && bareDate(source, { from: at, to }) !== null ? at : null;
}
