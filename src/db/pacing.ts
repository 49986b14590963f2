import { sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { pacing } from './schema.ts';

/**
 * Takes the next free moment in a lane in which things happen at most every `everyMs`, for all copies of the bot
 * together. Answers how many milliseconds to wait for it.
 */
export async function takeTurn(db: Db, workspaceId: string, lane: string, everyMs: number, now: Date): Promise<number> {
  const at = now.toISOString();
  const step = sql`${everyMs} * interval '1 millisecond'`;
  const [row] = await db
    .insert(pacing)
    .values({ workspaceId, lane, nextAt: new Date(now.getTime() + everyMs) })
    .onConflictDoUpdate({
      target: [pacing.workspaceId, pacing.lane],
      set: { nextAt: sql`greatest(${pacing.nextAt}, ${at}::timestamptz) + ${step}` },
    })
    .returning({ nextAt: pacing.nextAt });
  return row === undefined ? 0 : Math.max(0, row.nextAt.getTime() - everyMs - now.getTime());
}

/** Keeps a lane still until a moment: Slack asked for it. */
export async function holdLane(db: Db, workspaceId: string, lane: string, until: Date): Promise<void> {
  await db
    .insert(pacing)
    .values({ workspaceId, lane, nextAt: until })
    .onConflictDoUpdate({
      target: [pacing.workspaceId, pacing.lane],
      set: { nextAt: sql`greatest(${pacing.nextAt}, ${until.toISOString()}::timestamptz)` },
    });
}
