/** A message as it was read for a backtest: raw text in memory, until the figures are made. */
export interface Entry {
  readonly ts: string;
  readonly threadTs: string | null;
  /**
   * Null for apps, notices and people of other organisations: they are context, nobody's own words. The report that a
   * standup bot posts for somebody is theirs.
   */
  readonly author: string | null;
  readonly text: string;
  /** Older than the days that are tried: what stood before, counted nowhere. */
  readonly isBefore: boolean;
}

/** What was read of one channel. */
export interface ChannelEntries {
  readonly channelId: string;
  /** In no order. */
  readonly entries: readonly Entry[];
  /** How many of the days asked for were read. */
  readonly days: number;
  /** How many of the days before them were looked through for threads that went on. */
  readonly daysBefore: number;
  readonly threads: number;
  readonly threadsRead: number;
  /** Replies in all threads, and in those that were read, as Slack counts them. */
  readonly replies: number;
  readonly repliesRead: number;
}
