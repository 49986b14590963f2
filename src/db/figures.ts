import { sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { findings, outbox } from './schema.ts';

/** How much lies in the outbox, by kind and state, over all workspaces. */
export function outboxRows(db: Db) {
  return db
    .select({ kind: outbox.kind, state: outbox.state, count: sql<number>`count(*)::int` })
    .from(outbox)
    .groupBy(outbox.kind, outbox.state);
}

/** How many findings are kept, of all flags and workspaces together: a figure of one flag could speak of few people. */
export async function countFindings(db: Db): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(findings);
  return row?.count ?? 0;
}
