import { SIGNALS, type Signal } from '../detectors/types.ts';
import type { Guidance } from './guidance.ts';
import { findGuidance, nextGuidance, strongestPattern } from './pattern.ts';
import { PILLAR_MEANING, type Pillar } from './pillars.ts';
import { directionOf, hasGroup, type Share, sharesOf, type TeamWeek } from './team-week.ts';

/** What is known when a channel's nudge is made. */
export interface NudgeFacts {
  /** The finished weeks of the channel, oldest first; null for a week without figures. The last is the one spoken of. */
  readonly weeks: readonly (TeamWeek | null)[];
  /** Texts used before, the newest first. */
  readonly used: readonly string[];
  /** The text to use when it was chosen before: a nudge that is sent again says the same. */
  readonly guidanceId: string | null;
  readonly minimum: number;
}

/** Something that went well, at team level. */
export interface Win {
  readonly signal: Signal;
  readonly share: Share;
  /** Notably more than in the weeks before. */
  readonly isMoreThanBefore: boolean;
}

/** What the weekly post to a channel says. */
export interface Nudge {
  readonly week: string;
  readonly wins: readonly Win[];
  readonly pillar: Pillar;
  readonly pillarMeaning: string;
  readonly guidance: Guidance;
}

const MOST_WINS = 3;

/**
 * Composes the weekly post: what went well first, then one pillar and one small experiment. Null when fewer than the
 * minimum wrote. It holds no figure about a flag and nobody's id.
 */
export function composeNudge(facts: NudgeFacts): Nudge | null {
  const week = facts.weeks.at(-1) ?? null;
  if (week === null || !hasGroup(week, facts.minimum)) return null;
  const chosen = facts.guidanceId === null ? null : findGuidance(facts.guidanceId);
  const guidance = chosen ?? nextGuidance(strongestPattern(week, facts.minimum), facts.used);
  return {
    week: week.week,
    wins: winsOf(facts.weeks, facts.minimum),
    pillar: guidance.pillar,
    pillarMeaning: PILLAR_MEANING[guidance.pillar],
    guidance,
  };
}

/** What went well in the last of the weeks, the most frequent first. Only what several people did is told. */
export function winsOf(weeks: readonly (TeamWeek | null)[], minimum: number): readonly Win[] {
  const last = weeks.at(-1) ?? null;
  if (last === null) return [];
  const shares = sharesOf(last, minimum);
  const byWeek = weeks.map((week) => (week === null ? null : sharesOf(week, minimum)));
  return SIGNALS.map((signal): Win => {
    const direction = directionOf(byWeek.map((week) => week?.[signal] ?? null));
    return { signal, share: shares[signal], isMoreThanBefore: direction === 'up' };
  })
    .filter(({ share }) => share.kind === 'shown')
    .sort((a, b) => per100(b) - per100(a))
    .slice(0, MOST_WINS);
}

function per100({ share }: Win): number {
  return share.kind === 'shown' ? share.per100 : 0;
}
