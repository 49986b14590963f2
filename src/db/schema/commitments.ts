import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

export type CommitmentStatus = 'open' | 'kept' | 'recontracted' | 'slipped' | 'dropped';

export const commitments = pgTable(
  'commitments',
  {
    workspaceId: text('workspace_id').notNull(),
    commitmentId: uuid('commitment_id').notNull(),
    ownerId: text('owner_id').notNull(),
    channelId: text('channel_id').notNull(),
    ts: text('ts').notNull(),
    what: text('what').notNull(),
    /** The date first promised; a move ends this row and opens another. */
    due: date('due', { mode: 'string' }),
    rule: text('rule').notNull(),
    spanStart: integer('span_start').notNull(),
    spanEnd: integer('span_end').notNull(),
    status: text('status').$type<CommitmentStatus>().notNull(),
    promisedAt: moment('promised_at').notNull(),
    /** The message that shows the end, when one does. */
    resolvedChannelId: text('resolved_channel_id'),
    resolvedTs: text('resolved_ts'),
    closedAt: moment('closed_at'),
    /** The row that took over when the date was moved. */
    movedTo: uuid('moved_to'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.commitmentId] }),
    index('commitments_owner').on(t.workspaceId, t.ownerId, t.status),
    index('commitments_message').on(t.workspaceId, t.channelId, t.ts),
    index('commitments_due').on(t.workspaceId, t.status, t.due),
  ],
);
