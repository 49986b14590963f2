import { appointAdmin, dismissAdmin, listAppointed } from '../db/admins.ts';
import { saveAudit } from '../db/audit.ts';
import type { Deps } from '../deps.ts';
import { adminRight } from '../slack/admin-right.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { ADMIN_ANSWERS, appointedList } from '../views/admin-answers.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { ONLY_WORKSPACE_ADMINS } from '../views/refusals.ts';
import { readUser } from './command-words.ts';
import type { Asker } from './watch.ts';

/** `/ownership admin add|remove @user` and `/ownership admin list`: who else may set up the bot and tune its rules. */
export async function admin(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId: actorId } = asker;
  const [verb = 'list', person = '', ...rest] = words;
  const known = verb.toLowerCase();
  if (known === 'list' && person === '') return appointedList(await listAppointed(deps.db, workspaceId));
  const userId = readUser(person);
  if ((known !== 'add' && known !== 'remove') || userId === null || rest.length > 0) {
    return plainMessage(ADMIN_ANSWERS.usage);
  }
  const isStepDown = known === 'remove' && userId === actorId;
  if (!isStepDown && (await adminRight(deps, workspaceId, actorId)) !== 'workspace') {
    return plainMessage(ONLY_WORKSPACE_ADMINS);
  }
  if (known === 'add' && !isRead(await loadMember(deps, workspaceId, userId))) {
    return plainMessage(ADMIN_ANSWERS.notAppointable);
  }
  const now = deps.now();
  const isChanged = await deps.db.transaction(async (tx) => {
    const changed =
      known === 'add'
        ? await appointAdmin(tx, { workspaceId, userId, addedBy: actorId }, now)
        : await dismissAdmin(tx, workspaceId, userId);
    const action = `admin.${known}` as const;
    if (changed) await saveAudit(tx, { workspaceId, actorId, action, channelId: null, detail: { user: userId } }, now);
    return changed;
  });
  if (known === 'add') return plainMessage(ADMIN_ANSWERS.added(userId, isChanged));
  return plainMessage(ADMIN_ANSWERS.removed(userId, isChanged));
}
