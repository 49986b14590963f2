import type { ShownFigure } from '../digests/minimum-group.ts';
import type { Share } from '../digests/team-week.ts';

/** A share in words. */
export function shareWords(share: Share | null, minimum: number): string {
  if (share === null || share.kind === 'no_group') return 'no figure';
  if (share.kind === 'none') return 'not seen';
  return share.kind === 'few' ? `from fewer than ${minimum} people` : `${share.per100} of 100 messages`;
}

/** A share in the shortest form, for a row of weeks; a dash stands where there is no number. */
export function shareMark(share: Share | null): string {
  if (share?.kind === 'shown') return String(share.per100);
  return share?.kind === 'none' ? '0' : '–';
}

/** A count in words. */
export function figureWords(figure: ShownFigure, minimum: number): string {
  if (figure.kind === 'none') return 'none';
  return figure.kind === 'few' ? `fewer than ${minimum} people, no figure` : String(figure.count);
}

/** A count in the shortest form; a dash stands where there is no number. */
export function figureMark(figure: ShownFigure): string {
  if (figure.kind === 'few') return '–';
  return figure.kind === 'none' ? '0' : String(figure.count);
}
