import type { PoolClient } from 'pg';
import type { Db } from './database.ts';
import { ask, rowsOf, type Statement } from './statement.ts';

/** A statement and its values. */
export interface Asked {
  readonly statement: Statement;
  readonly values: Readonly<Record<string, unknown>>;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** All that a transaction asks, known before it begins, and the answers once they are there. */
interface Packet {
  readonly asked: readonly Asked[];
  answers: readonly Rows[] | null;
}

/** By the work that a transaction is to do. */
const packets = new WeakMap<object, Packet>();

/**
 * Runs statements in one transaction, where none needs the answer of the one before; each sees what was committed
 * before it began. On a server they travel together, so that all of them cost one round trip. Answers the rows of each.
 */
export function runTogether(db: Db, asked: readonly Asked[]): Promise<readonly Rows[]> {
  const packet: Packet = { asked, answers: null };
  const work = async (tx: Db): Promise<readonly Rows[]> => {
    const answers: Rows[] = [];
    for (const { statement, values } of asked) answers.push(await ask(tx, statement, values));
    return answers;
  };
  packets.set(work, packet);
  return db.transaction(work);
}

type Work<T> = (tx: never) => Promise<T>;

/**
 * Sends all that this work of a transaction asks, with `begin` and `commit`, over a connection that pipelines, in place
 * of doing the work. Null, and nothing is sent, when it is not known beforehand. Throws what failed first; nothing is
 * written then.
 */
export async function sendTogether<T>(client: PoolClient, work: Work<T>): Promise<{ readonly result: T } | null> {
  const packet = packets.get(work);
  if (packet === undefined) return null;
  // One packet: what is written while the stream is corked leaves when it is uncorked.
  const { stream } = client.connection;
  const sent: Promise<unknown>[] = [];
  stream.cork();
  try {
    sent.push(client.query('begin'));
    for (const { statement, values } of packet.asked) {
      const { name, text } = statement;
      sent.push(client.query({ name, text, values: statement.valuesFor(values) }));
    }
    // After a failure the server takes this for a rollback, so the connection is free again in any case.
    sent.push(client.query('commit'));
  } finally {
    stream.uncork();
  }
  await Promise.allSettled(sent);
  const answers = await Promise.all(sent);
  packet.answers = answers.slice(1, -1).map(rowsOf);
  return isResultOf(work, packet.answers) ? { result: packet.answers } : null;
}

/** The answers to its packet are what the work would have answered. */
function isResultOf<T>(work: Work<T>, answers: unknown): answers is T {
  return packets.get(work)?.answers === answers;
}
