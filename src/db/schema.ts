import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ChannelKind, Flag, Label, Signal, Span, Tuning } from '../detectors/types.ts';

/*
 * Facts only: ids, timestamps, rule names, offsets. No column holds what somebody wrote; the short `what` of a
 * commitment is the one exception, and it is cleared with the commitment.
 * Every primary key begins with the workspace, so that any table can be partitioned or distributed by it.
 * Slack's own timestamps (`ts`) stay text: they are ids that sort.
 */

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

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
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.channelId] })],
);

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

/** A person's own choices. */
export const preferences = pgTable(
  'preferences',
  {
    workspaceId: text('workspace_id').notNull(),
    userId: text('user_id').notNull(),
    mutedAt: moment('muted_at'),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.userId] })],
);

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
    seenAt: moment('seen_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.channelId, t.ts] }),
    index('messages_author').on(t.workspaceId, t.authorId),
  ],
);

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
    /** When the author certainly knew: a button of the note was pressed. */
    toldAt: moment('told_at'),
    closedAt: moment('closed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.findingId] }),
    unique('findings_message_flag').on(t.workspaceId, t.channelId, t.ts, t.flag),
    index('findings_author').on(t.workspaceId, t.authorId, t.foundAt),
    index('findings_channel').on(t.workspaceId, t.channelId, t.foundAt),
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
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.findingId, t.answer] })],
);

/** Who changed what. */
export const audit = pgTable(
  'audit',
  {
    workspaceId: text('workspace_id').notNull(),
    auditId: uuid('audit_id').notNull(),
    at: moment('at').notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
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
    tuning: jsonb('tuning').$type<Tuning>().notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.scope, t.version] })],
);

/** What is counted in a week: labels, all messages, and messages with at least one flag. */
export type Counted = Label | 'message' | 'any_flag';

/** Team counts of finished weeks; all that stays when findings and signals age out. Nobody's id is in it. */
export const weekCounts = pgTable(
  'week_counts',
  {
    workspaceId: text('workspace_id').notNull(),
    channelId: text('channel_id').notNull(),
    /** ISO week in the channel's zone: `2026-W48`. */
    week: text('week').notNull(),
    counted: text('counted').$type<Counted>().notNull(),
    messages: integer('messages').notNull(),
    /** How many different people wrote them. */
    authors: integer('authors').notNull(),
    /** Set when so few people left the week's figures that a comparison with earlier ones would speak of them. */
    isWithheld: boolean('is_withheld').notNull().default(false),
    rolledAt: moment('rolled_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.channelId, t.week, t.counted] })],
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

export type ScheduledKind = 'nudge' | 'digest';

/** When a workspace wants its nudges and digests; no row means the default. */
export const schedules = pgTable(
  'schedules',
  {
    workspaceId: text('workspace_id').notNull(),
    kind: text('kind').$type<ScheduledKind>().notNull(),
    /** ISO weekday, 1 Monday to 7 Sunday. */
    weekday: integer('weekday').notNull(),
    /** `HH:MM` on the clocks of the zone. */
    time: text('time').notNull(),
    /** Null: the zone of the lead, or of the person who had the channel watched. */
    zone: text('zone'),
    changedBy: text('changed_by').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.kind] })],
);

/** Days on which nothing is sent by itself, beside weekends. */
export const quietDays = pgTable(
  'quiet_days',
  {
    workspaceId: text('workspace_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    addedBy: text('added_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.day] })],
);

export type ClaimOutcome = 'queued' | 'too_few' | 'late' | 'no_day';

/** What was decided about a channel or lead in an ISO week; the key makes it happen once, whoever comes first. */
export const claims = pgTable(
  'claims',
  {
    workspaceId: text('workspace_id').notNull(),
    kind: text('kind').$type<ScheduledKind>().notNull(),
    /** A channel id for a nudge, a person's id for a digest. */
    subjectId: text('subject_id').notNull(),
    week: text('week').notNull(),
    outcome: text('outcome').$type<ClaimOutcome>().notNull(),
    /** The text that a nudge uses, so that the next one is another. */
    guidanceId: text('guidance_id'),
    claimedAt: moment('claimed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.kind, t.subjectId, t.week] })],
);

/** Who looked at what, and whose message was linked, when one was. */
export const accesses = pgTable(
  'accesses',
  {
    workspaceId: text('workspace_id').notNull(),
    accessId: uuid('access_id').notNull(),
    at: moment('at').notNull(),
    viewerId: text('viewer_id').notNull(),
    /** `digest` as sent, `preview` or `more` as asked for. */
    view: text('view').notNull(),
    channelId: text('channel_id').notNull(),
    namedId: text('named_id'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.accessId] }),
    index('accesses_named').on(t.workspaceId, t.namedId, t.at),
  ],
);
