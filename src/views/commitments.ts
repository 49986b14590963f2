import type { KnownBlock } from '@slack/types';
import { dateName, dayName } from './days.ts';
import { cut, type SlackMessage } from './message.ts';
import { endOf, type PromiseItem, promiseBlocks, promiseLine, promiseName } from './promise.ts';

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

/** How many of each kind are shown: 41 blocks at most in a list, 29 on the Home tab, which holds more than promises. */
const MOST = {
  list: { due: 10, later: 12, ended: 15, owed: 15 },
  home: { due: 6, later: 8, ended: 10, owed: 15 },
};
const FOOTER =
  'Only you see this list. What is written in a message closes promises too; delete the message and its promise is gone.';

/**
 * The blocks of a person's promises: what is due with all its buttons, what comes later with a menu, what ended, and
 * what others owe. At most 41 blocks, 29 on the Home tab; what does not fit is counted.
 */
export function commitmentBlocks(record: CommitmentRecord, surface: 'list' | 'home'): KnownBlock[] {
  const { today, open, ended, owed } = record;
  const most = MOST[surface];
  const isDue = ({ due }: PromiseItem) => due !== null && due <= today;
  const due = open.filter(isDue);
  const later = open.filter((item) => !isDue(item));
  const blocks: KnownBlock[] = [];
  if (due.length > 0) {
    blocks.push(section('*Your promises that are due*'));
    for (const item of due.slice(0, most.due)) blocks.push(...promiseBlocks(item, today, surface));
    blocks.push(...leftOver(due.length - most.due));
  }
  blocks.push(section(due.length > 0 ? '*Your other open promises*' : '*Your open promises*'));
  if (later.length === 0)
    blocks.push(
      section(
        due.length > 0
          ? 'No other that I know of.'
          : 'None that I know of. When you write "I\'ll have the draft by Friday", it stands here.',
      ),
    );
  for (const item of later.slice(0, most.later)) blocks.push(promiseLine(item, today, surface));
  blocks.push(...leftOver(later.length - most.later));
  blocks.push(section(listed('*Promised to you*', owed, most.owed, (item) => owedLine(item, today))));
  blocks.push(section(listed('*Settled in the last 14 days*', ended, most.ended, (item) => endedLine(item, today))));
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
