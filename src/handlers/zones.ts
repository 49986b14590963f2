import { nearestWord } from './command-words.ts';

/** The zone by its proper name, or null when this machine does not know it. */
export function knownZone(typed: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The zone that somebody who typed only a town, or a letter wrong, most likely means; null when none is near. */
export function likelyZone(typed: string): string | null {
  const zones = Intl.supportedValuesOf('timeZone');
  const town = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
  const word = typed.trim().replace(/\s+/g, '_').toLowerCase();
  const exact = zones.find((zone) => town(zone) === word);
  if (exact !== undefined) return exact;
  const near = nearestWord(word, [...zones.map((zone) => zone.toLowerCase()), ...zones.map(town)]);
  return near === null ? null : (zones.find((zone) => zone.toLowerCase() === near || town(zone) === near) ?? null);
}
