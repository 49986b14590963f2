import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { FlagMatch, SignalMatch } from '../detectors/types.ts';
import { TRACKED_BY_HAND } from './commitments.ts';
import type { Db } from './database.ts';
import { wordsUnder } from './findings.ts';
import { type IncomingEvent, SPOKEN_MARK, spokenValues } from './intake.ts';
import { type NamedCommitment, storable } from './replace-commitments.ts';
import { prepareStatement } from './statement.ts';
import { hashText } from './text-hash.ts';
import { runTogether } from './together.ts';

/** A message that was read for the first time, and what is in it. */
export interface FirstReading {
  readonly event: IncomingEvent;
  readonly text: string;
  readonly salt: string;
  readonly editedTs: string | null;
  readonly isSkipped: boolean;
  /** Kept only if the author is a lead. */
  readonly undatedAsks: number;
  readonly signals: readonly SignalMatch[];
  readonly flags: readonly FlagMatch[];
  readonly promises: readonly NamedCommitment[];
  /** Of the promises that it was found to leave as they are. */
  readonly spokenMark: string;
}

const p = sql.placeholder;
const workspaceId = sql`${p('workspaceId')}::text`;
const channelId = sql`${p('channelId')}::text`;
const ts = sql`${p('ts')}::text`;
const authorId = sql`${p('authorId')}::text`;
const threadTs = sql`${p('threadTs')}::text`;
const eventId = sql`${p('eventId')}::text`;
const now = sql`${p('now')}::timestamptz`;
const thread = sql`coalesce(${threadTs}, ${ts})`;
const isIts = sql`workspace_id = ${workspaceId} and channel_id = ${channelId} and ts = ${ts}`;

/** The channel first and the ledger second, as everywhere. What comes next sees what was done by those waited for. */
const HOLD = prepareStatement(
  'hold_place',
  sql`with held as materialized (
      select channel_id from channels
      where workspace_id = ${workspaceId} and channel_id = ${channelId} and watched_at is not null
      for no key update)
    select pg_advisory_xact_lock_shared(hashtextextended('ledger:' || ${workspaceId}, 0)) from held`,
);

/** Whether the message is new and bears on nothing that is stored; all else is for the long way. */
const isAlone = sql`
  exists (select 1 from channels where workspace_id = ${workspaceId} and channel_id = ${channelId} and watched_at is not null)
  and not exists (select 1 from preferences where workspace_id = ${workspaceId} and user_id = ${authorId} and opted_out_at is not null)
  and not exists (select 1 from messages where ${isIts})
  and not exists (select 1 from findings where ${isIts})
  and not exists (select 1 from signals where ${isIts})
  and not exists (select 1 from transitions where ${isIts})
  and not exists (select 1 from commitments where ${isIts} and rule <> ${sql.raw(`'${TRACKED_BY_HAND}'`)})
  and not exists (select 1 from commitments where workspace_id = ${workspaceId} and hint_channel_id = ${channelId} and hint_ts = ${ts})
  and not exists (select 1 from messages where workspace_id = ${workspaceId} and author_id = ${authorId} and ts > ${ts})
  and not exists (select 1 from messages where workspace_id = ${workspaceId} and channel_id = ${channelId} and ts > ${ts} and thread_ts = ${thread})
  and not exists (
    select 1 from commitments promised join messages later
      on later.workspace_id = promised.workspace_id and later.author_id = promised.owner_id and later.ts > ${ts}
    where promised.workspace_id = ${workspaceId} and promised.channel_id = ${channelId}
      and (promised.thread_ts = ${thread} or promised.ts = ${thread}))
  and ${SPOKEN_MARK} = ${p('spokenMark')}`;

const STORE = prepareStatement(
  'store_first_reading',
  sql`with claimed as (
      insert into events (workspace_id, event_id, received_at)
      select ${workspaceId}, ${eventId}, ${now} where ${isAlone}
      on conflict do nothing returning 1),
    heard as (
      update channels set cursor_ts = ${ts}, last_event_at = ${now}
      where workspace_id = ${workspaceId} and channel_id = ${channelId}
        and (cursor_ts is null or cursor_ts < ${ts}) and exists (select 1 from claimed)),
    written as (
      insert into messages (workspace_id, channel_id, ts, thread_ts, author_id, text_hash, edited_ts, undated_asks, is_skipped, seen_at)
      select ${workspaceId}, ${channelId}, ${ts}, ${threadTs}, ${authorId}, ${p('textHash')}::text, ${p('editedTs')}::text,
        case when exists (select 1 from leads where workspace_id = ${workspaceId} and user_id = ${authorId})
          then ${p('undatedAsks')}::int else 0 end, ${p('isSkipped')}::boolean, ${now}
      from claimed),
    signalled as (
      insert into signals (workspace_id, channel_id, ts, author_id, signal, score, rules, found_at)
      select ${workspaceId}, ${channelId}, ${ts}, ${authorId}, signal, score, rules, ${now}
      from claimed, jsonb_to_recordset(${p('signals')}::text::jsonb) as row (signal text, score real, rules jsonb)),
    flagged as (
      insert into findings (workspace_id, finding_id, channel_id, ts, author_id, flag, score, rules, spans, span_hash, status, found_at)
      select ${workspaceId}, id, ${channelId}, ${ts}, ${authorId}, flag, score, rules, spans, hash, 'open', ${now}
      from claimed, jsonb_to_recordset(${p('flags')}::text::jsonb) as row (id uuid, flag text, score real, rules jsonb, spans jsonb, hash text)),
    promised as (
      insert into commitments (workspace_id, commitment_id, owner_id, channel_id, ts, thread_ts, what, due, rule, span_start, span_end, status, promised_at)
      select ${workspaceId}, id, ${authorId}, ${channelId}, ${ts}, ${threadTs}, what, due, rule, "from", "to", 'open', ${p('sentAt')}::timestamptz
      from claimed, jsonb_to_recordset(${p('promises')}::text::jsonb) as row (id uuid, what text, due date, rule text, "from" int, "to" int)),
    named as (
      insert into counterparts (workspace_id, commitment_id, user_id)
      select ${workspaceId}, id, person
      from claimed, jsonb_to_recordset(${p('promises')}::text::jsonb) as row (id uuid, people jsonb),
        jsonb_array_elements_text(people) as person)
    select 1 as stored from claimed`,
);

/**
 * Stores what a message says, with its event, in one round trip: if it was never read before, everything that was
 * assumed about it still holds, and it came in order. Else it changes nothing and answers false.
 */
export async function storeFirstReading(db: Db, reading: FirstReading, at: Date): Promise<boolean> {
  const { event, text, salt } = reading;
  const values = {
    ...spokenValues(event),
    eventId: event.eventId,
    now: at.toISOString(),
    spokenMark: reading.spokenMark,
    textHash: hashText(salt, text),
    editedTs: reading.editedTs,
    undatedAsks: reading.undatedAsks,
    isSkipped: reading.isSkipped,
    signals: jsonOf(reading.signals.map(({ signal, score, rules }) => ({ signal, score, rules }))),
    flags: jsonOf(
      reading.flags.map((match) => ({
        id: randomUUID(),
        flag: match.flag,
        score: match.score,
        rules: match.rules,
        spans: match.spans,
        hash: hashText(salt, wordsUnder(text, match)),
      })),
    ),
    promises: jsonOf(
      reading.promises.map(({ what, due, rule, span, counterparts = [] }) => ({
        id: randomUUID(),
        what: storable(what),
        due,
        rule,
        from: span[0],
        to: span[1],
        people: counterparts,
      })),
    ),
  };
  const [, stored] = await runTogether(db, [
    { statement: HOLD, values },
    { statement: STORE, values },
  ]);
  return stored !== undefined && stored.length > 0;
}

/** As the database takes it: half of a surrogate pair, which JSON would carry on, becomes a replacement character. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? Buffer.from(part).toString() : part));
}
