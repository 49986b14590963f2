import { plainMessage, type SlackMessage } from './message.ts';
import { whoAreAdmins } from './refusals.ts';
import { SETUP_ACTION } from './setup.ts';

/** Sent to whoever invited the bot to a channel. */
export function welcomeMessage(invitation: {
  readonly channelId: string;
  readonly isAdmin: boolean;
  readonly appointed: readonly string[];
}): SlackMessage {
  const { channelId, isAdmin, appointed } = invitation;
  const about =
    `Thank you for inviting me to <#${channelId}>. I read nothing there yet.\n` +
    'I help to make updates easier to act on: a private hint to the author, one kind post a week, a private digest with team figures for leads. ' +
    'No message text is kept, nobody is ranked, and it starts with two quiet weeks in which I tell nobody anything.';
  if (!isAdmin) {
    return plainMessage(
      `${about}\nTo begin, ask one of ${whoAreAdmins(appointed)} to type \`/ownership setup\` in the channel.`,
    );
  }
  const message = plainMessage(about);
  return {
    text: message.text,
    blocks: [
      ...message.blocks,
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: SETUP_ACTION,
            style: 'primary',
            text: { type: 'plain_text', text: 'Set up' },
            value: channelId,
          },
        ],
      },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'Or type `/ownership setup` at any time.' }] },
    ],
  };
}
