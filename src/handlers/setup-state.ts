import { createHash } from 'node:crypto';
import { listWatchedChannels } from '../db/channels.ts';
import { findCharter } from '../db/charters.ts';
import { listLeads } from '../db/leads.ts';
import { findSchedule, listQuietDays } from '../db/schedules.ts';
import { isShadow } from '../db/settings.ts';
import { findTuning, WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import { FLAGS, NO_TUNING, type Sensitivity, type Tuning } from '../detectors/types.ts';
import { DEFAULT_TIMES } from '../digests/timetable.ts';
import type { Setup } from '../views/setup.ts';
import { choicesOf } from '../weekly/choices.ts';

/** How a workspace is set up now. */
export async function loadSetup(deps: Pick<Deps, 'db'>, workspaceId: string): Promise<Setup> {
  const { db } = deps;
  const nudge = await findSchedule(db, workspaceId, 'nudge');
  const digest = await findSchedule(db, workspaceId, 'digest');
  const { retention, minimumGroup } = await choicesOf(db, workspaceId);
  const watched = await listWatchedChannels(db, workspaceId);
  const leads = await listLeads(db, workspaceId);
  const tuning = await findTuning(db, workspaceId, WHOLE_WORKSPACE);
  return {
    channels: await Promise.all(
      watched.map(async ({ channelId, kind }) => ({
        channelId,
        kind,
        leads: leads.filter((lead) => lead.channelId === channelId).map(({ userId }) => userId),
        isNaming: (await findCharter(db, workspaceId, channelId))?.isNaming ?? false,
      })),
    ),
    nudge: timesOf(nudge ?? DEFAULT_TIMES.nudge),
    digest: timesOf(digest ?? DEFAULT_TIMES.digest),
    zone: digest?.zone ?? nudge?.zone ?? null,
    quietDays: await listQuietDays(db, workspaceId),
    facts: retention.facts,
    promises: retention.endedCommitments,
    group: minimumGroup,
    sensitivity: presetOf(tuning?.tuning ?? NO_TUNING),
    isShadow: await isShadow(db, workspaceId),
  };
}

/** Tells one state from another, so that a modal that was opened before a change is known to be stale. */
export function versionOf(setup: Setup): string {
  return createHash('sha256').update(JSON.stringify(setup)).digest('base64url').slice(0, 22);
}

/** The sensitivity that all flags share; null when they differ. */
function presetOf(tuning: Tuning): Sensitivity | null {
  const levels = new Set(FLAGS.map((flag) => tuning.sensitivity[flag] ?? 'medium'));
  const [first] = levels;
  return levels.size === 1 && first !== undefined ? first : null;
}

function timesOf({ weekday, time }: { readonly weekday: number; readonly time: string }) {
  return { weekday, time };
}
