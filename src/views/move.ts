import type { ModalView } from '@slack/types';
import { addWorkingDays, type WorkCalendar } from '../commitments/calendar.ts';
import { dateName, dayName } from './days.ts';
import { escapeTyped } from './markup.ts';
import { cut, type SlackMessage } from './message.ts';
import { type PromiseItem, type PromiseSurface, promiseName } from './promise.ts';

export const MOVE_VIEW = 'promise.move';
/** Inputs of the modal: block id and action id are the same word. */
export const MOVE_FIELDS = { date: 'date', reason: 'reason', tell: 'tell' } as const;
/** The one option of `tell`. */
export const TELL_THREAD = 'thread';
const REASON_LENGTH = 300;

/** The modal in which a promise gets a new date; the next working day is offered. */
export function moveView(
  item: PromiseItem,
  days: { readonly today: string; readonly calendar: WorkCalendar },
  surface: PromiseSurface,
): ModalView {
  const { today, calendar } = days;
  const later = item.due !== null && item.due >= today ? item.due : today;
  const due = item.due === null ? '' : `\n${item.due < today ? 'Was due' : 'Due'} ${dayName(item.due, today)}`;
  return {
    type: 'modal',
    callback_id: MOVE_VIEW,
    private_metadata: `${item.commitmentId} ${surface}`,
    title: { type: 'plain_text', text: 'Move it' },
    submit: { type: 'plain_text', text: 'Move it' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: `*${promiseName(item.what)}*${due}` } },
      {
        type: 'input',
        block_id: MOVE_FIELDS.date,
        label: { type: 'plain_text', text: 'New date' },
        element: { type: 'datepicker', action_id: MOVE_FIELDS.date, initial_date: addWorkingDays(later, 1, calendar) },
      },
      {
        type: 'input',
        block_id: MOVE_FIELDS.reason,
        optional: true,
        label: { type: 'plain_text', text: 'Reason' },
        hint: { type: 'plain_text', text: 'What is in the way? It is not kept, only posted if you want that.' },
        element: {
          type: 'plain_text_input',
          action_id: MOVE_FIELDS.reason,
          multiline: true,
          max_length: REASON_LENGTH,
        },
      },
      {
        type: 'input',
        block_id: MOVE_FIELDS.tell,
        optional: true,
        label: { type: 'plain_text', text: 'Tell those who count on it' },
        element: {
          type: 'checkboxes',
          action_id: MOVE_FIELDS.tell,
          options: [
            { text: { type: 'plain_text', text: 'Post the new date in the thread of my message' }, value: TELL_THREAD },
          ],
        },
      },
    ],
  };
}

/** Reads what the modal carries: which promise, and where its button stood. */
export function readMoveData(data: string): { readonly commitmentId: string; readonly surface: PromiseSurface } {
  const [commitmentId = '', where] = data.split(' ');
  return { commitmentId, surface: where === 'list' || where === 'home' ? where : 'reminder' };
}

/** Posted in the thread of a promise when its owner wants the new date to be known there. */
export function movedMessage(moved: {
  readonly ownerId: string;
  readonly what: string;
  readonly from: string | null;
  readonly to: string;
  /** As typed. */
  readonly reason: string;
  readonly today: string;
}): SlackMessage {
  const from = moved.from === null ? '' : ` from ${dateName(moved.from, moved.today)}`;
  const reason = moved.reason.trim() === '' ? '' : `\nReason: ${escapeTyped(cut(moved.reason.trim(), REASON_LENGTH))}`;
  const words = `*${promiseName(moved.what)}* moves${from} to *${dateName(moved.to, moved.today)}*.${reason}`;
  return {
    text: cut(`Update from <@${moved.ownerId}>: ${words}`, 4_000),
    blocks: [
      { type: 'context', elements: [{ type: 'mrkdwn', text: `Update from <@${moved.ownerId}>` }] },
      { type: 'section', text: { type: 'mrkdwn', text: cut(words, 3_000) } },
    ],
  };
}
