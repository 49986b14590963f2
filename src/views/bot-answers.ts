import { escapeTyped, mentionOf } from './markup.ts';
import { plainMessage, type SlackMessage } from './message.ts';

/** What the bot answers to `/ownership bot`. */
export const BOT_ANSWERS = {
  usage:
    'Type `/ownership bot list`, `/ownership bot add @bot`, `/ownership bot remove @bot`, or `/ownership bot author &lt;name&gt; @person` to say whom a name in its posts means (`nobody` in place of a person: not read; `forget`: look the name up again).',
  noBot: 'That is no bot. Pick the standup bot from the list that Slack offers after `@`.',
  ownBot: 'That is me. I never read what I post.',
  notRead: 'That person is not read: guests, bots and people of other organisations are left alone.',
  added: (userId: string) =>
    `Posts of <@${userId}> now count as updates of the people whose name they carry. The channels are told. When a name is not found, say whom it means: \`/ownership bot author &lt;name&gt; @person\`.`,
  known: (userId: string) => `<@${userId}> is on the list already, so nothing changed.`,
  removed: (userId: string) => `Posts of <@${userId}> are no longer read. The channels are told.`,
  unknown: (userId: string) => `<@${userId}> was not on the list, so nothing changed.`,
  author: (name: string, userId: string | null) =>
    userId === null
      ? `Posts under the name "${escapeTyped(name)}" are not read from now on.`
      : `Posts under the name "${escapeTyped(name)}" count as updates of <@${userId}> from now on.`,
  forgotten: (name: string) => `The name "${escapeTyped(name)}" is looked up in Slack again.`,
} as const;

/** The standup bots that are read. */
export function botList(bots: readonly { readonly userId: string; readonly addedBy: string }[]): SlackMessage {
  if (bots.length === 0) return plainMessage(`No standup bot is read. ${BOT_ANSWERS.usage}`);
  const lines = bots.map(({ userId, addedBy }) => `• <@${userId}>, added by ${mentionOf(addedBy)}`);
  return plainMessage(
    ['Posts of these bots count as updates of the people whose name they carry:', ...lines].join('\n'),
  );
}

/** Posted in every channel that is read when the list of standup bots changes. */
export function botsNotice(bots: readonly string[]): SlackMessage {
  return plainMessage(
    bots.length === 0
      ? 'Ownership Lens no longer reads posts of any standup bot.'
      : `Ownership Lens now also reads what ${bots.map((userId) => `<@${userId}>`).join(', ')} posts here for people: it counts as the update of the person whose name it carries, who alone gets hints about it. \`/ownership privacy\` tells more.`,
  );
}
