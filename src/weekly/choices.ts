import type { Db } from '../db/database.ts';
import { findSettings } from '../db/settings.ts';
import { MINIMUM_GROUP } from '../digests/minimum-group.ts';
import { RETENTION, type Retention } from '../digests/retention.ts';

const USUAL_QUESTION_DAYS = 1;

/** What is in force in a workspace: what it chose, else the defaults. */
export interface Choices {
  readonly retention: Retention;
  readonly minimumGroup: number;
  /** Working days of quiet after which a thread is asked its question; zero for never. */
  readonly questionDays: number;
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
    questionDays: chosen?.questionDays ?? USUAL_QUESTION_DAYS,
    minimumGroup: Math.max(chosen?.minimumGroup ?? MINIMUM_GROUP, MINIMUM_GROUP),
  };
}
