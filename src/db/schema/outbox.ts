import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

export type OutboxState = 'queued' | 'sending' | 'sent' | 'unknown' | 'failed' | 'dropped';

/** Everything that leaves for Slack by itself. Ids only: the words are made when it is sent. */
export const outbox = pgTable(
  'outbox',
  {
    workspaceId: text('workspace_id').notNull(),
    /** What makes it the same thing: `note:U1:2026-11-24`. */
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    channelId: text('channel_id').notNull(),
    userId: text('user_id'),
    findingId: uuid('finding_id'),
    state: text('state').$type<OutboxState>().notNull(),
    notBefore: moment('not_before').notNull(),
    /** Not worth sending after this moment. */
    notAfter: moment('not_after').notNull(),
    attempts: integer('attempts').notNull().default(0),
    leasedUntil: moment('leased_until'),
    sentTs: text('sent_ts'),
    /** Why it ended as it did: an error code of Slack or a word of ours. */
    outcome: text('outcome'),
    queuedAt: moment('queued_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.key] }),
    index('outbox_due').on(t.state, t.notBefore),
    index('outbox_user').on(t.workspaceId, t.userId, t.kind, t.notBefore),
    index('outbox_finding').on(t.workspaceId, t.findingId),
  ],
);

/** When the next send into a channel, or by a rate-limited method, may start; shared by all copies of the bot. */
export const pacing = pgTable(
  'pacing',
  {
    workspaceId: text('workspace_id').notNull(),
    lane: text('lane').notNull(),
    nextAt: moment('next_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.lane] })],
);
