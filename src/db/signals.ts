import { and, eq } from 'drizzle-orm';
import type { SignalMatch } from '../detectors/types.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './messages.ts';
import { signals } from './schema.ts';

export type SignalRow = typeof signals.$inferSelect;

/** The stored good signals of a message. */
export function signalsOfMessage(db: Db, ref: MessageRef): Promise<SignalRow[]> {
  return db.select().from(signals).where(ofMessage(ref));
}

/** Makes the stored signals of a message those of its newest reading. */
export async function replaceSignals(
  tx: Db,
  message: MessageRef & { readonly authorId: string },
  found: readonly SignalMatch[],
  now: Date,
): Promise<void> {
  await tx.delete(signals).where(ofMessage(message));
  if (found.length === 0) return;
  const { workspaceId, channelId, ts, authorId } = message;
  await tx.insert(signals).values(
    found.map(({ signal, score, rules }) => ({
      workspaceId,
      channelId,
      ts,
      authorId,
      signal,
      score,
      rules,
      foundAt: now,
    })),
  );
}

function ofMessage(ref: MessageRef) {
  return and(eq(signals.workspaceId, ref.workspaceId), eq(signals.channelId, ref.channelId), eq(signals.ts, ref.ts));
}
