import type { LocalTime } from '../detectors/types.ts';
import type { WorkCalendar } from './calendar.ts';

/** What a date in a text is read against. */
export interface DueContext extends WorkCalendar {
  /** The author's day and wall-clock time when the message was sent; null leaves only fully written dates readable. */
  readonly now: LocalTime | null;
  /** Which number of `3/4` is the day. */
  readonly dayMonthOrder: 'dmy' | 'mdy';
  /** Wall-clock time of the team's standup, `HH:MM`. */
  readonly standupTime?: string;
  /** The days on which sprints end. */
  readonly sprintEnds?: readonly string[];
  /** The text is a line of a weekly plan: its weekday names mean the week that is planned. */
  readonly isWeeklyPlan?: boolean;
}

/** A date as it was named in a text. */
export interface Due {
  /** `YYYY-MM-DD`; null when a date was named that lies in the past or cannot be told from what is known. */
  readonly due: string | null;
  /** `HH:MM` when a clock time was named. */
  readonly time: string | null;
  /** Where it stands, `[start, end)` in UTF-16 units of the text, "by" and "until" excluded. */
  readonly start: number;
  readonly end: number;
}

/**
 * What one pattern understood. `clock` names a time of day, `part` a part of the day; both mean today unless a day
 * stands beside them. `period` is a week or longer. `never` is a past, repeated or otherwise unusable date.
 */
export type ReadingKind = 'day' | 'clock' | 'part' | 'period' | 'never';

/** A reading of one matched text. A null `date` means that it cannot be told. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly date: string | null;
  readonly time?: string | null;
  /** How many characters of the match belong to it; all when left out. */
  readonly length?: number;
  /** Set when the word "before" was read already, so that the day itself is meant. */
  readonly isLimit?: boolean;
  /** ISO weekday that was named, for checking a date that stands beside it. */
  readonly weekday?: number;
}

/** The text around a match. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** One way to name a date. `read` answers null when the words mean something else here. */
export interface DateRule {
  readonly id: string;
  /** Found in the lower case of every text that the pattern matches, and cheap: most texts name few kinds of dates. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, context: DueContext, around: Surroundings) => Reading | null;
}
