import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Flag } from '../../detectors/types.ts';
import { moment } from './moment.ts';

/**
 * What a workspace chose; made when the first channel is watched. No row, or null in a column: the default. A workspace
 * without a row is in shadow mode.
 */
export const settings = pgTable('settings', {
  workspaceId: text('workspace_id').primaryKey(),
  /** Days for which findings, signals and the ids of messages are kept. */
  factDays: integer('fact_days'),
  /** Days for which a promise is kept after it ended. */
  endedPromiseDays: integer('ended_promise_days'),
  /** No figure has fewer people than this behind it. */
  minimumGroup: integer('minimum_group'),
  /** Working days of quiet after which a thread is asked its question; zero: never. */
  questionDays: integer('question_days'),
  /** Since when shadow mode is, or was, on. */
  shadowSince: moment('shadow_since').notNull(),
  /** When the admins are told what the reviews say. */
  reportAt: moment('report_at').notNull(),
  reportedAt: moment('reported_at'),
  /** When it went live; null in shadow mode. */
  liveAt: moment('live_at'),
  changedBy: text('changed_by').notNull(),
  changedAt: moment('changed_at').notNull(),
});

/**
 * What authors said about their own findings in shadow mode. It outlives the finding, so that the figure at the end
 * covers all of it, and it names nobody.
 */
export const reviews = pgTable(
  'reviews',
  {
    workspaceId: text('workspace_id').notNull(),
    findingId: uuid('finding_id').notNull(),
    flag: text('flag').$type<Flag>().notNull(),
    isRight: boolean('is_right').notNull(),
    reviewedAt: moment('reviewed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.findingId] })],
);
