import type { KnownBlock } from '@slack/types';
import { dateName, dayName } from './days.ts';
import { escapeTyped } from './markup.ts';
import { cut } from './message.ts';

/** What can be done with a promise, in the order of its buttons. */
export const PROMISE_MOVES = ['done', 'move', 'help', 'drop', 'not'] as const;
export type PromiseMove = (typeof PROMISE_MOVES)[number];

/** Where the button stands: what is shown anew after a press depends on it. */
export type PromiseSurface = 'reminder' | 'list' | 'home';

/** All buttons and menus of promises begin with this. */
export const PROMISE_ACTION = 'promise.';

const NAMES: Readonly<Record<PromiseMove, string>> = {
  done: 'Done',
  move: 'Move it',
  help: 'Need help',
  drop: 'Drop it',
  not: 'Not a promise',
};
const LABELS: Readonly<Record<PromiseMove, string>> = {
  done: 'This is done',
  move: 'Give this a new date',
  help: 'Draft a question to those who can help',
  drop: 'I will not do this',
  not: 'This was never a promise: take it off my list',
};
const WHAT_LENGTH = 150;

/** A promise as it is shown to its owner. Days are `YYYY-MM-DD` in the owner's zone. */
export interface PromiseItem {
  readonly commitmentId: string;
  readonly what: string;
  readonly due: string | null;
  readonly madeOn: string;
  /** Its owner set the date with a button; else a message did. */
  readonly isMoved: boolean;
  readonly channelId: string;
  /** Address of the message that made it. */
  readonly link: string | null;
  readonly status: 'open' | 'kept' | 'recontracted' | 'slipped' | 'dropped' | 'contested';
  /** Whether a later message or its owner can still change how it ends. */
  readonly isLive: boolean;
  /** The new date, when it was moved. */
  readonly movedTo: string | null;
  /** The owner's day on which it ended. */
  readonly endedOn: string | null;
}

/** What a button says when it is pressed: what to do, where it stands, and with which promise. */
export interface PromiseValue {
  readonly move: PromiseMove;
  readonly surface: PromiseSurface;
  readonly commitmentId: string;
}

/** Reads the value of a button or menu; null when it is none of ours. */
export function readPromiseValue(value: unknown): PromiseValue | null {
  if (typeof value !== 'string') return null;
  const [first, second, commitmentId = '', ...rest] = value.split(' ');
  const move = PROMISE_MOVES.find((name) => name === first);
  const surface = (['reminder', 'list', 'home'] as const).find((name) => name === second);
  return move === undefined || surface === undefined || rest.length > 0 ? null : { move, surface, commitmentId };
}

/** The words of a promise, safe to show, with a capital letter. */
export function promiseName(what: string): string {
  const safe = escapeTyped(cut(what, WHAT_LENGTH));
  return /^[a-z]/.test(safe) ? safe.charAt(0).toUpperCase() + safe.slice(1) : safe;
}

/** A promise that waits for a word of its owner, with all its buttons: two blocks. */
export function promiseBlocks(item: PromiseItem, today: string, surface: PromiseSurface): KnownBlock[] {
  if (!item.isLive) return [section(`${promiseName(item.what)}\n${endOf(item, today)}`)];
  return [
    section(`*${promiseName(item.what)}*\n${standing(item, today)}`),
    {
      type: 'actions',
      block_id: `${PROMISE_ACTION}${item.commitmentId}`,
      elements: PROMISE_MOVES.map((move) => ({
        type: 'button',
        action_id: `${PROMISE_ACTION}${move}.${item.commitmentId}`,
        text: { type: 'plain_text', text: NAMES[move] },
        accessibility_label: LABELS[move],
        value: `${move} ${surface} ${item.commitmentId}`,
        ...(move === 'done' ? { style: 'primary' as const } : {}),
      })),
    },
  ];
}

/** A promise that can wait, in one block: the same choices in a menu. */
export function promiseLine(item: PromiseItem, today: string, surface: PromiseSurface): KnownBlock {
  return {
    ...section(`*${promiseName(item.what)}*\n${standing(item, today)}`),
    accessory: {
      type: 'overflow',
      action_id: `${PROMISE_ACTION}menu.${item.commitmentId}`,
      options: PROMISE_MOVES.map((move) => ({
        text: { type: 'plain_text', text: NAMES[move] },
        value: `${move} ${surface} ${item.commitmentId}`,
      })),
    },
  };
}

function section(text: string) {
  return { type: 'section' as const, text: { type: 'mrkdwn' as const, text } };
}

/** Until when, since when, and where it was said. */
function standing(item: PromiseItem, today: string): string {
  const { due, madeOn, isMoved, channelId, link } = item;
  const day = dayName(madeOn, today);
  const words = `${isMoved ? 'moved' : 'said'} ${/^[a-z]/.test(day) ? day : `on ${day}`}`;
  const from = `${link === null ? words : `<${link}|${words}>`} in <#${channelId}>`;
  if (due === null) return `No date, ${from}`;
  return `${due < today ? 'Was due' : 'Due'} ${dayName(due, today)}, ${from}`;
}

/** How a promise ended, in words to its owner. */
export function endOf(item: PromiseItem, today: string): string {
  if (item.movedTo !== null) return `:calendar: Moved to ${dateName(item.movedTo, today)}. I'll remind you then.`;
  switch (item.status) {
    case 'kept':
      return ':white_check_mark: Done. Thank you!';
    case 'recontracted':
      return ':calendar: Moved, and you said so.';
    case 'dropped':
      return ':wastebasket: Dropped. If somebody counts on it, tell them.';
    case 'contested':
      return ':heavy_minus_sign: Not a promise. Off your list, and it counts nowhere.';
    case 'slipped':
      return ':white_check_mark: Settled, after its day.';
    case 'open':
      return '';
  }
}
