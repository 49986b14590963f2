import type { Rule } from '../engine/rule.ts';
import type { Examples } from '../engine/rules-for.ts';
import type { Flag } from '../types.ts';

/** A flag that is told by how a problem or question is answered. */
export interface AnswerFlag {
  readonly label: Flag;
  /** What the names of its cues begin with. */
  readonly cues: string;
  /** Ways that count without a question or problem before them, because the words alone say it. */
  readonly outright: ReadonlySet<string>;
}

/**
 * The rules for one way of answering: one where something waits for an answer and no step is in sight, and, when the
 * words alone say it, one anywhere.
 */
export function answering(
  { label, cues, outright }: AnswerFlag,
  name: string,
  weights: readonly [alone: number, open: number],
  reason: string,
  examples: Examples,
): readonly Rule[] {
  const id = `${label.replaceAll('_', '-')}.${name}`;
  const cue = `${cues}.${name}`;
  const base = { label, reason };
  const open: Rule = {
    ...base,
    id: `${id}-open`,
    weight: weights[1],
    all: [cue, 'asked.open'],
    examples: inThread(examples),
  };
  if (!outright.has(name)) return [open];
  return [{ ...base, id, weight: weights[0], all: [cue], examples }, open];
}

/** The examples that are answers: a rule about answers can only speak on those. */
function inThread({ flag, leave }: Examples): Examples {
  return { flag: flag.filter((example) => typeof example !== 'string'), leave };
}
