import type { CommitmentMatch, ContextMessage, Span } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';
import { addWorkingDays, type WorkCalendar } from './calendar.ts';
import { countTold } from './counts.ts';
import { outcomesOf, type Said, type Statement, statementsOf } from './evidence.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { isLive } from './lifecycle.ts';
import { type Overlap, overlap, type Passage, sharedWeight, type Topic } from './match.ts';
import type { Rarity } from './rarity.ts';
import { kindOf, termsIn } from './terms.ts';
import type { Tracked } from './tracked.ts';

/** A message and what it takes to judge promises by it. */
export interface Hearing {
  readonly entry: LedgerEntry;
  readonly thread: string;
  /** The promises that the message itself makes. */
  readonly made: readonly { readonly match: CommitmentMatch; readonly topic: Topic }[];
  readonly rarity: Rarity;
  readonly calendar: WorkCalendar;
}

/** A hearing with what is read off the message once for all promises. */
export interface Scene extends Hearing {
  readonly today: string;
  /** The terms of a question by somebody else that the message answers; empty when it answers none. */
  readonly asked: ReadonlySet<string>;
  /** All terms of the message and of that question. */
  readonly around: ReadonlySet<string>;
  readonly statements: () => readonly Spoken[];
  /** How many of the promises at hand each person made in this thread. */
  readonly promisesInThread: ReadonlyMap<string, number>;
  readonly isSlipFlagged: boolean;
  readonly isRecontract: boolean;
}

interface Spoken extends Statement {
  readonly passage: Passage;
  readonly text: string;
  readonly isOpenEnded: boolean;
}

/** A sentence that speaks of a promise, and how surely. */
export interface Heard {
  readonly said: Said;
  readonly isInTime: boolean;
  readonly isOnlyNow: boolean;
  readonly score: number;
  /** How many different words of the promise stand in the sentence itself. */
  readonly shared: number;
  readonly passage: Passage;
  /** Sure enough to believe when somebody else says it: a merge, an approval, or all the words on the day. */
  readonly isSure: boolean;
  /** The number of things that it opens with: "26 are in the folder". */
  readonly count: number | null;
  /** A question, or the sentence of a new promise: it reports nothing. */
  readonly isOpenEnded: boolean;
  /** Which sentence it is. */
  readonly at: number;
}

/** What counts towards "this sentence speaks of that promise", added to the share of its words that are found. */
const WEIGHT = {
  sharedWord: 0.05,
  thread: 0.25,
  asPromised: 0.3,
  dueNow: 0.25,
  sameChannel: 0.1,
  otherPerson: -0.3,
  onlyPromise: 0.2,
  onlyPromiseHandedOn: 0.6,
};
/** How far words count that stand elsewhere: in the question answered, the same line, the next sentence, the message. */
const PART = { resumed: 0.95, asked: 0.8, item: 0.7, beside: 0.6, message: 0.4, messageWithSections: 0.15 };
const MOST_SHARED = 4;
/** Least weight of shared words; about half a rare one. */
const LEAST_MASS = 0.45;
const SURE_COVERAGE = 0.85;
const LEAST_CORE = 0.25;
const RARE = 0.7;
/** A message that shares less than this with a topic is not looked at more closely. */
const LEAST_SHARED = 0.5;
/** A report that needs no object in its own thread: "Sent to 96 clinics", "Merged." */
const OPENS_DONE =
  /^\W*(?:\d\W{1,2})?(?:(?:ok|okay|and|it|that|this|all|now|yes|yep)\W+){0,2}(?:is |are |was )?(?:done|sent|merged|fixed|shipped|live|deployed|submitted|published|posted|updated|uploaded|added|removed|closed|cancelled|canceled|finished|completed?|ready|replaced|reviewed|answered|delivered|reverted|restored|loaded|verified|tested|signed|booked|forwarded|handed|reviewed|back|out|up|:white_check_mark:|✅)\b/;
const HANDED_ON = /\b(?:merged|approved|deployed|shipped|released|published)\b/;

/** Reads the message once. Its sentences are read only when a promise may be meant. */
export function sceneOf(hearing: Hearing, promises: readonly Tracked[]): Scene {
  const { message, analysis, context, sentAt, threadTs, user } = hearing.entry;
  const whole = termsIn(message);
  const asker = threadTs === null ? null : askerOf(context.conversation.at(-1) ?? null, context.parent, user);
  const asked: ReadonlySet<string> = asker ? termsIn(asker.message) : new Set();
  const promisesInThread = new Map<string, number>();
  for (const one of promises) {
    if (one.thread === hearing.thread && isLive(one.life))
      promisesInThread.set(one.user, (promisesInThread.get(one.user) ?? 0) + 1);
  }
  const promised = analysis.commitments.map(({ span }) => span);
  let statements: readonly Spoken[] | null = null;
  return {
    ...hearing,
    today: sentAt.date,
    asked,
    around: asked.size === 0 ? whole : new Set([...whole, ...asked]),
    statements: () => {
      statements ??= spoken(message, statementsOf(message, outcomesOf(analysis)), whole, asked, promised);
      return statements;
    },
    promisesInThread,
    isSlipFlagged: analysis.flags.some(({ flag }) => flag === 'slipped_commitment'),
    isRecontract: analysis.signals.some(({ signal }) => signal === 'recontract'),
  };
}

/** The message of somebody else that a reply answers, when it asks something. */
function askerOf(last: ContextMessage | null, parent: ContextMessage | null, user: string): ContextMessage | null {
  const asker = last && last.author !== user ? last : parent;
  if (!asker || asker.author === user) return null;
  return asker.message.sentences.some((sentence) => sentence.isQuestion) ? asker : null;
}

function spoken(
  message: Message,
  statements: readonly Statement[],
  whole: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  promised: readonly Span[],
): Spoken[] {
  const nothing: ReadonlySet<string> = new Set();
  const terms = statements.map(({ sentence }) => termsIn(message, sentence.from, sentence.to));
  const items = message.items.map(({ from, to }) => termsIn(message, from, to));
  return statements.map((statement, at) => {
    const { sentence } = statement;
    const own = terms[at] ?? nothing;
    const before = terms[at - 1] ?? nothing;
    // "3, 4 and 5 still cooking" goes on about what the sentence before it named
    const isResumed = [...own].every((term) => kindOf(term) !== 'word');
    const passage: Passage = [
      { terms: own, part: 1 },
      { terms: isResumed ? before : nothing, part: PART.resumed },
      { terms: at === 0 ? asked : nothing, part: PART.asked },
      { terms: items[sentence.item] ?? own, part: PART.item },
      { terms: before, part: PART.beside },
      { terms: terms[at + 1] ?? nothing, part: PART.beside },
      { terms: whole, part: message.hasSections ? PART.messageWithSections : PART.message },
    ];
    const start = message.tokens[sentence.from]?.start ?? 0;
    const end = message.tokens[sentence.to - 1]?.end ?? 0;
    const isOpenEnded = sentence.isQuestion || promised.some((span) => span[0] < end && span[1] > start);
    return { ...statement, passage, isOpenEnded, text: message.raw.slice(start, end).toLowerCase() };
  });
}

/** True from the working day before the due day to the one after it. */
export function isDueNow(due: string | null, { today, calendar }: Scene): boolean {
  if (due === null) return false;
  return today <= addWorkingDays(due, 1, calendar) && addWorkingDays(today, 1, calendar) >= due;
}

/** The sentences that speak of the promise, surest first. */
export function hear(promise: Tracked, scene: Scene): readonly Heard[] {
  const inThread = promise.thread === scene.thread;
  if (!inThread && sharedWeight(promise.topic, scene.around) < LEAST_SHARED) return [];
  const isOwn = promise.user === scene.entry.user;
  // what was promised at once is reported on the same day
  const isNow = isDueNow(promise.life.due ?? promise.madeOn, scene);
  const isHere = promise.channel === scene.entry.channel;
  const siblings = scene.promisesInThread.get(promise.user) ?? 0;
  const isOnlyOne = inThread && isNow && siblings === 1;
  const isExpected = inThread || (isOwn && isNow && isHere);
  const base =
    (inThread ? WEIGHT.thread : 0) +
    (isNow ? WEIGHT.dueNow : 0) +
    (isHere ? WEIGHT.sameChannel : 0) +
    (isOwn ? 0 : WEIGHT.otherPerson);
  const heard: Heard[] = [];
  for (const [at, spoken] of scene.statements().entries()) {
    const { passage, text, said, isAsPromised, isInTime, isOnlyNow, isOpenEnded } = spoken;
    const found = overlap(promise.topic, passage, scene.rarity, inThread);
    const isAnnounced = isAsPromised && isOwn && isNow && (inThread || (found.shared > 0 && siblings === 0));
    const isAlone =
      isOnlyOne && (isOwn ? OPENS_DONE.test(text) || said === 'late' || said === 'done' : HANDED_ON.test(text));
    if (!isAnnounced && !isAlone && !isNamed(found, promise.topic, isExpected)) continue;
    const lift =
      (isAnnounced ? WEIGHT.asPromised : 0) + (isAlone ? (isOwn ? WEIGHT.onlyPromise : WEIGHT.onlyPromiseHandedOn) : 0);
    const isSure = HANDED_ON.test(text) || (isNow && found.coverage >= SURE_COVERAGE && found.shared >= 2);
    const score = found.coverage + WEIGHT.sharedWord * Math.min(found.shared, MOST_SHARED) + base + lift;
    heard.push({
      said,
      isInTime,
      isOnlyNow,
      score,
      shared: found.shared,
      passage,
      isSure,
      count: said === 'done' ? countTold(text) : null,
      isOpenEnded,
      at,
    });
  }
  return heard.sort((a, b) => b.score - a.score);
}

/** One shared word is chance, unless it is a rare one or the promise is expected here and now; two are a topic. */
function isNamed(found: Overlap, topic: Topic, isExpected: boolean): boolean {
  if (!isExpected && !topic.isThin && found.coreMass < LEAST_CORE) return false;
  return found.mass >= LEAST_MASS && (found.shared >= 2 || found.rarest >= RARE || (isExpected && found.shared > 0));
}
