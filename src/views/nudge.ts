import type { Nudge, Win } from '../digests/nudge.ts';
import { SIGNAL_PLURALS } from './label-names.ts';
import type { SlackMessage } from './message.ts';

const FOOTER =
  'From the messages of the whole channel in the last full week; nobody is counted, ranked or named. ' +
  'Posted here for everybody, and not for appraisal. `/ownership help` tells more.';

/** The weekly post to a channel: what went well, then one pillar and one small experiment. */
export function nudgeMessage(nudge: Nudge): SlackMessage {
  const { pillar, pillarMeaning, guidance } = nudge;
  const wins = nudge.wins.length === 0 ? ['• You kept each other posted. Thank you.'] : nudge.wins.map(winLine);
  const sections = [
    ['*What went well*', ...wins].join('\n'),
    `*This week: ${pillar}*\n${pillarMeaning}\n\n${guidance.observation}\n>${guidance.experiment}`,
    'Try it for a week. If it does not help, tell the thread why: that helps too.',
  ];
  return {
    text: `What went well, and one thing to try this week (${pillar}): ${guidance.experiment}`,
    blocks: [
      ...sections.map((text) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } })),
      { type: 'context', elements: [{ type: 'mrkdwn', text: FOOTER }] },
    ],
  };
}

function winLine(win: Win): string {
  const { share } = win;
  return `• ${winWords(win)}${share.kind === 'shown' ? `: ${share.per100} of 100 messages` : ''}`;
}

/** What went well, and whether it did more than before. */
export function winWords({ signal, isMoreThanBefore }: Win): string {
  return `${SIGNAL_PLURALS[signal]}${isMoreThanBefore ? ', more than in the weeks before' : ''}`;
}
