import { boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ChannelKind } from '../../detectors/types.ts';
import { moment } from './moment.ts';

export const channels = pgTable(
  'channels',
  {
    workspaceId: text('workspace_id').notNull(),
    channelId: text('channel_id').notNull(),
    kind: text('kind').$type<ChannelKind>().notNull(),
    /** Null when the channel is no longer read. */
    watchedAt: moment('watched_at'),
    watchedBy: text('watched_by'),
    /** Newest message that was handled: where a refill of a gap starts. */
    cursorTs: text('cursor_ts'),
    lastEventAt: moment('last_event_at'),
    /** The history after this is still to be looked through for what was not heard; null when nothing is. */
    gapTs: text('gap_ts'),
    /** Also for edits and deletions of older messages. */
    isGapLong: boolean('is_gap_long').notNull().default(false),
    gapOpenedAt: moment('gap_opened_at'),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.channelId] })],
);

/** Who gets the digest of which channel. */
export const leads = pgTable(
  'leads',
  {
    workspaceId: text('workspace_id').notNull(),
    channelId: text('channel_id').notNull(),
    userId: text('user_id').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.channelId, t.userId] }),
    index('leads_user').on(t.workspaceId, t.userId),
  ],
);

/** Whether a digest may link to single messages of a channel; no row means no. */
export const charters = pgTable(
  'charters',
  {
    workspaceId: text('workspace_id').notNull(),
    channelId: text('channel_id').notNull(),
    isNaming: boolean('is_naming').notNull(),
    agreedBy: text('agreed_by').notNull(),
    agreedAt: moment('agreed_at').notNull(),
    /** When the channel was told; before that nothing is linked. */
    announcedAt: moment('announced_at'),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.channelId] })],
);
