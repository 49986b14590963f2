import { readLog } from '../db/audit-log.ts';
import type { Deps } from '../deps.ts';
import { loadMember } from '../slack/members.ts';
import { ANSWERS } from '../views/answers.ts';
import { AUDIT_PAGE, AUDIT_USAGE, auditMessage } from '../views/audit.ts';
import { healthMessage } from '../views/health.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { loadStatus } from '../weekly/status.ts';
import { isAdmin, refuse } from './rights.ts';
import type { Asker } from './watch.ts';

/** `/ownership audit [page]`: who changed what, and who looked at digests. */
export async function auditLog(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const [typed = '1', ...rest] = words;
  const page = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (page < 1 || rest.length > 0) return plainMessage(AUDIT_USAGE);
  const entries = await readLog(deps.db, workspaceId, (page - 1) * AUDIT_PAGE, AUDIT_PAGE + 1);
  const { tz } = await loadMember(deps, workspaceId, userId);
  return auditMessage(entries.slice(0, AUDIT_PAGE), page, entries.length > AUDIT_PAGE, tz);
}

/** `/ownership health`: how the bot is doing here. */
export async function health(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  if (words.length > 0) return plainMessage(ANSWERS.healthUsage);
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  return healthMessage(await loadStatus(deps.db, workspaceId, deps.now()), deps.now());
}
