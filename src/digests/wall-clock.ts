import { localTime } from '../commitments/calendar.ts';

/**
 * The instant at which the clocks of a zone show a day and time (`YYYY-MM-DD`, `HH:MM`). A time that a clock change
 * skips gives the instant just after the gap; one that happens twice gives one of the two.
 */
export function instantOf(day: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let at = wanted;
  for (let i = 0; i < 2; i++) {
    const shown = localTime(new Date(at), zone);
    at += wanted - Date.parse(`${shown.date}T${shown.time}:00Z`);
  }
  return new Date(at);
}
