import type { ChannelDigest, Digest } from '../digests/digest.ts';
import type { Item } from '../digests/naming.ts';

function itemsOf(channel: ChannelDigest): readonly Item[] {
  return [
    ...channel.blockers.links,
    ...channel.decisions.links,
    ...channel.untaken.links,
    ...channel.openPromises.links,
  ];
}

/** Every message that a digest may link to. */
export function linkedItems(digest: Digest): readonly Item[] {
  return digest.channels.flatMap(itemsOf);
}

/** Per channel of a digest, whom its links name; for the record of who was shown what. */
export function namedIn(digest: Digest): readonly { readonly channelId: string; readonly named: readonly string[] }[] {
  return digest.channels.map((channel) => ({
    channelId: channel.channelId,
    named: [...new Set(itemsOf(channel).flatMap(({ people }) => people))],
  }));
}
