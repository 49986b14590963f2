import { addWorkingDays } from './calendar.ts';
import { countIn } from './counts.ts';
import { type Heard, type Hearing, hear, isDueNow, type Scene, sceneOf } from './hear.ts';
import { isGivenLaterDay, isStillOn } from './judge-move.ts';
import { type Event, isLive } from './lifecycle.ts';
import { alike, overlap } from './match.ts';
import { kindOf } from './terms.ts';
import type { Tracked } from './tracked.ts';

/** What a message does to a promise. */
export interface Verdict {
  readonly promise: Tracked;
  readonly event: Event;
  /** Not clear enough to act on; believed only if nothing else is ever said. */
  readonly isHint: boolean;
}

const DONE_SCORE = 0.55;
/** Days before its day, a report is more likely about a first step. */
const EARLY_DONE_SCORE = 0.9;
const LATE_SCORE = 0.55;
/** A move needs less when the message also promises the same work for a later day. */
const MOVED_SCORE = 0.4;
const ASKED_SCORE = 0.6;
/** Scores this close say the same. */
const CLOSE = 0.15;
/** A sentence that fits another promise better by more than this is about that other one. */
const FAR = 0.4;
const HINT_SCORE = 0.7;
const RELATED = 0.15;
/** How alike two promises are that are about the same work; less when the message says that something moves. */
const SAME_WORK = 0.5;
const SAME_WORK_MOVED = 0.3;
const SAME_WORK_AGAIN = 0.6;

/** What the message does to each of these promises; those it does not speak of, or not clearly, are left out. */
export function judge(promises: readonly Tracked[], hearing: Hearing): readonly Verdict[] {
  const scene = sceneOf(hearing, promises);
  const verdicts: Verdict[] = [];
  const heard = new Map<Tracked, readonly Heard[]>();
  for (const promise of promises) {
    const isReopened = isPromisedAgain(promise, scene);
    if (isReopened) verdicts.push({ promise, event: { kind: 'again' }, isHint: false });
    if (isReopened || isLive(promise.life)) heard.set(promise, hear(promise, scene));
  }
  for (const [promise, all] of heard) {
    const own = all.filter((one) => !isAboutAnother(one, promise, heard, scene));
    const event = eventFor(promise, scene, own);
    if (event) verdicts.push({ promise, event, isHint: false });
    else if (isHintOfDone(promise, scene, own)) verdicts.push({ promise, event: { kind: 'done' }, isHint: true });
  }
  return verdicts;
}

/** More than a working day before its day. */
function isEarly({ life: { due } }: Tracked, scene: Scene): boolean {
  return due !== null && addWorkingDays(scene.today, 1, scene.calendar) < due;
}

/** On its day the promiser reports on exactly this, in words that do not say whether it is done. */
function isHintOfDone(promise: Tracked, scene: Scene, heard: readonly Heard[]): boolean {
  if (promise.user !== scene.entry.user || !isDueNow(promise.life.due, scene)) return false;
  if (isDenying(scene) || isStillOn(promise, scene)) return false;
  return heard.some(
    ({ said, score, isOpenEnded }) => (said === 'done' || said === 'nothing') && !isOpenEnded && score >= HINT_SCORE,
  );
}

/** A message of so many sentences is about one thing. */
const SHORT = 3;
const DENYING =
  /^\W*(?:(?:oh|um|uh|er|hm+|well|god|my|actually|ah|argh|sorry)\W+){0,3}(?:no|nope|nah|not yet|not really|sadly|unfortunately|sorry|oops|ouch)\b|^\W*oh right\b/;

/** A short message that opens with a no or an apology, or says that something was not done. */
function isDenying(scene: Scene): boolean {
  const spoken = scene.statements();
  if (DENYING.test(spoken[0]?.text ?? '')) return true;
  return spoken.length <= SHORT && spoken.some(({ said }) => said === 'late');
}

/** True when the sentence fits another promise, about other work, much better. */
function isAboutAnother(
  one: Heard,
  promise: Tracked,
  heard: ReadonlyMap<Tracked, readonly Heard[]>,
  scene: Scene,
): boolean {
  for (const [other, all] of heard) {
    if (other === promise || !all.some(({ at, score }) => at === one.at && score > one.score + FAR)) continue;
    if (alike(other.topic, promise.topic, scene.rarity) < RELATED) return true;
  }
  return false;
}

/** A promise that looked done and is promised again before its day: it was only a part that was reported. */
function isPromisedAgain(promise: Tracked, scene: Scene): boolean {
  const { due, status } = promise.life;
  if (status !== 'kept' || due === null || scene.today > due || promise.user !== scene.entry.user) return false;
  return scene.made.some(
    ({ match, topic }) =>
      match.due !== null && match.due <= due && alike(promise.topic, topic, scene.rarity) >= SAME_WORK_AGAIN,
  );
}

/** The same work among the promises of this message, and how alike it is. */
interface Again {
  readonly due: string | null;
  readonly score: number;
}

function sameWork(promise: Tracked, scene: Scene): Again | null {
  let best: Again | null = null;
  const least = scene.isRecontract ? SAME_WORK_MOVED : SAME_WORK;
  for (const { match, topic } of scene.made) {
    const score = alike(promise.topic, topic, scene.rarity);
    if (score >= Math.max(least, best?.score ?? 0)) best = { due: match.due, score };
  }
  return best ?? onlyOther(promise, scene);
}

/** "Tomorrow 10:00, promised!" in the thread of the one promise that is open there: the new day is for that one. */
function onlyOther(promise: Tracked, scene: Scene): Again | null {
  const only = scene.made.length === 1 ? scene.made[0] : undefined;
  if (only === undefined || promise.thread !== scene.thread || scene.promisesInThread.get(promise.user) !== 1)
    return null;
  const isBare = only.topic.isThin || promise.topic.isThin || alike(promise.topic, only.topic, scene.rarity) >= RELATED;
  return isBare && isDueNow(promise.life.due, scene) ? { due: only.match.due, score: SAME_WORK_MOVED } : null;
}

function eventFor(promise: Tracked, scene: Scene, heard: readonly Heard[]): Event | null {
  if (promise.user !== scene.entry.user) {
    const done = heard.find((one) => one.said === 'done' && one.isSure && one.score >= DONE_SCORE);
    return done ? doneEvent(done) : null;
  }
  const done = heard.find((one) => one.said === 'done') ?? null;
  return ownEvent(promise, scene, heard, done, sameWork(promise, scene));
}

/** What the promiser's own message does. A move is heard first, then giving up, then a slip, then success. */
function ownEvent(
  promise: Tracked,
  scene: Scene,
  heard: readonly Heard[],
  done: Heard | null,
  again: Again | null,
): Event | null {
  const { due } = promise.life;
  const isOver = due !== null && scene.today > due;
  const isLater = again !== null && again.due !== null && due !== null && again.due > due;
  const scoreOf = (said: Heard['said']): number => heard.find((one) => one.said === said)?.score ?? 0;
  const top = heard[0]?.score ?? 0;
  const doneScore = done?.score ?? 0;
  // "staging, bits and bobs" as done and "import in staging" as planned: it is still to be done
  const isStillPlanned = again !== null && again.score >= SAME_WORK && (done?.shared ?? 0) < 3;
  const part = heard.find((one) => one.said === 'part') ?? null;
  const isPartly = part !== null && part.score >= LATE_SCORE && isPartOf(promise, part);
  const least = isEarly(promise, scene) ? EARLY_DONE_SCORE : DONE_SCORE;
  const isShort = done !== null && isFewer(promise, done);
  const isDone =
    !isStillPlanned &&
    !isPartly &&
    !isShort &&
    !isStillOn(promise, scene) &&
    doneScore >= Math.max(least, scoreOf('late'), top - CLOSE);

  const other = heard.find(
    ({ said, shared }) => said === 'late' || said === 'moved' || (said === 'nothing' && shared > 1),
  );
  const otherScore = other?.score ?? 0;
  if (scene.isRecontract && (isLater || (!isDone && otherScore >= LATE_SCORE))) return { kind: 'moved' };
  const movedScore = scoreOf('moved');
  if (movedScore >= (isLater ? MOVED_SCORE : Math.max(LATE_SCORE, doneScore + Number.EPSILON)))
    return { kind: 'moved' };
  if (isGivenLaterDay(promise, scene, heard)) return { kind: 'moved' };
  if (scoreOf('dropped') >= LATE_SCORE && scoreOf('dropped') > doneScore) return { kind: 'dropped' };
  if (due !== null && scene.today >= due && (isShort || isLate(promise, scene, heard, isDone))) return { kind: 'late' };
  if (isDone && done && isOver && done.isOnlyNow && !done.isInTime) return { kind: 'late' };
  if (isDone && done && !(isLater && isOver)) return doneEvent(done);
  if (isLater) return { kind: isOver ? 'late' : 'moved' };
  return null;
}

/** On or after its day: admitted, delivered in part, asked about without success, or marked as a slip. */
function isLate(promise: Tracked, scene: Scene, heard: readonly Heard[], isDone: boolean): boolean {
  const isOver = promise.life.due !== null && scene.today > promise.life.due;
  const find = (said: Heard['said']): Heard | null => heard.find((one) => one.said === said) ?? null;
  const [late, part, doneScore] = [find('late'), find('part'), find('done')?.score ?? 0];
  const isSpokenOf = (heard[0]?.score ?? 0) >= LATE_SCORE;
  const isMixed = scene.isSlipFlagged || (isOver && late !== null && late.score >= doneScore - CLOSE);
  if (late && isMixed && isSpokenOf) return true;
  if (late && late.score >= LATE_SCORE && !isDone) return true;
  const isPartOfIt = part !== null && (scene.isSlipFlagged || (isOver && isPartOf(promise, part)));
  if (part && isPartOfIt && part.score >= Math.max(LATE_SCORE, doneScore)) return true;
  if (isDone) return false;
  if (isDenying(scene) && isAskedAbout(promise, scene)) return true;
  return (scene.isSlipFlagged && isSpokenOf) || (isOver && isAskedAbout(promise, scene));
}

/** "All forty" were promised and "26 are in the folder", "my 6" and "one is signed": a smaller number of the same. */
function isFewer(promise: Tracked, done: Heard): boolean {
  const counted = countIn(promise.what);
  return done.count !== null && counted !== null && done.count < counted;
}

/** The part that was delivered is one of what was promised: its number was named, or "all" was. */
function isPartOf(promise: Tracked, part: Heard): boolean {
  if (/\ball\b/i.test(promise.what)) return true;
  const own = part.passage[0].terms;
  return [...promise.topic.weights.keys()].some((term) => kindOf(term) === 'number' && own.has(term));
}

/** Somebody asked about exactly this. */
function isAskedAbout(promise: Tracked, scene: Scene): boolean {
  if (scene.asked.size === 0) return false;
  const found = overlap(promise.topic, [{ terms: scene.asked, part: 1 }], scene.rarity);
  return found.coverage >= ASKED_SCORE && found.shared >= 2;
}

function doneEvent(done: Heard): Event {
  return { kind: 'done', wasInTime: done.isInTime };
}
