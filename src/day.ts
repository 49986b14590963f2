/** A day in milliseconds, for spans of time; days of the calendar are counted in src/commitments/calendar.ts. */
export const DAY_MS = 86_400_000;
