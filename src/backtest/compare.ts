import { analyse, type Ruleset } from '../detectors/index.ts';
import type { ChannelKind, Flag, FlagMatch } from '../detectors/types.ts';
import { contextFrom } from '../slack/context.ts';
import { createRecent, type RecentLimits } from '../slack/recent.ts';
import { readMessage } from '../text/read-message.ts';
import { isExempt } from '../tuning/exempt.ts';
import { phraseFinder } from '../tuning/phrase.ts';
import type { Entry } from './entry.ts';

/** A message that one tuning flags and the other does not. */
export interface Difference {
  readonly channelId: string;
  readonly ts: string;
  readonly author: string;
  readonly flag: Flag;
  /** The words that the flag points at, as raw message text. */
  readonly words: string;
}

/** What a change would have done in one channel. */
export interface Comparison {
  readonly channelId: string;
  /** Messages by people who are read, and how many people wrote them. */
  readonly messages: number;
  readonly authors: number;
  /** Messages with at least one flag. */
  readonly before: number;
  readonly after: number;
  /** Messages with a flag that only the new rules raise, or only the old ones; and the newest of them. */
  readonly addedCount: number;
  readonly goneCount: number;
  readonly added: readonly Difference[];
  readonly gone: readonly Difference[];
  /** For each new phrase, in how many messages it stands. */
  readonly phraseHits: readonly number[];
}

/** What to compare in one channel. */
export interface ComparePlan {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly channelKind: ChannelKind | null;
  readonly entries: readonly Entry[];
  readonly before: Ruleset;
  readonly after: Ruleset;
  /** Phrases and exceptions that are new. */
  readonly phrases: readonly string[];
  /** The zone of each person whose messages count; nobody else's do. */
  readonly zones: ReadonlyMap<string, string>;
}

const LIMITS: RecentLimits = { conversations: 300, messagesEach: 60, completeMs: 0 };
const DIFFERENCES_KEPT = 20;
const STEP = 25;
/** The clock of the memory does not matter: nothing in it is trusted to be complete. */
const NO_TIME = new Date(0);

/**
 * Reads the messages of a channel in the order in which they were written, with what stood around each, under both
 * rulesets. A generator that stops every few messages, so that the caller can let other work in between.
 */
export function* compare(plan: ComparePlan): Generator<void, Comparison> {
  const { workspaceId, channelId, before, after, zones } = plan;
  const recent = createRecent(LIMITS);
  const find = phraseFinder(plan.phrases);
  const phraseHits = plan.phrases.map(() => 0);
  const authors = new Set<string>();
  const counts = { messages: 0, before: 0, after: 0, addedCount: 0, goneCount: 0 };
  const added: Difference[] = [];
  const gone: Difference[] = [];
  const ordered = [...plan.entries].sort((a, b) => (a.ts < b.ts ? -1 : 1));
  const roots = new Map(ordered.map((entry) => [entry.ts, entry]));
  const readable = ({ author }: Entry) => (author !== null && zones.has(author) ? author : null);

  for (const [at, entry] of ordered.entries()) {
    if (at % STEP === STEP - 1) yield;
    const { ts, threadTs, text } = entry;
    const author = readable(entry);
    const message = readMessage(text);
    const thread = threadTs !== null && threadTs !== ts ? threadTs : null;
    const root = thread === null ? undefined : roots.get(thread);
    if (thread !== null && root !== undefined && recent.find(workspaceId, channelId, thread, thread) === null) {
      const seen = { ts: root.ts, threadTs: thread, author: readable(root), message: readMessage(root.text) };
      recent.fill(workspaceId, channelId, thread, [seen], NO_TIME);
    }
    const known = recent.conversation(workspaceId, channelId, thread, NO_TIME).messages;
    const top = thread === null ? [] : recent.conversation(workspaceId, channelId, null, NO_TIME).messages;
    recent.put(workspaceId, channelId, { ts, threadTs, author, message });
    if (author === null || entry.isBefore) continue;

    const zone = zones.get(author) ?? 'UTC';
    const context = contextFrom({ ts, threadTs, author, zone, channelKind: plan.channelKind }, known, top);
    const flagsUnder = (ruleset: Ruleset) =>
      isExempt(ruleset.tuning, author, channelId) ? [] : analyse(message, context, ruleset).flags;
    const old = flagsUnder(before);
    const now = flagsUnder(after);
    authors.add(author);
    counts.messages++;
    if (old.length > 0) counts.before++;
    if (now.length > 0) counts.after++;
    const more = only(now, old);
    const less = only(old, now);
    if (more !== null) counts.addedCount++;
    if (less !== null) counts.goneCount++;
    const difference = (match: FlagMatch): Difference => {
      const [[start, end] = [0, 0]] = match.spans;
      return { channelId, ts, author, flag: match.flag, words: text.slice(start, end) };
    };
    if (more !== null) keep(added, difference(more));
    if (less !== null) keep(gone, difference(less));
    for (const [index, place] of find(message).entries()) {
      if (place !== null) phraseHits[index] = (phraseHits[index] ?? 0) + 1;
    }
  }
  return { channelId, ...counts, authors: authors.size, added, gone, phraseHits };
}

function only(flags: readonly FlagMatch[], others: readonly FlagMatch[]): FlagMatch | null {
  return flags.find(({ flag }) => !others.some((other) => other.flag === flag)) ?? null;
}

/** Keeps the newest. */
function keep(list: Difference[], difference: Difference): void {
  list.push(difference);
  if (list.length > DIFFERENCES_KEPT) list.shift();
}
