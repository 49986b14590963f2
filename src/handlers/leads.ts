import { saveAudit } from '../db/audit.ts';
import { findWatchedChannel } from '../db/channels.ts';
import { markAnnounced, saveCharter } from '../db/charters.ts';
import { addLead, removeLead } from '../db/leads.ts';
import type { Deps } from '../deps.ts';
import { readFailure } from '../slack/failure.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { charterNotice, WEEKLY_ANSWERS } from '../views/weekly-answers.ts';
import { readChannel, readUser } from './command-words.ts';
import { isAdmin, isLeadOf, refuse, refuseBesideLeads } from './rights.ts';
import type { Asker } from './watch.ts';

/** `/ownership lead add|remove @user [#channel]`: who gets the digest of a channel. */
export async function lead(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId: actorId } = asker;
  if (!(await isAdmin(deps, workspaceId, actorId))) return refuse(deps, workspaceId);
  const [verb, person = '', place] = words;
  const userId = readUser(person);
  const channelId = place === undefined ? asker.channelId : readChannel(place)?.id;
  if ((verb !== 'add' && verb !== 'remove') || userId === null || channelId === undefined) {
    return plainMessage(WEEKLY_ANSWERS.leadUsage);
  }
  if ((await findWatchedChannel(deps.db, workspaceId, channelId)) === null)
    return plainMessage(WEEKLY_ANSWERS.notWatched);
  if (verb === 'add' && !isRead(await loadMember(deps, workspaceId, userId)))
    return plainMessage(WEEKLY_ANSWERS.leadNotRead);
  const now = deps.now();
  const isChanged = await deps.db.transaction(async (tx) => {
    const changed =
      verb === 'add'
        ? await addLead(tx, { workspaceId, channelId, userId, addedBy: actorId }, now)
        : await removeLead(tx, { workspaceId, channelId, userId });
    const detail = { user: userId };
    if (changed) await saveAudit(tx, { workspaceId, actorId, action: `lead.${verb}`, channelId, detail }, now);
    return changed;
  });
  if (verb === 'add') {
    return plainMessage(
      isChanged
        ? `<@${userId}> is now a lead of <#${channelId}> and gets its weekly digest by direct message.`
        : `<@${userId}> is a lead of <#${channelId}> already.`,
    );
  }
  return plainMessage(
    isChanged
      ? `<@${userId}> is no longer a lead of <#${channelId}>.`
      : `<@${userId}> was no lead of <#${channelId}>, so nothing changed.`,
  );
}

/** `/ownership charter on|off [#channel]`: whether digests may link to messages of a channel. It is told there first. */
export async function charter(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  const [verb, place] = words;
  const channelId = place === undefined ? asker.channelId : readChannel(place)?.id;
  if ((verb !== 'on' && verb !== 'off') || channelId === undefined) return plainMessage(WEEKLY_ANSWERS.charterUsage);
  if ((await findWatchedChannel(deps.db, workspaceId, channelId)) === null)
    return plainMessage(WEEKLY_ANSWERS.notWatched);
  if (!(await isLeadOf(deps, workspaceId, userId, channelId)) && !(await isAdmin(deps, workspaceId, userId))) {
    return refuseBesideLeads(deps, workspaceId);
  }
  const isNaming = verb === 'on';
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    await saveCharter(tx, { workspaceId, channelId, isNaming, agreedBy: userId }, now);
    await saveAudit(tx, { workspaceId, actorId: userId, action: `charter.${verb}`, channelId, detail: {} }, now);
  });
  try {
    const client = await deps.slack.bulk(workspaceId);
    await client.chat.postMessage({
      channel: channelId,
      unfurl_links: false,
      ...charterNotice({ isNaming, by: userId }),
    });
  } catch (error) {
    deps.log.warn({ channelId, code: readFailure(error).code }, 'a charter could not be announced');
    return plainMessage(WEEKLY_ANSWERS.charterNotAnnounced);
  }
  await markAnnounced(deps.db, workspaceId, channelId, deps.now());
  return plainMessage(
    isNaming
      ? `Done, and <#${channelId}> was told: digests may link to messages there once their authors know.`
      : `Done, and <#${channelId}> was told: digests link to nothing there.`,
  );
}
