import type { SlackMessage } from './message.ts';

/** Asked once in a thread where a plan met nothing but assent or silence. It asks, it accuses nobody. */
export function questionMessage(): SlackMessage {
  const question = 'Before this is settled: *who does what by when*, and *what would make this fail?*';
  const footer = 'I ask this once in a thread when a plan has had a quiet day. No answer is fine too.';
  return {
    text: 'Before this is settled: who does what by when, and what would make this fail?',
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: question } },
      { type: 'context', elements: [{ type: 'mrkdwn', text: footer }] },
    ],
  };
}
