import type { Analysis, Context, LocalTime } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';

/** One message as the ledger reads it. Messages must come in order of time. */
export interface LedgerEntry {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  /** `ts` of the first message of the thread, when this is a reply. */
  readonly threadTs: string | null;
  /** The author's day and time. */
  readonly sentAt: LocalTime;
  readonly message: Message;
  readonly analysis: Analysis;
  readonly context: Context;
}
