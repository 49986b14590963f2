import { mentionOf } from './markup.ts';

/** Somebody was shown a link to one of a person's messages. */
export interface Look {
  readonly viewerId: string;
  readonly view: keyof typeof WHERE;
  readonly channelId: string;
  /** The day in the reader's zone, as YYYY-MM-DD. */
  readonly day: string;
}

const WHERE = {
  digest: 'in the digest of',
  preview: 'in the digest of',
  more: 'in the digest of',
  backtest: 'in the trial of a change to the rules, in',
  suggest: 'while looking for exceptions to the rules, in',
} as const;

/** One line for the person whose message it was. */
export function lookLine({ viewerId, view, channelId, day }: Look): string {
  return `• ${day}: ${mentionOf(viewerId)}, ${WHERE[view]} <#${channelId}>`;
}
