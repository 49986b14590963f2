import { findDues } from '../../commitments/due.ts';
import { extractCommitments } from '../../commitments/extract.ts';
import { hasQuestion } from '../../commitments/extract-answer.ts';
import { rawOf } from '../../commitments/extract-source.ts';
import { datesOf } from '../../commitments/message-dates.ts';
import { termsIn, termsOfText } from '../../commitments/terms.ts';
import type { Facts, Predicate } from '../engine/observed.ts';
import { sentenceNumberAt } from '../engine/places.ts';
import { remembered } from '../engine/remember.ts';
import type { Context, ContextMessage, LocalTime } from '../types.ts';
import { isAskedAbout } from './asked-for.ts';
import {
  type Earlier,
  isAbout,
  isJust,
  isReportedSince,
  MOST_EARLIER,
  madeIn,
  movedTo,
  tellingTerms,
} from './earlier-promises.ts';
import { repeatsOf } from './repeated-lines.ts';
import { isSettledIn, type Told, tellsState, toldOf } from './told-promise.ts';

/** From this many pieces of different work on, silence counts. */
const REPEATED = 2;

type When = 'past' | 'today' | 'ahead' | 'undated';

/** How the message stands to what its author promised before, plan lines aside. */
interface Standing {
  /** When the latest open promise is due that the message itself speaks of. */
  readonly here: When | null;
  /** It says that this very thing is not done. */
  readonly isUndone: boolean;
  /** A line of the plan is a promise whose day is over. */
  readonly isPlannedLate: boolean;
  /** The message names a later day for the same thing. */
  readonly isMovedLater: boolean;
  /** Nobody has spoken since that promise. */
  readonly isThread: boolean;
  /** What became of the latest promise whose day is over, as far as the message tells. */
  readonly told: Told | null;
}

const NOTHING: Standing = {
  here: null,
  isUndone: false,
  isPlannedLate: false,
  isMovedLater: false,
  isThread: false,
  told: null,
};

/**
 * Needs the author's history and the calendar, which no pattern sees: what was promised before, for when, whether it
 * was reported since, and whether this message speaks of the same thing.
 */
const standingOf = remembered((facts) => readStanding(facts));

function readStanding(facts: Facts): Standing {
  const { context, message } = facts;
  const own = context?.own.slice(-MOST_EARLIER) ?? [];
  const waiting = waitingFor(context);
  if (own.length === 0 && waiting.length === 0) return NOTHING;
  const now = context?.sentAt ?? null;
  const made = own.map((earlier) => madeIn(earlier, now).filter((promise) => !isSettled(promise, context)));
  if (waiting.length === 0 && made.every((promised) => promised.length === 0)) return NOTHING;
  const terms = termsIn(message);
  const asked = askedIn(facts);
  const standing: { -readonly [key in keyof Standing]: Standing[key] } = { ...NOTHING };
  for (const promise of waiting) {
    if (isAbout(promise.terms, terms)) take(promise, false);
    else if (isJust(promise.terms, asked)) tell(promise, true, true);
  }
  own.forEach((earlier, at) => {
    for (const promise of made[at] ?? []) {
      const isThread = isJustBefore(facts, earlier);
      if ((promise.isPlan && !isThread) || (promise.isPlan && sameDay(earlier, now))) continue;
      if (promise.terms.size === 0 && !isThread) continue;
      const isHere = isThread || isAbout(promise.terms, terms);
      const isAsked = !isHere && isJust(promise.terms, asked);
      const later = own.slice(at + 1);
      if (!(isHere || isAsked) || isReportedSince(promise, later)) continue;
      const moved = now === null ? null : movedTo(promise, later, now);
      const open = moved === null ? promise : { ...promise, due: moved };
      if (isHere) take(open, isThread);
      else tell(open, true, true);
    }
  });
  return standing;

  function tell(promise: Earlier, isAnswer: boolean, isAsked = false): void {
    if (whenOf(promise.due, now) === 'past' && !promise.isPlan)
      standing.told = toldOf(message, promise.terms, isAnswer, isAsked);
  }

  function take(promise: Earlier, isThread: boolean): void {
    tell(promise, isThread);
    const when = whenOf(promise.due, now);
    standing.here = when;
    standing.isUndone = isUndoneHere(facts, promise.terms);
    standing.isPlannedLate = when === 'past' && !promise.isLoose && !promise.isPlan && isPlanned(facts, promise.terms);
    standing.isThread = isThread;
    standing.isMovedLater = promise.due !== null && hasLater(facts, promise, promise.due, isThread);
  }
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** What somebody else asks or says right before a short reply. */
function askedIn({ context, words }: Facts): ReadonlySet<string> {
  if (context?.parent == null || words > 20) return NO_TERMS;
  const last = context.conversation.at(-1) ?? context.parent;
  const asker = last.author === context.author ? context.parent : last;
  if (asker.author === context.author || !hasQuestion(asker.message) || isAskedAbout(asker.message)) return NO_TERMS;
  return termsIn(asker.message);
}

/** What the ledger remembers beyond the messages at hand. */
function waitingFor(context: Context | null): readonly Earlier[] {
  return (context?.ledger?.waiting ?? []).map(({ what, due }) => ({
    terms: tellingTerms(termsOfText(what)),
    due,
    isPlan: false,
    isLoose: false,
  }));
}

/** The ledger knows that this promise was kept, moved, given up or none, whatever the messages at hand say. */
export function isSettled(promise: Earlier, context: Context | null): boolean {
  return (context?.ledger?.settled ?? []).some(
    ({ what, due }) => due === promise.due && isAbout(promise.terms, tellingTerms(termsOfText(what))),
  );
}

/**
 * Where a ledger is kept, a day that passed without a word is no evidence the first time: its owner is asked for a new
 * date instead. A word that admits it is no silence. Only silence about different work, again and again, is.
 */
export function isSilenceForgiven(facts: Facts): boolean {
  const ledger = facts.context?.ledger;
  return ledger !== undefined && ledger.silentSlips < REPEATED && !facts.holds('slip.unmet');
}

/** Nobody has spoken since: what follows one's own promise speaks of it, with a word for it or without. */
function isJustBefore({ context, words }: Facts, earlier: ContextMessage): boolean {
  return words <= 30 && context?.parent === null && context.conversation.at(-1)?.message === earlier.message;
}

function sameDay(earlier: ContextMessage, now: LocalTime | null): boolean {
  return now !== null && earlier.sentAt?.date === now.date;
}

/** "Not done" stands in the sentence that names the thing, or in the one beside it. */
function isUndoneHere(facts: Facts, promise: ReadonlySet<string>): boolean {
  const { message } = facts;
  const undone = [...facts.cue('slip.undone'), ...facts.cue('slip.no'), ...facts.cue('slip.not-reached')];
  return undone.some(({ from }) => {
    const at = sentenceNumberAt(message, from);
    const first = message.sentences[Math.max(0, at - 1)];
    const last = message.sentences[at];
    if (first === undefined || last === undefined) return false;
    return (
      message.sentences.length === 1 || isAbout(promise, termsIn(message, first.from, last.to)) || isOnlyThread(facts)
    );
  });
}

/** One's own promise was the last that was said here. */
function isOnlyThread({ context, words }: Facts): boolean {
  const last = context?.conversation.at(-1);
  return last !== undefined && words <= 30 && context?.parent === null && last.author === context.author;
}

const MOVED_FROM = /\b(?:moved|pushed|postponed|carried|left over|late|delayed)\b/i;

function hasLater(facts: Facts, promise: Earlier, old: string, isThread: boolean): boolean {
  // What is put on today's list once more, with no word that it is late, is no new date.
  const today = facts.context?.sentAt?.date ?? old;
  const latest = today > old && !facts.holds('slip.unmet') && !MOVED_FROM.test(facts.message.raw) ? today : old;
  return extractCommitments(facts).some(
    ({ what, due, rule }) =>
      rule !== 'commitment.plan-line' &&
      due !== null &&
      due > latest &&
      (isThread || isAbout(promise.terms, termsOfText(what))),
  );
}

/** "It was due on the 20th" on the 12th: the day that is named is still to come, which takes a calendar to know. */
function isDueAhead(facts: Facts): boolean {
  const now = facts.context?.sentAt ?? null;
  if (now === null) return false;
  const claims = [...facts.cue('slip.was-due'), ...facts.cue('slip.said')];
  return claims.some(({ from, to }) => {
    const { raw, tokens } = facts.message;
    const text = raw.slice(tokens[from]?.start ?? 0, tokens[Math.min(tokens.length, to + 2) - 1]?.end ?? 0);
    return (
      /\d/.test(text) &&
      findDues(text, datesOf(facts.message, now).context).some(({ due }) => due !== null && due > now.date)
    );
  });
}

function isBareAdmission(facts: Facts): boolean {
  if (!facts.holds('is.reply') || !facts.holds('slip.parent-reminds') || !facts.holds('length.12')) return false;
  if (facts.holds('takes.step') || facts.holds('has.remedy') || facts.holds('has.question')) return false;
  if (facts.holds('slip.kept') || facts.holds('slip.by-others') || facts.holds('has.anchor')) return false;
  const now = facts.context?.sentAt ?? null;
  const dues = findDues(facts.message.raw, datesOf(facts.message, now).context);
  return dues.every(({ due }) => due !== null && now !== null && due < now.date);
}

/** Answers yes in so many words: "It is, page 3", "probably they are." */
const AFFIRMED =
  /^(?:(?:(?:yes|yep|yeah|sure)[,.!\s]+)?(?:(?:i think|i believe|i hope|hopefully|probably|maybe)[,\s]+)?(?:it|they|that|this|both|all|i|we)\s+(?:is|are|was|were|has|have|had|did|does|do)\s*(?:[,.;:!]|$)|(?:yes|yep|yeah)[,.!\s]+(?!.*(?:\b(?:not|but|soon|later|still|sorry|know|was|were|right|will|today|tonight|tomorrow|almost|nearly|half|only|yes)\b|n['’]t|['’]ll|\?)))/i;

/** A day to come is named, in a promise or beside it. */
function isDatedAnew(facts: Facts): boolean {
  return facts.holds('rec.dated') || facts.holds('slip.names-day');
}

function isPlanned({ message }: Facts, promise: ReadonlySet<string>): boolean {
  return message.sentences.some(
    (sentence) =>
      message.items[sentence.item]?.section === 'plan' &&
      isAbout(promise, termsIn(message, sentence.from, sentence.to)) &&
      !tellsState(rawOf(message, sentence)),
  );
}

function whenOf(due: string | null, now: LocalTime | null): When {
  if (due === null || now === null) return 'undated';
  if (due < now.date) return 'past';
  return due === now.date ? 'today' : 'ahead';
}

export const SLIPPED_COMMITMENT_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slip.unmet': (facts) => facts.holds('slip.undone') || facts.holds('slip.no') || facts.holds('slip.not-reached'),
  'slip.own-past': (facts) => standingOf(facts).here === 'past',
  'slip.own-ahead': (facts) => standingOf(facts).here === 'ahead' || standingOf(facts).here === 'today',
  'slip.own-undated': (facts) => standingOf(facts).here === 'undated',
  'slip.own-later': (facts) => standingOf(facts).isMovedLater && !facts.holds('slip.kept'),
  'slip.undone-past': (facts) => standingOf(facts).here === 'past' && standingOf(facts).isUndone,
  'slip.undone-undated': (facts) => standingOf(facts).here === 'undated' && standingOf(facts).isUndone,
  'slip.unkept': (facts) => standingOf(facts).here === 'past' && !facts.holds('slip.kept') && !isSilenceForgiven(facts),
  'slip.unkept-thread': (facts) =>
    standingOf(facts).here === 'past' &&
    standingOf(facts).isThread &&
    !facts.holds('slip.kept') &&
    !isSilenceForgiven(facts),
  // A new day, or somebody who has it now, is no slip any more.
  'slip.told-part': (facts) => standingOf(facts).told === 'part' && !isDatedAnew(facts),
  'slip.told-late': (facts) => standingOf(facts).told === 'late' && !isDatedAnew(facts),
  'slip.affirmed': (facts) => AFFIRMED.test(facts.message.raw.trimStart()),
  'slip.told-asked': (facts) =>
    standingOf(facts).told === 'asked' &&
    !facts.holds('slip.affirmed') &&
    facts.holds('is.reply') &&
    !isDatedAnew(facts) &&
    !facts.holds('slip.kept') &&
    !facts.holds('signal:outcome'),
  'slip.settled': (facts) => isSettledIn(facts.message),
  'slip.told-else': (facts) =>
    standingOf(facts).told === 'else' &&
    standingOf(facts).isThread &&
    !isDatedAnew(facts) &&
    !facts.holds('slip.kept') &&
    !facts.holds('signal:outcome') &&
    !isSilenceForgiven(facts),
  'slip.due-ahead': isDueAhead,
  'slip.planned-late': (facts) => standingOf(facts).isPlannedLate && !isSilenceForgiven(facts),
  'slip.repeated': (facts) => repeatsOf(facts) >= 1,
  'slip.repeated-twice': (facts) => repeatsOf(facts) >= 2,
  'slip.parent-reminds': (facts) => facts.holds('parent:slip.reminded') || facts.holds('last:slip.reminded'),
  // The ledger counts silence about other work as well: no labelled message tells of that.
  'slip.remembered': (facts) => (facts.context?.ledger?.silentSlips ?? 0) >= REPEATED,
  // Reminded of a day, and a few words that hand over nothing, promise nothing and name no day to come.
  'slip.bare-admission': isBareAdmission,
  'slip.claimed': (facts) => facts.holds('slip.said') || facts.holds('slip.was-due') || facts.holds('slip.know-said'),
  // A "no" or "you are right" is an admission only where nothing was handed over with it.
  'slip.admits': (facts) =>
    (facts.holds('slip.no') ||
      facts.holds('slip.undone') ||
      (facts.holds('slip.concede') && !facts.holds('slip.kept'))) &&
    !facts.holds('has.question'),
};
