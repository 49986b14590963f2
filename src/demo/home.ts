import { addDays } from '../commitments/calendar.ts';
import type { LedgerRow } from '../commitments/ledger.ts';
import { MINIMUM_GROUP } from '../digests/minimum-group.ts';
import { RETENTION } from '../digests/retention.ts';
import { writeDigestRef } from '../views/digest.ts';
import { homeView } from '../views/home.ts';
import { idOf, recordOf, type Viewer } from './person.ts';
import type { Sample } from './sample.ts';
import type { Surface } from './surface.ts';
import { leadOf } from './weekly.ts';

const MOST_FINDINGS = 5;

/** The Home tab of a person of the sample; leads find their channels there. `week` is the last that has a digest. */
export function homeSurface(sample: Sample, rows: readonly LedgerRow[], viewer: Viewer, week: string): Surface {
  const { id, name, today } = viewer;
  const own = sample.entries.filter(({ user, sentAt }) => user === id && sentAt.date <= today);
  const found = own
    .filter(({ sentAt }) => sentAt.date >= addDays(today, -RETENTION.facts))
    .flatMap(({ channel, ts, sentAt, message, analysis }) =>
      analysis.flags.map(({ flag, spans: [span] }) => ({
        findingId: `${ts}-${flag}`,
        flag,
        channelId: idOf(sample, channel),
        day: sentAt.date,
        link: null,
        words: span === undefined ? null : message.raw.slice(...span),
        state: 'open' as const,
        answers: [],
      })),
    );
  const wrote = new Set(own.map(({ channel }) => channel));
  return {
    id: 'home',
    title: 'The Home tab',
    note: `What ${name} finds there, and nobody else: hints, promises, who leads which channel, who looked, and every choice.`,
    place: 'Home',
    view: homeView({
      isShadow: false,
      isMuted: false,
      isOptedOut: false,
      minimumGroup: MINIMUM_GROUP,
      promises: recordOf(sample, rows, viewer),
      findings: found.slice(-MOST_FINDINGS).toReversed(),
      moreFindings: Math.max(0, found.length - MOST_FINDINGS),
      channels: sample.channels
        .filter((channel) => wrote.has(channel.name))
        .map((channel) => ({ channelId: channel.id, leads: [leadOf(sample, channel)], isNaming: false })),
      looks: [],
      led: sample.channels
        .filter((channel) => leadOf(sample, channel) === id)
        .map((channel) => ({
          channelId: channel.id,
          digestRef: writeDigestRef({ week, channelId: channel.id, page: 0 }),
        })),
      admin: null,
    }),
  };
}
