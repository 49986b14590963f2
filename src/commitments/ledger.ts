import type { CommitmentMatch } from '../detectors/types.ts';
import { PLAIN_CALENDAR, type WorkCalendar } from './calendar.ts';
import { judge, type Verdict } from './judge.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { AT_ONCE, advance, type Evidence, isLive, newLife } from './lifecycle.ts';
import type { Topic } from './match.ts';
import { createRarity } from './rarity.ts';
import { termsIn } from './terms.ts';
import { topicsOf } from './topics.ts';
import type { Tracked } from './tracked.ts';
import { lastWatchedDay, MOST_WATCHED } from './watched.ts';

export type { LedgerEntry } from './ledger-entry.ts';

/** One promise as `scan --ledger` prints it. */
export interface LedgerRow {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly what: string;
  /** The date first promised in that message; never rewritten. */
  readonly due: string | null;
  readonly status: 'open' | 'kept' | 'recontracted' | 'slipped' | 'dropped';
  /** The message that shows the end; null when nothing does. */
  readonly resolved_ts: string | null;
}

/** Call `add` for every message of people, in order of time, then `close` once. */
export interface Ledger {
  /** Reads one message: closes what it reports on, opens what it promises. */
  add(entry: LedgerEntry): void;
  /** Lets the calendar run to `today` and answers every row in the order the promises were made. */
  close(today: string): LedgerRow[];
}

/** After this many messages, what has ended in threads and people that were not heard of since is let go. */
const SWEEP_EVERY = 1000;

/**
 * Follows every promise of a workspace from message to message. Streaming: what stays in memory is one row a promise, and
 * the words of those that can still change; each message is compared only with its author's and its thread's promises.
 */
export function buildLedger(calendar: WorkCalendar = PLAIN_CALENDAR): Ledger {
  const rarity = createRarity();
  const rows: LedgerRow[] = [];
  const live = new Set<Tracked>();
  const byAuthor = new Map<string, Tracked[]>();
  const byThread = new Map<string, Tracked[]>();
  let messages = 0;
  return { add, close };

  function add(entry: LedgerEntry): void {
    const { analysis, message, sentAt, user } = entry;
    if (++messages % SWEEP_EVERY === 0) sweep(sentAt.date);
    const thread = threadOf(entry);
    const own = watched(byAuthor, user, sentAt.date);
    const others = watched(byThread, thread, sentAt.date).filter((one) => one.user !== user);
    const made = topicsOf(analysis.commitments, entry);
    const candidates = [...own, ...others];
    if (candidates.length > 0) {
      for (const verdict of judge(candidates, { entry, thread, made, rarity, calendar })) apply(verdict, entry);
    }
    rarity.see(termsIn(message));
    for (const { match, topic } of made) follow(newTracked(rows.length, entry, thread, match, topic));
  }

  function follow(tracked: Tracked): void {
    rows.push(toRow(tracked));
    live.add(tracked);
    push(byAuthor, tracked.user, tracked);
    push(byThread, tracked.thread, tracked);
  }

  function apply({ promise, event, isHint }: Verdict, entry: LedgerEntry): void {
    const evidence: Evidence = { kind: 'message', channel: entry.channel, ts: entry.ts };
    if (isHint) promise.hint ??= { on: entry.sentAt.date, evidence };
    else promise.life = advance(promise.life, event, entry.sentAt.date, evidence, calendar);
  }

  function letDayPass(one: Tracked, today: string): void {
    const after = advance(one.life, { kind: 'day' }, today, { kind: 'clock' }, calendar);
    const isSilence = after !== one.life && after.status === 'slipped';
    if (isSilence && one.hint) believe(one, one.hint);
    else if (!isSilence || !one.isAtOnce) one.life = after;
  }

  /** What was hinted at counts as said on the day of the hint. */
  function believe(one: Tracked, { on, evidence }: NonNullable<Tracked['hint']>): void {
    one.life = advance(one.life, { kind: 'done' }, on, evidence, calendar);
  }

  /** Brings a promise up to the day; false when nothing can change it any more, and its row is final. */
  function isFollowed(one: Tracked, today: string): boolean {
    if (!live.has(one)) return false;
    letDayPass(one, today);
    if (canChange(one, today) && today <= lastWatchedDay({ due: one.life.due, madeOn: one.madeOn }, calendar))
      return true;
    rows[one.row] = toRow(one);
    live.delete(one);
    return false;
  }

  function watched(map: Map<string, Tracked[]>, key: string, today: string): readonly Tracked[] {
    const list = map.get(key);
    if (!list) return [];
    const left = list.filter((one) => isFollowed(one, today)).slice(-MOST_WATCHED);
    if (left.length === 0) map.delete(key);
    else map.set(key, left);
    return left;
  }

  function sweep(today: string): void {
    for (const one of live) isFollowed(one, today);
    for (const map of [byAuthor, byThread]) for (const key of map.keys()) watched(map, key, today);
  }

  function close(today: string): LedgerRow[] {
    for (const one of live) {
      letDayPass(one, today);
      // Reported on its day, in words that leave it open, and never spoken of again.
      if (one.hint && isLive(one.life)) believe(one, one.hint);
      rows[one.row] = toRow(one);
    }
    return rows;
  }
}

function newTracked(row: number, entry: LedgerEntry, thread: string, match: CommitmentMatch, topic: Topic): Tracked {
  return {
    row,
    channel: entry.channel,
    ts: entry.ts,
    user: entry.user,
    thread,
    what: match.what,
    topic,
    isAtOnce: match.rule === AT_ONCE,
    madeOn: entry.sentAt.date,
    life: newLife(match.due),
    hint: null,
  };
}

function push(map: Map<string, Tracked[]>, key: string, tracked: Tracked): void {
  const list = map.get(key);
  if (list) list.push(tracked);
  else map.set(key, [tracked]);
}

function threadOf(entry: LedgerEntry): string {
  return `${entry.channel}/${entry.threadTs ?? entry.ts}`;
}

/** A live promise, or one reported as done before its day, which may be promised again. */
function canChange({ life }: Tracked, today: string): boolean {
  return isLive(life) || (life.status === 'kept' && life.due !== null && today <= life.due);
}

function toRow({ channel, ts, user, what, life }: Tracked): LedgerRow {
  const evidence = life.history.at(-1)?.evidence;
  const status = life.status === 'due' ? 'open' : life.status;
  const resolved = status !== 'open' && evidence?.kind === 'message' ? evidence.ts : null;
  return { channel, ts, user, what, due: life.due, status, resolved_ts: resolved };
}
