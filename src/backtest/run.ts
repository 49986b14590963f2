import type { Backtest } from '../db/backtests.ts';
import { listWatchedChannels } from '../db/channels.ts';
import { findMember, saveMember } from '../db/members.ts';
import { optedOutIds } from '../db/preferences.ts';
import { currentTuning, WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import { layerTunings } from '../detectors/engine/tuning.ts';
import { compileRuleset } from '../detectors/index.ts';
import type { ChannelKind, TunedPhrase, Tuning } from '../detectors/types.ts';
import { isRead, loadMember, memberFrom } from '../slack/members.ts';
import { type Comparison, compare } from './compare.ts';
import { type Directory, openDirectory } from './directory.ts';
import type { ChannelEntries, Entry } from './entry.ts';
import type { Outcome } from './outcome.ts';
import { CALL_MS, createPaced } from './paced.ts';
import { DAYS_BEFORE, type ReadState, readChannels } from './read-channels.ts';

/** How long the reading may take. */
export const BUDGET_MS = 5 * 60_000;
const FRESH_MS = 24 * 3_600_000;
/** To look up more people than this one by one takes longer than to ask for everybody. */
const MOST_LOOKED_UP = 5;

/** What a backtest is done for, and how it is stopped. */
export interface Run {
  readonly row: Backtest;
  readonly isWanted: () => Promise<boolean>;
  readonly signal: AbortSignal;
  readonly onState: (state: ReadState) => Promise<void>;
}

/**
 * Reads the last days of the channels that a change is about, and compares the rules in force with those that would be.
 * Texts are held in memory and nowhere else, and are gone when this returns. Null when it was stopped.
 */
export async function runBacktest(deps: Deps, { row, isWanted, signal, onState }: Run): Promise<Outcome | null> {
  const { workspaceId, scope, days } = row;
  const startedAt = deps.now();
  const channels = await channelsOf(deps, workspaceId, scope);
  const until = new Date(startedAt.getTime() + BUDGET_MS);
  const paced = createPaced(deps, workspaceId, { until, isWanted, signal });
  const client = await deps.slack.bulk(workspaceId);
  const channelIds = channels.map(({ channelId }) => channelId);
  const directory = await openDirectory(deps.db, client, paced, workspaceId);
  const zones = new Map<string, string>();
  const addZonesOf = (entries: readonly Entry[]) =>
    addZones(deps, workspaceId, entries, { directory, zones, isWanted, signal });
  // Looking people up takes time too: most of it is spent before the threads, so that the whole keeps to its budget.
  const { reporterOf } = directory;
  const plan = { workspaceId, channelIds, days, now: startedAt, onState, reporterOf, onAuthors: addZonesOf };
  const read = await readChannels(client, paced, plan);
  if (read === null) return null;

  const whole = await currentTuning(deps.db, workspaceId, WHOLE_WORKSPACE);
  const compared: Comparison[] = [];
  const phrases = newPhrases(row, (await currentTuning(deps.db, workspaceId, scope)).tuning);
  for (const { channelId, kind } of channels) {
    const own = await currentTuning(deps.db, workspaceId, channelId);
    const after =
      scope === WHOLE_WORKSPACE ? layerTunings(row.tuning, own.tuning) : layerTunings(whole.tuning, row.tuning);
    const entries = read.find((one) => one.channelId === channelId)?.entries ?? [];
    if (!(await addZonesOf(entries))) return null;
    const steps = compare({
      workspaceId,
      channelId,
      channelKind: kind,
      entries,
      before: await deps.rulesetFor(workspaceId, channelId),
      after: compileRuleset(after),
      phrases: phrases.map(({ phrase }) => phrase),
      zones,
    });
    const comparison = await untilDone(steps, isWanted, signal);
    if (comparison === null) return null;
    compared.push(comparison);
  }
  return outcomeOf(row, read, compared, phrases, deps.now().getTime() - startedAt.getTime());
}

function outcomeOf(
  { days }: Backtest,
  read: readonly ChannelEntries[],
  channels: readonly Comparison[],
  phrases: readonly NewPhrase[],
  ms: number,
): Outcome {
  const sum = (of: (one: ChannelEntries) => number) => read.reduce((total, one) => total + of(one), 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const dayShare = share(
    sum((one) => one.days),
    days * read.length,
  );
  const beforeShare = share(
    sum((one) => one.daysBefore),
    DAYS_BEFORE * read.length,
  );
  const [threads, threadsRead] = [sum((one) => one.threads), sum((one) => one.threadsRead)];
  return {
    days,
    dayShare,
    daysBefore: DAYS_BEFORE,
    beforeShare,
    threads,
    threadsRead,
    replyShare: share(
      sum((one) => one.repliesRead),
      sum((one) => one.replies),
    ),
    channels,
    phrases: phrases.map(({ phrase, isException }, at) => ({
      phrase,
      isException,
      messages: channels.reduce((total, { phraseHits }) => total + (phraseHits[at] ?? 0), 0),
    })),
    isOutOfTime: threadsRead < threads || dayShare < 0.999 || beforeShare < 0.999,
    ms,
  };
}

interface NewPhrase {
  readonly phrase: string;
  readonly isException: boolean;
}

function newPhrases({ tuning }: Backtest, now: Tuning): readonly NewPhrase[] {
  const fresh = (list: readonly TunedPhrase[], old: readonly TunedPhrase[]) =>
    list.filter((one) => !old.some(({ flag, phrase }) => flag === one.flag && phrase === one.phrase));
  return [
    ...fresh(tuning.phrases, now.phrases).map(({ phrase }) => ({ phrase, isException: false })),
    ...fresh(tuning.exceptions, now.exceptions).map(({ phrase }) => ({ phrase, isException: true })),
  ];
}

/** Runs the comparison in small steps: events are handled and a stop is heard in between. */
async function untilDone(
  steps: Generator<void, Comparison>,
  isWanted: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<Comparison | null> {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    if (count % 20 === 0 && (signal.aborted || !(await isWanted()))) return null;
  }
}

/** Finds out whose messages count, and in which zone they live. False when the work was stopped. */
async function addZones(
  deps: Deps,
  workspaceId: string,
  entries: readonly Entry[],
  work: {
    readonly directory: Directory;
    readonly zones: Map<string, string>;
    readonly isWanted: () => Promise<boolean>;
    readonly signal: AbortSignal;
  },
): Promise<boolean> {
  const { directory, zones, isWanted, signal } = work;
  const optedOut = await optedOutIds(deps.db, workspaceId);
  const authors = [...new Set(entries.map((entry) => entry.author))].filter(
    (author): author is string => author !== null && !zones.has(author) && !optedOut.has(author),
  );
  const isKnown = async (author: string) => {
    const known = await findMember(deps.db, workspaceId, author);
    return known !== null && deps.now().getTime() - known.fetchedAt.getTime() < FRESH_MS;
  };
  const unknown = new Set<string>();
  for (const author of authors) if (!(await isKnown(author))) unknown.add(author);
  if (unknown.size > MOST_LOOKED_UP) {
    for (const person of await directory.people()) {
      if (person.id === undefined || !unknown.delete(person.id)) continue;
      await saveMember(deps.db, memberFrom(workspaceId, person.id, person, deps.now()));
    }
  }
  for (const author of authors) {
    if (unknown.has(author)) {
      await deps.wait(CALL_MS / 2, signal);
      if (signal.aborted || !(await isWanted())) return false;
    }
    // Whoever can't be looked up is not counted: they may be a guest.
    const member = await loadMember(deps, workspaceId, author).catch(() => null);
    if (member !== null && isRead(member)) zones.set(author, member.tz);
  }
  return true;
}

/** The channels that a change is about. */
export async function channelsOf(
  deps: Pick<Deps, 'db'>,
  workspaceId: string,
  scope: string,
): Promise<readonly { readonly channelId: string; readonly kind: ChannelKind }[]> {
  const watched = await listWatchedChannels(deps.db, workspaceId);
  return scope === WHOLE_WORKSPACE ? watched : watched.filter(({ channelId }) => channelId === scope);
}
