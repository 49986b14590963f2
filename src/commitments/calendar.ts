import type { LocalTime } from '../detectors/types.ts';

/** Days are `YYYY-MM-DD` strings in the author's zone: they compare with `<`, and no clock change can shift them. */

/** Which days are worked. `weekends` holds ISO weekdays (1 Monday to 7 Sunday), `holidays` days. */
export interface WorkCalendar {
  readonly weekends: ReadonlySet<number>;
  readonly holidays: ReadonlySet<string>;
  /** ISO weekday on which a week begins. */
  readonly weekStart: 1 | 7;
}

/** Monday to Friday, no holidays, weeks begin on Monday. */
export const PLAIN_CALENDAR: WorkCalendar = { weekends: new Set([6, 7]), holidays: new Set(), weekStart: 1 };

const MS_PER_DAY = 86_400_000;
const LONGEST_REST = 60;

function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day `n` days later (earlier when negative). */
export function addDays(day: string, n: number): string {
  return new Date((serial(day) + n) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: string, to: string): number {
  return serial(to) - serial(from);
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return ((serial(day) + 3) % 7) + 1;
}

/** The day with these numbers, or null when the calendar has no such day (31 June, 29 February of a common year). */
export function dayOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? text : null;
}

/** Year, month (1 to 12) and day of month. */
export function partsOf(day: string): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** The last day of the month that lies `n` months after the month of `day`. */
export function lastOfMonth(day: string, n = 0): string {
  const [year, month] = partsOf(day);
  return new Date(Date.UTC(year, month + n, 0)).toISOString().slice(0, 10);
}

/** The same day of the month `n` months later; the last day of that month when it is shorter. */
export function addMonths(day: string, n: number): string {
  const last = lastOfMonth(day, n);
  const wanted = day.slice(8);
  return wanted < last.slice(8) ? last.slice(0, 8) + wanted : last;
}

export function isWorkingDay(day: string, calendar: WorkCalendar): boolean {
  return !calendar.weekends.has(weekdayOf(day)) && !calendar.holidays.has(day);
}

function step(day: string, by: 1 | -1, calendar: WorkCalendar): string {
  let at = day;
  for (let i = 0; i < LONGEST_REST && !isWorkingDay(at, calendar); i++) at = addDays(at, by);
  return at;
}

/** `day` itself when it is worked, else the next working day. */
export function workingDayFrom(day: string, calendar: WorkCalendar): string {
  return step(day, 1, calendar);
}

/** `day` itself when it is worked, else the last working day before it. */
export function workingDayUpTo(day: string, calendar: WorkCalendar): string {
  return step(day, -1, calendar);
}

/** Followed promises ask for the same few days again and again, message after message. */
const counted = new WeakMap<WorkCalendar, Map<string, string>>();
const MOST_COUNTED = 20_000;

/** The `n`th working day after `day`; `day` itself does not count. */
export function addWorkingDays(day: string, n: number, calendar: WorkCalendar): string {
  const known = counted.get(calendar) ?? new Map<string, string>();
  counted.set(calendar, known);
  const key = `${day}+${n}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  let at = day;
  for (let i = 0; i < n; i++) at = workingDayFrom(addDays(at, 1), calendar);
  if (known.size >= MOST_COUNTED) known.clear();
  known.set(key, at);
  return at;
}

/** The first day of the calendar week that lies `n` weeks after the week of `day`. */
export function startOfWeek(day: string, calendar: WorkCalendar, n = 0): string {
  return addDays(day, ((calendar.weekStart - weekdayOf(day) - 7) % 7) + 7 * n);
}

/** The last working day of the week `n` weeks on; the last day of the week when nobody works in it. */
export function lastWorkingDayOfWeek(day: string, calendar: WorkCalendar, n = 0): string {
  const start = startOfWeek(day, calendar, n);
  const last = workingDayUpTo(addDays(start, 6), calendar);
  return last < start ? addDays(start, 6) : last;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  FORMATS.set(zone, format);
  return format;
}

/** Day and wall-clock time of an instant in an IANA zone. Throws `RangeError` when the zone does not exist. */
export function localTime(instant: Date, zone: string): LocalTime & { readonly time: string } {
  const text = formatOf(zone).format(instant);
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}
