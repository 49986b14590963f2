import type { Analysis, ChannelKind } from '../detectors/types.ts';
import { FLAG_NAMES, SIGNAL_NAMES } from './label-names.ts';
import { quoteLine } from './markup.ts';
import { plainMessage, type SlackMessage } from './message.ts';
import { KIND_NAMES } from './notice.ts';

/** What the bot answers, in words. Each says what is the case and what can be done. */
export const ANSWERS = {
  muted: 'Done: no more private hints and reminders. `/ownership unmute` brings them back.',
  unmuted: 'Done: you get private hints and reminders again, at most one of each a day.',
  contested: 'Thanks, taken back: it counts nowhere any more.',
  reasonKept: 'Thank you, that helps to mend the rule.',
  notNow: 'All right.',
  gone: 'This hint is no longer current, so nothing was changed.',
  notYours: 'Only the author of the message can do that. Nothing was changed.',
  wordsGone: 'I could not read your message again just now. Please try once more.',
  emptyImprovement: 'Please fill in at least one of the three.',
  posted: 'Posted in the thread.',
  postedBefore: 'This was posted before, so I did not post it again.',
  postRefused: 'Slack did not let me post that. You can copy the text and post it yourself.',
  postUnclear: 'Slack did not confirm the post. Please look in the thread before you post it yourself.',
  checkEmpty: 'Put your draft behind it: `/ownership check Today: ...`',
  checkClean: 'Nothing to change that I can see.',
  checkNotEnglish: 'I only understand English so far, so I have nothing to say about this draft.',
  directMessage: 'I read channels only. Type this in a channel, or name one: `/ownership watch #channel`.',
  pickChannel: "I can't tell which channel that is. Pick it from the list that Slack offers after `#`.",
  archived: 'That channel is archived, so there is nothing to read.',
  healthUsage:
    'Type `/ownership health`: how I am doing here. Or `/ownership health rules`: rules by how often they spoke and were contested.',
  failed: 'Something went wrong on my side, and nothing was changed. Please try again in a minute.',
} as const;

/** A channel that the bot can't read yet. */
export function inviteFirst(channelId: string): SlackMessage {
  return plainMessage(
    `I am not in <#${channelId}> yet. Type \`/invite @Ownership Lens\` there, then \`/ownership watch\` once more.`,
  );
}

/** A channel shared with another organisation. */
export function externalChannel(channelId: string): SlackMessage {
  return plainMessage(
    `<#${channelId}> is shared with another organisation. I would read only members of this workspace. ` +
      `To confirm, type \`/ownership watch\` with the channel, its kind and the word \`external\`.`,
  );
}

/** A channel is being read now. */
export function watching(channelId: string, kind: ChannelKind, isNoticePosted: boolean): SlackMessage {
  const notice = isNoticePosted
    ? 'A notice in the channel says so.'
    : 'I could not post the notice there: please tell people.';
  return plainMessage(`I now read <#${channelId}> as a channel for ${KIND_NAMES[kind]}. ${notice}`);
}

/** A channel that was read already has a new kind, or the same. */
export function stillWatching(channelId: string, kind: ChannelKind): SlackMessage {
  return plainMessage(`I read <#${channelId}> as a channel for ${KIND_NAMES[kind]}.`);
}

/** A channel is no longer read, or was not. */
export function unwatched(channelId: string, wasWatched: boolean): SlackMessage {
  return plainMessage(
    wasWatched ? `I no longer read <#${channelId}>.` : `I was not reading <#${channelId}>, so nothing changed.`,
  );
}

/** A word after `watch` that is no kind of channel. */
export function unknownKind(typed: string): SlackMessage {
  return plainMessage(`\`${typed}\` is no kind of channel. Choose \`standup\`, \`updates\` or \`decisions\`.`);
}

/** What would be said about a draft. `draft` is raw message text. */
export function checkAnswer(draft: string, analysis: Analysis): SlackMessage {
  if (!analysis.isEnglish) return plainMessage(ANSWERS.checkNotEnglish);
  const good = analysis.signals.map((match) => SIGNAL_NAMES[match.signal]);
  const praise = good.length === 0 ? '' : `Good to see: ${good.join(', ')}.`;
  if (analysis.flags.length === 0) return plainMessage([ANSWERS.checkClean, praise].filter(Boolean).join(' '));
  const flags = analysis.flags.map((match) => {
    const [span] = match.spans;
    const quote = span === undefined ? '' : quoteLine(draft.slice(span[0], span[1]), 140);
    return `*${FLAG_NAMES[match.flag]}*\n${quote === '' ? '' : `> ${quote}\n`}${match.reason}\n*Try:* ${match.suggestion}`;
  });
  return plainMessage([...flags, praise].filter(Boolean).join('\n\n'));
}
