import { statementsOf } from '../../commitments/evidence.ts';
import { rawOf } from '../../commitments/extract-source.ts';
import { termsIn } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';
import { isAbout } from './earlier-promises.ts';

/** Of a promise whose day is over: only part of it is there, it is not there, or something else is said of it, when asked or not. */
export type Told = 'part' | 'late' | 'asked' | 'else';

const PART =
  /\b(?:half|partly|partially|the rest|other half|remains?|remaining|(?:first|front|one) (?:part|side|half|page)|not yet|does ?n['’]t yet|do ?n['’]t yet|almost|nearly|(?:a|one|two|three|four) (?:is|are) (?:still )?missing|at (?:a|page|row|section|line) \w+|only|outline|title|table of contents|skeleton|halfway|started|begun|draft exists)\b/i;
const LATE =
  /\b(?:not|never|nope|no|none|nothing|nobody|can['’]?t|cannot|(?:is|was|has|have|had|did|do|does|wo|are|were)n['’]?t|still|yet|later|late|again|missing|overtaken|bigger|longer|optimistic|until when|wait|waits|sleeps?|got in the way|came first|went under|blank|open|untouched|behind|slow|forgot\w*|should have|meant to|wanted to|supposed to|somewhere|some other day|on (?:my|the|our) (?:list|plan|desk|plate)|in my (?:notebook|head|drafts?|bag))\b|-less\b/i;
/** It went to somebody else, or is not wanted any more, and both sides know. */
const SETTLED =
  /\b(?:dropped(?! the ball)|drop it|not needed|no longer (?:needed|necessary|wanted)|no need|obsolete|cancel\w*|called off|as agreed|agreed (?:with|to|on)|(?:him|her|them)sel(?:f|ves)|(?:done|made|written|drafted|answered|sent|rung|called|taken) (?:over )?by|tak(?:es|en) (?:it|over|that)|took (?:it|over|that)|(?:has|have) (?:it|them|that) now|asked to have|(?:is|are) (?:hers|his|theirs)|with (?:her|him|them) now|in the end|so no \w+\.?$|wo(?:n['’]t|uld ?n['’]t) be an?|taking (?:it|this|that) off|instead)\b/i;
const HANDED =
  /\bsince (?:yesterday|noon|this morning|last \w+|\w+day|(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|\d)|\b(\w+) of \1\b|\bsame (?:folder|place|link|drive|channel|doc|page|spot|shelf|address)\b|https?:|<http|\battached\b|\bhere (?:it is|is|are|they are)\b|\bin (?:your|the|our) (?:\w+ )?(?:inbox|folder|mail|mailbox|drive|doc|wiki|repo|archive|channel)\b|\bon (?:your|the) (?:desk|drive|shelf|table|site|wall)\b|\bwith you\b|\bin review\b|\bas (?:promised|said|announced)\b/i;

const STATE =
  /^(?:(?:the|my|our|this|that|these|those|its) )?(?:[\w-]+ ){1,3}(?:is|are|was|were|has|have|had|went|came)\b|\b(?:went|came|(?:is|are|was|were) (?:in|out|live|done|sent|with|at|merged)) /i;

/** Whether a line says how things stand, wherever it is written: "The forecast is with Ines." under a plan. */
export function tellsState(text: string): boolean {
  return STATE.test(text);
}

/** Whether a message says that what was promised went to somebody else or is not wanted any more. */
export function isSettledIn({ raw }: Message): boolean {
  return SETTLED.test(raw);
}

/**
 * What a message says of a promise of its author whose day is over; null when it says that it is done, handed on or given
 * up, when it only asks, or when it tells nothing. `isAnswer`: the message need not name it,
 * as it answers for it, or follows it; `isAsked`: somebody has asked for it.
 */
export function toldOf(
  message: Message,
  promise: ReadonlySet<string>,
  isAnswer: boolean,
  isAsked = false,
): Told | null {
  const { raw } = message;
  if (message.hasSections || message.sentences.length === 0 || message.sentences.every(({ isQuestion }) => isQuestion))
    return null;
  if (SETTLED.test(raw)) return null;
  const said = statementsOf(message).filter(
    ({ sentence: { from, to } }) => isAnswer || isAbout(promise, termsIn(message, from, to)),
  );
  if (said.length === 0) return null;
  const text = said.map(({ sentence }) => rawOf(message, sentence)).join(' ');
  const isPart = PART.test(text) || said.some((one) => one.said === 'part');
  if (isPart) return 'part';
  if (HANDED.test(raw)) return null;
  const isDone = said.some((one) => one.said === 'done' || one.said === 'dropped');
  if (LATE.test(text) && !isDone) return 'late';
  if (isDone || said.some((one) => one.said === 'moved')) return null;
  return isAsked ? 'asked' : 'else';
}
