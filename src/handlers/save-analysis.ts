import { countUndatedAsks } from '../commitments/asks.ts';
import type { WorkCalendar } from '../commitments/calendar.ts';
import type { Db } from '../db/database.ts';
import { type Finding, findingsOfMessage, replaceFindings } from '../db/findings.ts';
import { noteLate } from '../db/late-messages.ts';
import { isLead } from '../db/leads.ts';
import { type MessageRef, saveReading } from '../db/messages.ts';
import { withdraw } from '../db/outbox.ts';
import { replaceSignals } from '../db/signals.ts';
import { hashText } from '../db/text-hash.ts';
import type { Reading } from '../promises/analyse-in-place.ts';
import { followPromises } from '../promises/follow-promises.ts';

/** A message whose text was just read; the text itself goes no further than this call. */
export interface ReadText extends MessageRef {
  readonly threadTs: string | null;
  readonly authorId: string;
  readonly text: string;
  readonly salt: string;
  readonly editedTs: string | null;
  readonly isPostedByBot: boolean;
  /** The days that the workspace works. */
  readonly calendar: WorkCalendar;
}

/**
 * Writes what was seen in a message, in place of what was seen in it before: labels, promises, and what becomes of
 * earlier promises. Takes back notes about what is no longer there. Answers the findings that are open now, strongest first. Call it inside a
 * transaction that shares the ledger.
 */
export async function saveAnalysis(tx: Db, read: ReadText, reading: Reading, now: Date): Promise<Finding[]> {
  const { threadTs, authorId, editedTs, isPostedByBot } = read;
  await saveReading(tx, read, {
    threadTs,
    authorId,
    editedTs,
    isPostedByBot,
    textHash: hashText(read.salt, read.text),
    isSkipped: !reading.analysis.isEnglish,
    undatedAsks: (await isLead(tx, read.workspaceId, authorId)) ? countUndatedAsks(reading.message) : 0,
  });
  await replaceSignals(tx, read, reading.analysis.signals, now);
  await followPromises(tx, read, reading, now);
  await noteLate(tx, read, now);
  const open = await replaceFindings(tx, read, reading.analysis.flags, now);
  const closed = (await findingsOfMessage(tx, read)).filter((finding) => finding.status !== 'open');
  await withdraw(
    tx,
    read.workspaceId,
    closed.map((finding) => finding.findingId),
  );
  return open;
}
