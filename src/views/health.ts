import type { ChannelKind } from '../detectors/types.ts';
import { plainMessage, type SlackMessage } from './message.ts';
import { KIND_NAMES } from './notice.ts';

/** The newest messages of the last week, and how many of them are not clearly English and were left alone. */
export interface ReadShare {
  readonly messages: number;
  readonly skipped: number;
}

/** How the bot is doing in a workspace. Nobody is named in it. */
export interface Status {
  readonly channels: readonly {
    readonly channelId: string;
    readonly kind: ChannelKind;
    readonly lastEventAt: Date | null;
    /** Null when too few people wrote there. */
    readonly read: ReadShare | null;
  }[];
  /** Of all channels together; null when too few people wrote. */
  readonly read: ReadShare | null;
  /** How many people must be behind a figure. */
  readonly minimumGroup: number;
  /** Seconds between writing and reading, for 95 of 100 of the newest messages of the last day; null when there were none. */
  readonly lagSeconds: number | null;
  readonly sending: {
    readonly waiting: number;
    readonly due: number;
    readonly unknown: number;
    readonly failed: number;
  };
  readonly jobs: readonly {
    readonly job: string;
    readonly endedAt: Date;
    readonly milliseconds: number;
    readonly failedAt: Date | null;
  }[];
  readonly isPaused: boolean;
  readonly isShadow: boolean;
}

/** A job that has not run for so long needs a look; the slowest one runs once a day. */
const LONGEST_MS = 25 * 3_600_000;

/** The health in a few lines, what needs a look first. */
export function healthWords(status: Status, now: Date): readonly string[] {
  const { sending, jobs, channels, lagSeconds } = status;
  const problems = jobs.flatMap(({ job, endedAt, failedAt }) => {
    if (failedAt !== null && failedAt >= endedAt)
      return [`• :warning: the job \`${job}\` failed ${ago(failedAt, now)}`];
    return now.getTime() - endedAt.getTime() > LONGEST_MS
      ? [`• :warning: the job \`${job}\` last ran ${ago(endedAt, now)}`]
      : [];
  });
  if (sending.unknown > 0) {
    problems.push(
      `• :warning: ${sending.unknown} sent in the last week of which nobody knows whether they arrived; they are not repeated`,
    );
  }
  if (sending.failed > 0) problems.push(`• :warning: ${sending.failed} could not be sent in the last week`);
  return [
    ...problems,
    ...(status.isShadow ? ['• Shadow mode: findings are noted, nobody is told'] : []),
    ...(status.isPaused ? ['• Paused: no nudges, digests or questions'] : []),
    `• To be sent: ${sending.waiting} (${sending.due} due now)`,
    lagSeconds === null
      ? '• No message was read in the last day'
      : `• 95 of 100 of the newest messages were read within ${Math.max(1, Math.ceil(lagSeconds))} s`,
    status.read === null
      ? `• Not clearly English and so left alone: no figure, fewer than ${status.minimumGroup} people wrote in the last week`
      : `• Not clearly English and so left alone: ${shareWords(status.read)}, the newest of the last week`,
    ...channels.map(
      ({ channelId, kind, lastEventAt, read }) =>
        `• <#${channelId}> (${KIND_NAMES[kind]}): last message ${lastEventAt === null ? 'never' : ago(lastEventAt, now)}${read === null ? '' : `; left alone: ${shareWords(read)}`}`,
    ),
  ];
}

/** Answers `/ownership health`. */
export function healthMessage(status: Status, now: Date): SlackMessage {
  const runs = status.jobs.map(
    ({ job, endedAt, milliseconds }) => `• \`${job}\`: ${ago(endedAt, now)}, took ${milliseconds} ms`,
  );
  return plainMessage(
    [
      '*How I am doing here*',
      ...healthWords(status, now),
      '*Jobs, when they last ran*',
      ...(runs.length === 0 ? ['None yet.'] : runs),
    ].join('\n'),
  );
}

function shareWords({ messages, skipped }: ReadShare): string {
  const percent = skipped === 0 ? 0 : Math.max(1, Math.round((skipped / messages) * 100));
  return `${skipped} of ${messages} messages (${percent} %)`;
}

function ago(then: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 120) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`;
}
