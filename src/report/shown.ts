import { FLAGS, type Label, SIGNALS } from '../detectors/types.ts';
import { MINIMUM_GROUP } from '../digests/minimum-group.ts';
import type { ChannelTotals, Figure, Totals } from './tally.ts';

/** Whether enough people are behind a figure. */
export function isShown(figure: Figure): boolean {
  return figure.people >= MINIMUM_GROUP;
}

/** Messages in 100, with one digit behind the point. */
export function perHundred(figure: Figure, all: Figure): string {
  return ((100 * figure.messages) / all.messages).toFixed(1);
}

/** The name of a channel's figure in what `findRevealing` answers. */
export function keyOf(channel: ChannelTotals, label: Label): string {
  return `${channel.channel}/${label}`;
}

/**
 * Where all channels but one show a figure, the missing one is the difference to the total. So a second one, the
 * smallest, is withheld with it.
 */
export function findRevealing({ all, channels }: Totals): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const label of [...FLAGS, ...SIGNALS]) {
    if (!isShown(all.labels[label])) continue;
    const seen = channels.filter((channel) => channel.labels[label].messages > 0);
    const shown = seen.filter((channel) => isShown(channel.labels[label]));
    if (seen.length - shown.length !== 1) continue;
    const smallest = shown.toSorted((a, b) => a.labels[label].messages - b.labels[label].messages)[0];
    if (smallest !== undefined) hidden.add(keyOf(smallest, label));
  }
  return hidden;
}
