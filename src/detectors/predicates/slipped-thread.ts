import { statementsOf } from '../../commitments/evidence.ts';
import { hasQuestion } from '../../commitments/extract-answer.ts';
import { termsIn, termsOfText } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';
import type { Facts, Predicate } from '../engine/observed.ts';
import { remembered } from '../engine/remember.ts';
import type { ContextMessage } from '../types.ts';
import { isAskedAbout } from './asked-for.ts';
import { daysNamed } from './days-named.ts';
import { deniesDone, deniesShortly } from './denials.ts';
import { type Earlier, isAbout, isReportedSince, MOST_EARLIER, madeIn, tellingTerms } from './earlier-promises.ts';
import { countShared } from './returning-work.ts';
import { isSettledIn, type Told, toldOf } from './told-promise.ts';

/** Longer replies tell of more than the one thing that is asked for. */
const LONGEST_ANSWER = 45;
/** "And the rest?" asks for what the thread is about. */
const SHORTEST_QUESTION = 8;

/** What a reply says of a promise of its author in this thread whose day has come. */
const toldHere = remembered((facts): Told | null => {
  const promised = promisedIn(facts);
  if (promised.length === 0 || facts.words > LONGEST_ANSWER || daysNamed(facts).length > 0) return null;
  return toldInThread(facts, promised, partsOf(facts).asker);
});

/** What it says of a promise, made anywhere, that somebody asks after here once its day is over. */
const toldOfAsked = remembered((facts): Told | null => {
  const { asker } = partsOf(facts);
  if (asker === null || !hasQuestion(asker.message) || facts.words > LONGEST_ANSWER) return null;
  if (isAskedAbout(asker.message)) return null;
  return daysNamed(facts).length > 0 ? null : toldWhenAsked(facts, asker);
});

/** It names a later day than the promise in this thread did. */
function isLater(facts: Facts): boolean {
  const latest = promisedIn(facts).findLast(({ isPlan }) => !isPlan);
  const due = latest?.due ?? null;
  if (latest === undefined || due === null) return false;
  return daysNamed(facts).some((day) => day > due) && isOfPromise(facts, latest);
}

interface Parts {
  /** The last message by somebody else: what this one answers. */
  readonly asker: ContextMessage | null;
  /** The author's own messages in the thread, oldest first. */
  readonly mine: readonly ContextMessage[];
}

const NO_PARTS: Parts = { asker: null, mine: [] };

const partsOf = remembered(({ context }): Parts => {
  if (context?.parent == null) return NO_PARTS;
  const { author, conversation, parent } = context;
  const thread = conversation[0]?.message === parent.message ? conversation : [parent, ...conversation];
  return {
    asker: thread.findLast((one) => one.author !== author) ?? null,
    mine: thread.filter((one) => one.author === author),
  };
});

/** What the author promised in the thread and has not reported there since. */
const promisedIn = remembered((facts): readonly Earlier[] => {
  const { mine } = partsOf(facts);
  return mine.flatMap((one, at) => {
    const dated = madeIn(one, facts.context?.sentAt ?? null).filter(({ due }) => due !== null);
    return dated.length === 0 || isReportedIn(mine.slice(at + 1)) ? [] : dated;
  });
});

function isReportedIn(later: readonly ContextMessage[]): boolean {
  return later.some(({ message }) => statementsOf(message).some(({ said }) => said === 'done'));
}

function toldInThread(facts: Facts, promised: readonly Earlier[], asker: ContextMessage | null): Told | null {
  const today = facts.context?.sentAt?.date ?? null;
  if (today === null) return null;
  const isAsked = asker !== null && hasQuestion(asker.message);
  if (isAsked && isAskedAbout(asker.message)) return null;
  const due = promised.filter(
    ({ due, isPlan }) => due !== null && (due < today || (due === today && isAsked && !isPlan)),
  );
  const first = due[0];
  if (first === undefined) return null;
  const told = toldOf(facts.message, first.terms, true, isAsked);
  if (told === null) return null;
  if (deniesDone(facts) || facts.holds('slip.unmet') || facts.holds('slip.missed')) return 'late';
  return isAsked && due.some(({ due, isPlan }) => !isPlan && due !== null && due < today) ? 'asked' : null;
}

function toldWhenAsked(facts: Facts, asker: ContextMessage): Told | null {
  const { context, message } = facts;
  const today = context?.sentAt?.date;
  if (context == null || today === undefined) return null;
  const isPointing = asker.message.tokens.length <= SHORTEST_QUESTION && context.parent !== null;
  const asked = new Set([
    ...termsIn(asker.message),
    ...(isPointing && context.parent ? termsIn(context.parent.message) : []),
  ]);
  const own = context.own.slice(-MOST_EARLIER);
  for (const [at, earlier] of own.entries()) {
    for (const promise of madeIn(earlier, context.sentAt)) {
      if (promise.due === null || promise.due >= today || !isAskedFor(promise, earlier.message, asked)) continue;
      if (isReportedSince(promise, own.slice(at + 1))) continue;
      return toldOf(message, promise.terms, true, true);
    }
  }
  for (const { what, due } of context.ledger?.waiting ?? []) {
    const terms = tellingTerms(termsOfText(what));
    if (due !== null && due < today && isAbout(terms, asked)) return toldOf(message, terms, true, true);
  }
  return null;
}

/** The words of the promise, or of the message around it, come back in what is asked. */
function isAskedFor(promise: Earlier, source: Message, asked: ReadonlySet<string>): boolean {
  if (isAbout(promise.terms, asked)) return true;
  return source.tokens.length <= 40 && countShared(termsIn(source), asked) >= 2;
}

/** It names the promise, says that it will not hold, or answers a question for it. */
function isOfPromise(facts: Facts, promise: Earlier): boolean {
  return (
    isAbout(promise.terms, termsIn(facts.message)) ||
    facts.holds('rec.will-not') ||
    deniesDone(facts) ||
    facts.holds('last:rec.asks-rest') ||
    facts.holds('slip.asked-when-due')
  );
}

/** One of the author's own messages above says that something is not done which was asked for or promised. */
function isMissTold({ context, parent, talk }: Facts): boolean {
  if (context === null) return false;
  const isMine = (one: ContextMessage | null | undefined): boolean => one != null && one.author === context.author;
  if (parent !== null && isMine(context.parent) && isMiss(parent)) return true;
  return talk.some((one, at) => {
    if (!isMine(context.conversation[at]) || one.words > LONGEST_ANSWER) return false;
    const asked = at > 0 ? talk[at - 1] : parent;
    return isMiss(one) || (deniesDone(one) && asked?.holds('slip.due-asked') === true);
  });
}

function isMiss(one: Facts): boolean {
  if (one.message.hasSections) return false;
  return (
    one.holds('slip.missed') ||
    ((one.holds('slip.claimed') || one.holds('slip.forgot')) && (one.holds('slip.unmet') || one.holds('slip.short'))) ||
    (one.words <= 12 && deniesDone(one) && !one.holds('has.question'))
  );
}

/** A few words that deny, with no remedy, no day to come and no question. */
function deniesBarely(facts: Facts): boolean {
  if (facts.words > LONGEST_ANSWER || !deniesDone(facts)) return false;
  if (daysNamed(facts).length > 0 || isSettledIn(facts.message)) return false;
  return (
    !facts.holds('has.question') &&
    !facts.holds('slip.by-others') &&
    !facts.holds('signal:commitment') &&
    !facts.holds('signal:outcome')
  );
}

function isAnsweringAnother({ context }: Facts): boolean {
  const last = context?.conversation.at(-1) ?? context?.parent;
  return last != null && last.author !== context?.author;
}

/** What a thread remembers: promises made in it, questions after them, and misses that were told. */
export const SLIPPED_THREAD_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slip.thread-denied': (facts) => {
    return toldHere(facts) === 'late' && !facts.holds('is.thanks') && !facts.holds('signal:outcome');
  },
  'slip.thread-else': (facts) => {
    return (
      toldHere(facts) === 'asked' && !['is.thanks', 'slip.kept', 'slip.affirmed'].some((name) => facts.holds(name))
    );
  },
  'slip.asked-own-denied': (facts) => {
    const asked = toldOfAsked(facts);
    return (asked === 'late' || asked === 'part') && deniesDone(facts) && !facts.holds('signal:outcome');
  },
  'slip.denies-barely': deniesBarely,
  'slip.stands-short': (facts) =>
    facts.holds('slip.short') || facts.holds('slip.unmet') || deniesShortly(facts.message),
  'slip.denies-shortly': (facts) => deniesShortly(facts.message),
  'slip.names-day': (facts) => daysNamed(facts).length > 0,
  // What it answers, or the thread itself, names a thing that is due or was promised.
  'slip.asked-when-due': (facts) =>
    isAnsweringAnother(facts) && (facts.holds('last:slip.due-asked') || facts.holds('parent:slip.due-asked')),
  'rec.thread-later': (facts) => isLater(facts) && !facts.holds('slip.kept'),
  'rec.after-miss': (facts) =>
    partsOf(facts).mine.length > 0 && daysNamed(facts).length > 0 && isMissTold(facts) && !facts.holds('slip.kept'),
};
