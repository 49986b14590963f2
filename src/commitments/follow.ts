import { PLAIN_CALENDAR, type WorkCalendar } from './calendar.ts';
import { judge } from './judge.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { advance, type Evidence, type Life, newLife, type Status } from './lifecycle.ts';
import { type Topic, topicOf } from './match.ts';
import { FLAT_RARITY, type Rarity } from './rarity.ts';
import { topicsOf } from './topics.ts';
import type { Tracked } from './tracked.ts';

/** A promise as it is stored: what was promised, without the words of the message that made it. */
export interface StoredPromise {
  readonly channel: string;
  readonly ts: string;
  /** First message of the thread it was made in; null or left out when it was no reply. */
  readonly threadTs?: string | null;
  readonly user: string;
  readonly what: string;
  readonly due: string | null;
  /** The promiser's day on which it was made. */
  readonly madeOn: string;
  /**
   * `slipped` only when it slipped in silence; `kept` only when a message reported it done, for the author may promise
   * the rest of it anew before its day. Other ended promises need not be given.
   */
  readonly status: 'open' | 'slipped' | 'kept';
  /** What it is about by the words around it; left out, its *what* alone tells. */
  readonly topic?: Topic;
}

/**
 * A promise whose status a message changed; `open` when one that looked kept is promised again, `hinted` when the
 * message may say that it is done and only silence until the end would make that count.
 */
export interface Followed<P extends StoredPromise> {
  readonly promise: P;
  readonly status: Exclude<Status, 'due'> | 'hinted';
}

/**
 * What one message does to stored promises, for the bot: those of its author and of its thread should be given. Answers
 * only those whose status changes; what is unclear changes nothing. The same judgement as `buildLedger`, one message at
 * a time, with every word as telling as any other.
 */
export function followMessage<P extends StoredPromise>(
  stored: readonly P[],
  entry: LedgerEntry,
  calendar: WorkCalendar = PLAIN_CALENDAR,
  rarity: Rarity = FLAT_RARITY,
): readonly Followed<P>[] {
  if (stored.length === 0) return [];
  const today = entry.sentAt.date;
  const promises = new Map(stored.map((promise, row) => [toTracked(promise, row, today, calendar), promise]));
  const made = topicsOf(entry.analysis.commitments, entry);
  const thread = `${entry.channel}/${entry.threadTs ?? entry.ts}`;
  const evidence: Evidence = { kind: 'message', channel: entry.channel, ts: entry.ts };
  for (const verdict of judge([...promises.keys()], { entry, thread, made, rarity, calendar })) {
    const { promise, event, isHint } = verdict;
    if (isHint) promise.hint = { on: today, evidence };
    else promise.life = advance(promise.life, event, today, evidence, calendar);
  }
  const followed: Followed<P>[] = [];
  for (const [tracked, promise] of promises) {
    const status = tracked.life.status === 'due' ? 'open' : tracked.life.status;
    const isTold = tracked.life.history.at(-1)?.evidence === evidence;
    if (isTold) followed.push({ promise, status });
    else if (tracked.hint !== null) followed.push({ promise, status: 'hinted' });
  }
  return followed;
}

function toTracked(promise: StoredPromise, row: number, today: string, calendar: WorkCalendar): Tracked {
  const { channel, ts, threadTs, user, what, madeOn } = promise;
  return {
    row,
    channel,
    ts,
    user,
    thread: `${channel}/${threadTs ?? ts}`,
    what,
    topic: promise.topic ?? topicOf({ what, span: [0, 0] }),
    // A day is let pass where the promise is stored.
    isAtOnce: false,
    madeOn,
    life: lifeOf(promise, today, calendar),
    hint: null,
  };
}

/** Its life as it stood on the day of the message, whatever the calendar has made of it since. */
function lifeOf({ channel, ts, due, status }: StoredPromise, today: string, calendar: WorkCalendar): Life {
  const made = newLife(due);
  if (status !== 'kept') return advance(made, { kind: 'day' }, today, { kind: 'clock' }, calendar);
  return {
    ...made,
    status,
    history: [{ from: 'open', to: status, on: today, evidence: { kind: 'message', channel, ts } }],
  };
}
