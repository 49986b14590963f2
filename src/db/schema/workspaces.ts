import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Tuning } from '../../detectors/types.ts';
import { moment } from './moment.ts';

export const workspaces = pgTable('workspaces', {
  workspaceId: text('workspace_id').primaryKey(),
  enterpriseId: text('enterprise_id'),
  botUserId: text('bot_user_id'),
  /** Keys the hashes of texts, so that a short text can't be found by trying. */
  salt: text('salt').notNull(),
  addedAt: moment('added_at').notNull(),
  /** Set while nudges, digests and questions rest. */
  pausedAt: moment('paused_at'),
});

/** What can be changed. */
export type AuditAction =
  | 'watch'
  | 'unwatch'
  | 'setup'
  | 'go_live'
  | 'pause'
  | 'resume'
  | 'questions'
  | `schedule.${'nudge' | 'digest'}`
  | `quiet.${'add' | 'remove'}`
  | `lead.${'add' | 'remove'}`
  | `admin.${'add' | 'remove'}`
  | `charter.${'on' | 'off'}`
  | `bot.${'add' | 'remove' | 'author'}`
  | `rules.${'change' | 'undo' | 'quiet'}`;

/** Who changed what. */
export const audit = pgTable(
  'audit',
  {
    workspaceId: text('workspace_id').notNull(),
    auditId: uuid('audit_id').notNull(),
    at: moment('at').notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').$type<AuditAction>().notNull(),
    channelId: text('channel_id'),
    detail: jsonb('detail').$type<Readonly<Record<string, string>>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.auditId] }), index('audit_at').on(t.workspaceId, t.at)],
);

/** Versions of an admin's changes to the rules; the newest of a scope is in force. */
export const tunings = pgTable(
  'tunings',
  {
    workspaceId: text('workspace_id').notNull(),
    /** A channel id, or `*` for the whole workspace. */
    scope: text('scope').notNull(),
    version: integer('version').notNull(),
    /** The version that an undo goes back to; 0 is the rules as shipped, null says that there is nothing to undo. */
    previous: integer('previous'),
    tuning: jsonb('tuning').$type<Tuning>().notNull(),
    /** A person, or `bot` when a rule went quiet by itself. */
    changedBy: text('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.scope, t.version] })],
);

/** When each job last ran; `*` in place of a workspace, since jobs look after all of them. */
export const jobRuns = pgTable(
  'job_runs',
  {
    workspaceId: text('workspace_id').notNull(),
    job: text('job').notNull(),
    endedAt: moment('ended_at').notNull(),
    milliseconds: integer('milliseconds').notNull(),
    /** When it last ended with an error, or null. */
    failedAt: moment('failed_at'),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.job] })],
);
