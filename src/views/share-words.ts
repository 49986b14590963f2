import type { ShownFigure } from '../digests/minimum-group.ts';
import type { Share } from '../digests/team-week.ts';

const NO_FIGURE = 'no figure';
const NO_MARK = '–';

/** What stands for a figure that is not given; for the foot of whatever uses the words and marks below. */
export function withheldWords(minimum: number): string {
  return `“${NO_FIGURE}” and “${NO_MARK}”: it would speak of fewer than ${minimum} people, or let you work out such a figure.`;
}

/** A share in words. */
export function shareWords(share: Share | null): string {
  if (share?.kind === 'shown') return `${share.per100} of 100 messages`;
  return share?.kind === 'none' ? 'not seen' : NO_FIGURE;
}

/** A share in the shortest form, for a row of weeks; a dash stands where there is no number. */
export function shareMark(share: Share | null): string {
  if (share?.kind === 'shown') return String(share.per100);
  return share?.kind === 'none' ? '0' : NO_MARK;
}

/** A count in words. */
export function figureWords(figure: ShownFigure): string {
  if (figure.kind === 'none') return 'none';
  return figure.kind === 'few' ? NO_FIGURE : String(figure.count);
}

/** A count in the shortest form; a dash stands where there is no number. */
export function figureMark(figure: ShownFigure): string {
  if (figure.kind === 'few') return NO_MARK;
  return figure.kind === 'none' ? '0' : String(figure.count);
}

/** A row of marks from the first week that has a figure on; null when that leaves at most one week, which is no row. */
export function markRow(marks: readonly string[]): string | null {
  const first = marks.findIndex((mark) => mark !== NO_MARK);
  return first === -1 || first === marks.length - 1 ? null : marks.slice(first).join(', ');
}
