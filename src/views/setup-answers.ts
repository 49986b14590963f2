import { KIND_NAMES } from './notice.ts';
import type { Setup, SetupChannel } from './setup.ts';

/** What the bot answers about the set-up. */
export const SETUP_ANSWERS = {
  stale:
    'Somebody changed the set-up while this was open, so nothing was saved. Please open it again: `/ownership setup`.',
  leadNotRead: 'One of them cannot be a lead: guests, bots and people of other organisations get no digest.',
} as const;

/** Why a channel that was chosen can't be read, for the line under the input: no markup. */
export function notReadable(why: 'absent' | 'archived' | 'external', name: string): string {
  if (why === 'absent') {
    return 'I am not in one of these channels yet. Type /invite @Ownership Lens there, then save once more.';
  }
  if (why === 'archived') return `#${name} is archived, so there is nothing to read. Please take it out.`;
  return `#${name} is shared with another organisation. Take it out here, and type /ownership watch there: it asks you to confirm.`;
}

/** Asks to confirm that something is taken out, for the line under the input: no markup. */
export function confirmFirst(channels: number, leads: number): string {
  const parts = [
    ...(channels === 0 ? [] : [channels === 1 ? '1 channel' : `${channels} channels`]),
    ...(leads === 0 ? [] : [leads === 1 ? '1 lead' : `${leads} leads`]),
  ];
  const ends = [
    ...(channels === 0 ? [] : ['nothing new is read there']),
    ...(leads === 0 ? [] : ['they get no digest of that channel any more']),
  ];
  return `You took out ${parts.join(' and ')}: ${ends.join(', and ')}. Tick this box and save once more, or put them back. Nothing was saved yet.`;
}

/** What was saved, and what happens next. */
export function setupDone(result: {
  readonly added: readonly SetupChannel[];
  readonly removed: readonly SetupChannel[];
  readonly moved: readonly SetupChannel[];
  readonly removedLeads: readonly { readonly channelId: string; readonly userId: string }[];
  readonly after: Setup;
  /** Whether another sensitivity is being tried. */
  readonly isTried: boolean;
}): string {
  const { added, removed, moved, removedLeads, after, isTried } = result;
  const named = (channels: readonly SetupChannel[]) => channels.map(({ channelId }) => `<#${channelId}>`).join(', ');
  return [
    '*Saved.*',
    ...(added.length === 0
      ? []
      : [`I now read ${named(added)}. A notice there says what is read, why, what is kept, and who gets what.`]),
    ...moved.map(({ channelId, kind }) => `I read <#${channelId}> as a channel for ${KIND_NAMES[kind]} from now on.`),
    ...(removed.length === 0
      ? []
      : [
          `I no longer read ${named(removed)}. What I noted there is deleted within ${after.facts} days; promises that people made there stay on their own lists.`,
        ]),
    ...removedLeads.map(({ channelId, userId }) => `<@${userId}> is no longer a lead of <#${channelId}>.`),
    ...(after.channels.length > 0 ? [] : ['I read no channel. Invite me to one, then open this again.']),
    ...(isTried
      ? [
          `How easily flags are raised is still as it was: I try “${after.sensitivity}” on the last days first, and tell you by direct message what it would change. There you publish it or discard it.`,
        ]
      : []),
    after.isShadow
      ? 'Shadow mode is on: I note what I see and tell nobody. After two weeks admins get the share that authors found right, with a *Go live* button.'
      : 'I am live: hints, posts and digests go out.',
  ].join('\n');
}
