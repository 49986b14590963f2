/** Longest YAML that is read, in characters. */
export const YAML_LENGTH = 24_000;

/** Most phrases, or exceptions, of one tuning. */
export const MOST_PHRASES = 200;
