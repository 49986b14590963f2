import type { Db } from '../db/database.ts';
import { findMember, type Member, saveMember } from '../db/members.ts';
import type { SlackClients } from './clients.ts';

const FRESH_MS = 24 * 3_600_000;

/** The parts of Slack's user object that are looked at. */
interface SlackUser {
  readonly id?: string | undefined;
  readonly tz?: string | undefined;
  readonly deleted?: boolean | undefined;
  readonly is_bot?: boolean | undefined;
  readonly is_restricted?: boolean | undefined;
  readonly is_ultra_restricted?: boolean | undefined;
  readonly is_stranger?: boolean | undefined;
}

interface Access {
  readonly db: Db;
  readonly slack: SlackClients;
  readonly now: () => Date;
}

/**
 * What is known about a person, asked of Slack again after a day. An old answer is better than none when Slack
 * can't be reached; throws when there is none at all. What was just looked up in the database is handed in.
 */
export async function loadMember(
  access: Access,
  workspaceId: string,
  userId: string,
  found?: Member | null,
): Promise<Member> {
  const known = found === undefined ? await findMember(access.db, workspaceId, userId) : found;
  const now = access.now();
  if (known !== null && now.getTime() - known.fetchedAt.getTime() < FRESH_MS) return known;
  try {
    const client = await access.slack.interactive(workspaceId);
    const { user } = await client.users.info({ user: userId });
    const member = memberFrom(workspaceId, userId, user ?? {}, now);
    await saveMember(access.db, member);
    return member;
  } catch (error) {
    if (known !== null) return known;
    throw error;
  }
}

/** Reads Slack's user object. A zone that this machine does not know counts as UTC. */
export function memberFrom(workspaceId: string, userId: string, user: SlackUser, now: Date): Member {
  return {
    workspaceId,
    userId,
    tz: isZone(user.tz) ? user.tz : 'UTC',
    isBot: user.is_bot === true || userId === 'USLACKBOT',
    isRestricted: user.is_restricted === true || user.is_ultra_restricted === true,
    isStranger: user.is_stranger === true,
    isDeleted: user.deleted === true,
    fetchedAt: now,
  };
}

/** Whether what this person writes is read: people of the workspace only. */
export function isRead(member: Member): boolean {
  return !member.isBot && !member.isRestricted && !member.isStranger && !member.isDeleted;
}

function isZone(zone: string | undefined): zone is string {
  if (zone === undefined) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
