import { addDays, PLAIN_CALENDAR } from '../commitments/calendar.ts';
import type { LedgerRow } from '../commitments/ledger.ts';
import { MINIMUM_GROUP } from '../digests/minimum-group.ts';
import { RETENTION } from '../digests/retention.ts';
import { endOf } from '../report/promises.ts';
import { type CommitmentRecord, commitmentsMessage } from '../views/commitments.ts';
import { meMessage } from '../views/me.ts';
import { moveView } from '../views/move.ts';
import { privacyMessage } from '../views/privacy.ts';
import type { PromiseItem } from '../views/promise.ts';
import { reminderMessage } from '../views/reminder.ts';
import type { Sample } from './sample.ts';
import type { Surface } from './surface.ts';
import { leadOf } from './weekly.ts';

const MOST_FINDINGS = 10;
const ENDED_DAYS = 14;
const MOST_OFFERS = 3;

/** A person of the sample on a day: what they alone see. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A person's promises as Slack shows them to that person: the morning's reminder, the list, and the form to move one. */
export function promiseSurfaces(sample: Sample, rows: readonly LedgerRow[], viewer: Viewer): readonly Surface[] {
  const { name, today } = viewer;
  const record = recordOf(sample, rows, viewer);
  const offers = record.open.filter(({ status }) => status === 'slipped');
  const due = record.open.filter((item) => item.status === 'open' && item.due !== null && item.due <= today);
  const [first] = [...due, ...offers, ...record.open];
  return [
    ...(due.length + offers.length === 0
      ? []
      : [
          {
            id: 'reminder',
            title: 'The morning on which something is due',
            note: `One private message a day at most, to ${name} alone.`,
            place: 'Direct message',
            view: reminderMessage({ day: today, due, offers }),
          },
        ]),
    {
      id: 'commitments',
      title: '/ownership commitments',
      note: `Everything that ${name} promised and that is open, with the ways to answer.`,
      place: 'Only visible to you',
      view: commitmentsMessage(record),
    },
    ...(first === undefined
      ? []
      : [
          {
            id: 'move',
            title: '“Move it”',
            note: 'A date that moves in the open counts as healthy.',
            place: '',
            view: moveView(first, { today, calendar: PLAIN_CALENDAR }, 'list'),
          },
        ]),
  ];
}

/** A person's promises, as the bot keeps them for that person alone. */
export function recordOf(sample: Sample, rows: readonly LedgerRow[], { id, today }: Viewer): CommitmentRecord {
  const items = rows.filter(({ user }) => user === id).map((row, at) => itemOf(sample, row, at));
  const open = items
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  const offers = items.filter(({ status, isLive }) => status === 'slipped' && isLive).slice(-MOST_OFFERS);
  const ended = items.filter(
    ({ endedOn, isLive }) => endedOn !== null && !isLive && endedOn >= addDays(today, -ENDED_DAYS),
  );
  return { today, open: [...open, ...offers], ended: ended.toReversed(), owed: [] };
}

/** What a person can ask the bot about themselves. */
export function ownSurfaces(sample: Sample, rows: readonly LedgerRow[], viewer: Viewer): readonly Surface[] {
  const own = rows.filter(({ user, status }) => user === viewer.id && status === 'open');
  const findings = sample.entries
    .filter(
      ({ user, sentAt }) =>
        user === viewer.id && sentAt.date <= viewer.today && sentAt.date >= addDays(viewer.today, -RETENTION.facts),
    )
    .flatMap(({ channel, sentAt, analysis }) =>
      analysis.flags.map(({ flag }) => ({
        flag,
        channelId: idOf(sample, channel),
        day: sentAt.date,
        status: 'open' as const,
      })),
    )
    .slice(-MOST_FINDINGS);
  return [
    {
      id: 'me',
      title: '/ownership me',
      note: `What is held about ${viewer.name}, and who looked. Nobody else can ask for it.`,
      place: 'Only visible to you',
      view: meMessage({
        isMuted: false,
        isOptedOut: false,

        looks: [],
        commitments: own.map(({ what, due, channel }) => ({ what, due, channelId: idOf(sample, channel) })),
        findings,
      }),
    },
    {
      id: 'privacy',
      title: '/ownership privacy',
      note: 'What is read, kept and shown, and to whom. Everybody can ask.',
      place: 'Only visible to you',
      view: privacyMessage({
        channels: sample.channels.map((channel) => ({
          channelId: channel.id,
          kind: channel.kind,
          leads: [leadOf(sample, channel)],
        })),
        retention: RETENTION,
        minimumGroup: MINIMUM_GROUP,
        isShadow: false,
        isOptedOut: false,
        bots: [],
      }),
    },
  ];
}

function itemOf(sample: Sample, row: LedgerRow, at: number): PromiseItem {
  return {
    commitmentId: `demo-${at}`,
    what: row.what,
    due: row.due,
    madeOn: new Date(Number(row.ts) * 1_000).toISOString().slice(0, 10),
    isMoved: false,
    channelId: idOf(sample, row.channel),
    link: null,
    status: row.status,
    // Nobody has said anything about it: a slip in silence.
    isLive: row.status === 'open' || (row.status === 'slipped' && row.resolved_ts === null),
    movedTo: null,
    endedOn: endOf(row),
  };
}

/** The id of a channel of the sample. */
export function idOf(sample: Sample, channel: string): string {
  return sample.channels.find(({ name }) => name === channel)?.id ?? channel;
}
