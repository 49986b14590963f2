import { PLAIN_CALENDAR, type WorkCalendar } from './calendar.ts';
import { judge } from './judge.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { advance, type Evidence, type Life, type Status } from './lifecycle.ts';
import { topicOf } from './match.ts';
import { FLAT_RARITY, type Rarity } from './rarity.ts';
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
  /** `slipped` only when it slipped in silence; ended promises need not be given. */
  readonly status: 'open' | 'slipped';
}

/** A promise whose status a message changed. */
export interface Followed<P extends StoredPromise> {
  readonly promise: P;
  readonly status: Exclude<Status, 'due'>;
}

/**
 * What one message does to stored promises, for the bot: those of its author and of its thread should be given. Answers
 * only those whose status changes; what is unclear changes nothing. The same judgement as `buildLedger`, one message at
 * a time, without the words around the promise.
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
  const made = entry.analysis.commitments.map((match) => ({ match, topic: topicOf(match, entry.message) }));
  const thread = `${entry.channel}/${entry.threadTs ?? entry.ts}`;
  const evidence: Evidence = { kind: 'message', channel: entry.channel, ts: entry.ts };
  for (const verdict of judge([...promises.keys()], { entry, thread, made, rarity, calendar })) {
    const { promise, event, isHint } = verdict;
    if (!isHint) promise.life = advance(promise.life, event, today, evidence, calendar);
  }
  const followed: Followed<P>[] = [];
  for (const [tracked, promise] of promises) {
    const status = tracked.life.status === 'due' ? 'open' : tracked.life.status;
    const isTold = tracked.life.history.at(-1)?.evidence === evidence;
    if (isTold && status !== 'open') followed.push({ promise, status });
  }
  return followed;
}

function toTracked(promise: StoredPromise, row: number, today: string, calendar: WorkCalendar): Tracked {
  const { channel, ts, threadTs, user, what, due, madeOn, status } = promise;
  const clock: Evidence = { kind: 'clock' };
  const silent: Life = {
    due,
    status: 'slipped',
    history: [{ from: 'due', to: 'slipped', on: today, evidence: clock }],
  };
  const open = advance({ due, status: 'open', history: [] }, { kind: 'day' }, today, clock, calendar);
  return {
    row,
    channel,
    ts,
    user,
    thread: `${channel}/${threadTs ?? ts}`,
    what,
    topic: topicOf({ what, span: [0, 0] }),
    madeOn,
    life: status === 'slipped' ? silent : open,
    hint: null,
  };
}
