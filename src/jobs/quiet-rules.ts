import { DAY_MS } from '../day.ts';
import { saveAudit } from '../db/audit.ts';
import { listWatchedChannels } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { enqueue, type OutboxRow } from '../db/outbox.ts';
import { ruleStats } from '../db/rule-stats.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { BOT_ITSELF, currentTuning, listTunings, saveTuning, WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import { adminRight } from '../slack/admin-right.ts';
import { adminsToTell } from '../slack/admins-to-tell.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { metadataOf } from '../slack/sent-message.ts';
import { applyChange } from '../tuning/change.ts';
import { shouldGoQuiet } from '../tuning/precision.ts';
import { isTarget } from '../tuning/targets.ts';
import { quietMessage } from '../views/rule-health.ts';
import type { Prepared } from './prepared.ts';

const VERSIONS_READ = 200;

/** Switches off the rules that too many people contested, and has the admins told. */
export async function quietRules(deps: Deps): Promise<void> {
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    await quietIn(deps, workspaceId).catch((error: unknown) => {
      // The next run looks again; other workspaces do not wait for it.
      deps.log.error({ err: error, workspaceId }, 'contested rules could not be switched off');
    });
  }
}

async function quietIn(deps: Deps, workspaceId: string): Promise<void> {
  let admins: readonly string[] | null = null;
  for (const { rule, ...stats } of await ruleStats(deps.db, workspaceId)) {
    const { tuning } = await currentTuning(deps.db, workspaceId, WHOLE_WORKSPACE);
    if (!isTarget(rule) || tuning.off.includes(rule) || !shouldGoQuiet(stats, tuning.quietAfter)) continue;
    const since = await lastSwitch(deps.db, workspaceId, rule);
    const later = (await ruleStats(deps.db, workspaceId, since)).find((one) => one.rule === rule);
    if (later === undefined || !shouldGoQuiet(later, tuning.quietAfter)) continue;
    admins ??= await adminsToTell(deps, workspaceId, await peopleBehind(deps.db, workspaceId));
    await goQuiet(deps, workspaceId, rule, admins);
  }
}

/** When a rule was last switched on or off: what was said of it before was heard already. */
async function lastSwitch(db: Db, workspaceId: string, rule: string): Promise<Date> {
  const versions = await listTunings(db, workspaceId, WHOLE_WORKSPACE, VERSIONS_READ);
  const changed = versions.find(({ tuning }, at) => {
    const before = versions[at + 1]?.tuning.off.includes(rule) === true;
    return tuning.off.includes(rule) !== before;
  });
  return changed?.changedAt ?? new Date(0);
}

async function goQuiet(deps: Deps, workspaceId: string, rule: string, admins: readonly string[]): Promise<void> {
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    const current = await currentTuning(tx, workspaceId, WHOLE_WORKSPACE);
    const tuning = applyChange(current.tuning, { kind: 'off', target: rule }, null);
    const change = {
      workspaceId,
      scope: WHOLE_WORKSPACE,
      base: current.version,
      tuning,
      changedBy: BOT_ITSELF,
      reason: 'contested so often that it is more often wrong than right',
    };
    // Somebody changed the rules just now: the next run looks again.
    if (!(await saveTuning(tx, change, now))) return;
    const version = String(current.version + 1);
    const detail = { rule, version };
    await saveAudit(tx, { workspaceId, actorId: BOT_ITSELF, action: 'rules.quiet', channelId: null, detail }, now);
    for (const userId of admins) {
      const entry = {
        workspaceId,
        key: `quiet:${version}:${userId}:${rule}`,
        kind: 'quiet',
        channelId: userId,
        userId,
        findingId: null,
        notBefore: now,
        notAfter: new Date(now.getTime() + DAY_MS),
      };
      await enqueue(tx, entry, now);
    }
  });
}

/** Who had the channels read, and who changed rules. */
async function peopleBehind(db: Db, workspaceId: string): Promise<readonly (string | null)[]> {
  const setUp = (await listWatchedChannels(db, workspaceId)).map(({ watchedBy }) => watchedBy);
  const changed = (await listTunings(db, workspaceId, WHOLE_WORKSPACE, VERSIONS_READ)).map(
    ({ changedBy }) => changedBy,
  );
  return [...setUp, ...changed];
}

/** Makes the message to an admin about a rule that went quiet, if it still is. */
export async function prepareQuiet(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, userId, key } = row;
  const rule = key.split(':').slice(3).join(':');
  const { tuning } = await currentTuning(deps.db, workspaceId, WHOLE_WORKSPACE);
  if (userId === null || !tuning.off.includes(rule)) return { drop: 'on_again' };
  if ((await adminRight(deps, workspaceId, userId)) === null) return { drop: 'no_admin' };
  const client = await deps.slack.bulk(workspaceId);
  const channel = await directChannel(client, userId);
  return {
    async send() {
      const answer = await client.chat.postMessage({ channel, metadata: metadataOf(key), ...quietMessage(rule) });
      return answer.ts ?? null;
    },
  };
}
