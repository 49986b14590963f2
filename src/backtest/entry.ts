/** A message as it was read for a backtest: raw text in memory, until the figures are made. */
export interface Entry {
  readonly ts: string;
  readonly threadTs: string | null;
  /** Null for apps, notices and people of other organisations: they are context, nobody's own words. */
  readonly author: string | null;
  readonly text: string;
}

/** What was read of one channel. */
export interface ChannelEntries {
  readonly channelId: string;
  /** In no order. */
  readonly entries: readonly Entry[];
  /** How many of the days asked for were read. */
  readonly days: number;
  readonly threads: number;
  readonly threadsRead: number;
}
