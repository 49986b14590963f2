import type { Token } from '../../text/message.ts';
import {
  BASE_PARTICIPLES,
  isResultPast,
  PLACES,
  STATES,
  SUBJECTS_IN_TROUBLE,
  WORKING,
} from '../signals/outcome-words.ts';
import { COUNTS } from './outcome-phrases.ts';

/** The ways in which a clause can say that something stands as it should. */
export type StateKind = 'figure' | 'now-so' | 'passive' | 'placed' | 'state' | 'working';

const NEGATIONS = new Set('not no never nobody nothing neither hardly barely none'.split(' '));
const AHEAD = new Set(
  'will would should could can may might must shall to let please if unless whether until once when whenever before want need needs going gonna being be consider'.split(
    ' ',
  ),
);
/** What stands behind "up" and "back" when they tell a state. */
const SINCE_NOW = new Set('again now since already'.split(' '));
const BE = new Set('is are was were been got am'.split(' '));
const IS = new Set('is are'.split(' '));
/** Others who act: what they did is their news. */
export const PERSONS = new Set('he she they you who someone somebody everyone people'.split(' '));
export const AFTER_PARTICIPLE = new Set(
  'in on at with to from by for after before now today yesterday this last as since into without already again via under and or so too until over'.split(
    ' ',
  ),
);
/** What stands between "is" and the place or state. */
const BETWEEN = new Set('now also already all back finally both still up live just only safely'.split(' '));
const AT_PLACE = new Set('in on at with up under off out over inside'.split(' '));
export const FINITE = new Set(
  'is are will has have comes goes leaves follows lands arrives starts needs does was'.split(' '),
);
const SHORT_STATES = new Set('in up out back on here over through ok okay'.split(' '));
export const DAYS = new Set('tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** Verbs of working that are nouns as often: only a plural tells. */
const NOUN_ALIKE = new Set('work hold balance match stand hang'.split(' '));
const PLURAL = new Set('all both they these those everything'.split(' '));

export function isHeldBack(before: readonly Token[]): boolean {
  return before.some(holdsBack);
}

function holdsBack({ norm }: Token): boolean {
  return NEGATIONS.has(norm) || AHEAD.has(norm);
}

/** "Is", or the "'s" of "scanner's on your table" where no noun follows that it could belong to. */
export function isBe(token: Token, clause: readonly Token[]): boolean {
  if (BE.has(token.norm)) return true;
  if (token.norm !== "'s") return false;
  const next = clause[clause.indexOf(token) + 1];
  return next === undefined || isAfterIs(next);
}

function isAfterIs({ norm }: Token): boolean {
  return AT_PLACE.has(norm) || BETWEEN.has(norm) || STATES.has(norm) || isResultPast(norm);
}

/** "The page is live", "#12 up", "draft's in the folder": a state, or a place where the thing can be found. */
export function stateKind(clause: readonly Token[]): StateKind | null {
  for (let at = 1; at < clause.length; at++) {
    const token = clause[at] as Token;
    // All words before were asked in the turns before.
    if (holdsBack(clause[at - 1] as Token)) return null;
    if (IS.has(token.norm) || isBe(token, clause)) {
      const kind = placeKind(clause, at);
      if (kind) return kind;
    }
    if (WORKING.has(token.norm) && isWorking(clause, at)) return 'working';
    if (BASE_PARTICIPLES.has(token.norm) && isEnd(clause[at + 1])) {
      const isTold = clause.slice(0, at).some((one) => IS.has(one.norm)) || (token.norm === 'finish' && at <= 4);
      if (isTold) return 'passive';
    }
    if (!STATES.has(token.norm)) continue;
    const before = clause.slice(0, at);
    const next = clause[at + 1];
    const hasBe = before.some((one) => isBe(one, clause));
    if (next?.norm === 'by' || before.some((one) => one.norm === 'i' || one.norm === 'we')) continue;
    if (SHORT_STATES.has(token.norm)) {
      const isTold = hasBe ? !before.some(({ norm }) => PERSONS.has(norm)) : before.length <= 4 && before.some(isNamed);
      if (next === undefined && isTold) return 'state';
      if (isSinceNow(token, next) && !before.some(({ norm }) => PERSONS.has(norm))) return 'state';
    } else if (next === undefined || (hasBe && isEnd(next))) return 'state';
  }
  if (isSoNow(clause)) return 'now-so';
  return verblessPlace(clause) ?? figureKind(clause);
}

/** "The form locks the slot now", "checklist now has a line for it": what a thing does since it was changed. */
function isSoNow(clause: readonly Token[]): boolean {
  const now = clause.findIndex(({ norm }) => norm === 'now');
  if (now < 1 || clause.length < 4 || ABOUT_NOW.has(clause[now - 1]?.norm ?? '')) return false;
  if (clause.some(({ norm }) => norm === 'i' || norm === 'we' || PERSONS.has(norm) || norm.endsWith('ing')))
    return false;
  if (isHeldBack(clause)) return false;
  const told = now === clause.length - 1 ? clause.slice(1, now) : clause.slice(now + 1, now + 2);
  return told.some(({ kind, norm }) => kind === 'word' && (THINGS_DO.has(norm) || /[^su]s$/.test(norm)));
}

const ABOUT_NOW = new Set('just right for by until till from than'.split(' '));
const THINGS_DO = new Set('has have is are goes does'.split(' '));

/** "On again", "back since nine", "back 10:12". */
function isSinceNow({ norm }: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  return SINCE_NOW.has(next.norm) || (norm === 'back' && next.kind === 'number');
}

export function isEnd(token: Token | undefined): boolean {
  return token === undefined || AFTER_PARTICIPLE.has(token.norm) || token.kind === 'number';
}

/** "Is (now) in the wiki", "are with finance", "is on your desk". */
function placeKind(clause: readonly Token[], be: number): StateKind | null {
  const subject = clause.slice(0, be);
  if (subject.some(({ norm }) => norm === 'i' || norm === 'we' || SUBJECTS_IN_TROUBLE.has(norm) || PERSONS.has(norm)))
    return null;
  let at = be + 1;
  while (BETWEEN.has(clause[at]?.norm ?? '') && clause[at + 1] !== undefined && !isPlaceAt(clause, at)) at++;
  return isPlaceAt(clause, at) ? 'placed' : null;
}

/** A preposition and, within three words, something where work is kept. */
function isPlaceAt(clause: readonly Token[], at: number): boolean {
  if (!AT_PLACE.has(clause[at]?.norm ?? '')) return false;
  for (let i = at + 1; i <= at + 4 && i < clause.length; i++) {
    const { kind, norm } = clause[i] as Token;
    if (PLACES.has(norm) || kind === 'code' || kind === 'link' || kind === 'channel' || kind === 'ticket') return true;
  }
  return false;
}

/** "9 of 9 countries on the new server", "MS03 in review": a named or counted thing and its place, without a verb. */
function verblessPlace(clause: readonly Token[]): StateKind | null {
  if (clause.length > 9) return null;
  for (let at = 1; at < clause.length - 1; at++) {
    const { norm } = clause[at] as Token;
    if (FINITE.has(norm) || norm === 'i' || norm === 'we') return null;
    if (!isPlaceAt(clause, at)) continue;
    const subject = clause.slice(0, at);
    return subject.some(isNamed) && !isHeldBack(subject) ? 'placed' : null;
  }
  return null;
}

const NO_FIGURE = new Set(
  'i we you at until in today next week day days room floor hall minute hours due line page step version ward sprint'.split(
    ' ',
  ),
);

/** "Recon: 26 min", "pick rate 158", "4 drafts": a thing and its figure, no verb, no time of the day and no date. */
function figureKind(clause: readonly Token[]): StateKind | null {
  if (clause.length > 6 || clause.length < 2) return null;
  let hasFigure = false;
  for (let at = 0; at < clause.length; at++) {
    const { kind, norm } = clause[at] as Token;
    if (AHEAD.has(norm) || NEGATIONS.has(norm) || FINITE.has(norm) || DAYS.has(norm)) return null;
    if (kind === 'user' || NO_FIGURE.has(norm)) return null;
    hasFigure ||= kind === 'number' && !/^\d{1,2}:\d\d|^\d+(?:st|nd|rd|th|am|pm|h)$|\//.test(norm);
  }
  return hasFigure ? 'figure' : null;
}

function isNamed({ kind, norm }: Token): boolean {
  return COUNTS.has(norm) || kind === 'number' || kind === 'code' || kind === 'ticket';
}

/** "Pin entry works on ios", "the link holds to 34 m", "they hang since 9": it does what it should. */
function isWorking(clause: readonly Token[], at: number): boolean {
  const subject = clause.slice(0, at);
  if (subject[0]?.norm === 'only') return false;
  if (subject.some(({ norm }) => norm === 'i' || norm === 'we' || norm === 'you' || norm === 'who')) return false;
  if (subject.length === 0 || subject.some(({ norm }) => DAYS.has(norm) || /^\d+th$/.test(norm))) return false;
  if (NOUN_ALIKE.has(clause[at]?.norm ?? '') && !subject.some(({ norm }) => PLURAL.has(norm))) return false;
  const next = clause[at + 1];
  if (next === undefined) return true;
  if (
    /^(again|now|fine|well|correctly|ok|clean|cleanly|since|incl|as|for|including|without|to|at|in|on|with|from|both|too)$/.test(
      next.norm,
    )
  )
    return true;
  return next.kind === 'number' || clause.slice(at + 1, at + 5).some(({ norm }) => norm === 'now' || norm === 'again');
}
