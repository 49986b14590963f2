import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../src/db/database.ts';
import { commitments, events, findings, messages, outbox, signals, workspaces } from '../../src/db/schema.ts';
import { hashText } from '../../src/db/text-hash.ts';
import type { SlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';
import type { Tales, Truth } from './tales.ts';

/** Where what the bot holds or did differs from the truth: how often in which way, with some examples. */
export type Differences = ReadonlyMap<string, { readonly count: number; readonly examples: readonly string[] }>;
const MOST_EXAMPLES = 5;

export interface Held {
  readonly differences: Differences;
  /** What was counted, for the table. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Compares everything that the bot holds about the workspace with the truth. */
export async function compareHeld(db: Db, workspaceId: string, tales: Tales): Promise<Held> {
  const { note, differences } = noting();
  const [workspace] = await db.select().from(workspaces).where(eq(workspaces.workspaceId, workspaceId));
  const salt = workspace?.salt ?? '';
  const rows = await db.select().from(messages).where(eq(messages.workspaceId, workspaceId));
  const held = new Map(rows.map((row) => [keyOf(row), row]));
  const flags = grouped(await db.select().from(findings).where(eq(findings.status, 'open')), ({ flag }) => flag);
  const good = grouped(await db.select().from(signals), ({ signal }) => signal);
  const promises = grouped(await db.select().from(commitments), ({ status }) => status);

  for (const [key, truth] of tales.truth) {
    const row = held.get(key);
    if (row === undefined) {
      // A message that was posted and deleted within a gap may never have been heard of.
      if (truth.text !== null) note('message lost', key);
      continue;
    }
    if (truth.text === null) {
      if (row.deletedAt === null || row.authorId !== null || row.textHash !== null) note('delete lost', key);
    } else {
      if (row.deletedAt !== null) note('message deleted by mistake', key);
      if (row.textHash !== hashText(salt, truth.text)) note('old text counts', key);
      if (row.authorId !== truth.authorId) note('author wrong', key);
    }
    const words = `${key} ${JSON.stringify(truth.text?.slice(0, 60) ?? null)}`;
    same(note, 'findings', words, flags.get(key), truth.flags);
    same(note, 'signals', words, good.get(key), truth.signals);
    same(note, 'promises', words, promises.get(key), truth.promise === 'none' ? [] : [truth.promise]);
  }
  for (const key of [...held.keys(), ...flags.keys(), ...good.keys(), ...promises.keys()]) {
    if (!tales.truth.has(key)) note('held although it must not be read', key);
  }
  const [{ count: eventRows } = { count: 0 }] = await db.select({ count: sql<number>`count(*)::int` }).from(events);
  return {
    differences,
    figures: {
      messages: rows.length,
      deleted: rows.filter(({ deletedAt }) => deletedAt !== null).length,
      findings: total(flags),
      signals: total(good),
      promises: total(promises),
      kept: [...promises.values()].flat().filter((status) => status === 'kept').length,
      events: eventRows,
    },
  };
}

/** Compares what was sent: a note never twice and never forgotten, a welcome exactly once. */
export async function compareSent(db: Db, slack: SlackStandIn, tales: Tales): Promise<Held> {
  const { note, differences } = noting();
  const rows = await db.select().from(outbox);
  const notes = new Map<string, number>();
  for (const { args } of slack.callsOf('chat.postEphemeral')) {
    notes.set(args.user ?? '', (notes.get(args.user ?? '') ?? 0) + 1);
  }
  for (const [user, times] of notes) if (times > 1) note('note sent twice', `${user}: ${times}`);
  const queued = new Map<string | null, typeof rows>();
  for (const row of rows) {
    if (row.kind === 'note') queued.set(row.userId, [...(queued.get(row.userId) ?? []), row]);
  }
  for (const user of authorsOwedANote(tales)) {
    const states = (queued.get(user) ?? []).map(({ state, outcome }) =>
      state === 'dropped' ? `${state} ${outcome}` : state,
    );
    const [state = 'none'] = states;
    if (states.length !== 1 || !['sent', 'unknown'].includes(state)) note(`note of an author: ${states.join()}`, user);
    if (state === 'sent' && notes.get(user) !== 1) note('note on record but not sent', user);
  }
  for (const inviter of tales.inviters) {
    const arrived = slack.workspace.messages.get(`D${inviter.slice(1)}`)?.length ?? 0;
    if (arrived !== 1) note(arrived === 0 ? 'welcome lost' : 'welcome sent twice', inviter);
  }
  const ofKind = (kind: string, state: string) => rows.filter((row) => row.kind === kind && row.state === state).length;
  return {
    differences,
    figures: {
      'notes sent': ofKind('note', 'sent'),
      'notes unknown': ofKind('note', 'unknown'),
      'notes dropped': ofKind('note', 'dropped'),
      'welcomes sent': ofKind('welcome', 'sent'),
    },
  };
}

/** Those with a finding on a message that nobody touched, and who touched none with a finding: nothing was withdrawn. */
function authorsOwedANote(tales: Tales): string[] {
  const owed = new Set<string>();
  const unclear = new Set<string>();
  for (const { authorId, flags, isUntouched } of tales.truth.values()) {
    if (!isUntouched) unclear.add(authorId);
    else if (flags.length > 0) owed.add(authorId);
  }
  return [...owed].filter((author) => !unclear.has(author));
}

function noting() {
  const differences = new Map<string, { count: number; readonly examples: string[] }>();
  const note = (way: string, example: string) => {
    const known = differences.get(way) ?? { count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < MOST_EXAMPLES) known.examples.push(example);
    differences.set(way, known);
  };
  return { note, differences };
}

function same(
  note: (way: string, example: string) => void,
  what: string,
  key: string,
  held: readonly string[] = [],
  wanted: readonly string[] = [],
): void {
  const [is, should] = [[...held].sort().join(), [...wanted].sort().join()];
  if (is !== should) note(`${what} wrong`, `${key}: held ${is || 'none'}, should be ${should || 'none'}`);
}

function grouped<T extends { readonly channelId: string; readonly ts: string }>(
  rows: readonly T[],
  what: (row: T) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), what(row)]);
  return groups;
}

function total(groups: ReadonlyMap<string, readonly string[]>): number {
  return [...groups.values()].reduce((sum, list) => sum + list.length, 0);
}

const keyOf = (place: Pick<Truth, 'channelId' | 'ts'>) => `${place.channelId} ${place.ts}`;
