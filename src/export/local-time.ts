import type { LocalTime } from '../detectors/types.ts';

const QUARTER_HOUR = 15 * 60_000;
const DAY = 24 * 60 * 60_000;

/** Turns instants (milliseconds since 1970) into wall-clock time of a zone (IANA name). Throws on an unknown zone. */
export type LocalClock = (at: number, zone: string) => LocalTime;

/**
 * A clock with a memory: zones change their offset on quarter hours only, and messages come in order of time,
 * so the slow time zone database is asked once a quarter hour and zone.
 */
export function createLocalClock(): LocalClock {
  const zones = new Map<string, { format: Intl.DateTimeFormat; quarter: number; offset: number }>();
  return (at, zone) => {
    let known = zones.get(zone);
    if (known === undefined) {
      known = { format: formatFor(zone), quarter: Number.NaN, offset: 0 };
      zones.set(zone, known);
    }
    const quarter = Math.floor(at / QUARTER_HOUR);
    if (known.quarter !== quarter) {
      known.quarter = quarter;
      known.offset = offsetAt(known.format, quarter * QUARTER_HOUR);
    }
    return split(at + known.offset);
  };
}

function formatFor(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - at;
}

function split(local: number): LocalTime {
  const date = new Date(Math.floor(local / DAY) * DAY).toISOString().slice(0, 10);
  const minutes = Math.floor((((local % DAY) + DAY) % DAY) / 60_000);
  const hour = Math.floor(minutes / 60);
  return { date, time: `${pad(hour)}:${pad(minutes % 60)}` };
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
