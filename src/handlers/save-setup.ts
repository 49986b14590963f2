import { saveAudit } from '../db/audit.ts';
import { listWatchedChannels, watchChannel } from '../db/channels.ts';
import { isCharterOn, saveCharter } from '../db/charters.ts';
import type { Db } from '../db/database.ts';
import { addLead } from '../db/leads.ts';
import { enqueue } from '../db/outbox.ts';
import { saveSchedule, setQuietDay } from '../db/schedules.ts';
import { changeSettings, ensureSettings, shadowFrom } from '../db/settings.ts';
import { currentTuning, saveTuning, WHOLE_WORKSPACE } from '../db/tunings.ts';
import { ensureWorkspace } from '../db/workspaces.ts';
import { FLAGS } from '../detectors/types.ts';
import { applyChange } from '../tuning/change.ts';
import type { SetupState } from '../views/setup.ts';
import { queueChannelNotices } from '../weekly/channel-notices.ts';
import type { SetupWish } from './setup-input.ts';

const DAY_MS = 86_400_000;

/** Who saves what over what. */
export interface SetupChange {
  readonly workspaceId: string;
  readonly actorId: string;
  readonly before: SetupState;
  readonly wish: SetupWish;
}

/**
 * Makes a workspace what an admin wants, and queues the notices that the channels get. Call it in a transaction, after
 * every check. Answers the ids of the channels that are new.
 */
export async function saveSetup(tx: Db, change: SetupChange, now: Date): Promise<readonly string[]> {
  const { workspaceId, actorId, before, wish } = change;
  await ensureWorkspace(tx, { workspaceId, enterpriseId: null, botUserId: null }, now);
  await ensureSettings(tx, workspaceId, actorId, now);
  const record = (action: string, channelId: string | null, detail: Readonly<Record<string, string>>) =>
    saveAudit(tx, { workspaceId, actorId, action, channelId, detail }, now);

  await saveChoices(tx, change, now);
  await record('setup', null, {
    facts: String(wish.facts),
    promises: String(wish.promises),
    group: String(wish.group),
    sensitivity: wish.sensitivity ?? 'kept',
    shadow: String(wish.isShadow),
  });
  for (const kind of ['nudge', 'digest'] as const) {
    const isSame = JSON.stringify([wish[kind], wish.zone]) === JSON.stringify([before[kind], before.zone]);
    if (isSame) continue;
    await saveSchedule(tx, { workspaceId, kind, ...wish[kind], zone: wish.zone, changedBy: actorId }, now);
    await record(`schedule.${kind}`, null, { weekday: String(wish[kind].weekday), time: wish[kind].time });
  }
  for (const day of new Set([...before.quietDays, ...wish.quietDays])) {
    const isQuiet = wish.quietDays.includes(day);
    if (isQuiet === before.quietDays.includes(day)) continue;
    await setQuietDay(tx, { workspaceId, day, addedBy: actorId }, isQuiet);
    await record(`quiet.${isQuiet ? 'add' : 'remove'}`, null, { day });
  }

  const added: string[] = [];
  for (const { channelId, kind } of wish.channels) {
    const known = before.watched.find((channel) => channel.channelId === channelId);
    if (known?.kind !== kind) {
      await watchChannel(tx, { workspaceId, channelId, kind, watchedBy: actorId }, now);
      await record('watch', channelId, { kind });
    }
    if (known === undefined) {
      added.push(channelId);
      await enqueue(tx, announcement('notice', workspaceId, channelId, now), now);
    }
    for (const userId of wish.leads) {
      const isNew = await addLead(tx, { workspaceId, channelId, userId, addedBy: actorId }, now);
      if (isNew) await record('lead.add', channelId, { user: userId });
    }
    if ((await isCharterOn(tx, workspaceId, channelId)) !== wish.isNaming) {
      await saveCharter(tx, { workspaceId, channelId, isNaming: wish.isNaming, agreedBy: actorId }, now);
      await record(`charter.${wish.isNaming ? 'on' : 'off'}`, channelId, {});
      await enqueue(tx, announcement('charter', workspaceId, channelId, now), now);
    }
  }
  if (wish.isShadow !== before.isShadow) {
    const told = (await listWatchedChannels(tx, workspaceId)).filter(({ channelId }) => !added.includes(channelId));
    await queueChannelNotices(tx, 'mode', told, now);
  }
  return added;
}

async function saveChoices(tx: Db, { workspaceId, actorId, before, wish }: SetupChange, now: Date): Promise<void> {
  const mode = wish.isShadow ? shadowFrom(now) : { liveAt: now };
  await changeSettings(
    tx,
    workspaceId,
    {
      factDays: wish.facts,
      endedPromiseDays: wish.promises,
      minimumGroup: wish.group,
      ...(wish.isShadow === before.isShadow ? {} : mode),
      changedBy: actorId,
    },
    now,
  );
  if (wish.sensitivity === null || wish.sensitivity === before.sensitivity) return;
  const level = wish.sensitivity;
  const scope = WHOLE_WORKSPACE;
  const { version: base, tuning: inForce } = await currentTuning(tx, workspaceId, scope);
  const tuning = FLAGS.reduce((kept, flag) => applyChange(kept, { kind: 'sensitivity', flag, level }, null), inForce);
  const reason = `Set-up: ${level} for all flags`;
  if (!(await saveTuning(tx, { workspaceId, scope, base, tuning, changedBy: actorId, reason }, now)))
    throw new Error('The rules were changed at the same moment');
}

function announcement(kind: 'notice' | 'charter', workspaceId: string, channelId: string, now: Date) {
  return {
    workspaceId,
    key: `${kind}:${channelId}:${now.toISOString()}`,
    kind,
    channelId,
    userId: null,
    findingId: null,
    notBefore: now,
    notAfter: new Date(now.getTime() + DAY_MS),
  };
}
