import type { App, BlockAction, ButtonAction, MessageShortcut, OverflowAction } from '@slack/bolt';
import type { Deps } from '../deps.ts';
import { CONTEST_REASONS } from '../tuning/contest-reason.ts';
import { ASK_VIEW } from '../views/ask.ts';
import { MORE_ACTION, PAGE_ACTION } from '../views/digest.ts';
import { HOME_ACTIONS } from '../views/home.ts';
import { IMPROVE_VIEW, POST_ACTION } from '../views/improve.ts';
import { LINK_NOTE_ACTION } from '../views/link-note.ts';
import { MOVE_VIEW } from '../views/move.ts';
import { NOTE_ACTIONS, REASON_ACTIONS } from '../views/note.ts';
import { PRIVACY_ACTIONS } from '../views/privacy.ts';
import { PROMISE_ACTION } from '../views/promise.ts';
import { LEADS_OF, SETUP_ACTION, SETUP_VIEW } from '../views/setup.ts';
import { GO_LIVE_ACTION } from '../views/shadow.ts';
import { SHORTCUTS, TRACK_VIEW } from '../views/shortcuts.ts';
import { onAsked } from './ask.ts';
import { onMore, onPage } from './digest.ts';
import { onGoLive, onHomeExport, onHomeMute, onHomeOpened, onReview } from './home.ts';
import { onImproved, onPost } from './improve.ts';
import { onJoined } from './joined.ts';
import { onLinkNotRight } from './link-note.ts';
import { onMessage } from './message.ts';
import { onMoved } from './move.ts';
import { onImprove, onNotNow, onNotRight, onReason } from './note.ts';
import { onOwnership } from './ownership.ts';
import { onErase, onOpt, optIn, optOut } from './privacy.ts';
import { onPromise } from './promise.ts';
import { registerRules } from './rules-listeners.ts';
import { onSetup, onSetupSaved } from './setup.ts';
import { onCheckMessage, onTracked, onTrackMessage } from './shortcuts.ts';
import { onAccessRevoked, onRevoked, onUninstalled } from './uninstalled.ts';
import { onUserChange } from './user-change.ts';

/** Everything that the bot listens to. */
export function registerHandlers(app: App, deps: Deps): void {
  app.event('message', onMessage(deps));
  app.event('user_change', onUserChange(deps));
  app.event('app_uninstalled', onUninstalled(deps));
  app.event('tokens_revoked', onRevoked(deps));
  app.event('team_access_revoked', onAccessRevoked(deps));
  app.event('member_joined_channel', onJoined(deps));

  app.command('/ownership', onOwnership(deps));

  app.action<BlockAction<ButtonAction>>(NOTE_ACTIONS.improve, onImprove(deps));
  app.action<BlockAction<ButtonAction>>(NOTE_ACTIONS.notRight, onNotRight(deps));
  app.action<BlockAction<ButtonAction>>(NOTE_ACTIONS.notNow, onNotNow(deps));
  for (const reason of CONTEST_REASONS) {
    app.action<BlockAction<ButtonAction>>(REASON_ACTIONS[reason], onReason(deps, reason));
  }
  registerRules(app, deps);
  app.action<BlockAction<ButtonAction>>(MORE_ACTION, onMore(deps));
  app.action<BlockAction<ButtonAction>>(startingWith(MORE_ACTION), onMore(deps));
  app.action<BlockAction<ButtonAction>>(startingWith(PAGE_ACTION), onPage(deps));

  app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: SHORTCUTS.check }, onCheckMessage(deps));
  app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: SHORTCUTS.track }, onTrackMessage(deps));
  app.view(TRACK_VIEW, onTracked(deps));

  app.event('app_home_opened', onHomeOpened(deps));
  app.action<BlockAction<ButtonAction>>(startingWith(HOME_ACTIONS.right), onReview(deps, true));
  app.action<BlockAction<ButtonAction>>(startingWith(HOME_ACTIONS.notRight), onReview(deps, false));
  app.action<BlockAction<ButtonAction>>(HOME_ACTIONS.mute, onHomeMute(deps, true));
  app.action<BlockAction<ButtonAction>>(HOME_ACTIONS.unmute, onHomeMute(deps, false));
  app.action<BlockAction<ButtonAction>>(HOME_ACTIONS.export, onHomeExport(deps));
  app.action<BlockAction<ButtonAction>>(GO_LIVE_ACTION, onGoLive(deps));

  app.action<BlockAction<ButtonAction>>(PRIVACY_ACTIONS.erase, onErase(deps));
  app.action<BlockAction<ButtonAction>>(PRIVACY_ACTIONS.optOut, onOpt(deps, optOut));
  app.action<BlockAction<ButtonAction>>(PRIVACY_ACTIONS.optIn, onOpt(deps, optIn));
  app.action<BlockAction<ButtonAction>>(SETUP_ACTION, onSetup(deps));
  // What is chosen is read when the form is submitted; Slack wants to hear that the choice arrived.
  app.action(startingWith(LEADS_OF), ({ ack }) => ack());
  app.view(SETUP_VIEW, onSetupSaved(deps));
  app.action<BlockAction<ButtonAction>>(startingWith(LINK_NOTE_ACTION), onLinkNotRight(deps));
  app.view(IMPROVE_VIEW, onImproved(deps));
  app.action<BlockAction<ButtonAction>>(POST_ACTION, onPost(deps));

  app.action<BlockAction<ButtonAction | OverflowAction>>(
    new RegExp(`^${PROMISE_ACTION.replace('.', '\\.')}`),
    onPromise(deps),
  );
  app.view(MOVE_VIEW, onMoved(deps));
  app.view(ASK_VIEW, onAsked(deps));
}

/** Buttons of which a view holds several: their ids go on behind a dot. */
function startingWith(actionId: string): RegExp {
  return new RegExp(`^${actionId.replaceAll('.', '\\.')}\\.`);
}
