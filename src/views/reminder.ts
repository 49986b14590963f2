import type { KnownBlock } from '@slack/types';
import { cut, type SlackMessage } from './message.ts';
import { type PromiseItem, promiseBlocks, promiseName } from './promise.ts';

/** More would not fit into one message. */
const MOST_SHOWN = 20;
const FOOTER =
  'Only you see this, at most once a day. `/ownership commitments` lists all your promises, `/ownership mute` turns this off.';

/** What a reminder says: what is due on the day, and what passed its day without a word. */
export interface Reminder {
  /** The owner's day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly due: readonly PromiseItem[];
  readonly offers: readonly PromiseItem[];
}

/** The one private message of a morning: every promise that needs a word, with the ways to answer. */
export function reminderMessage({ day, due, offers }: Reminder): SlackMessage {
  const blocks: KnownBlock[] = [];
  const shownDue = due.slice(0, MOST_SHOWN);
  const shownOffers = offers.slice(0, MOST_SHOWN - shownDue.length);
  if (shownDue.length > 0) {
    blocks.push(section(due.length === 1 ? 'You promised this:' : `You promised these ${due.length}:`));
    for (const item of shownDue) blocks.push(...promiseBlocks(item, day, 'reminder'));
  }
  if (shownOffers.length > 0) {
    if (blocks.length > 0) blocks.push({ type: 'divider' });
    blocks.push(section(offerWords(offers.length)));
    for (const item of shownOffers) blocks.push(...promiseBlocks(item, day, 'reminder'));
  }
  const left = due.length + offers.length - shownDue.length - shownOffers.length;
  if (left > 0) blocks.push(section(`And ${left} more: \`/ownership commitments\` shows them.`));
  blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: FOOTER }] });
  return { text: summary(due, offers), blocks };
}

function offerWords(count: number): string {
  return count === 1
    ? 'The day for this has passed, and I saw no word on it. A new date is fine, and so is dropping it:'
    : 'The day for these has passed, and I saw no word on them. A new date is fine, and so is dropping them:';
}

/** For the notification. */
function summary(due: readonly PromiseItem[], offers: readonly PromiseItem[]): string {
  const [first] = [...due, ...offers];
  if (first === undefined) return 'Nothing is due.';
  const others = due.length + offers.length - 1;
  const more = others === 0 ? '' : `, and ${others} more`;
  return cut(`${due.length > 0 ? 'You promised' : 'No word yet on'}: ${promiseName(first.what)}${more}`, 300);
}

function section(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}
