import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Deps } from '../deps.ts';
import { MORE_ACTION, PAGE_ACTION } from '../views/digest.ts';
import { IMPROVE_VIEW, POST_ACTION } from '../views/improve.ts';
import { NOTE_ACTIONS } from '../views/note.ts';
import { onMore, onPage } from './digest.ts';
import { onImproved, onPost } from './improve.ts';
import { onMessage } from './message.ts';
import { onImprove, onNotNow, onNotRight } from './note.ts';
import { onOwnership } from './ownership.ts';
import { onUserChange } from './user-change.ts';

/** Everything that the bot listens to. */
export function registerHandlers(app: App, deps: Deps): void {
  app.event('message', onMessage(deps));
  app.event('user_change', onUserChange(deps));

  app.command('/ownership', onOwnership(deps));

  app.action<BlockAction<ButtonAction>>(NOTE_ACTIONS.improve, onImprove(deps));
  app.action<BlockAction<ButtonAction>>(NOTE_ACTIONS.notRight, onNotRight(deps));
  app.action<BlockAction<ButtonAction>>(NOTE_ACTIONS.notNow, onNotNow(deps));
  app.action<BlockAction<ButtonAction>>(MORE_ACTION, onMore(deps));
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${PAGE_ACTION.replace('.', '\\.')}\\.`), onPage(deps));
  app.view(IMPROVE_VIEW, onImproved(deps));
  app.action<BlockAction<ButtonAction>>(POST_ACTION, onPost(deps));
}
