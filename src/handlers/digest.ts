import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { saveAccesses } from '../db/accesses.ts';
import { isShadow } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import type { Digest } from '../digests/digest.ts';
import { loadMember } from '../slack/members.ts';
import { findPermalinks } from '../slack/permalinks.ts';
import { ANSWERS } from '../views/answers.ts';
import { type DigestRef, digestMessage, digestView, type Links, linkKey, readDigestRef } from '../views/digest.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { WEEKLY_ANSWERS } from '../views/weekly-answers.ts';
import { finishedWeek, gatherDigest } from '../weekly/gather-digest.ts';
import { linkedItems, namedIn } from '../weekly/linked-items.ts';
import { readChannel } from './command-words.ts';
import { tell } from './tell.ts';
import type { Asker } from './watch.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** `/ownership digest [#channel]`: what the digest of a lead says now, for that lead alone. */
export async function digest(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  const [place] = words;
  const channelId = place === undefined ? null : (readChannel(place)?.id ?? undefined);
  if (channelId === undefined) return plainMessage(ANSWERS.pickChannel);
  if (await isShadow(deps.db, workspaceId)) return plainMessage(WEEKLY_ANSWERS.shadow);
  const { tz } = await loadMember(deps, workspaceId, userId);
  const ref = { week: finishedWeek(deps.now(), tz), channelId, page: 0 };
  const made = await make(deps, workspaceId, userId, ref, 'preview');
  if (made === null) return plainMessage(channelId === null ? WEEKLY_ANSWERS.noLead : WEEKLY_ANSWERS.notLeadThere);
  return digestMessage(made.digest, made.links, [], channelId);
}

/** *Everything*: the whole digest, in a modal. */
export function onMore(deps: Deps) {
  return async (args: Args): Promise<void> => {
    const { ack, action, body, context } = args;
    await ack();
    const workspaceId = workspaceOf(context);
    const ref = readDigestRef(action.value);
    const isHidden = await isShadow(deps.db, workspaceId);
    const made = ref === null ? null : await make(deps, workspaceId, body.user.id, ref, 'more');
    if (ref === null || made === null) {
      await tell(deps, args, isHidden ? WEEKLY_ANSWERS.shadow : WEEKLY_ANSWERS.noLead);
      return;
    }
    const client = await deps.slack.interactive(workspaceId);
    await client.views.open({ trigger_id: body.trigger_id, view: digestView(made.digest, made.links, ref) });
  };
}

/** *Next* and *Back* of that modal. */
export function onPage(deps: Deps) {
  return async ({ ack, action, body, context }: Args): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    const ref = readDigestRef(action.value);
    const made = ref === null ? null : await make(deps, workspaceId, body.user.id, ref, 'more');
    if (ref === null || made === null || body.view === undefined) return;
    const client = await deps.slack.interactive(workspaceId);
    const view = digestView(made.digest, made.links, ref);
    await client.views.update({ view_id: body.view.id, hash: body.view.hash, view });
  };
}

/** Rights are looked at on every press: the digest is made of the channels that the person leads now. */
async function make(
  deps: Deps,
  workspaceId: string,
  leadId: string,
  ref: DigestRef,
  view: 'preview' | 'more',
): Promise<{ readonly digest: Digest; readonly links: Links } | null> {
  if (await isShadow(deps.db, workspaceId)) return null;
  const { tz } = await loadMember(deps, workspaceId, leadId);
  if (ref.week > finishedWeek(deps.now(), tz)) return null;
  const wish = { workspaceId, leadId, week: ref.week, channelId: ref.channelId, zone: tz };
  const made = await gatherDigest(deps, wish);
  if (made === null) return null;
  const links = await findPermalinks(deps, workspaceId, linkedItems(made), linkKey);
  await saveAccesses(deps.db, { workspaceId, viewerId: leadId, view }, namedIn(made), deps.now());
  return { digest: made, links };
}
