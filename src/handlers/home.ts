import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  SlackEventMiddlewareArgs,
} from '@slack/bolt';
import { saveAnswer } from '../db/answers.ts';
import { saveAudit } from '../db/audit.ts';
import { listWatchedChannels } from '../db/channels.ts';
import { closeFinding, markTold } from '../db/findings.ts';
import { withdraw } from '../db/outbox.ts';
import { setMuted } from '../db/preferences.ts';
import { saveReview } from '../db/reviews.ts';
import { goLive, isShadow } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { ANSWERS } from '../views/answers.ts';
import { SHADOW_ANSWERS } from '../views/shadow.ts';
import { queueChannelNotices } from '../weekly/channel-notices.ts';
import { claimFinding } from './finding-of.ts';
import { exportMine } from './privacy.ts';
import { publishHome } from './publish-home.ts';
import { isAdmin, refuse } from './rights.ts';
import { tell } from './tell.ts';
import { workspaceOf } from './workspace-of.ts';

type OpenArgs = AllMiddlewareArgs & SlackEventMiddlewareArgs<'app_home_opened'>;
type PressArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** Somebody opened the bot's Home tab: it is made anew, for them alone. */
export function onHomeOpened(deps: Deps) {
  return async ({ event, context }: OpenArgs): Promise<void> => {
    if (event.tab === 'home') await publishHome(deps, workspaceOf(context), event.user);
  };
}

/** *Right* and *Not right*, about one's own finding. Somebody else's, or one that is closed, is left alone. */
export function onReview(deps: Deps, isRight: boolean) {
  return async (args: PressArgs): Promise<void> => {
    const { ack, action, body, context } = args;
    await ack();
    const workspaceId = workspaceOf(context);
    const userId = body.user.id;
    const claim = await claimFinding(deps.db, workspaceId, userId, action.value);
    const isShadowed = await isShadow(deps.db, workspaceId);
    if (claim.kind !== 'ok' || (isRight && !isShadowed)) {
      await tell(deps, args, claim.kind === 'not_yours' ? ANSWERS.notYours : ANSWERS.gone);
      return;
    }
    const { findingId, flag } = claim.finding;
    const now = deps.now();
    await deps.db.transaction(async (tx) => {
      if (isShadowed) await saveReview(tx, { workspaceId, findingId, flag, isRight }, now);
      await markTold(tx, workspaceId, findingId, now);
      if (isRight) return;
      await saveAnswer(tx, { workspaceId, findingId, userId, answer: 'not_right' }, now);
      await closeFinding(tx, workspaceId, findingId, 'contested', now);
      await withdraw(tx, workspaceId, [findingId]);
    });
    await publishHome(deps, workspaceId, userId);
  };
}

/** *No more hints* and *Send me hints again*. */
export function onHomeMute(deps: Deps, isMuting: boolean) {
  return async ({ ack, body, context }: PressArgs): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    await setMuted(deps.db, workspaceId, body.user.id, isMuting ? deps.now() : null);
    await publishHome(deps, workspaceId, body.user.id);
  };
}

/** *Export my data*. */
export function onHomeExport(deps: Deps) {
  return async (args: PressArgs): Promise<void> => {
    await args.ack();
    const person = { workspaceId: workspaceOf(args.context), userId: args.body.user.id };
    await tell(deps, args, (await exportMine(deps, person)).text);
  };
}

/** *Go live*: ends the shadow mode that the button was made for. */
export function onGoLive(deps: Deps) {
  return async (args: PressArgs): Promise<void> => {
    const { ack, action, body, context } = args;
    await ack();
    const workspaceId = workspaceOf(context);
    const actorId = body.user.id;
    if (!(await isAdmin(deps, workspaceId, actorId))) {
      await tell(deps, args, (await refuse(deps, workspaceId)).text);
      return;
    }
    const since = new Date(action.value ?? '');
    const now = deps.now();
    const isChanged =
      !Number.isNaN(since.getTime()) &&
      (await deps.db.transaction(async (tx) => {
        if (!(await goLive(tx, workspaceId, since, actorId, now))) return false;
        await saveAudit(tx, { workspaceId, actorId, action: 'go_live', channelId: null, detail: {} }, now);
        await queueChannelNotices(tx, 'mode', await listWatchedChannels(tx, workspaceId), now);
        return true;
      }));
    await tell(deps, args, isChanged ? SHADOW_ANSWERS.live : SHADOW_ANSWERS.isLive);
    if (body.view?.type === 'home') await publishHome(deps, workspaceId, actorId);
  };
}
