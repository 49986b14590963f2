import type { WorkCalendar } from './commitments/calendar.ts';
import type { Db } from './db/database.ts';
import type { FoundTuning } from './db/tunings.ts';
import type { Ruleset } from './detectors/index.ts';
import type { Analysis, Context } from './detectors/types.ts';
import type { Log } from './log.ts';
import type { SlackClients } from './slack/clients.ts';
import type { Recent } from './slack/recent.ts';
import type { Message } from './text/message.ts';

/** What a handler or a job may touch. Built in one place (`serve`) and handed in; tests hand in their own. */
export interface Deps {
  readonly db: Db;
  readonly slack: SlackClients;
  readonly log: Log;
  readonly now: () => Date;
  /** Resolves after some milliseconds, or at once when the signal is aborted. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Words of messages, in memory only. */
  readonly recent: Recent;
  readonly analyse: (message: Message, context: Context, ruleset: Ruleset) => Analysis;
  /** The rules in force for a channel, compiled once per change of its tuning; a tuning that was just looked up is handed in. */
  readonly rulesetFor: (workspaceId: string, channelId: string, tuning?: FoundTuning | null) => Promise<Ruleset>;
  /** Which days are worked. */
  readonly calendar: WorkCalendar;
}
