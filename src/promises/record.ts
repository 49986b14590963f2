import { localTime } from '../commitments/calendar.ts';
import { DAY_MS } from '../day.ts';
import { type Commitment, endedCommitments, owedCommitments, ownCommitments } from '../db/commitments.ts';
import type { Db } from '../db/database.ts';
import { isShadow } from '../db/settings.ts';
import { isMemberOf } from '../slack/channel-members.ts';
import type { SlackClients } from '../slack/clients.ts';
import { loadMember } from '../slack/members.ts';
import type { CommitmentRecord } from '../views/commitments.ts';
import { promiseItems } from './items.ts';

/** How far back ended promises are shown. */
const DAYS_BACK = 14;

interface Access {
  readonly db: Db;
  readonly slack: SlackClients;
  readonly now: () => Date;
}

/**
 * A person's promises, open and lately ended, and what others promised them by name. The latter only from channels that
 * the person is in at this moment.
 */
export async function readRecord(access: Access, workspaceId: string, userId: string): Promise<CommitmentRecord> {
  const { db, slack } = access;
  const { tz } = await loadMember(access, workspaceId, userId);
  const since = new Date(access.now().getTime() - DAYS_BACK * DAY_MS);
  // In shadow mode nobody is told what others wrote.
  const named = (await isShadow(db, workspaceId)) ? [] : await owedCommitments(db, workspaceId, userId);
  const owed = await readable(access, workspaceId, userId, named);
  const items = (rows: readonly Commitment[], isLinked: boolean) =>
    promiseItems({ db, slack }, workspaceId, rows, tz, isLinked);
  const owedItems = await items(owed, false);
  return {
    today: localTime(access.now(), tz).date,
    open: await items(await ownCommitments(db, workspaceId, userId, since), true),
    ended: await items(await endedCommitments(db, workspaceId, userId, since), false),
    owed: owedItems.map((item, at) => ({ ...item, ownerId: owed[at]?.ownerId ?? '' })),
  };
}

/** Those from channels that the person is in. */
async function readable(
  access: Access,
  workspaceId: string,
  userId: string,
  rows: readonly Commitment[],
): Promise<Commitment[]> {
  const isIn = new Map<string, boolean>();
  for (const { channelId } of rows) {
    if (!isIn.has(channelId)) isIn.set(channelId, await isMemberOf(access, workspaceId, channelId, userId));
  }
  return rows.filter(({ channelId }) => isIn.get(channelId) === true);
}
