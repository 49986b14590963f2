import { listStandupBots } from '../db/bots.ts';
import type { Db } from '../db/database.ts';
import { isShadow, SHADOW_DAYS } from '../db/settings.ts';
import type { Retention } from '../digests/retention.ts';
import { choicesOf } from './choices.ts';

/** What a channel notice says beside the channel itself. */
export async function noticeFacts(
  db: Db,
  workspaceId: string,
): Promise<{ readonly retention: Retention; readonly shadowDays: number | null; readonly bots: readonly string[] }> {
  const { retention } = await choicesOf(db, workspaceId);
  const bots = (await listStandupBots(db, workspaceId)).map(({ userId }) => userId);
  return { retention, shadowDays: (await isShadow(db, workspaceId)) ? SHADOW_DAYS : null, bots };
}
