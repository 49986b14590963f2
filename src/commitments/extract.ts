import { remembered } from '../detectors/engine/remember.ts';
import type { CommitmentMatch, Context, LocalTime } from '../detectors/types.ts';
import type { Message, Sentence } from '../text/message.ts';
import { readAnswer } from './extract-answer.ts';
import { readArrival } from './extract-arrival.ts';
import { readDay } from './extract-day.ts';
import { readDelivery } from './extract-delivery.ts';
import { isEvent } from './extract-event.ts';
import { readFragment, readRest } from './extract-fragment.ts';
import { readIdiom } from './extract-idiom.ts';
import { namesNothing } from './extract-idle.ts';
import { lateDate, withLateDate } from './extract-late-date.ts';
import { readNewDate } from './extract-new-date.ts';
import { readPlan } from './extract-plan.ts';
import { readPromises } from './extract-promise.ts';
import { readScheduled } from './extract-scheduled.ts';
import { type Found, isDatedSentence, type Source, sourceOf } from './extract-source.ts';
import { openingOf } from './extract-what.ts';
import { isSameTime } from './message-dates.ts';
import { termsOfText } from './terms.ts';

/** The promises that a message makes, in the order of the text. */
export const extractCommitments = remembered(({ message, context }) =>
  onDayOfPlan(
    message,
    commitmentsIn(message, context?.sentAt ?? null, answeredBy(context), context?.parent?.message ?? null),
    context,
  ),
);

/** "I send at 15:00" in the thread of one's own plan for Friday: an hour of that day. */
function onDayOfPlan(
  message: Message,
  found: readonly CommitmentMatch[],
  context: Context | null,
): readonly CommitmentMatch[] {
  if (!context?.parent || context.sentAt === null || context.parent.author !== context.author) return found;
  const { sentAt, parent } = context;
  if (found.every(({ due }) => due !== sentAt.date) || DAY_NAMED.test(message.raw)) return found;
  const planned = commitmentsIn(parent.message, sentAt, null, null);
  return found.map((one) => {
    if (one.due !== sentAt.date) return one;
    const same = planned.find(
      ({ what, due }) => due !== null && due > sentAt.date && verbOf(what) === verbOf(one.what),
    );
    return same === undefined ? one : { ...one, due: same.due };
  });
}

const DAY_NAMED = /\b(?:today|tonight|now|this (?:morning|afternoon|evening)|tomorrow|\w+day)\b/i;

function verbOf(what: string): string {
  return what.split(' ', 1)[0]?.toLowerCase() ?? '';
}

/** The message that a reply answers: the last one by somebody else in its thread. */
function answeredBy(context: Context | null): Message | null {
  if (!context?.parent) return null;
  const { author, conversation, parent } = context;
  for (let i = conversation.length - 1; i >= 0; i--) {
    const earlier = conversation[i];
    if (earlier && earlier.author !== author) return earlier.message;
  }
  return parent.message;
}

/** The promises of a message whose surroundings do not matter. */
export function commitmentsIn(
  message: Message,
  sentAt: LocalTime | null,
  answered: Message | null,
  root: Message | null,
): readonly CommitmentMatch[] {
  if (answered !== null || root !== null) return readCommitments(message, sentAt, answered, root);
  const before = alone.get(message);
  if (before && isSameTime(before.sentAt, sentAt)) return before.found;
  const found = readCommitments(message, sentAt, null, null);
  alone.set(message, { sentAt, found });
  return found;
}

/** What messages that answer nothing promise: each is asked as it is sent, and again as its author's earlier one. */
const alone = new WeakMap<Message, { readonly sentAt: LocalTime | null; readonly found: readonly CommitmentMatch[] }>();

function readCommitments(
  message: Message,
  sentAt: LocalTime | null,
  answered: Message | null,
  root: Message | null,
): readonly CommitmentMatch[] {
  const source = sourceOf(message, sentAt, answered, root);
  const plan = message.hasSections ? readPlan(source) : null;
  const found: Found[] = plan ? [...plan.found] : [];
  const answer = readAnswer(source);
  message.sentences.forEach((sentence, index) => {
    if (plan?.read.has(index)) return;
    const due = lateDate(source, sentence, found);
    const last = found.at(-1);
    if (due !== null && last) found[found.length - 1] = { ...last, due };
    else found.push(...readSentence(source, sentence, found.length > 0 || answer !== null));
  });
  const isOnlyDated = found.every(({ rule }) => rule === 'commitment.fragment');
  if (answer !== null && isOnlyDated)
    return [
      toMatch(
        message,
        named(source, {
          ...answer,
          what: dated(message, answer, found[0]) ?? answer.what,
          due: answer.due ?? found[0]?.due ?? null,
        }),
      ),
    ];
  return merged(withMovedWork(found.map((one) => named(source, one)))).map((one) => toMatch(message, one));
}

/** "Yes!! tomorrow": what names nothing is for what was asked, in its first words. */
function named({ answered }: Source, found: Found): Found {
  return found.what.trim() !== '' || answered === null ? found : { ...found, what: openingOf(answered) };
}

/** "That I can do. Table on Monday": the thing that the answer itself puts on a day is what is undertaken. */
function dated({ raw }: Message, { rule }: Found, found: Found | undefined): string | null {
  if (rule !== 'commitment.acceptance' || found === undefined || found.due === null) return null;
  return raw.includes(found.what) && termsOfText(found.what).size > 0 ? found.what : null;
}

/** "So Friday is not possible. New date: Tuesday": in a report, what moves is the work that its plan tells of. */
function withMovedWork(found: readonly Found[]): readonly Found[] {
  const planned = found.filter(({ rule }) => rule === 'commitment.plan-line');
  const only = planned.length === 1 ? planned[0] : undefined;
  if (only === undefined) return found;
  return found.map((one) =>
    one.rule === 'commitment.new-date' && BARE_DAY.test(one.what) ? { ...one, what: only.what } : one,
  );
}

const BARE_DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)$/i;

function readSentence(source: Source, sentence: Sentence, isPromising: boolean): readonly Found[] {
  const promises = readPromises(source, sentence);
  if (promises.length > 0) return withRest(source, sentence, withLateDate(source, sentence, promises));
  return readStated(source, sentence, isPromising).filter((found) => !isEvent(source, found));
}

/** What is put on a day without a verb of promising. */
function readStated(source: Source, sentence: Sentence, isPromising: boolean): readonly Found[] {
  const days = readDay(source, sentence);
  if (days.length > 0) {
    const behind = source.hasDates ? readDelivery(source, sentence) : null;
    return behind !== null && behind.from >= (days.at(-1)?.to ?? 0) ? [...days, behind] : days;
  }
  if (!isDatedSentence(source, sentence)) {
    const idiom = source.answered === null ? null : readIdiom(source, sentence);
    return idiom === null ? [] : [idiom];
  }
  const stated =
    readDelivery(source, sentence) ??
    readArrival(source, sentence) ??
    readNewDate(source, sentence) ??
    readIdiom(source, sentence);
  const fragment = readFragment(source, sentence, isPromising);
  if (stated === null) return fragment === null ? readScheduled(source, sentence) : [fragment];
  return fragment !== null && fragment.to <= stated.from ? [fragment, stated] : withRest(source, sentence, [stated]);
}

/** "I crop five today; the other two Friday": what is left over has a day of its own. */
function withRest(source: Source, sentence: Sentence, found: readonly Found[]): readonly Found[] {
  if (!source.hasDates) return found;
  const dues = new Set(found.map(({ due }) => due));
  const rest = readRest(source, sentence).filter(({ due }) => due !== null && !dues.has(due));
  return rest.length === 0
    ? found
    : [...found.map((one) => ({ ...one, to: Math.min(one.to, rest[0]?.from ?? one.to) })), ...rest];
}

/** A bare date in the next sentence ("I take it. Done tomorrow.") belongs to the promise before it. */
function merged(found: readonly Found[]): readonly Found[] {
  const rows: Found[] = [];
  for (const one of found.toSorted((a, b) => a.from - b.from)) {
    const last = rows.at(-1);
    if (one.what === '' || namesNothing(one.what)) continue;
    if (last && last.due === null && one.rule === 'commitment.fragment' && last.rule !== 'commitment.plan-line') {
      rows[rows.length - 1] = { ...last, due: one.due };
    } else if (!last || one.from >= last.to || one.what !== last.what) rows.push(one);
  }
  return rows;
}

function toMatch({ tokens }: Message, { rule, from, to, what, due }: Found): CommitmentMatch {
  return { what, due, span: [tokens[from]?.start ?? 0, tokens[Math.max(from, to - 1)]?.end ?? 0], rule };
}
