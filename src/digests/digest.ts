import { addDays, type WorkCalendar } from '../commitments/calendar.ts';
import type { Flag } from '../detectors/types.ts';
import { type Figure, type ShownFigure, showFigure, showParts } from './minimum-group.ts';
import { type Item, mayLink, type NamingRights } from './naming.ts';
import { type Win, winsOf } from './nudge.ts';
import { chooseOpeners, type Opener, type OpenerCause } from './openers.ts';
import { strongestPattern } from './pattern.ts';
import { PILLAR_MEANING, PILLARS_OF, type Pillar } from './pillars.ts';
import { hasGroup, type TeamWeek, type Trend, trendsOf } from './team-week.ts';
import { type Theme, themesOf } from './themes.ts';
import { addWeeks, mondayOf, weeksUpTo } from './weeks.ts';

/** How promises can stand. */
export const PROMISE_STATES = ['kept', 'recontracted', 'slipped'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];
export type PromiseFlow = Readonly<Record<PromiseState, Figure>>;

/** What is known about a channel when a digest is made. */
export interface ChannelFacts extends NamingRights {
  readonly channelId: string;
  /** The finished weeks, oldest first; null for a week without figures. The last is the one spoken of. */
  readonly weeks: readonly (TeamWeek | null)[];
  /** Promises that ended in each of the weeks, in the same order. */
  readonly promises: readonly PromiseFlow[];
  readonly openPromises: readonly Item[];
  readonly blockers: readonly Item[];
  readonly decisions: readonly Item[];
  readonly untaken: readonly Item[];
}

/** What the lead did themselves; shown to that lead alone. */
export interface MirrorFacts {
  /** Flags seen in the lead's own messages of the week. */
  readonly flags: readonly Flag[];
  /** The lead's own requests of the week that said no date. */
  readonly asksWithoutDate: number;
  /** Channels in which somebody raised a blocker or a trouble that nobody has answered for a working day. */
  readonly unanswered: readonly string[];
}

export interface DigestFacts {
  readonly week: string;
  readonly zone: string;
  readonly calendar: WorkCalendar;
  readonly minimum: number;
  readonly mirror: MirrorFacts;
  readonly channels: readonly ChannelFacts[];
  /** The week whose digest was not sent, when the one before this one was not. */
  readonly skipped: string | null;
}

/** Messages of one sort: a count, and those that may be linked. */
export interface ItemSummary {
  readonly figure: ShownFigure;
  /** Days since the oldest; null where there is no figure. */
  readonly oldestDays: number | null;
  /** What several people's are about; empty where there is no figure. */
  readonly themes: readonly Theme[];
  readonly links: readonly Item[];
}

/** The part of a digest about one channel. */
export interface ChannelDigest {
  readonly channelId: string;
  /** False when too few people wrote for any figure. */
  readonly isGroup: boolean;
  readonly isCharterOn: boolean;
  readonly trends: readonly Trend[];
  readonly weeks: readonly string[];
  readonly wins: readonly Win[];
  readonly pattern: Flag | null;
  readonly pillar: Pillar | null;
  readonly pillarMeaning: string | null;
  readonly promises: Readonly<Record<PromiseState, ShownFigure>>;
  readonly promisesByWeek: readonly Readonly<Record<PromiseState, ShownFigure>>[];
  readonly openPromises: ItemSummary;
  /** Promises due in the week that has begun, or past their day. */
  readonly dueThisWeek: ShownFigure;
  readonly blockers: ItemSummary;
  readonly decisions: ItemSummary;
  readonly untaken: ItemSummary;
}

/** The weekly digest of one lead. */
export interface Digest {
  readonly week: string;
  readonly mirror: MirrorFacts;
  readonly channels: readonly ChannelDigest[];
  readonly openers: readonly Opener[];
  readonly minimum: number;
  readonly skipped: string | null;
}

/**
 * Composes a lead's digest: the lead's own share first, then one part a channel. Figures are given per channel only,
 * never as a total of channels, so none can be had by taking one away from another.
 */
export function composeDigest(facts: DigestFacts, now: Date): Digest {
  const channels = facts.channels.map((channel) => composeChannel(channel, facts, now));
  return {
    week: facts.week,
    mirror: facts.mirror,
    channels,
    openers: chooseOpeners(causesOf(channels), facts.week),
    minimum: facts.minimum,
    skipped: facts.skipped,
  };
}

function composeChannel(channel: ChannelFacts, facts: DigestFacts, now: Date): ChannelDigest {
  const { minimum } = facts;
  const last = channel.weeks.at(-1) ?? null;
  const isGroup = last !== null && hasGroup(last, minimum);
  const pattern = last === null ? null : strongestPattern(last, minimum);
  const pillar = pattern === null ? null : PILLARS_OF[pattern][0];
  const isShowable = (index: number) => {
    const week = channel.weeks[index] ?? null;
    return week !== null && hasGroup(week, minimum);
  };
  const flows = channel.promises.map((flow, index) => (isShowable(index) ? showParts(flow, minimum) : ALL_FEW));
  const summary = (items: readonly Item[]) => summarise(items, channel, facts, now, isGroup);
  const open = summary(channel.openPromises);
  const sunday = addDays(mondayOf(addWeeks(facts.week, 1)), 6);
  return {
    channelId: channel.channelId,
    isGroup,
    isCharterOn: channel.isCharterOn,
    trends: isGroup ? trendsOf(channel.weeks, minimum) : [],
    weeks: weeksUpTo(facts.week, channel.weeks.length),
    wins: isGroup ? winsOf(channel.weeks, minimum) : [],
    pattern,
    pillar,
    pillarMeaning: pillar === null ? null : PILLAR_MEANING[pillar],
    promises: isGroup ? (flows.at(-1) ?? ALL_FEW) : ALL_FEW,
    promisesByWeek: isGroup ? flows : [],
    openPromises: { ...open, links: open.links.filter(({ due }) => due !== null && due <= sunday) },
    dueThisWeek: isGroup ? dueFigure(channel.openPromises, sunday, minimum) : FEW,
    blockers: summary(channel.blockers),
    // Of a channel without a group only blockers and promises are spoken of.
    decisions: summary(isGroup ? channel.decisions : []),
    untaken: summary(isGroup ? channel.untaken : []),
  };
}

const FEW: ShownFigure = { kind: 'few' };
const ALL_FEW = { kept: FEW, recontracted: FEW, slipped: FEW };

/** Held back too when few people's promises are due later: those would be the difference to all open ones. */
function dueFigure(open: readonly Item[], sunday: string, minimum: number): ShownFigure {
  const isDue = ({ due }: Item) => due !== null && due <= sunday;
  const parts = { due: figureOfItems(open.filter(isDue)), later: figureOfItems(open.filter((item) => !isDue(item))) };
  return showParts(parts, minimum).due;
}

function figureOfItems(items: readonly Item[]): Figure {
  return { count: items.length, people: new Set(items.flatMap((item) => item.people)).size };
}

function summarise(
  items: readonly Item[],
  channel: ChannelFacts,
  facts: DigestFacts,
  now: Date,
  isGroup: boolean,
): ItemSummary {
  const figure = isGroup ? showFigure(figureOfItems(items), facts.minimum) : FEW;
  return {
    figure,
    oldestDays: figure.kind === 'shown' ? Math.max(...items.map((item) => item.ageDays)) : null,
    themes: figure.kind === 'shown' ? themesOf(items) : [],
    links: items
      .filter((item) => mayLink(item, channel, now, facts.zone, facts.calendar))
      .toSorted((a, b) => b.ageDays - a.ageDays || (a.ts < b.ts ? -1 : 1)),
  };
}

function causesOf(channels: readonly ChannelDigest[]): readonly OpenerCause[] {
  const causes: OpenerCause[] = [];
  for (const { pattern, promises } of channels) {
    if (pattern !== null) causes.push(pattern);
    if (promises.slipped.kind === 'shown') causes.push('slipped_promises');
  }
  // A digest always ends on something that went well.
  return [...[...new Set(causes)].slice(0, 2), 'wins'];
}
