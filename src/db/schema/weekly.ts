import { boolean, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Label } from '../../detectors/types.ts';
import { moment } from './moment.ts';

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
    /** The Slack timestamps between which the week lay when it was counted; a later change of zone does not move them. */
    fromTs: text('from_ts').notNull().default(''),
    untilTs: text('until_ts').notNull().default(''),
    rolledAt: moment('rolled_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.channelId, t.week, t.counted] })],
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
