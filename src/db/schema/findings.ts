import { index, jsonb, pgTable, primaryKey, real, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Flag, Span } from '../../detectors/types.ts';
import type { ContestReason } from '../../tuning/contest-reason.ts';
import { moment } from './moment.ts';

export type FindingStatus = 'open' | 'contested' | 'fixed';

export const findings = pgTable(
  'findings',
  {
    workspaceId: text('workspace_id').notNull(),
    findingId: uuid('finding_id').notNull(),
    channelId: text('channel_id').notNull(),
    ts: text('ts').notNull(),
    authorId: text('author_id').notNull(),
    flag: text('flag').$type<Flag>().notNull(),
    score: real('score').notNull(),
    rules: jsonb('rules').$type<readonly string[]>().notNull(),
    spans: jsonb('spans').$type<readonly Span[]>().notNull(),
    /** Keyed hash of the words under the first span. */
    spanHash: text('span_hash').notNull(),
    status: text('status').$type<FindingStatus>().notNull(),
    foundAt: moment('found_at').notNull(),
    /** When the author certainly knew: a button of the note was pressed, or the note arrived by direct message. */
    toldAt: moment('told_at'),
    /** When a note about it arrived by direct message. */
    notedAt: moment('noted_at'),
    /** When that note had stayed unanswered for so long that it counts as ignored. */
    ignoredAt: moment('ignored_at'),
    closedAt: moment('closed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.findingId] }),
    unique('findings_message_flag').on(t.workspaceId, t.channelId, t.ts, t.flag),
    index('findings_author').on(t.workspaceId, t.authorId, t.foundAt),
    index('findings_channel').on(t.workspaceId, t.channelId, t.foundAt),
  ],
);

export type AnswerKind = 'improve' | 'not_right' | 'not_now' | 'posted';

/** Which buttons of a note its author pressed. */
export const answers = pgTable(
  'answers',
  {
    workspaceId: text('workspace_id').notNull(),
    findingId: uuid('finding_id').notNull(),
    answer: text('answer').$type<AnswerKind>().notNull(),
    userId: text('user_id').notNull(),
    answeredAt: moment('answered_at').notNull(),
    /** Why the note was not right, when its author said. */
    reason: text('reason').$type<ContestReason>(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.findingId, t.answer] })],
);
