import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core';
import type { Signal } from '../../detectors/types.ts';
import { moment } from './moment.ts';

/** Event ids that were handled; a second delivery finds its row and changes nothing. */
export const events = pgTable(
  'events',
  {
    workspaceId: text('workspace_id').notNull(),
    eventId: text('event_id').notNull(),
    receivedAt: moment('received_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.eventId] }), index('events_received').on(t.receivedAt)],
);

export const messages = pgTable(
  'messages',
  {
    workspaceId: text('workspace_id').notNull(),
    channelId: text('channel_id').notNull(),
    ts: text('ts').notNull(),
    threadTs: text('thread_ts'),
    /** Null once the message is deleted: the row then only keeps a late delivery from bringing it back. */
    authorId: text('author_id'),
    /** Set when the bot posted it in the name of its author. */
    isPostedByBot: boolean('is_posted_by_bot').notNull().default(false),
    /** Keyed hash of the text that the stored facts were read from. */
    textHash: text('text_hash'),
    editedTs: text('edited_ts'),
    deletedAt: moment('deleted_at'),
    /** When its author was told by direct message that a digest may link to it as it stands. */
    linkToldAt: moment('link_told_at'),
    /** Its author said that it is not what a digest would link to it for. */
    isContested: boolean('is_contested').notNull().default(false),
    /** How many requests in it name no date; counted for leads alone, for their own digest. */
    undatedAsks: integer('undated_asks').notNull().default(0),
    /** Not clearly English, so nothing was looked for in it. */
    isSkipped: boolean('is_skipped').notNull().default(false),
    seenAt: moment('seen_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.channelId, t.ts] }),
    index('messages_author').on(t.workspaceId, t.authorId, t.ts),
    // What followed a message in its thread: without it every later message of the channel is looked at.
    index('messages_thread').on(t.workspaceId, t.channelId, t.threadTs, t.ts).where(sql`${t.threadTs} is not null`),
  ],
);

export const signals = pgTable(
  'signals',
  {
    workspaceId: text('workspace_id').notNull(),
    channelId: text('channel_id').notNull(),
    ts: text('ts').notNull(),
    signal: text('signal').$type<Signal>().notNull(),
    authorId: text('author_id').notNull(),
    score: real('score').notNull(),
    rules: jsonb('rules').$type<readonly string[]>().notNull(),
    foundAt: moment('found_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.channelId, t.ts, t.signal] }),
    index('signals_channel').on(t.workspaceId, t.channelId, t.foundAt),
  ],
);

/** Messages that were read after later ones which they may bear on; what those did to promises is read anew. */
export const lateMessages = pgTable(
  'late_messages',
  {
    workspaceId: text('workspace_id').notNull(),
    channelId: text('channel_id').notNull(),
    ts: text('ts').notNull(),
    threadTs: text('thread_ts'),
    authorId: text('author_id').notNull(),
    notedAt: moment('noted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.channelId, t.ts] })],
);
