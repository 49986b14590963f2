import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { DEFENSIVE_MORE_TURNS } from '../flags/defensive-more-cues.ts';
import { DEFENSIVE_SHIELDS } from '../flags/defensive-shields-cues.ts';
import { DEFENSIVE_TURNS } from '../flags/defensive-turns-cues.ts';
import { NOT_MY_JOB_MORE_TURNS } from '../flags/not-my-job-more-cues.ts';
import { NOT_MY_JOB_TURNS } from '../flags/not-my-job-turns-cues.ts';
import { NOT_MY_JOB_WALLS } from '../flags/not-my-job-walls-cues.ts';
import { isCircle, isTautology } from './tautology.ts';
import { namesPerson } from './voice.ts';
import { isTroubled, isWaiting } from './waiting.ts';

const DEFENDING = [...DEFENSIVE_TURNS, ...DEFENSIVE_MORE_TURNS].map(({ name }) => name);
const PUSHING = [...NOT_MY_JOB_TURNS, ...NOT_MY_JOB_MORE_TURNS].map(({ name }) => name);
const SHIELDING = DEFENSIVE_SHIELDS.map(({ name }) => name);
const WALLS = NOT_MY_JOB_WALLS.map(({ name }) => name).filter((name) => name.startsWith('wall.'));
/** What tells that the thing lands somewhere, or that its author stands by it. */
const LANDS = [
  'has.remedy',
  'has.question',
  'step.contact',
  'lands.handed',
  'content.user',
  'content.ticket',
  'own.fault',
  'signal:commitment',
  'signal:outcome',
] as const;
const LINKS = /<[^>]*>/g;
/** A turn that makes up so much of a message is the message. */
const WHOLE = 0.6;

function countHolding(facts: Facts, cues: readonly string[]): number {
  let count = 0;
  for (const cue of cues) if (facts.holds(cue)) count++;
  return count;
}

/** How much of a message is made of these cues: where it is nearly all, nothing stands beside them. */
function shareOf(facts: Facts, cues: readonly string[]): number {
  const covered = new Set<number>();
  for (const cue of cues) {
    if (!facts.holds(cue)) continue;
    for (const { from, to } of facts.cue(cue)) for (let at = from; at < to; at++) covered.add(at);
  }
  let words = 0;
  for (const at of covered) if (facts.message.tokens[at]?.kind !== 'punct') words++;
  return words / Math.max(1, facts.words);
}

/** Whoever put the thing before the others, and was not asked back, answers for nothing. */
function isAsker(facts: Facts): boolean {
  const { context } = facts;
  if (context === null || context.author === null || context.parent?.author !== context.author) return false;
  return !isPressed(facts);
}

/** The message before is somebody else's defence or push: who writes now answers it, and rarely with another one. */
function isAnsweringDefence(facts: Facts): boolean {
  const { context, talk } = facts;
  const last = talk.at(-1);
  if (last === undefined || context?.conversation.at(-1)?.author === context?.author) return false;
  return !last.holds('ends.question') && (last.holds('def.turn') || last.holds('nmj.push'));
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

/** A decision is asked of the readers, and no trouble put before them. */
function isDeciding(facts: Facts): boolean {
  return (
    facts.holds('parent.decision') && (facts.holds('parent:makes.proposal') || !facts.holds('parent:reports.problem'))
  );
}

/** The thread, or the message before this one, puts a trouble before its readers. */
function isInTrouble(facts: Facts): boolean {
  const { context, parent, talk } = facts;
  const last = talk.at(-1);
  if (isPressed(facts)) return true;
  if (parent !== null && (isTroubled(parent) || (last === undefined && isWaiting(parent)))) return true;
  return last !== undefined && context?.conversation.at(-1)?.author !== context?.author && isTroubled(last);
}

/** Turns of speech that defend or push away, and where they stand; several detectors ask for them. */
export const TURN_PREDICATES: Readonly<Record<string, Predicate>> = {
  'turn.tautology': (facts) => facts.holds('is.reply') && isTautology(facts.message),
  'turn.circle': (facts) => facts.holds('is.reply') && isCircle(facts.message),
  'def.turn': (facts) =>
    countHolding(facts, DEFENDING) > 0 || facts.holds('turn.tautology') || facts.holds('turn.circle'),
  'def.turns': (facts) => countHolding(facts, DEFENDING) + (facts.holds('turn.tautology') ? 1 : 0) > 1,
  'def.shield': (facts) => countHolding(facts, SHIELDING) > 0,
  'def.shields': (facts) => countHolding(facts, SHIELDING) > 1,
  'nmj.wall': (facts) => countHolding(facts, WALLS) > 0 && countHolding(facts, LANDS) === 0,
  'nmj.push': (facts) => countHolding(facts, PUSHING) > 0,
  'asked.pressed': isPressed,
  // A list, a quotation or an emoji: who protects themselves writes plain sentences.
  'has.colon': (facts) => facts.message.raw.replace(LINKS, '').includes(':'),
  // Somebody who has not spoken in this thread, and does not answer its first message.
  'joins.late': (facts) => facts.holds('in.talk') && !facts.holds('slow.spoke'),
  'turn.whole': (facts) => shareOf(facts, DEFENDING) >= WHOLE,
  'push.whole': (facts) => shareOf(facts, PUSHING) >= WHOLE,
  'asks.itself': isAsker,
  'answers.defence': isAnsweringDefence,
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
    !isDeciding(facts) &&
    !facts.holds('parent:is.thanks'),
};
