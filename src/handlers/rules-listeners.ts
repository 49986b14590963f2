import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import type { Deps } from '../deps.ts';
import { BACKTEST_ACTIONS } from '../views/backtest.ts';
import { IMPORT_ACTION, TUNE_ACTION } from '../views/rules.ts';
import { KIND_ACTION, TUNE_VIEW } from '../views/rules-form.ts';
import { IMPORT_VIEW } from '../views/rules-yaml.ts';
import { onAgain, onCancel, onDiscard, onPublish } from './backtest.ts';
import { onTuned, onTuneForm, onTuneKind } from './rules-form.ts';
import { onImported, onImportForm } from './rules-import.ts';

/** What the forms and buttons about rules listen to. */
export function registerRules(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(TUNE_ACTION, onTuneForm(deps));
  app.action<BlockAction<StaticSelectAction>>(KIND_ACTION, onTuneKind(deps));
  app.view(TUNE_VIEW, onTuned(deps));
  app.action<BlockAction<ButtonAction>>(IMPORT_ACTION, onImportForm(deps));
  app.view(IMPORT_VIEW, onImported(deps));
  app.action<BlockAction<ButtonAction>>(BACKTEST_ACTIONS.publish, onPublish(deps));
  app.action<BlockAction<ButtonAction>>(BACKTEST_ACTIONS.discard, onDiscard(deps));
  app.action<BlockAction<ButtonAction>>(BACKTEST_ACTIONS.cancel, onCancel(deps));
  app.action<BlockAction<ButtonAction>>(BACKTEST_ACTIONS.again, onAgain(deps));
}
