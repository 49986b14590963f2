import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { DEFENSIVE_MORE_TURNS } from '../flags/defensive-more-cues.ts';
import { DEFENSIVE_TURNS } from '../flags/defensive-turns-cues.ts';
import { NOT_MY_JOB_MORE_TURNS } from '../flags/not-my-job-more-cues.ts';
import { NOT_MY_JOB_TURNS } from '../flags/not-my-job-turns-cues.ts';
import { namesPerson } from './voice.ts';
import { isTroubled, isWaiting } from './waiting.ts';

const DEFENDING = [...DEFENSIVE_TURNS, ...DEFENSIVE_MORE_TURNS].map(({ name }) => name);
const PUSHING = [...NOT_MY_JOB_TURNS, ...NOT_MY_JOB_MORE_TURNS].map(({ name }) => name);
const SAME = new Set('is are was were =='.split(' '));
const ARTICLES = new Set('a an the just'.split(' '));
/** "That that is" and "it is it" say nothing; a word of content that comes back does. */
const SHORTEST_ECHO = 3;

function countHolding(facts: Facts, cues: readonly string[]): number {
  let count = 0;
  for (const cue of cues) if (facts.holds(cue)) count++;
  return count;
}

/** "Docs are docs", "an estimate is an estimate": the same word on both sides, which patterns do not see. */
function isTautology({ message: { tokens } }: Facts): boolean {
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (!SAME.has(tokens[at]?.norm ?? '')) continue;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    const after = ARTICLES.has(next?.norm ?? '') ? tokens[at + 2] : next;
    if (before?.kind === 'word' && before.norm.length >= SHORTEST_ECHO && before.norm === after?.norm) return true;
  }
  return false;
}

/** Somebody else asks on or names a trouble, later in a thread: the answer is due from whoever writes next. */
function isPressed(facts: Facts): boolean {
  const { context, talk } = facts;
  const last = talk.at(-1);
  if (context?.parent == null || last === undefined) return false;
  if (context.conversation.at(-1)?.author === context.author) return false;
  if (last.holds('makes.proposal') || last.holds('mark.joke')) return false;
  return (
    last.holds('has.question') || last.holds('reports.problem') || last.holds('asks.why') || last.holds('asks.who')
  );
}

/** The thread, or the message before this one, puts a trouble before its readers. */
function isInTrouble(facts: Facts): boolean {
  const { context, parent, talk } = facts;
  const last = talk.at(-1);
  if (parent !== null && (isTroubled(parent) || (last === undefined && isWaiting(parent)))) return true;
  return last !== undefined && context?.conversation.at(-1)?.author !== context?.author && isTroubled(last);
}

/** Turns of speech that defend or push away, and where they stand; several detectors ask for them. */
export const TURN_PREDICATES: Readonly<Record<string, Predicate>> = {
  'turn.tautology': (facts) => facts.holds('is.reply') && isTautology(facts),
  'def.turn': (facts) => countHolding(facts, DEFENDING) > 0 || facts.holds('turn.tautology'),
  'def.turns': (facts) => countHolding(facts, DEFENDING) + (facts.holds('turn.tautology') ? 1 : 0) > 1,
  'nmj.push': (facts) => countHolding(facts, PUSHING) > 0,
  'asked.pressed': isPressed,
  // Somebody with a name has it, or did it: what stands beside the name is no longer with nobody.
  'names.person': namesPerson,
  // A reply to trouble, and that brings no remedy. A result may be part of a defence: "it was approved".
  'answer.bare': (facts) =>
    facts.holds('is.reply') &&
    !facts.holds('has.remedy') &&
    isInTrouble(facts) &&
    !facts.holds('signal:commitment') &&
    !facts.holds('own.fault') &&
    !facts.holds('is.thanks') &&
    !facts.holds('parent.decision') &&
    !facts.holds('parent:is.thanks'),
};
