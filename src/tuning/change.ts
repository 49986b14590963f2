import { toPattern, uniquePhrases } from '../detectors/engine/tuning.ts';
import { FLAGS, type Flag, type Sensitivity, type TunedPhrase, type Tuning } from '../detectors/types.ts';

/** One thing that an admin wants to be different. `target` is the id of a rule, or a flag. */
export type Change =
  | { readonly kind: 'off' | 'on'; readonly target: string }
  | { readonly kind: 'sensitivity'; readonly flag: Flag; readonly level: Sensitivity }
  /** The same sensitivity for all flags. */
  | { readonly kind: 'preset'; readonly level: Sensitivity }
  | { readonly kind: 'add-phrase' | 'except' | 'remove'; readonly flag: Flag; readonly phrase: string }
  | { readonly kind: 'exempt'; readonly subject: string; readonly isExempt: boolean }
  | { readonly kind: 'quiet-after'; readonly people: number }
  | { readonly kind: 'import'; readonly tuning: Tuning };

/**
 * The tuning of a scope after a change. `below` is the tuning of the workspace when the scope is a channel, else null:
 * a channel may keep what its workspace switched off.
 */
export function applyChange(tuning: Tuning, change: Change, below: Tuning | null): Tuning {
  return tidyTuning(changed(tuning, change, below));
}

function changed(tuning: Tuning, change: Change, below: Tuning | null): Tuning {
  switch (change.kind) {
    case 'off':
      return {
        ...tuning,
        on: without(tuning.on, change.target),
        off: [...tuning.off, change.target],
      };
    case 'on': {
      const isOffBelow = below?.off.includes(change.target) === true;
      return {
        ...tuning,
        off: without(tuning.off, change.target),
        on: isOffBelow ? [...tuning.on, change.target] : tuning.on,
      };
    }
    case 'sensitivity':
      return { ...tuning, sensitivity: setLevel(tuning.sensitivity, change.flag, change.level, below) };
    case 'preset':
      return {
        ...tuning,
        sensitivity: FLAGS.reduce((levels, flag) => setLevel(levels, flag, change.level, below), tuning.sensitivity),
      };
    case 'add-phrase':
      return { ...tuning, phrases: [...tuning.phrases, phraseOf(change)] };
    case 'except':
      return { ...tuning, exceptions: [...tuning.exceptions, phraseOf(change)] };
    case 'remove':
      return {
        ...tuning,
        phrases: tuning.phrases.filter((added) => !isSame(added, change)),
        exceptions: tuning.exceptions.filter((added) => !isSame(added, change)),
      };
    case 'exempt':
      return {
        ...tuning,
        exempt: change.isExempt ? [...tuning.exempt, change.subject] : without(tuning.exempt, change.subject),
      };
    case 'quiet-after':
      return { ...tuning, quietAfter: change.people };
    case 'import':
      return change.tuning;
  }
}

/** The same tuning in one order, each thing once, so that equal tunings are written alike. */
export function tidyTuning(tuning: Tuning): Tuning {
  const levels = FLAGS.flatMap((flag) => {
    const level = tuning.sensitivity[flag];
    return level === undefined ? [] : [[flag, level] as const];
  });
  const byFlag = (phrases: readonly TunedPhrase[]) =>
    FLAGS.flatMap((flag) => uniquePhrases(phrases).filter((added) => added.flag === flag));
  return {
    off: sorted(tuning.off),
    on: sorted(tuning.on),
    sensitivity: Object.fromEntries(levels),
    phrases: byFlag(tuning.phrases),
    exceptions: byFlag(tuning.exceptions),
    exempt: sorted(tuning.exempt),
    quietAfter: tuning.quietAfter,
  };
}

/** Medium is what is shipped, so a workspace keeps no row for it; a channel does when its workspace differs. */
function setLevel(
  levels: Tuning['sensitivity'],
  flag: Flag,
  level: Sensitivity,
  below: Tuning | null,
): Tuning['sensitivity'] {
  const inherited = below?.sensitivity[flag] ?? 'medium';
  return Object.fromEntries(
    FLAGS.flatMap((name) => {
      const value = name === flag ? level : levels[name];
      return value === undefined || (name === flag && value === inherited) ? [] : [[name, value] as const];
    }),
  );
}

function phraseOf({ flag, phrase }: TunedPhrase): TunedPhrase {
  return { flag, phrase };
}

function isSame(added: TunedPhrase, other: TunedPhrase): boolean {
  return added.flag === other.flag && toPattern(added.phrase) === toPattern(other.phrase);
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}
