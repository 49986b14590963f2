import { readFileSync } from 'node:fs';
import { isInputError, readAnalyzeRecord } from '../../src/cli/analyze-input.ts';
import type { Context } from '../../src/detectors/types.ts';
import { openExport, READ_ALL } from '../../src/export/read-export.ts';

/** A message with its context, as the detectors get it. */
export interface BenchMessage {
  readonly text: string;
  readonly context: Context;
}

/** The labelled invented messages that are bundled for tests: the workspace and the single messages. */
export async function readCorpus(): Promise<readonly BenchMessage[]> {
  const messages: BenchMessage[] = [];
  const opened = await openExport('test/fixtures/workspace');
  for await (const batch of opened.read(READ_ALL)) {
    for (const { post, context } of batch) messages.push({ text: post.message.raw, context });
  }
  opened.close();
  for (const line of readFileSync('test/fixtures/challenge-items.jsonl', 'utf8').split('\n')) {
    if (line === '') continue;
    const input = readAnalyzeRecord(JSON.parse(line));
    if (isInputError(input)) throw new Error(input.error);
    messages.push({ text: input.message.raw, context: input.context });
  }
  return messages;
}
