import { sql } from 'drizzle-orm';
import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

/** `contested`: its owner said that it was no promise. It counts nowhere. */
export type CommitmentStatus = 'open' | 'kept' | 'recontracted' | 'slipped' | 'dropped' | 'contested';

/** A message, a button that its owner pressed, or nothing but the calendar. */
export type EvidenceKind = 'message' | 'button' | 'clock';

export const commitments = pgTable(
  'commitments',
  {
    workspaceId: text('workspace_id').notNull(),
    commitmentId: uuid('commitment_id').notNull(),
    ownerId: text('owner_id').notNull(),
    channelId: text('channel_id').notNull(),
    ts: text('ts').notNull(),
    /** First message of the thread that it was made in; null when it was no reply. */
    threadTs: text('thread_ts'),
    what: text('what').notNull(),
    /** The date first promised; a move ends this row and opens another. */
    due: date('due', { mode: 'string' }),
    rule: text('rule').notNull(),
    spanStart: integer('span_start').notNull(),
    spanEnd: integer('span_end').notNull(),
    status: text('status').$type<CommitmentStatus>().notNull(),
    promisedAt: moment('promised_at').notNull(),
    /** What the end rests on; null while it is open. */
    endEvidence: text('end_evidence').$type<EvidenceKind>(),
    /** The message that shows the end, when one does. */
    resolvedChannelId: text('resolved_channel_id'),
    resolvedTs: text('resolved_ts'),
    closedAt: moment('closed_at'),
    /** The row that took over when the date was moved. */
    movedTo: uuid('moved_to'),
    /** A message that may say it is done, and the day of that; it counts only when nothing else is ever said. */
    hintChannelId: text('hint_channel_id'),
    hintTs: text('hint_ts'),
    hintOn: date('hint_on', { mode: 'string' }),
    /** The owner's day on which they were reminded. */
    remindedOn: date('reminded_on', { mode: 'string' }),
    /** The owner's day on which they were asked for a new date, after it had passed without a word. */
    offeredOn: date('offered_on', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.commitmentId] }),
    index('commitments_owner').on(t.workspaceId, t.ownerId, t.status),
    index('commitments_message').on(t.workspaceId, t.channelId, t.ts),
    index('commitments_thread').on(t.workspaceId, t.channelId, t.threadTs),
    index('commitments_hint').on(t.workspaceId, t.hintChannelId, t.hintTs).where(sql`hint_ts is not null`),
    index('commitments_due').on(t.workspaceId, t.status, t.due),
  ],
);

/** Who is named in a promise: the people it is owed to. */
export const counterparts = pgTable(
  'counterparts',
  {
    workspaceId: text('workspace_id').notNull(),
    commitmentId: uuid('commitment_id').notNull(),
    userId: text('user_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.commitmentId, t.userId] }),
    index('counterparts_user').on(t.workspaceId, t.userId),
  ],
);

/** Every step in the life of a promise, with what it rests on: a message, a button, or the calendar alone. */
export const transitions = pgTable(
  'transitions',
  {
    workspaceId: text('workspace_id').notNull(),
    commitmentId: uuid('commitment_id').notNull(),
    /** Counts from 1. */
    step: integer('step').notNull(),
    fromStatus: text('from_status').$type<CommitmentStatus>().notNull(),
    toStatus: text('to_status').$type<CommitmentStatus>().notNull(),
    /** The owner's day. */
    day: date('day', { mode: 'string' }).notNull(),
    at: moment('at').notNull(),
    evidence: text('evidence').$type<EvidenceKind>().notNull(),
    channelId: text('channel_id'),
    ts: text('ts'),
    /** Who pressed the button. */
    userId: text('user_id'),
    movedTo: uuid('moved_to'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.commitmentId, t.step] }),
    index('transitions_message').on(t.workspaceId, t.channelId, t.ts),
  ],
);
