import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import { plainMessage } from '../views/message.ts';
import { RULES_ANSWERS } from '../views/rules-answers.ts';
import { IMPORT_REASON, importView, YAML_FIELDS, yamlProblems } from '../views/rules-yaml.ts';
import { isAdmin, refuse } from './rights.ts';
import { isScope } from './rules.ts';
import { BACKTEST_DAYS, propose } from './rules-change.ts';
import { tidyReason } from './rules-words.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;
type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const FIRST = 'yaml';

/** *Paste YAML*: opens the form. */
export function onImportForm(deps: Deps) {
  return async ({ ack, action, body, context, respond }: Args): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    if (!(await isAdmin(deps, workspaceId, body.user.id))) {
      await respond({ ...(await refuse(deps, workspaceId)), replace_original: false });
      return;
    }
    const scope = action.value ?? WHOLE_WORKSPACE;
    if (!(await isScope(deps, workspaceId, scope))) {
      await respond({ ...plainMessage(RULES_ANSWERS.notWatched), replace_original: false });
      return;
    }
    const client = await deps.slack.interactive(workspaceId);
    await client.views.open({ trigger_id: body.trigger_id, view: importView(scope) });
  };
}

/** The form was submitted: the YAML is checked as a whole, and tried as a whole. */
export function onImported(deps: Deps) {
  return async ({ ack, view, body, context }: SubmitArgs): Promise<void> => {
    const workspaceId = workspaceOf(context);
    const userId = body.user.id;
    const wrong = (words: string, field = FIRST) => ack({ response_action: 'errors', errors: { [field]: words } });
    const field = (name: string) => view.state.values[name]?.[name]?.value ?? '';
    if (!(await isAdmin(deps, workspaceId, userId))) {
      await wrong((await refuse(deps, workspaceId)).text);
      return;
    }
    const { readYaml } = await import('../tuning/yaml.ts');
    const read = readYaml(YAML_FIELDS.map(field).filter(Boolean).join('\n'));
    if ('problems' in read) {
      await wrong(yamlProblems(read.problems));
      return;
    }
    const reason = tidyReason(field(IMPORT_REASON));
    if (reason === '') {
      await wrong(RULES_ANSWERS.noReasonHere, IMPORT_REASON);
      return;
    }
    const change = { kind: 'import', tuning: read.tuning } as const;
    const scope = view.private_metadata;
    const proposal = await propose(deps, { workspaceId, userId, scope, change, reason, days: BACKTEST_DAYS });
    if (proposal.outcome === 'refused') await wrong(proposal.message.text);
    else await ack();
  };
}
