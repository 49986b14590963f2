import type { Flag } from '../detectors/types.ts';
import { LEAST_REVIEWS, measuredShare } from '../tuning/precision.ts';
import { WHO_IS_TOLD } from './admin-answers.ts';
import { FLAG_NAMES } from './label-names.ts';
import type { SlackMessage } from './message.ts';
import { cut } from './message.ts';

/** Ends shadow mode; the button's value is when it began, so that an old button does nothing. */
export const GO_LIVE_ACTION = 'shadow.go_live';

/** How many findings authors reviewed, by flag. */
export interface ReviewCounts {
  readonly flag: Flag;
  readonly all: number;
  readonly right: number;
}

/** What the bot answers about shadow mode. */
export const SHADOW_ANSWERS = {
  live: 'Live: hints, posts and digests go out from now on. Each channel is told.',
  isLive: 'Shadow mode is off already, or began anew since this was sent. Nothing was changed.',
} as const;

/** What the reviews say, in words: a share only where enough were reviewed. */
export function reviewWords(counts: readonly ReviewCounts[]): readonly string[] {
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const right = counts.reduce((sum, count) => sum + count.right, 0);
  const lines = [
    `Authors reviewed ${all} of my findings about their own messages. ${shareWords(right, all)}`,
    ...counts
      .filter((count) => count.all >= LEAST_REVIEWS)
      .map((count) => `• ${FLAG_NAMES[count.flag]}: ${count.all} reviewed. ${shareWords(count.right, count.all)}`),
  ];
  return lines;
}

function shareWords(right: number, all: number): string {
  const measured = measuredShare(right, all);
  if (measured === null) return `Share that was right: not measured, since it takes at least ${LEAST_REVIEWS}.`;
  const percent = (value: number) => Math.round(value * 100);
  return `${percent(measured.share)} of 100 were right (95 % interval: ${percent(measured.low)} to ${percent(measured.high)}).`;
}

/** Sent to admins when the time of shadow mode is over. */
export function shadowReport(report: {
  readonly counts: readonly ReviewCounts[];
  readonly since: Date;
  readonly days: number;
}): SlackMessage {
  const words = [
    `*The ${report.days} days of shadow mode are over.* Nobody was told anything so far, and it stays like that until somebody goes live.`,
    ...reviewWords(report.counts),
    'Only people who wanted to reviewed, so this is a hint and no proof. Whose findings they were is shown to nobody.',
    'Too many wrong ones? `/ownership rules` tunes them, and `/ownership setup` makes me more careful.',
    WHO_IS_TOLD,
  ].join('\n');
  return {
    text: 'The days of shadow mode are over: what the reviews say, and how to go live.',
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: cut(words, 3_000) } },
      { type: 'actions', elements: [goLiveButton(report.since)] },
    ],
  };
}

/** *Go live*. */
export function goLiveButton(since: Date) {
  return {
    type: 'button',
    action_id: GO_LIVE_ACTION,
    style: 'primary',
    text: { type: 'plain_text', text: 'Go live' },
    value: since.toISOString(),
    confirm: {
      title: { type: 'plain_text', text: 'Go live?' },
      text: {
        type: 'mrkdwn',
        text: 'Authors get private hints, channels a weekly post, leads a digest. Each channel is told.',
      },
      confirm: { type: 'plain_text', text: 'Go live' },
      deny: { type: 'plain_text', text: 'Not yet' },
    },
  } as const;
}
