import type { TunedPhrase, Tuning } from '../types.ts';
import type { Rule } from './rule.ts';

const ADDED_WEIGHT = 8;

/** An admin's phrases and exceptions as rules: plain words, `*` for one word, nothing else has a meaning. */
export function addedRules(tuning: Tuning): readonly Rule[] {
  const phrases = tuning.phrases.map(
    (added): Rule => ({
      id: phraseId(added),
      label: added.flag,
      weight: ADDED_WEIGHT,
      patterns: [toPattern(added.phrase)],
      reason: 'Your workspace asked to point out this phrase.',
    }),
  );
  const exceptions = tuning.exceptions.map(
    (added): Rule => ({
      id: `added.${added.flag}.exception-${nameOf(added.phrase)}`,
      label: added.flag,
      weight: -2 * ADDED_WEIGHT,
      patterns: [toPattern(added.phrase)],
    }),
  );
  return [...phrases, ...exceptions];
}

/** The id of the rule that an added phrase becomes: the same wherever and whenever the phrase is added. */
export function phraseId({ flag, phrase }: TunedPhrase): string {
  return `added.${flag}.phrase-${nameOf(phrase)}`;
}

/** A short name of a phrase: its place in a list would change when another one is taken back. */
function nameOf(phrase: string): string {
  let hash = 0x811c9dc5;
  for (const char of toPattern(phrase)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * What is in force in a channel: the workspace's tuning with the channel's own laid over it. Phrases and exceptions
 * add up; where the two contradict each other, the channel has the last word.
 */
export function layerTunings(workspace: Tuning, channel: Tuning): Tuning {
  const kept = new Set(channel.on);
  const phrases = uniquePhrases([...workspace.phrases, ...channel.phrases]);
  const exceptions = uniquePhrases([...workspace.exceptions, ...channel.exceptions]);
  return {
    off: [...new Set([...workspace.off.filter((id) => !kept.has(id)), ...channel.off])],
    on: [],
    sensitivity: { ...workspace.sensitivity, ...channel.sensitivity },
    phrases,
    exceptions,
    exempt: [...new Set([...workspace.exempt, ...channel.exempt])],
    quietAfter: workspace.quietAfter,
  };
}

/** The phrases, each once. */
export function uniquePhrases(phrases: readonly TunedPhrase[]): readonly TunedPhrase[] {
  const known = new Map<string, TunedPhrase>();
  for (const added of phrases) {
    const key = `${added.flag} ${toPattern(added.phrase)}`;
    if (!known.has(key)) known.set(key, added);
  }
  return [...known.values()];
}

/** The words of a phrase as a pattern; throws an Error when no word is left. */
export function toPattern(phrase: string): string {
  const words =
    phrase
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'+]+|\*/gu) ?? [];
  if (words.every((word) => word === '*')) throw new Error('A phrase needs at least one word.');
  return words.join(' ');
}
