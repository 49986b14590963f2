import { localTime } from '../commitments/calendar.ts';
import { type Commitment, isLive, MOVED_BY_BUTTON, newDates } from '../db/commitments.ts';
import type { Db } from '../db/database.ts';
import type { SlackClients } from '../slack/clients.ts';
import { findPermalinks } from '../slack/permalinks.ts';
import type { PromiseItem } from '../views/promise.ts';

/** Each address is a call to Slack. */
const MOST_LINKED = 20;

interface Access {
  readonly db: Db;
  readonly slack: SlackClients;
}

/** Commitments of one workspace as they are shown, in the same order; days are those of the reader's zone. */
export async function promiseItems(
  access: Access,
  workspaceId: string,
  rows: readonly Commitment[],
  zone: string,
  isLinked = true,
): Promise<PromiseItem[]> {
  const dates = await newDates(access.db, workspaceId, rows);
  const linked = isLinked ? distinctMessages(rows).slice(0, MOST_LINKED) : [];
  const links = await findPermalinks(access, workspaceId, linked, keyOf);
  return rows.map((row) => {
    const movedTo = row.movedTo === null ? null : (dates.get(row.movedTo) ?? null);
    return promiseItem(row, zone, { link: links.get(keyOf(row)) ?? null, movedTo });
  });
}

/** One of them, with what had to be looked up. */
export function promiseItem(
  row: Commitment,
  zone: string,
  found: Pick<PromiseItem, 'link' | 'movedTo'> = { link: null, movedTo: null },
): PromiseItem {
  return {
    commitmentId: row.commitmentId,
    what: row.what,
    due: row.due,
    isMoved: row.rule === MOVED_BY_BUTTON,
    madeOn: madeOn(row, zone),
    channelId: row.channelId,
    status: row.status,
    isLive: isLive(row),
    endedOn: row.closedAt === null ? null : localTime(row.closedAt, zone).date,
    ...found,
  };
}

/** The day on which a promise was made, on the clocks of a zone. */
export function madeOn(row: Pick<Commitment, 'promisedAt'>, zone: string): string {
  return localTime(row.promisedAt, zone).date;
}

/** Whether it is a line of a plan: reported in the next one, or replaced there. */
export function isPlanLine(row: Pick<Commitment, 'rule'>): boolean {
  return row.rule === 'commitment.plan-line';
}

type Place = Pick<Commitment, 'channelId' | 'ts'>;

function keyOf({ channelId, ts }: Place): string {
  return `${channelId}/${ts}`;
}

function distinctMessages(rows: readonly Place[]): Place[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
