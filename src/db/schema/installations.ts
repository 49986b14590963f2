import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

/** Where the app was installed by OAuth: a workspace, or a whole organisation, whose id then stands for a workspace's. */
export const installations = pgTable(
  'installations',
  {
    workspaceId: text('workspace_id').primaryKey(),
    enterpriseId: text('enterprise_id'),
    isOrgWide: boolean('is_org_wide').notNull(),
    appId: text('app_id').notNull(),
    botId: text('bot_id'),
    botUserId: text('bot_user_id').notNull(),
    /** The bot token and its refresh token, sealed for this workspace by the key that is named. */
    sealed: text('sealed').notNull(),
    keyId: text('key_id').notNull(),
    /** When the bot token ends, or null when it does not. */
    expiresAt: moment('expires_at'),
    /** Held by whoever refreshes the token now, so that copies of the bot do it one at a time. */
    lease: uuid('lease'),
    leasedUntil: moment('leased_until'),
    installedAt: moment('installed_at').notNull(),
  },
  (t) => [index('installations_expiry').on(t.expiresAt)],
);

/** Marks of OAuth flows that came back, so that none comes back twice; `*` in place of a workspace, which is not known yet. */
export const usedStates = pgTable(
  'used_states',
  {
    workspaceId: text('workspace_id').notNull(),
    state: text('state').notNull(),
    usedAt: moment('used_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.state] })],
);
