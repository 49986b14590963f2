import { phraseId } from '../detectors/engine/tuning.ts';
import { FLAGS, type Flag, type Tuning } from '../detectors/types.ts';
import { escapeTyped } from './markup.ts';
import { cut } from './message.ts';

/** What a tuning says, a line each. */
function linesOf(tuning: Tuning): readonly string[] {
  const phrases = new Map(tuning.phrases.map((added) => [phraseId(added), added.phrase]));
  const named = (id: string) => {
    const phrase = phrases.get(id);
    return phrase === undefined ? targetName(id) : `the phrase ${quoted(phrase)}`;
  };
  return [
    ...tuning.off.map((id) => `${named(id)} is off`),
    ...tuning.on.map((id) => `${named(id)} stays on here`),
    ...FLAGS.flatMap((flag) => {
      const level = tuning.sensitivity[flag];
      return level === undefined ? [] : [`sensitivity of \`${flag}\` is ${level}`];
    }),
    ...tuning.phrases.map(({ flag, phrase }) => `${quoted(phrase)} raises \`${flag}\``),
    ...tuning.exceptions.map(({ flag, phrase }) => `${quoted(phrase)} is an exception to \`${flag}\``),
    ...tuning.exempt.map((id) => `${/^[UW]/.test(id) ? `<@${id}>` : `<#${id}>`} is exempt`),
    ...(tuning.quietAfter === null ? [] : [quietLine(tuning.quietAfter)]),
  ];
}

/** What one tuning says and the other does not, a line each, with `+` and `−` before it. */
export function diffLines(before: Tuning, after: Tuning): readonly string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `− ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** A rule or flag in a sentence. */
export function targetName(id: string): string {
  return isFlagName(id) ? `all of \`${id}\`` : `rule \`${id}\``;
}

/** Where a tuning holds, in a sentence. */
export function scopeName(scope: string): string {
  return scope === '*' ? 'the whole workspace' : `<#${scope}>`;
}

/** What somebody typed, between quotation marks, safe to show. */
export function quoted(typed: string): string {
  return `“${escapeTyped(cut(typed, 120)).replace(/[`*_~]/g, (mark) => (mark === '*' ? '∗' : mark === '`' ? "'" : mark))}”`;
}

function quietLine(people: number): string {
  return people === 0
    ? 'no rule goes quiet by itself'
    : `a rule goes quiet when ${people} people contest it and it is more often wrong than right`;
}

function isFlagName(id: string): id is Flag {
  return FLAGS.some((flag) => flag === id);
}
