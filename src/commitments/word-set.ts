/** A set of words from a list separated by blanks. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

const known = new Map<string, ReadonlySet<string>>();

/**
 * Whether a word is one of a list written out where it is asked. Each list becomes a set on first use: asking it costs a
 * fifth of a regular expression, and the reading of promises asks a few hundred times a message.
 */
export function isOneOf(word: string, words: string): boolean {
  let set = known.get(words);
  if (set === undefined) {
    set = setOf(words);
    known.set(words, set);
  }
  return set.has(word);
}
