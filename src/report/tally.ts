import { type Analysis, FLAGS, type Label, SIGNALS } from '../detectors/types.ts';
import { labelsOf } from './week-tally.ts';

/** The part of a message that is counted. */
export interface Counted {
  readonly channel: string;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A number of messages and of the people who wrote them. */
export interface Figure {
  readonly messages: number;
  readonly people: number;
}

/** What was counted in one channel or in all of them. */
export interface ChannelTotals extends Figure {
  readonly channel: string;
  readonly labels: Readonly<Record<Label, Figure>>;
  /** Messages with at least one red flag. */
  readonly flagged: Figure;
  readonly notEnglish: number;
}

/** What was counted in a whole export. */
export interface Totals {
  readonly all: ChannelTotals;
  /** By name. */
  readonly channels: readonly ChannelTotals[];
  /** UTC days of the first and last message; null when there was none. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** Counts analyses, team level only: who wrote what is forgotten with it. */
export interface Tally {
  add(post: Counted, analysis: Analysis): void;
  totals(): Totals;
}

interface Counter {
  messages: number;
  readonly people: Set<string>;
}

interface ChannelCounter {
  readonly all: Counter;
  readonly flagged: Counter;
  readonly labels: Readonly<Record<Label, Counter>>;
  notEnglish: number;
}

/** An empty tally. */
export function createTally(): Tally {
  const all = emptyChannel();
  const channels = new Map<string, ChannelCounter>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  return {
    add: (post, analysis) => {
      const channel = channels.get(post.channel) ?? emptyChannel();
      channels.set(post.channel, channel);
      countIn(channel, post.author, analysis);
      countIn(all, post.author, analysis);
      first = Math.min(first, post.at);
      last = Math.max(last, post.at);
    },
    totals: () => ({
      all: totalsOf('', all),
      channels: [...channels]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, counter]) => totalsOf(name, counter)),
      firstDay: dayOf(first),
      lastDay: dayOf(last),
    }),
  };
}

function countIn(channel: ChannelCounter, author: string, analysis: Analysis): void {
  const labels = labelsOf(analysis);
  count(channel.all, author);
  if (FLAGS.some((flag) => labels.has(flag))) count(channel.flagged, author);
  for (const label of labels) count(channel.labels[label], author);
  if (!analysis.isEnglish) channel.notEnglish++;
}

function count(counter: Counter, author: string): void {
  counter.messages++;
  counter.people.add(author);
}

function totalsOf(channel: string, counter: ChannelCounter): ChannelTotals {
  return {
    channel,
    ...figureOf(counter.all),
    flagged: figureOf(counter.flagged),
    labels: forEachLabel((label) => figureOf(counter.labels[label])),
    notEnglish: counter.notEnglish,
  };
}

function figureOf(counter: Counter): Figure {
  return { messages: counter.messages, people: counter.people.size };
}

function emptyChannel(): ChannelCounter {
  return { all: emptyCounter(), flagged: emptyCounter(), labels: forEachLabel(emptyCounter), notEnglish: 0 };
}

function emptyCounter(): Counter {
  return { messages: 0, people: new Set() };
}

function forEachLabel<T>(make: (label: Label) => T): Record<Label, T> {
  const labels: readonly Label[] = [...FLAGS, ...SIGNALS];
  return Object.fromEntries(labels.map((label) => [label, make(label)])) as Record<Label, T>;
}

function dayOf(at: number): string | null {
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : null;
}
