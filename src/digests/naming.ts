import { addWorkingDays, localTime, type WorkCalendar } from '../commitments/calendar.ts';
import type { Theme } from './themes.ts';

/** A message that a digest may speak of. */
export interface Item {
  readonly channelId: string;
  readonly ts: string;
  /** The people whom a link to it would name. */
  readonly people: readonly string[];
  readonly ageDays: number;
  /** When all of them certainly knew what is said about it; null while one of them may not. */
  readonly toldAt: Date | null;
  /** What it is about, where the rules tell. */
  readonly theme: Theme | null;
  /** The day by which it was promised; null for a promise without one, and for all else. */
  readonly due: string | null;
}

/** What decides whether messages of a channel may be linked for a lead. */
export interface NamingRights {
  /** The channel agreed to it, and was told. */
  readonly isCharterOn: boolean;
  /** The lead can read the channel. */
  readonly isMember: boolean;
}

/**
 * A link counts as naming. It is allowed only when the channel's charter says so, the lead can read the channel,
 * and everybody behind it was told and had a whole working day since to fix or
 * contest it. `zone` is the zone whose days count.
 */
export function mayLink(item: Item, rights: NamingRights, now: Date, zone: string, calendar: WorkCalendar): boolean {
  if (!rights.isCharterOn || !rights.isMember || item.toldAt === null) return false;
  const told = localTime(item.toldAt, zone).date;
  return localTime(now, zone).date > addWorkingDays(told, 1, calendar);
}
