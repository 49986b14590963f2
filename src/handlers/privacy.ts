import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { isAppointed } from '../db/admins.ts';
import { listStandupBots } from '../db/bots.ts';
import { listWatchedChannels } from '../db/channels.ts';
import { eraseHeld, eraseReadings } from '../db/held.ts';
import { holdLedger } from '../db/late-messages.ts';
import { listLeads } from '../db/leads.ts';
import { enqueue } from '../db/outbox.ts';
import { isOptedOut, setOptedOut } from '../db/preferences.ts';
import { isShadow } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { erasedMessage, eraseQuestion, optedOutMessage, PRIVACY_ANSWERS, privacyMessage } from '../views/privacy.ts';
import { choicesOf } from '../weekly/choices.ts';
import { workspaceOf } from './workspace-of.ts';

type PressArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** Whose data it is: always the person who asks. */
interface Person {
  readonly workspaceId: string;
  readonly userId: string;
}

const HOUR_MS = 3_600_000;

/** `/ownership privacy`: what is read, kept and shown in this workspace. */
export async function privacy(deps: Deps, { workspaceId, userId }: Person): Promise<SlackMessage> {
  const leads = await listLeads(deps.db, workspaceId);
  const watched = await listWatchedChannels(deps.db, workspaceId);
  const { retention, minimumGroup } = await choicesOf(deps.db, workspaceId);
  return privacyMessage({
    channels: watched.map(({ channelId, kind }) => ({
      channelId,
      kind,
      leads: leads.filter((lead) => lead.channelId === channelId).map((lead) => lead.userId),
    })),
    retention,
    minimumGroup,
    isShadow: await isShadow(deps.db, workspaceId),
    isOptedOut: await isOptedOut(deps.db, workspaceId, userId),
    bots: (await listStandupBots(deps.db, workspaceId)).map((bot) => bot.userId),
  });
}

/** `/ownership export`: queues a direct message with everything that is held about the person. */
export async function exportMine(deps: Deps, { workspaceId, userId }: Person): Promise<SlackMessage> {
  const now = deps.now();
  await enqueue(
    deps.db,
    {
      workspaceId,
      key: `export:${userId}:${now.toISOString()}`,
      kind: 'export',
      channelId: userId,
      userId,
      findingId: null,
      notBefore: now,
      notAfter: new Date(now.getTime() + HOUR_MS),
    },
    now,
  );
  return plainMessage(PRIVACY_ANSWERS.exportQueued);
}

/** `/ownership erase`: asks once more before anything is deleted. */
export async function erase(deps: Deps, { workspaceId, userId }: Person): Promise<SlackMessage> {
  const led = await listLeads(deps.db, workspaceId, userId);
  return eraseQuestion({ leads: led.length, isAppointed: await isAppointed(deps.db, workspaceId, userId) });
}

/** *Erase everything*: about the person who pressed, and nobody else. */
export function onErase(deps: Deps) {
  return async ({ ack, body, context, respond }: PressArgs): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    const userId = body.user.id;
    await deps.db.transaction((tx) => eraseHeld(tx, workspaceId, userId));
    deps.recent.forgetAuthor(workspaceId, userId);
    await respond({ ...erasedMessage(await isOptedOut(deps.db, workspaceId, userId)), replace_original: true });
  };
}

/** `/ownership optout`: nothing that the person writes is read from now on, and what was derived from it is deleted. */
export async function optOut(deps: Deps, { workspaceId, userId }: Person): Promise<SlackMessage> {
  if (!(await isOptedOut(deps.db, workspaceId, userId))) {
    await deps.db.transaction(async (tx) => {
      // Messages that are being stored come before this, and are erased with the others.
      await holdLedger(tx, workspaceId);
      await setOptedOut(tx, workspaceId, userId, deps.now());
      await eraseReadings(tx, workspaceId, userId);
    });
  }
  deps.recent.forgetAuthor(workspaceId, userId);
  return optedOutMessage();
}

/** `/ownership optin`: ends that. */
export async function optIn(deps: Deps, { workspaceId, userId }: Person): Promise<SlackMessage> {
  if (!(await isOptedOut(deps.db, workspaceId, userId))) return plainMessage(PRIVACY_ANSWERS.notOptedOut);
  await setOptedOut(deps.db, workspaceId, userId, null);
  return plainMessage(PRIVACY_ANSWERS.optedIn);
}

/** The buttons that do the same. */
export function onOpt(deps: Deps, act: typeof optOut) {
  return async ({ ack, body, context, respond }: PressArgs): Promise<void> => {
    await ack();
    const said = await act(deps, { workspaceId: workspaceOf(context), userId: body.user.id });
    await respond({ ...said, replace_original: true });
  };
}
