import { join } from 'node:path';
import { buildLedger, type LedgerEntry, type LedgerRow } from '../commitments/ledger.ts';
import { analyse, type Ruleset } from '../detectors/index.ts';
import type { ChannelKind } from '../detectors/types.ts';
import type { TeamWeek } from '../digests/team-week.ts';
import { guessChannelKind } from '../export/channel-kinds.ts';
import { openExport, READ_ALL } from '../export/read-export.ts';
import { createWeekTally } from '../report/week-tally.ts';
import { ROOT } from '../root.ts';
import type { Names } from './mrkdwn.ts';

/** The bundled sample workspace; it lies beside `src` and beside `dist` alike. */
export const SAMPLE_PATH = join(ROOT, 'sample');

/** The zone in which the people of the sample work. */
export const SAMPLE_ZONE = 'Europe/Amsterdam';

/** The sample workspace, read and analysed. */
export interface Sample {
  /** Every message of people, in order of time. */
  readonly entries: readonly LedgerEntry[];
  readonly channels: readonly SampleChannel[];
  /** ISO weeks, oldest first. */
  readonly weeks: readonly string[];
  readonly names: Names;
  /** The people, by name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export interface SampleChannel {
  readonly name: string;
  /** An id of the form that Slack uses. */
  readonly id: string;
  readonly kind: ChannelKind;
  readonly weeks: readonly TeamWeek[];
}

/** Reads the sample workspace. */
export async function readSample(rules: Ruleset): Promise<Sample> {
  const opened = await openExport(SAMPLE_PATH);
  try {
    const entries: LedgerEntry[] = [];
    for await (const batch of opened.read(READ_ALL)) {
      for (const { post, context } of batch) {
        const { channel, ts, author: user, threadTs, sentAt, message } = post;
        entries.push({
          channel,
          ts,
          user,
          threadTs,
          sentAt,
          message,
          context,
          analysis: analyse(message, context, rules),
        });
      }
    }
    const nameOf = (id: string) => opened.members.byId.get(id)?.names[0] ?? id;
    const channels = opened.channels.map((name) => channelOf(name, entries));
    const people = [...new Set(entries.map(({ user }) => user))]
      .map((id) => ({ id, name: nameOf(id) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return {
      entries,
      channels,
      weeks: [...new Set(channels.flatMap(({ weeks }) => weeks.map(({ week }) => week)))].toSorted(),
      names: { user: nameOf, channel: (id) => channels.find((channel) => channel.id === id)?.name ?? id },
      people,
    };
  } finally {
    opened.close();
  }
}

/** The promises of the sample as they stood at the end of a day. */
export function ledgerOn({ entries }: Pick<Sample, 'entries'>, day: string): readonly LedgerRow[] {
  const ledger = buildLedger();
  for (const entry of entries) if (entry.sentAt.date <= day) ledger.add(entry);
  return ledger.close(day);
}

function channelOf(name: string, entries: readonly LedgerEntry[]): SampleChannel {
  const tally = createWeekTally();
  for (const { channel, sentAt, user, analysis } of entries) {
    if (channel === name) tally.add(sentAt.date, user, analysis);
  }
  const id = `C${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;
  return { name, id, kind: guessChannelKind(name) ?? 'updates', weeks: tally.weeks() };
}
