import { mentionOf } from './markup.ts';
import { plainMessage, type SlackMessage } from './message.ts';

/** What the bot answers to `/ownership admin`. */
export const ADMIN_ANSWERS = {
  usage:
    'Type `/ownership admin add @user`, `/ownership admin remove @user` or `/ownership admin list`. Pick the person from the list that Slack offers after `@`.',
  notAppointable:
    'That person cannot be appointed: guests, bots and people of other organisations have no such rights.',
  added: (userId: string, isNew: boolean) =>
    isNew
      ? `<@${userId}> can now set up Ownership Lens and tune its rules. This gives no right to see what is held about anybody.`
      : `<@${userId}> is appointed already, so nothing changed.`,
  removed: (userId: string, wasOne: boolean) =>
    wasOne
      ? `<@${userId}> is no longer appointed.`
      : `<@${userId}> was not appointed, so nothing changed. The rights of workspace admins and owners come from Slack.`,
} as const;

/** Said at the end of what admins are told without asking: nobody gets it unawares. */
export const WHO_IS_TOLD =
  'I tell this to the admins and owners of this workspace, to people whom they appointed, and to whoever set me up and is still one of them.';

/** Who is appointed, and by whom. */
export function appointedList(
  appointed: readonly { readonly userId: string; readonly addedBy: string; readonly addedAt: Date }[],
): SlackMessage {
  const lines = appointed.map(
    ({ userId, addedBy, addedAt }) =>
      `• <@${userId}>, appointed by ${mentionOf(addedBy)} on ${addedAt.toISOString().slice(0, 10)}`,
  );
  return plainMessage(
    [
      'Workspace admins and owners can set up Ownership Lens and tune its rules. Beside them:',
      ...(lines.length === 0 ? ['• nobody so far. They can appoint people with `/ownership admin add @user`.'] : lines),
    ].join('\n'),
  );
}
