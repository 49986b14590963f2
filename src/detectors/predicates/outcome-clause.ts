import type { Item, Sentence, Token } from '../../text/message.ts';
import {
  AGENTS,
  BASE_PARTICIPLES,
  CONTACT_PAST,
  isAmbiguousPast,
  isIntransitivePast,
  isResultPast,
  isSoftPast,
  LEADS,
  PLACES,
  STATES,
  WORKING,
} from '../signals/outcome-words.ts';
import { COUNTS, isDabbling, isExperience, isMeant, isNews, isRunOut, isTroubled } from './outcome-phrases.ts';
import { AFTER_PARTICIPLE, DAYS, FINITE, isBe, isEnd, isHeldBack, PERSONS, stateKind } from './outcome-state.ts';

/** The ways in which a clause can say that something is finished. */
export const CLAUSE_KINDS = [
  'bare',
  'first',
  'soft',
  'participle',
  'counted',
  'passive',
  'active',
  'state',
  'placed',
  'working',
  'contact',
  'order',
  'figure',
  'just',
  'now-so',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

const SPLITTERS = new Set('and but then so plus'.split(' '));
/** Words that open a side remark: what follows is no news of its own. */
const SUBORDINATORS = new Set(
  'because since while although though which though that as than like after before when where how what why who if unless until once'.split(
    ' ',
  ),
);
const FINISHED = new Set('done finished complete completed ready worked works out in up live'.split(' '));
/** A cause that is known is no result yet. */
const CAUSES = new Set('cause root reason culprit'.split(' '));
/** Whom one writes to: a step, as asking is. */
const ADDRESSED = new Set('to her him them you'.split(' '));
const OTHERS = new Set(
  'he she they you who someone somebody everyone people it which that these those this there'.split(' '),
);
const WRITTEN = new Set('wrote written'.split(' '));
const DETERMINERS = new Set("the a an his her their our my your this that these those 's".split(' '));

/** Without one of these words no clause says that something is finished, which spares many messages the reading. */
export function mayTellResult({ kind, norm }: Token): boolean {
  if (kind !== 'word') return kind === 'number' || kind === 'code' || kind === 'ticket' || kind === 'link';
  return TELLING.has(norm) || isResultPast(norm);
}

const TELLING = new Set([...CONTACT_PAST, ...STATES, ...PLACES, 'now', ...WORKING, ...FINISHED, ...BASE_PARTICIPLES]);

/** What a sentence tells as finished, clause by clause; `found` takes the kinds, and whether it is the first or second stretch. */
export function readOutcomes(
  tokens: readonly Token[],
  sentence: Sentence,
  item: Item,
  found: (kind: ClauseKind, isFirst: boolean) => void,
): void {
  let clause: Token[] = [];
  let isAside = false;
  // Who acts is carried on over "and": "the vendor looked and sent two people" tells the vendor's work.
  let isByOthers = false;
  let read = 0;
  const close = (isNextAside: boolean, isJoined: boolean): void => {
    const kind = isAside || clause.length === 0 ? null : clauseKind(clause, item, isByOthers);
    if (clause.length > 0) read++;
    if (kind) found(kind, read <= 2);
    if (clause.length > 0) isByOthers = isJoined && isToldOfOthers(clause, isByOthers);
    clause = [];
    isAside = isNextAside;
  };
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'emoji') continue;
    if (token.kind === 'punct') {
      if (token.norm !== "'" && token.norm !== '/') close(false, false);
    } else if (SPLITTERS.has(token.norm)) close(false, true);
    else if (SUBORDINATORS.has(token.norm)) close(true, false);
    else clause.push(token);
  }
  close(false, false);
}

function isToldOfOthers(clause: readonly Token[], before: boolean): boolean {
  for (const { norm, kind } of clause) {
    if (norm === 'i' || norm === 'we') return false;
    if (PERSONS.has(norm) || kind === 'user') return true;
  }
  return before;
}

/** Where the first past form stands; "cut" of "data cut" and the like only when there is no other. */
function verbIn(clause: readonly Token[]): number {
  let doubtful = -1;
  for (let at = 0; at < clause.length; at++) {
    const { kind, norm } = clause[at] as Token;
    if (kind !== 'word' || (!CONTACT_PAST.has(norm) && !isResultPast(norm))) continue;
    if (!isAmbiguousPast(norm) && !isAttributive(clause, at)) return at;
    if (doubtful < 0 && !isAttributive(clause, at)) doubtful = at;
  }
  return doubtful;
}

/** "On the shared list": the form describes a thing. */
function isAttributive(clause: readonly Token[], at: number): boolean {
  const next = clause[at + 1];
  return DETERMINERS.has(clause[at - 1]?.norm ?? '') && next?.kind === 'word' && !AFTER_PARTICIPLE.has(next.norm);
}

/** "In staging tomorrow", "live Tuesday": a day ahead, not "since Monday" or "on Monday". */
function isAnnounced(clause: readonly Token[]): boolean {
  return (
    clause.some(
      ({ norm }, at) => DAYS.has(norm) && at > 1 && !/^(since|on|last|from|of|this)$/.test(clause[at - 1]?.norm ?? ''),
    ) &&
    !clause.some(({ norm }) => norm === 'yesterday' || norm === 'last') &&
    verbIn(clause) < 0
  );
}

function clauseKind(clause: readonly Token[], item: Item, isByOthers: boolean): ClauseKind | null {
  if (clause.length === 1 && FINISHED.has(clause[0]?.norm ?? '')) return 'state';
  if (isTroubled(clause) || isRunOut(clause) || isDabbling(clause)) return null;
  if (isAnnounced(clause)) return null;
  const verb = verbIn(clause);
  if (verb < 0) return stateKind(clause);
  const before = clause.slice(0, verb);
  if (isHeldBack(before)) return null;
  const { norm } = clause[verb] as Token;
  const next = clause[verb + 1];
  if (next?.norm === 'by' && before.length === 0) return null;
  const isContact = CONTACT_PAST.has(norm) || (WRITTEN.has(norm) && isAddressed(next));
  if (isGoingOn(clause, verb) || isMeant(clause, verb)) return null;
  if (before.every((token) => LEADS.has(token.norm)) && !isTheirs(before)) {
    if (isByOthers) return 'active';
    if (isContact) return 'contact';
    // "Corrected sheet leaves in ten minutes": the past form says what kind of sheet.
    if (next !== undefined && clause.slice(verb + 2).some((token) => FINITE.has(token.norm))) return stateKind(clause);
    return (isAmbiguousPast(norm) || isSoftPast(norm)) && item.section !== 'done' ? 'order' : 'bare';
  }
  const subject = before.findLast(
    (token) => token.norm === 'i' || token.norm === 'we' || OTHERS.has(token.norm) || token.kind === 'user',
  );
  if (subject?.norm === 'i' || subject?.norm === 'we') {
    if (isContact) return 'contact';
    if (isNews(before, norm) && next?.norm !== 'not' && !isExperience(clause)) return 'just';
    return isSoftPast(norm) ? 'soft' : 'first';
  }
  if (before.some((token) => token.norm === 'get' || token.norm === 'gets')) return null;
  if (before.some((token) => isBe(token, clause))) {
    // "They were checked" defends what "they are checked" reports.
    const isHistory = subject !== undefined && before.some((token) => token.norm === 'was' || token.norm === 'were');
    return isContact ? null : isHistory ? 'active' : 'passive';
  }
  if (subject || before.some((token) => token.norm === 'has' || token.norm === 'have')) return 'active';
  if (isContact) return null;
  if (norm === 'found' && before.some((token) => CAUSES.has(token.norm))) return 'soft';
  if (!isEnd(next) && !next?.norm.endsWith('ly')) return 'active';
  if (before.some((token) => token.kind === 'number' || token.kind === 'ticket')) return 'counted';
  return isIntransitivePast(norm) || AGENTS.has(before.at(-1)?.norm ?? '') ? 'active' : 'participle';
}

/** "Thank you" may lead a past form, "you have earned it" is theirs. */
function isTheirs(before: readonly Token[]): boolean {
  return before.some(({ norm }, at) => norm === 'you' && before[at - 1]?.norm !== 'thank');
}

function isAddressed(next: Token | undefined): boolean {
  return next?.kind === 'user' || ADDRESSED.has(next?.norm ?? '');
}

/** "Closing everything fixed in 431": being at it, where "painting finished" names the work. */
function isGoingOn(clause: readonly Token[], verb: number): boolean {
  const [first, second] = clause;
  if (verb < 2 || !first?.norm.endsWith('ing') || first.kind !== 'word' || second === undefined) return false;
  return second.kind !== 'word' || DETERMINERS.has(second.norm) || COUNTS.has(second.norm);
}
