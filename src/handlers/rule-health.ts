import { ruleStats } from '../db/rule-stats.ts';
import { WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import type { SlackMessage } from '../views/message.ts';
import { ruleHealthMessage } from '../views/rule-health.ts';
import { choicesOf } from '../weekly/choices.ts';
import { isAdmin, refuse } from './rights.ts';
import { tuningIn } from './rules.ts';
import type { Asker } from './watch.ts';

/** `/ownership health rules`: rules by hits and contests, for admins. */
export async function ruleHealth(deps: Deps, { workspaceId, userId }: Asker): Promise<SlackMessage> {
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const { off } = await tuningIn(deps, workspaceId, WHOLE_WORKSPACE);
  const records = (await ruleStats(deps.db, workspaceId)).map((stats) => ({
    ...stats,
    isOff: off.includes(stats.rule),
  }));
  const { retention, minimumGroup } = await choicesOf(deps.db, workspaceId);
  return ruleHealthMessage(records, retention.facts, minimumGroup);
}
