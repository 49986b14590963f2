import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { FLAGS, type Label, SIGNALS } from '../../src/detectors/types.ts';
import { type ChannelFacts, composeDigest, type Digest, type PromiseFlow } from '../../src/digests/digest.ts';
import type { Figure } from '../../src/digests/minimum-group.ts';
import type { Item } from '../../src/digests/naming.ts';
import { composeNudge, type Nudge } from '../../src/digests/nudge.ts';
import type { Counted, TeamWeek } from '../../src/digests/team-week.ts';
import { weeksUpTo } from '../../src/digests/weeks.ts';

/** One message of an invented week. */
export interface Written {
  readonly author: string;
  readonly labels: readonly Label[];
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}

/** A week of messages by up to nine people, whose ids are easily found in a text. */
export function randomWeek(random: () => number): readonly Written[] {
  const people = Array.from({ length: 1 + Math.floor(random() * 9) }, (_, at) => `UPERSON${at}`);
  const labels = [...FLAGS, ...SIGNALS];
  return Array.from({ length: Math.floor(random() * 60) }, () => ({
    author: people[Math.floor(random() * people.length)] ?? 'UPERSON0',
    labels: labels.filter(() => random() < 0.12),
  }));
}

/** The team counts of a week. */
export function countWeek(week: string, written: readonly Written[]): TeamWeek {
  const figures: Partial<Record<Counted, Figure>> = {
    message: figureOf(written),
    any_flag: figureOf(written.filter(({ labels }) => labels.some((label) => FLAGS.some((flag) => flag === label)))),
  };
  for (const label of [...FLAGS, ...SIGNALS]) {
    figures[label] = figureOf(written.filter(({ labels }) => labels.includes(label)));
  }
  return { week, figures, isWithheld: false };
}

function figureOf(written: readonly Written[]): Figure {
  return { count: written.length, people: new Set(written.map(({ author }) => author)).size };
}

export const WEEK = '2026-W47';
export const NOW = new Date('2026-11-23T08:30:00Z');

/** A channel of invented weeks, with items of the people who wrote in the last one. */
export function randomChannel(random: () => number, channelId: string): ChannelFacts & { written: readonly Written[] } {
  const weeks = weeksUpTo(WEEK, 8).map((week) => ({ week, written: randomWeek(random) }));
  const written = weeks.at(-1)?.written ?? [];
  const items = (label: Label): Item[] =>
    written.flatMap(({ author, labels }, at) =>
      labels.includes(label)
        ? [
            {
              channelId,
              ts: `17952${channelId.slice(1)}.${String(at).padStart(6, '0')}`,
              people: [author],
              ageDays: 1 + (at % 9),
              toldAt: random() < 0.5 ? null : new Date('2026-11-18T10:00:00Z'),
              theme: random() < 0.5 ? null : label === 'commitment' ? 'past_due' : 'waiting',
              due: label === 'commitment' && random() < 0.7 ? `2026-11-${10 + Math.floor(random() * 20)}` : null,
            },
          ]
        : [],
    );
  const flow = (): PromiseFlow => ({
    kept: anyFigure(random),
    recontracted: anyFigure(random),
    slipped: anyFigure(random),
  });
  return {
    channelId,
    isCharterOn: random() < 0.4,
    isMember: random() < 0.8,
    weeks: weeks.map(({ week, written: own }) => (random() < 0.1 ? null : countWeek(week, own))),
    promises: weeks.map(flow),
    openPromises: items('commitment'),
    blockers: items('clear_blocker'),
    decisions: items('passive_agreement'),
    untaken: items('not_my_job'),
    written,
  };
}

function anyFigure(random: () => number): Figure {
  const people = Math.floor(random() * 9);
  return { count: people === 0 ? 0 : people + Math.floor(random() * 9), people };
}

/** The digest and the nudge of such channels. */
export function composeRandom(channels: readonly ChannelFacts[]): { digest: Digest; nudge: Nudge | null } {
  const digest = composeDigest(
    {
      week: WEEK,
      zone: 'UTC',
      calendar: PLAIN_CALENDAR,
      minimum: 5,
      mirror: { flags: ['vague_update'], asksWithoutDate: 2, unanswered: channels.map(({ channelId }) => channelId) },
      channels,
      skipped: '2026-W46',
    },
    NOW,
  );
  const nudge = composeNudge({ weeks: channels[0]?.weeks ?? [], used: [], guidanceId: null, minimum: 5 });
  return { digest, nudge };
}
