import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * The one place that imports `natural`, file by file: its root loads database clients, reads `.env` and prints to stdout.
 * Stems are remembered, because stemming costs fifty times what looking up costs.
 */
const MOST_STEMS = 50_000;
const stems = new Map<string, string>();

/** Porter stem of a lower-case word: "narratives" and "narrative" share one. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = porter.stem(word);
  stems.set(word, stem);
  return stem;
}

/** Jaro-Winkler likeness of two words, 0 to 1. */
export function likenessOf(a: string, b: string): number {
  return jaroWinkler(a, b);
}
