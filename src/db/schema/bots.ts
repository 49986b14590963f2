import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

/** Standup bots whose posts count for the person whose report they carry. */
export const standupBots = pgTable(
  'standup_bots',
  {
    workspaceId: text('workspace_id').notNull(),
    /** The bot as a member of the workspace. */
    userId: text('user_id').notNull(),
    /** The id that its posts carry, where Slack says it. */
    botId: text('bot_id'),
    addedBy: text('added_by').notNull(),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.userId] })],
);

/** Whom a name in a standup bot's posts means, where somebody said so; other names are looked up in Slack. */
export const botAuthors = pgTable(
  'bot_authors',
  {
    workspaceId: text('workspace_id').notNull(),
    /** In lower case, single spaces. */
    name: text('name').notNull(),
    /** Null: nobody, posts under this name are not read. */
    userId: text('user_id'),
    setBy: text('set_by').notNull(),
    setAt: moment('set_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.name] })],
);
