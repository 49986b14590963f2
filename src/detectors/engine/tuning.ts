import type { Tuning } from '../types.ts';
import type { Rule } from './rule.ts';

const ADDED_WEIGHT = 8;

/** An admin's phrases and exceptions as rules: plain words, `*` for one word, nothing else has a meaning. */
export function addedRules(tuning: Tuning): readonly Rule[] {
  const phrases = tuning.phrases.map(
    ({ flag, phrase }, at): Rule => ({
      id: `added.${flag}.phrase-${at + 1}`,
      label: flag,
      weight: ADDED_WEIGHT,
      patterns: [toPattern(phrase)],
      reason: 'Your workspace asked to point out this phrase.',
    }),
  );
  const exceptions = tuning.exceptions.map(
    ({ flag, phrase }, at): Rule => ({
      id: `added.${flag}.exception-${at + 1}`,
      label: flag,
      weight: -2 * ADDED_WEIGHT,
      patterns: [toPattern(phrase)],
    }),
  );
  return [...phrases, ...exceptions];
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
