import type { ChannelKind } from '../detectors/types.ts';
import type { Retention } from '../digests/retention.ts';
import { plainMessage, type SlackMessage } from './message.ts';
import { KIND_NAMES } from './notice.ts';

/** Buttons that act on the person who presses them, whatever their value says. */
export const PRIVACY_ACTIONS = { erase: 'privacy.erase', optOut: 'privacy.optout', optIn: 'privacy.optin' } as const;

const MOST_CHANNELS = 40;

/** What the bot answers about a person's own data. */
export const PRIVACY_ANSWERS = {
  exportQueued: 'Your data is on its way: you get it from me in a direct message, as a JSON file.',
  optedIn: 'I read your messages again from now on. What you wrote in between stays unread.',
  notOptedOut: 'I was reading your messages already, so nothing changed.',
} as const;

/** What is read, kept and shown, in this workspace. */
export function privacyMessage(facts: {
  readonly channels: readonly {
    readonly channelId: string;
    readonly kind: ChannelKind;
    readonly leads: readonly string[];
  }[];
  readonly retention: Retention;
  readonly minimumGroup: number;
  readonly isShadow: boolean;
  readonly isOptedOut: boolean;
  /** Standup bots whose posts count for people. */
  readonly bots: readonly string[];
}): SlackMessage {
  const { channels, retention, minimumGroup } = facts;
  const listed = channels.slice(0, MOST_CHANNELS).map(({ channelId, kind, leads }) => {
    const who = leads.length === 0 ? 'no lead' : `leads: ${leads.map((userId) => `<@${userId}>`).join(', ')}`;
    return `• <#${channelId}> (${KIND_NAMES[kind]}; ${who})`;
  });
  if (channels.length > listed.length) listed.push(`• and ${channels.length - listed.length} more`);
  return plainMessage(
    [
      '*What I read, and why*',
      'New messages of members of this workspace in these channels, to help make updates easier to act on. Not direct messages, other channels, guests, or people of other organisations.',
      ...(listed.length === 0 ? ['• no channel so far'] : listed),
      ...(facts.bots.length === 0
        ? []
        : [
            `What ${facts.bots.map((userId) => `<@${userId}>`).join(', ')} posts there counts as the update of the person whose name it carries. Not you? \`/ownership bot author <name> nobody\``.replace(
              '<name>',
              '&lt;name&gt;',
            ),
          ]),
      '*What I keep*',
      `No message text. Which rule matched where, for ${retention.facts} days; the short wording of promises until ${retention.endedCommitments} days after they end (after they were made, when they name no day); team counts without names for ${retention.teamWeeks} weeks; your answers to my hints; who looked at what.`,
      '*Who sees what*',
      `Hints about your messages, and reminders of your promises: you alone. A promise that names people by mention: they too, while it is open, where they are in the channel. Leads: team figures with at least ${minimumGroup} people behind each, and a link to a message only where the channel's charter says so and you were told before. Admins: how well the rules work, never whose message it was. Nobody is ranked or scored, and nothing is for appraisal, pay or discipline.`,
      ...(facts.isShadow ? ['Shadow mode is on: for now nobody is told anything of this.'] : []),
      '*What you can do*',
      '`/ownership me` what is held about you, and who looked · `/ownership export` all of it as a file · `/ownership erase` delete it · `/ownership mute` no hints',
      facts.isOptedOut
        ? 'You opted out: I read nothing that you write. `/ownership optin` ends that.'
        : '`/ownership optout` I read nothing that you write from then on. Nobody is told or can see it, and you count in no figure.',
    ].join('\n'),
  );
}

/** Asks before everything is erased. */
export function eraseQuestion(rights: { readonly leads: number; readonly isAppointed: boolean }): SlackMessage {
  const lost = [
    ...(rights.leads > 0
      ? [`you are no longer a lead of ${rights.leads === 1 ? 'your channel' : 'your channels'}`]
      : []),
    ...(rights.isAppointed ? ['you are no longer appointed as an admin'] : []),
  ];
  const text =
    'Everything that I hold about you is deleted at once and for good: what I noticed, your promises, your answers, your settings (a mute too), and your name in logs. ' +
    (lost.length === 0 ? '' : `With it, ${lost.join(' and ')}. `) +
    'Team counts without names stay. I go on reading what you write next, unless you opt out.';
  return {
    text,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text } },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: PRIVACY_ACTIONS.erase,
            style: 'danger',
            text: { type: 'plain_text', text: 'Erase everything' },
            value: 'erase',
            confirm: {
              title: { type: 'plain_text', text: 'Erase everything?' },
              text: { type: 'mrkdwn', text: 'This cannot be taken back.' },
              confirm: { type: 'plain_text', text: 'Erase' },
              deny: { type: 'plain_text', text: 'Keep it' },
            },
          },
        ],
      },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'Want a copy first? `/ownership export`' }] },
    ],
  };
}

/** Everything is erased; offers to read nothing more. */
export function erasedMessage(isOptedOut: boolean): SlackMessage {
  if (isOptedOut) {
    return plainMessage(
      'Erased. One row stays, your id with your wish not to be read: without it I would begin to read again. `/ownership optin` deletes the wish.',
    );
  }
  const text =
    'Erased: I hold nothing about you any more. Shall I also stop reading what you write from now on? Nobody is told or can see it.';
  return {
    text,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text } },
      { type: 'actions', elements: [button(PRIVACY_ACTIONS.optOut, 'Stop reading my messages')] },
    ],
  };
}

/** The reading of somebody's messages ended. */
export function optedOutMessage(): SlackMessage {
  const text =
    'Done: from now on I read nothing that you write. What I had noticed in your messages, and your promises, is deleted, so you count in no figure. ' +
    'Nobody is told, and nobody can see it. `/ownership erase` deletes the rest of what I hold about you.';
  return {
    text,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text } },
      { type: 'actions', elements: [button(PRIVACY_ACTIONS.optIn, 'Take it back')] },
    ],
  };
}

function button(actionId: string, label: string) {
  return { type: 'button', action_id: actionId, text: { type: 'plain_text', text: label }, value: 'me' } as const;
}
