import type { Db } from '../db/database.ts';
import { findSettings } from '../db/settings.ts';
import { MINIMUM_GROUP } from '../digests/minimum-group.ts';
import { RETENTION, type Retention } from '../digests/retention.ts';

/** What is in force in a workspace: what it chose, else the defaults. */
export interface Choices {
  readonly retention: Retention;
  readonly minimumGroup: number;
}

/** Reads the choices. Retention is never longer than the default, and the group never smaller, whatever is stored. */
export async function choicesOf(db: Db, workspaceId: string): Promise<Choices> {
  const chosen = await findSettings(db, workspaceId);
  return {
    retention: {
      ...RETENTION,
      facts: Math.min(chosen?.factDays ?? RETENTION.facts, RETENTION.facts),
      endedCommitments: Math.min(chosen?.endedPromiseDays ?? RETENTION.endedCommitments, RETENTION.endedCommitments),
    },
    minimumGroup: Math.max(chosen?.minimumGroup ?? MINIMUM_GROUP, MINIMUM_GROUP),
  };
}
