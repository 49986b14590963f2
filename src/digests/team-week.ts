import { FLAGS, type Flag, type Label, SIGNALS, type Signal } from '../detectors/types.ts';
import type { Figure } from './minimum-group.ts';

/** What is counted: every label, all messages, and messages with at least one flag. */
export type Counted = Label | 'message' | 'any_flag';

export const COUNTED: readonly Counted[] = ['message', 'any_flag', ...FLAGS, ...SIGNALS];

/** The team counts of one finished week of a channel. */
export interface TeamWeek {
  readonly week: string;
  readonly figures: Readonly<Partial<Record<Counted, Figure>>>;
  /** So few people left these figures since they were first shown that a comparison would speak of them. */
  readonly isWithheld: boolean;
}

const NOTHING: Figure = { count: 0, people: 0 };

export function figureOf(week: TeamWeek, counted: Counted): Figure {
  return week.figures[counted] ?? NOTHING;
}

/** Whether enough people wrote in that week for any figure at all. */
export function hasGroup(week: TeamWeek, minimum: number): boolean {
  return !week.isWithheld && figureOf(week, 'message').people >= minimum;
}

/** A share as far as it may be shown: messages in 100, or why there is no number. */
export type Share =
  | { readonly kind: 'none' }
  | { readonly kind: 'shown'; readonly per100: number }
  | { readonly kind: 'few' }
  /** No figures of that week at all. */
  | { readonly kind: 'no_group' };

/**
 * The shares of a week. A share is shown when enough people wrote, and enough of them wrote what it counts. The share
 * of messages with any flag is held back where it would give away the one flag that is not shown.
 */
export function sharesOf(week: TeamWeek, minimum: number): Readonly<Record<Exclude<Counted, 'message'>, Share>> {
  const total = figureOf(week, 'message').count;
  const isGroup = hasGroup(week, minimum) && total > 0;
  const share = (counted: Counted): Share => {
    const figure = figureOf(week, counted);
    if (!isGroup) return { kind: 'no_group' };
    if (figure.count === 0) return { kind: 'none' };
    if (figure.people < minimum) return { kind: 'few' };
    return { kind: 'shown', per100: Math.round((100 * figure.count) / total) };
  };
  const all = Object.fromEntries(COUNTED.map((counted) => [counted, share(counted)])) as Record<Counted, Share>;
  const few = FLAGS.filter((flag) => all[flag].kind === 'few');
  const isRevealing = few.length === 1 && FLAGS.some((flag) => all[flag].kind === 'shown');
  return isRevealing ? { ...all, any_flag: { kind: 'few' } } : all;
}

/** The line of a label over the weeks, oldest first; null stands for a week without figures. */
export interface Trend {
  readonly counted: Exclude<Counted, 'message'>;
  readonly shares: readonly (Share | null)[];
  readonly direction: Direction | null;
}

/** How a week compares with the weeks before. */
export type Direction = 'up' | 'down' | 'steady';

/** Smaller changes than this many messages in 100 are called steady. */
const NOTABLE = 3;

/** The trends of all flags, all good signals and of flags together. */
export function trendsOf(weeks: readonly (TeamWeek | null)[], minimum: number): readonly Trend[] {
  const byWeek = weeks.map((week) => (week === null ? null : sharesOf(week, minimum)));
  const counted: readonly (Flag | Signal | 'any_flag')[] = ['any_flag', ...FLAGS, ...SIGNALS];
  return counted.map((name) => {
    const shares = byWeek.map((week) => week?.[name] ?? null);
    return { counted: name, shares, direction: directionOf(shares) };
  });
}

/** This week against the mean of the earlier weeks that have a number; null when one of the two is missing. */
export function directionOf(shares: readonly (Share | null)[]): Direction | null {
  const now = numberOf(shares.at(-1) ?? null);
  const before = shares
    .slice(0, -1)
    .map(numberOf)
    .filter((per100) => per100 !== null);
  if (now === null || before.length === 0) return null;
  const change = now - before.reduce((sum, per100) => sum + per100, 0) / before.length;
  if (Math.abs(change) < NOTABLE) return 'steady';
  return change > 0 ? 'up' : 'down';
}

/** The number of a share, where there is one; none seen is zero. */
export function numberOf(share: Share | null): number | null {
  if (share?.kind === 'shown') return share.per100;
  return share?.kind === 'none' ? 0 : null;
}
