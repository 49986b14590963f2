import { type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { OwnLedger } from '../detectors/types.ts';
import type { Channel } from './channels.ts';
import type { Commitment } from './commitments.ts';
import type { Db } from './database.ts';
import type { Member } from './members.ts';
import type { MessageRef } from './message-ref.ts';
import { isInLedger, LEDGER_FIELDS, ledgerFrom, ledgerSince } from './own-ledger.ts';
import {
  channels,
  commitments,
  events,
  members,
  preferences,
  quietDays,
  settings,
  tunings,
  workspaces,
} from './schema.ts';
import { dayBefore, isSpokenOf } from './spoken-commitments.ts';
import { ask, prepareStatement, rowFromJson } from './statement.ts';
import { type FoundTuning, tuningFrom, WHOLE_WORKSPACE } from './tunings.ts';

/** A message that comes in, and the event that brings it. */
export interface IncomingEvent extends MessageRef {
  readonly eventId: string;
  readonly authorId: string;
  readonly threadTs: string | null;
  readonly sentAt: Date;
}

/** All that must be known to read a message, as of one moment. */
export interface Intake {
  /** Null when it is not being read now. */
  readonly channel: Channel | null;
  /** Whether the event was handled before. */
  readonly isKnown: boolean;
  /** Null when the workspace has no row yet. */
  readonly salt: string | null;
  /** Whether people are told of findings. */
  readonly isLive: boolean;
  readonly optedOut: ReadonlySet<string>;
  /** What was last heard about the author, however old. */
  readonly member: Member | null;
  readonly tuning: FoundTuning | null;
  readonly quietDays: readonly string[];
  readonly ledger: OwnLedger;
  /** The promises that the message may speak of. */
  readonly spoken: readonly Commitment[];
  /** Another text when any of those was changed, or others are spoken of. */
  readonly spokenMark: string;
  /** The zones of their owners, where known. */
  readonly zones: ReadonlyMap<string, string>;
}

const p = sql.placeholder;
const given = {
  workspaceId: p('workspaceId'),
  channelId: p('channelId'),
  ts: p('ts'),
  authorId: p('authorId'),
  threadTs: p('threadTs'),
  sentAt: p('sentAt'),
  dayBefore: p('dayBefore'),
  since: p('since'),
};
const isSpoken = isSpokenOf(given);

/** The promises that a message may speak of, with what tells that a row was changed; looked for once in a query. */
const SPOKEN = sql`select ${commitments}.*, ${commitments}.xmin::text as version from ${commitments} where ${isSpoken}`;

/** A text that changes with every change of those promises, read from such rows. */
function markOf(rows: SQL) {
  return sql`(select md5(coalesce(string_agg(commitment_id::text || version, ',' order by commitment_id), '')) from ${rows})`;
}

/** That text for a query which knows nothing of them. */
export const SPOKEN_MARK = markOf(sql`(${SPOKEN}) as spoken`);

const INTAKE = prepareStatement(
  'intake',
  sql`with spoken as materialized (${SPOKEN}) select
    (select to_json(${channels}) from ${channels} where ${channels.workspaceId} = ${given.workspaceId} and ${channels.channelId} = ${given.channelId} and ${channels.watchedAt} is not null) as channel,
    exists (select 1 from ${events} where ${events.workspaceId} = ${given.workspaceId} and ${events.eventId} = ${p('eventId')}) as "isKnown",
    (select ${workspaces.salt} from ${workspaces} where ${workspaces.workspaceId} = ${given.workspaceId}) as salt,
    exists (select 1 from ${settings} where ${settings.workspaceId} = ${given.workspaceId} and ${settings.liveAt} is not null) as "isLive",
    (select json_agg(${preferences.userId}) from ${preferences} where ${preferences.workspaceId} = ${given.workspaceId} and ${preferences.optedOutAt} is not null) as "optedOut",
    (select to_json(${members}) from ${members} where ${members.workspaceId} = ${given.workspaceId} and ${members.userId} = ${given.authorId}) as member,
    (select json_agg(newest) from (select distinct on (${tunings.scope}) * from ${tunings} where ${tunings.workspaceId} = ${given.workspaceId} and ${tunings.scope} in (${given.channelId}, ${sql.raw(`'${WHOLE_WORKSPACE}'`)}) order by ${tunings.scope}, ${tunings.version} desc) newest) as tunings,
    (select json_agg(${quietDays.day}) from ${quietDays} where ${quietDays.workspaceId} = ${given.workspaceId}) as "quietDays",
    (select json_agg(json_build_object('what', ${LEDGER_FIELDS.what}, 'due', ${LEDGER_FIELDS.due}, 'status', ${LEDGER_FIELDS.status}, 'endEvidence', ${LEDGER_FIELDS.endEvidence}, 'isSilent', ${LEDGER_FIELDS.isSilent})) from ${commitments} where ${isInLedger(given)}) as ledger,
    (select json_agg(spoken order by commitment_id) from spoken) as spoken,
    ${markOf(sql`spoken`)} as "spokenMark",
    (select json_object_agg(${members.userId}, ${members.tz}) from ${members} where ${members.workspaceId} = ${given.workspaceId} and ${members.userId} in (select owner_id from spoken)) as zones`,
);

/** Reads all of it in one round trip, at one moment. */
export async function readIntake(db: Db, event: IncomingEvent, now: Date): Promise<Intake> {
  const [row = {}] = await ask(db, INTAKE, { ...event, ...spokenValues(event), since: ledgerSince(now) });
  return {
    channel: rowsIn(row.channel, channels)[0] ?? null,
    isKnown: row.isKnown === true,
    salt: typeof row.salt === 'string' ? row.salt : null,
    isLive: row.isLive === true,
    optedOut: new Set(textsIn(row.optedOut)),
    member: rowsIn(row.member, members)[0] ?? null,
    tuning: tuningFrom(rowsIn(row.tunings, tunings), event.channelId),
    quietDays: textsIn(row.quietDays),
    ledger: ledgerFrom(Array.isArray(row.ledger) ? row.ledger : []),
    spoken: rowsIn(row.spoken, commitments),
    spokenMark: String(row.spokenMark),
    zones: new Map<string, string>(Object.entries(row.zones ?? {})),
  };
}

/** The values of a query for what a message may speak of. */
export function spokenValues(event: Omit<IncomingEvent, 'eventId'>) {
  const { workspaceId, channelId, ts, authorId, threadTs, sentAt } = event;
  return {
    workspaceId,
    channelId,
    ts,
    authorId,
    threadTs,
    sentAt: sentAt.toISOString(),
    dayBefore: dayBefore(sentAt),
  };
}

/** The rows in JSON: none, one, or a list of them. */
function rowsIn<T extends PgTable>(json: unknown, table: T): T['$inferSelect'][] {
  if (typeof json !== 'object' || json === null) return [];
  const list: Record<string, unknown>[] = Array.isArray(json) ? json : [json];
  return list.map((row) => rowFromJson(table, row));
}

function textsIn(json: unknown): string[] {
  return Array.isArray(json) ? json.map(String) : [];
}
