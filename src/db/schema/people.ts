import { boolean, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Flag } from '../../detectors/types.ts';
import { moment } from './moment.ts';

/** What Slack says about a person, refreshed when older than a day; may be emptied at any time. */
export const members = pgTable(
  'members',
  {
    workspaceId: text('workspace_id').notNull(),
    userId: text('user_id').notNull(),
    tz: text('tz').notNull(),
    isBot: boolean('is_bot').notNull(),
    /** Guests of either kind. */
    isRestricted: boolean('is_restricted').notNull(),
    /** Belongs to another organisation. */
    isStranger: boolean('is_stranger').notNull(),
    isDeleted: boolean('is_deleted').notNull(),
    fetchedAt: moment('fetched_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.userId] })],
);

/** A note that stayed unanswered; `at` is an ISO time. */
export interface IgnoredNote {
  readonly flag: Flag;
  readonly at: string;
}

/** A person's own choices. */
export const preferences = pgTable(
  'preferences',
  {
    workspaceId: text('workspace_id').notNull(),
    userId: text('user_id').notNull(),
    mutedAt: moment('muted_at'),
    /** Since when nothing that the person writes is read. */
    optedOutAt: moment('opted_out_at'),
    /** Notes that stayed unanswered since the person last answered one about the same flag. */
    ignored: jsonb('ignored').$type<readonly IgnoredNote[]>().notNull().default([]),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.userId] })],
);

/** In what links were shown: `digest` as sent; `preview` and `more` of a digest, `backtest` or `suggest` as asked for. */
export type ViewKind = 'digest' | 'preview' | 'more' | 'backtest' | 'suggest';

/** Who looked at what, and whose message was linked, when one was. */
export const accesses = pgTable(
  'accesses',
  {
    workspaceId: text('workspace_id').notNull(),
    accessId: uuid('access_id').notNull(),
    at: moment('at').notNull(),
    viewerId: text('viewer_id').notNull(),
    view: text('view').$type<ViewKind>().notNull(),
    channelId: text('channel_id').notNull(),
    namedId: text('named_id'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.accessId] }),
    index('accesses_named').on(t.workspaceId, t.namedId, t.at),
  ],
);
