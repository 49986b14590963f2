import { findDues, PLAIN_DUE_CONTEXT } from './due.ts';
import type { Heard, Scene } from './hear.ts';
import type { Tracked } from './tracked.ts';

/** Words that take the agreed day back or say what stands against it: "not today", "rather", "waits for", "the last one". */
const OFF =
  /\b(?:no|not|n['’]t|cannot|instead|rather|later|hold(?:ing)?|waits?|waiting|needs?|until|till|agreed to|i['’]d say|i say|collides?|blocked|missing|delayed|the (?:last|rest|remaining|others?)|so)\b|n['’]t\b/i;
/** How surely the message must speak of the promise. */
const MOVE_SCORE = 0.9;
/** Less is needed in a message that moves something. */
const MOVE_SCORE_TOLD = 0.7;
/** How far behind a report of success the sentence with the new day may lie. */
const CLOSE = 0.15;
/** "Friday still holds", "on track": the agreed day stands. */
const HOLDS = /\b(?:still (?:holds?|stands?|on|good)|(?:on|in) (?:track|time|schedule|course))\b/i;

/** True when the author says that the agreed day stands, so that what the message reports is a step on the way. */
export function isStillOn(promise: Tracked, scene: Scene): boolean {
  const { due } = promise.life;
  return due !== null && scene.today < due && HOLDS.test(scene.entry.message.raw);
}

/**
 * True when, on the day or before it, the promiser names a later day for exactly this, in the sentence that speaks of it
 * or the next one, and takes the agreed day back or says what stands against it.
 */
export function isGivenLaterDay(promise: Tracked, scene: Scene, heard: readonly Heard[]): boolean {
  const { due } = promise.life;
  if (due === null || scene.today > due || isStillOn(promise, scene)) return false;
  const done = heard.find(({ said }) => said === 'done')?.score ?? 0;
  return heard.some(({ said, score, at, shared }) => {
    if (shared === 0 || score < (scene.isRecontract ? MOVE_SCORE_TOLD : MOVE_SCORE)) return false;
    // "found the cause, so it goes live Thursday, not Wednesday": what was done is not what moves
    if (!scene.isRecontract && (said === 'done' || score < done - CLOSE)) return false;
    return namesLaterDay(scene, at, due);
  });
}

function namesLaterDay(scene: Scene, at: number, due: string): boolean {
  const spoken = scene.statements();
  const section = spoken[at]?.section;
  // what stands among the done is not moved, and a plan line for next week carries the work on without a word about the day that was agreed
  if (section === 'done' || (section === 'plan' && !scene.isRecontract)) return false;
  const pair = spoken.slice(at, at + 2).filter((one) => one.section === section);
  if (!pair.some(({ text }) => OFF.test(text))) return false;
  const context = { ...PLAIN_DUE_CONTEXT, ...scene.calendar, now: scene.entry.sentAt };
  return pair.some(
    ({ said, text, sentence }) =>
      (said !== 'done' || scene.isRecontract) &&
      !sentence.isQuestion &&
      findDues(text, context).some((named) => (named.due ?? '') > due),
  );
}
