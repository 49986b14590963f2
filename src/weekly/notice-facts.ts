import type { Db } from '../db/database.ts';
import { isShadow, SHADOW_DAYS } from '../db/settings.ts';
import type { Retention } from '../digests/retention.ts';
import { choicesOf } from './choices.ts';

/** What a channel notice says beside the channel itself. */
export async function noticeFacts(
  db: Db,
  workspaceId: string,
): Promise<{ readonly retention: Retention; readonly shadowDays: number | null }> {
  const { retention } = await choicesOf(db, workspaceId);
  return { retention, shadowDays: (await isShadow(db, workspaceId)) ? SHADOW_DAYS : null };
}
