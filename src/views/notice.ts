import type { ChannelKind } from '../detectors/types.ts';
import type { Retention } from '../digests/retention.ts';
import type { SlackMessage } from './message.ts';

/** What a kind of channel is for, in a few words. */
export const KIND_NAMES: Readonly<Record<ChannelKind, string>> = {
  standup: 'standups',
  updates: 'updates',
  decisions: 'decisions',
};

/** Posted when a channel begins to be watched: what is read and why, what is kept, who gets what. */
export function channelNotice(channel: {
  readonly kind: ChannelKind;
  readonly watchedBy: string;
  readonly retention: Retention;
}): SlackMessage {
  const { facts, endedCommitments } = channel.retention;
  const sections = [
    `*Ownership Lens now reads this channel* (${KIND_NAMES[channel.kind]}), set up by <@${channel.watchedBy}>.`,
    '*What is read, and why.* New messages that members of this workspace write here, to help make updates easier to act on: ' +
      'a result, a next step, a blocker with a name. Guests, bots, people of other organisations and direct messages are not read. ' +
      'Only English is understood so far; other messages are left alone.',
    `*What is kept.* No message text. Only which rule matched and where, for ${facts} days, and the short wording of promises until ${endedCommitments} days after they end. ` +
      'Edit a message and it is read anew; delete it and everything about it is erased.',
    '*Who gets what.* You alone get private hints about your own messages: at most one a day and three a week, in your working hours. ' +
      'Nobody is named, ranked or scored, and nothing here is for appraisal, pay or discipline.',
    '*Your choice.* `/ownership mute` stops the hints, `/ownership me` shows what is held about you, `/ownership help` lists the rest.',
  ];
  return {
    text: 'Ownership Lens now reads this channel. It keeps no message text, and hints go to authors alone. /ownership help tells more.',
    blocks: sections.map((text) => ({ type: 'section', text: { type: 'mrkdwn', text } })),
  };
}
