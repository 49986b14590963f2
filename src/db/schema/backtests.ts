import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Tuning } from '../../detectors/types.ts';
import type { Change } from '../../tuning/change.ts';
import { moment } from './moment.ts';

/**
 * `queued` waits for a copy of the bot, `running` is at work until its lease ends, `done` waits for its admin's answer,
 * `stale` could not be published since the rules had changed, `stopped` was cancelled, `interrupted` lost the copy of
 * the bot that ran it, `failed` could not be finished.
 */
export type BacktestState =
  | 'queued'
  | 'running'
  | 'done'
  | 'published'
  | 'stale'
  | 'discarded'
  | 'stopped'
  | 'interrupted'
  | 'failed';

/** Changes to the rules that wait for their proof, or for an answer to it. No text and nobody's finding is in it. */
export const backtests = pgTable(
  'backtests',
  {
    workspaceId: text('workspace_id').notNull(),
    backtestId: uuid('backtest_id').notNull(),
    /** A channel id, or `*` for the whole workspace. */
    scope: text('scope').notNull(),
    /** The version that the change was made on. */
    base: integer('base').notNull(),
    change: jsonb('change').$type<Change>().notNull(),
    /** What the scope's tuning would be. */
    tuning: jsonb('tuning').$type<Tuning>().notNull(),
    reason: text('reason').notNull(),
    askedBy: text('asked_by').notNull(),
    askedAt: moment('asked_at').notNull(),
    days: integer('days').notNull(),
    state: text('state').$type<BacktestState>().notNull(),
    leasedUntil: moment('leased_until'),
    /** The message that is updated in place. */
    directChannel: text('direct_channel'),
    directTs: text('direct_ts'),
    endedAt: moment('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.backtestId] }),
    index('backtests_state').on(t.state, t.askedAt),
    index('backtests_asker').on(t.workspaceId, t.askedBy),
  ],
);
