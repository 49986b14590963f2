import { DAY_MS } from '../day.ts';
import { saveAudit } from '../db/audit.ts';
import { listWatchedChannels, unwatchChannel, watchChannel } from '../db/channels.ts';
import { findCharter, saveCharter } from '../db/charters.ts';
import type { Db } from '../db/database.ts';
import { addLead, removeLead } from '../db/leads.ts';
import { enqueue } from '../db/outbox.ts';
import { saveSchedule, setQuietDay } from '../db/schedules.ts';
import type { AuditAction } from '../db/schema.ts';
import { changeSettings, ensureSettings, shadowFrom } from '../db/settings.ts';
import { ensureWorkspace } from '../db/workspaces.ts';
import type { Setup } from '../views/setup.ts';
import { queueChannelNotices } from '../weekly/channel-notices.ts';
import { type SetupDifference, setupDifference } from './setup-difference.ts';

/** Who saves what over what. */
export interface SetupChange {
  readonly workspaceId: string;
  readonly actorId: string;
  readonly before: Setup;
  readonly after: Setup;
}

/**
 * Makes a workspace what an admin wants, but for the rules, and queues the notices that the channels get. Call it in a
 * transaction, after every check.
 */
export async function saveSetup(tx: Db, change: SetupChange, now: Date): Promise<void> {
  const { workspaceId, actorId, before, after } = change;
  await ensureWorkspace(tx, { workspaceId, enterpriseId: null, botUserId: null }, now);
  await ensureSettings(tx, workspaceId, actorId, now);
  const record: Recorder = (action, channelId, detail) =>
    saveAudit(tx, { workspaceId, actorId, action, channelId, detail }, now);

  await saveChoices(tx, change, now);
  await record('setup', null, {
    facts: String(after.facts),
    promises: String(after.promises),
    group: String(after.group),
    shadow: String(after.isShadow),
  });
  for (const kind of ['nudge', 'digest'] as const) {
    const isSame = JSON.stringify([after[kind], after.zone]) === JSON.stringify([before[kind], before.zone]);
    if (isSame) continue;
    await saveSchedule(tx, { workspaceId, kind, ...after[kind], zone: after.zone, changedBy: actorId }, now);
    await record(`schedule.${kind}`, null, { weekday: String(after[kind].weekday), time: after[kind].time });
  }
  for (const day of new Set([...before.quietDays, ...after.quietDays])) {
    const isQuiet = after.quietDays.includes(day);
    if (isQuiet === before.quietDays.includes(day)) continue;
    await setQuietDay(tx, { workspaceId, day, addedBy: actorId }, isQuiet);
    await record(`quiet.${isQuiet ? 'add' : 'remove'}`, null, { day });
  }
  const { added } = await saveChannels(tx, change, record, now);
  if (after.isShadow !== before.isShadow) {
    const isNew = (channelId: string) => added.some((channel) => channel.channelId === channelId);
    const told = (await listWatchedChannels(tx, workspaceId)).filter(({ channelId }) => !isNew(channelId));
    await queueChannelNotices(tx, 'mode', told, now);
  }
}

type Recorder = (
  action: AuditAction,
  channelId: string | null,
  detail: Readonly<Record<string, string>>,
) => Promise<void>;

async function saveChannels(
  tx: Db,
  { workspaceId, actorId, before, after }: SetupChange,
  record: Recorder,
  now: Date,
): Promise<SetupDifference> {
  const difference = setupDifference(before, after);
  for (const { channelId } of difference.removed) {
    if (await unwatchChannel(tx, workspaceId, channelId)) await record('unwatch', channelId, {});
  }
  for (const { channelId, kind } of [...difference.added, ...difference.moved]) {
    await watchChannel(tx, { workspaceId, channelId, kind, watchedBy: actorId }, now);
    await record('watch', channelId, { kind });
  }
  for (const { channelId } of difference.added) {
    await enqueue(tx, announcement('notice', workspaceId, channelId, now), now);
  }
  for (const { channelId, userId } of difference.addedLeads) {
    const isNew = await addLead(tx, { workspaceId, channelId, userId, addedBy: actorId }, now);
    if (isNew) await record('lead.add', channelId, { user: userId });
  }
  for (const { channelId, userId } of difference.removedLeads) {
    if (await removeLead(tx, { workspaceId, channelId, userId }))
      await record('lead.remove', channelId, { user: userId });
  }
  for (const { channelId, isNaming } of after.channels) {
    if (((await findCharter(tx, workspaceId, channelId))?.isNaming ?? false) === isNaming) continue;
    await saveCharter(tx, { workspaceId, channelId, isNaming, agreedBy: actorId }, now);
    await record(`charter.${isNaming ? 'on' : 'off'}`, channelId, {});
    await enqueue(tx, announcement('charter', workspaceId, channelId, now), now);
  }
  return difference;
}

function saveChoices(tx: Db, { workspaceId, actorId, before, after }: SetupChange, now: Date): Promise<void> {
  const mode = after.isShadow ? shadowFrom(now) : { liveAt: now };
  return changeSettings(
    tx,
    workspaceId,
    {
      factDays: after.facts,
      endedPromiseDays: after.promises,
      minimumGroup: after.group,
      ...(after.isShadow === before.isShadow ? {} : mode),
      changedBy: actorId,
    },
    now,
  );
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
