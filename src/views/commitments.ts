import type { KnownBlock } from '@slack/types';
import { dateName, dayName } from './days.ts';
import { cut, type SlackMessage } from './message.ts';
import { endOf, type PromiseItem, type PromiseSurface, promiseBlocks, promiseLine, promiseName } from './promise.ts';

/** Somebody else's promise that names the reader. */
export type OwedItem = PromiseItem & { readonly ownerId: string };

/** A person's promises, for that person alone. `today` is their day. */
export interface CommitmentRecord {
  readonly today: string;
  /** Open, or past its day without a word; the next due first. */
  readonly open: readonly PromiseItem[];
  /** Ended in the last 14 days, the newest first. */
  readonly ended: readonly PromiseItem[];
  /** Promised by others to this person by name. */
  readonly owed: readonly OwedItem[];
}

/** How many of each kind are shown: 45 blocks at most. */
const MOST = { due: 10, later: 12, ended: 15, owed: 15 };
const FOOTER =
  'Only you see this list. What is written in a message closes promises too; delete the message and its promise is gone.';

/**
 * The blocks of a person's promises: what is due with all its buttons, what comes later with a menu, what ended, and
 * what others owe. At most 45 blocks; what does not fit is counted.
 */
export function commitmentBlocks(record: CommitmentRecord, surface: PromiseSurface): KnownBlock[] {
  const { today, open, ended, owed } = record;
  const isDue = ({ due }: PromiseItem) => due !== null && due <= today;
  const due = open.filter(isDue);
  const later = open.filter((item) => !isDue(item));
  const blocks: KnownBlock[] = [];
  if (due.length > 0) {
    blocks.push(section('*Your promises that are due*'));
    for (const item of due.slice(0, MOST.due)) blocks.push(...promiseBlocks(item, today, surface));
    blocks.push(...leftOver(due.length - MOST.due));
  }
  blocks.push(section(due.length > 0 ? '*Your other open promises*' : '*Your open promises*'));
  if (later.length === 0) blocks.push(section(due.length > 0 ? 'No other that I know of.' : 'None that I know of.'));
  for (const item of later.slice(0, MOST.later)) blocks.push(promiseLine(item, today, surface));
  blocks.push(...leftOver(later.length - MOST.later));
  blocks.push(section(listed('*Promised to you*', owed, MOST.owed, (item) => owedLine(item, today))));
  blocks.push(section(listed('*Settled in the last 14 days*', ended, MOST.ended, (item) => endedLine(item, today))));
  blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: FOOTER }] });
  return blocks;
}

/** Answers `/ownership commitments`. */
export function commitmentsMessage(record: CommitmentRecord): SlackMessage {
  const count = record.open.length;
  const text = count === 0 ? 'You have no open promises that I know of.' : `Your open promises: ${count}.`;
  return { text, blocks: commitmentBlocks(record, 'list') };
}

function listed<I>(title: string, items: readonly I[], most: number, line: (item: I) => string): string {
  const lines = items.length === 0 ? ['None.'] : items.slice(0, most).map(line);
  const left = items.length - most;
  return cut([title, ...lines, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n'), 3_000);
}

function owedLine(item: OwedItem, today: string): string {
  const by = item.due === null ? 'no date' : `${item.due < today ? 'was due' : 'due'} ${dayName(item.due, today)}`;
  return `• <@${item.ownerId}>: ${promiseName(item.what)} (${by}, <#${item.channelId}>)`;
}

function endedLine(item: PromiseItem, today: string): string {
  const when = item.endedOn === null ? '' : `${dateName(item.endedOn, today)}: `;
  return `• ${when}${promiseName(item.what)}\n   ${endOf(item, today)}`;
}

function leftOver(count: number): KnownBlock[] {
  return count > 0 ? [section(`… and ${count} more.`)] : [];
}

function section(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}
