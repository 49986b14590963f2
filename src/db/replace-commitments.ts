import { alike, topicOf } from '../commitments/match.ts';
import { FLAT_RARITY } from '../commitments/rarity.ts';
import type { CommitmentMatch } from '../detectors/types.ts';
import {
  type Commitment,
  commitmentsOfMessage,
  deleteCommitments,
  insertCommitment,
  MOVED_BY_BUTTON,
  replaceCounterparts,
  TRACKED_BY_HAND,
  thatOne,
} from './commitments.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './message-ref.ts';
import { commitments } from './schema.ts';

/** How alike the words of a promise at least are before and after an edit. */
const SAME_PROMISE = 0.3;

/** A promise as it was read, with the people named in it. */
export type NamedCommitment = CommitmentMatch & { readonly counterparts?: readonly string[] };

/** A message that may promise something. */
export interface PromisingMessage extends MessageRef {
  readonly authorId: string;
  readonly threadTs?: string | null;
  /** When it was written; the moment of storing when left out. */
  readonly sentAt?: Date;
}

/** Words without the null character, the one that a database can't hold. */
export function storable(words: string): string {
  return words.replaceAll('\0', ' ');
}

/**
 * Makes the open commitments of a message those of its newest reading. One that is still there keeps its row and takes
 * the new words and date; one that has ended keeps its row and its history. Answers the row of each that was found, in
 * the same order.
 */
export async function replaceCommitments(
  tx: Db,
  message: PromisingMessage,
  read: readonly NamedCommitment[],
  now: Date,
): Promise<Commitment[]> {
  const { workspaceId } = message;
  const found = read.map((commitment) => ({ ...commitment, what: storable(commitment.what) }));
  const stored = (await commitmentsOfMessage(tx, message)).filter((row) => row.rule !== TRACKED_BY_HAND);
  const pairs = pair(
    stored.filter((row) => row.rule !== MOVED_BY_BUTTON),
    found,
  );
  const kept = new Set([...pairs.values()].map((row) => row.commitmentId));
  const whats = new Set(found.map(({ what }) => what));
  const gone = stored.filter(
    (row) =>
      row.status === 'open' && !kept.has(row.commitmentId) && !(row.rule === MOVED_BY_BUTTON && whats.has(row.what)),
  );
  await deleteCommitments(
    tx,
    workspaceId,
    gone.map((row) => row.commitmentId),
  );
  const rows: Commitment[] = [];
  for (const match of found) {
    const before = pairs.get(match);
    const row = before === undefined ? await insert(tx, message, match, now) : await renew(tx, before, match);
    if (row.status === 'open') await replaceCounterparts(tx, row, match.counterparts ?? []);
    rows.push(row);
  }
  return rows;
}

/** Which stored row each promise of an edited message is: the one with the same words, else one that is much alike. */
function pair(stored: readonly Commitment[], found: readonly NamedCommitment[]): Map<NamedCommitment, Commitment> {
  const pairs = new Map<NamedCommitment, Commitment>();
  const left = [...stored];
  const take = (match: NamedCommitment, at: number) => {
    const [row] = at < 0 ? [] : left.splice(at, 1);
    if (row !== undefined) pairs.set(match, row);
  };
  for (const match of found) {
    take(
      match,
      left.findIndex((row) => row.what === match.what),
    );
  }
  for (const match of found) {
    if (pairs.has(match)) continue;
    const topic = topicOf(match);
    take(
      match,
      left.findIndex((row) => alike(topic, topicOf({ what: row.what, span: [0, 0] }), FLAT_RARITY) >= SAME_PROMISE),
    );
  }
  return pairs;
}

async function insert(tx: Db, message: PromisingMessage, match: CommitmentMatch, now: Date): Promise<Commitment> {
  return insertCommitment(tx, {
    workspaceId: message.workspaceId,
    ownerId: message.authorId,
    channelId: message.channelId,
    ts: message.ts,
    threadTs: message.threadTs ?? null,
    what: match.what,
    promisedAt: message.sentAt ?? now,
    ...placeOf(match),
  });
}

async function renew(tx: Db, before: Commitment, match: CommitmentMatch): Promise<Commitment> {
  if (before.status !== 'open') return before;
  const isNewDate = before.due !== match.due;
  const set = { ...placeOf(match), what: match.what, ...(isNewDate ? { remindedOn: null } : {}) };
  await tx.update(commitments).set(set).where(thatOne(before));
  return { ...before, ...set };
}

function placeOf(match: CommitmentMatch) {
  return { due: match.due, rule: match.rule, spanStart: match.span[0], spanEnd: match.span[1] };
}
