import { randomUUID } from 'node:crypto';
import type { Db } from './database.ts';
import { type AuditAction, audit } from './schema.ts';

/** Records who changed what. `detail` holds ids and settings, never what somebody wrote in a channel. */
export async function saveAudit(
  db: Db,
  entry: {
    readonly workspaceId: string;
    readonly actorId: string;
    readonly action: AuditAction;
    readonly channelId: string | null;
    readonly detail: Readonly<Record<string, string>>;
  },
  now: Date,
): Promise<void> {
  await db.insert(audit).values({ ...entry, auditId: randomUUID(), at: now });
}
