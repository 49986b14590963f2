import type { Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import { isPastForm } from '../engine/inflect.ts';
import type { Predicate } from '../engine/observed.ts';
import { sentenceNumberAt } from '../engine/places.ts';
import type { Match } from '../engine/scan.ts';
import { oldTimes, troublesOf } from './slow-escalation.ts';

const STANDS_NOW = new Set(
  'is are am has have been be keeps keep does do being becomes gets get still cannot can will'.split(' '),
);
/** Somebody else says, asks or complains: their news, passed on at once. */
const RELAYS = new Set(
  `say says said ask asks asked report reports reported complain complains complained write writes wrote tell tells told
  wants want wonders wondered confirm confirms rang rings phoned calls emailed mailed`.split(/\s+/),
);
const SPEAKERS = new Set(
  'customer customers client clients guest guests visitor visitors patient patients user users tenant tenants reader readers caller auditor auditors mr ms mrs dr'.split(
    ' ',
  ),
);
const OF_US = new Set('i we my our me us mine ours'.split(' '));
const HEDGING = new Set('think guess believe hope suppose reckon assume'.split(' '));
const HEAD = 8;
const LONGEST = 45;

/** Whether they speak of themselves; "I think" before or after somebody else's news does not. */
function isOfUs(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => OF_US.has(norm) && !(norm === 'i' && HEDGING.has(tokens[at + 1]?.norm ?? '')));
}

/** A trouble and a stretch of time that reaches up to now in one statement that speaks of now, in the author's own words. */
function standsIn(facts: Facts, time: Match, troubles: ReadonlySet<number>): boolean {
  const { tokens, sentences } = facts.message;
  const place = sentenceNumberAt(facts.message, time.from);
  const sentence = sentences[place];
  if (sentence === undefined || sentence.isQuestion || !troubles.has(place)) return false;
  const words = tokens.slice(sentence.from, sentence.to).map(({ norm }) => norm);
  const head = words.slice(0, HEAD);
  const isOurs = isOfUs(tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + HEAD)));
  if (!isOurs && head.some((word) => RELAYS.has(word) || SPEAKERS.has(word))) return false;
  const isOver = words.some((word, at) => (word === 'was' || word === 'were') && words[at + 1] !== 'told');
  if (isOver) return false;
  // Without a verb of the past before it, a statement without any verb of now speaks of now too: "stuck since Monday".
  return words.some((word) => STANDS_NOW.has(word)) || !words.slice(1).some(isPastForm);
}

/** The sentences that a trouble stands in. */
function troubled(facts: Facts): ReadonlySet<number> {
  return new Set(troublesOf(facts).map(({ from }) => sentenceNumberAt(facts.message, from)));
}

function isStandingPlainly(facts: Facts): boolean {
  const times = facts.cue('slow.stretch');
  if (times.length === 0 || facts.words > LONGEST) return false;
  const old = new Set(oldTimes(facts).map(({ from }) => from));
  const troubles = troubled(facts);
  return times.some((time) => old.has(time.from) && standsIn(facts, time, troubles));
}

export const SLOW_STANDING_PREDICATES: Readonly<Record<string, Predicate>> = {
  // Which tense a sentence has and whose news it is takes its words together, which patterns do not see.
  'slow.standing': isStandingPlainly,
  'slow.ours': ({ message }) => isOfUs(message.tokens),
};
