import type { Setup, SetupChannel } from '../views/setup.ts';

/** Somebody as the lead of a channel. */
export interface LeadOf {
  readonly channelId: string;
  readonly userId: string;
}

/** What differs between two set-ups in channels and leads. */
export interface SetupDifference {
  readonly added: readonly SetupChannel[];
  readonly removed: readonly SetupChannel[];
  /** Channels that serve another purpose. */
  readonly moved: readonly SetupChannel[];
  readonly addedLeads: readonly LeadOf[];
  /** Of channels that are still read. */
  readonly removedLeads: readonly LeadOf[];
}

/** Compares the channels and leads of two set-ups. */
export function setupDifference(before: Setup, after: Setup): SetupDifference {
  const was = new Map(before.channels.map((channel) => [channel.channelId, channel]));
  const is = new Map(after.channels.map((channel) => [channel.channelId, channel]));
  const kept = after.channels.filter(({ channelId }) => was.has(channelId));
  return {
    added: after.channels.filter(({ channelId }) => !was.has(channelId)),
    removed: before.channels.filter(({ channelId }) => !is.has(channelId)),
    moved: kept.filter(({ channelId, kind }) => was.get(channelId)?.kind !== kind),
    addedLeads: after.channels.flatMap((channel) => leadsBeside(channel, was.get(channel.channelId))),
    removedLeads: kept.flatMap(({ channelId }) => {
      const [old, now] = [was.get(channelId), is.get(channelId)];
      return old === undefined ? [] : leadsBeside(old, now);
    }),
  };
}

function leadsBeside({ channelId, leads }: SetupChannel, other: SetupChannel | undefined): readonly LeadOf[] {
  return leads.filter((userId) => other?.leads.includes(userId) !== true).map((userId) => ({ channelId, userId }));
}
