import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from './corpus.ts';

const CHANNELS = 40;
const AUTHORS = 400;
const FIRST_DAY = Date.UTC(2025, 10, 3);
const DAY = 24 * 60 * 60_000;
const A_DAY = 100;
const REPLIES = 0.3;
const LONGER = 0.2;

/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Writes a standard export of so many messages: the invented messages of the fixtures, over and over, with other
 * figures in them, some of them two in one, some as replies. The same in every run.
 */
export async function writeExport(folder: string, messages: number): Promise<void> {
  const texts = (await readCorpus()).map(({ text }) => text);
  const random = seeded(messages);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const textOf = (): string => {
    const text = random() < LONGER ? `${pick(texts)}\n${pick(texts)}` : pick(texts);
    return text.replace(/\d/g, () => String(Math.floor(random() * 10)));
  };
  const channels = Array.from({ length: CHANNELS }, (_, at) => `${at % 4 === 0 ? 'standup' : 'team'}-${at}`);
  const users = Array.from({ length: AUTHORS }, (_, at) => `U${String(1000 + at)}`);
  mkdirSync(folder, { recursive: true });
  const list = (file: string, entries: readonly unknown[]): void =>
    writeFileSync(join(folder, file), JSON.stringify(entries));
  list(
    'users.json',
    users.map((id) => ({ id, name: id.toLowerCase(), tz: 'Europe/Berlin' })),
  );
  list(
    'channels.json',
    channels.map((name, at) => ({ id: `C${1000 + at}`, name })),
  );
  let left = messages;
  for (let day = 0; left > 0; day++) {
    for (const channel of channels) {
      const entries: { type: string; user: string; text: string; ts: string; thread_ts?: string }[] = [];
      for (let at = 0; at < A_DAY && left > 0; at++, left--) {
        const ts = ((FIRST_DAY + day * DAY + 7 * 3_600_000 + at * 300_000) / 1000 + random()).toFixed(6);
        const earlier = random() < REPLIES ? entries.at(-1 - Math.floor(random() * 8)) : undefined;
        const thread = earlier === undefined ? {} : { thread_ts: earlier.thread_ts ?? earlier.ts };
        entries.push({ type: 'message', user: pick(users), text: textOf(), ts, ...thread });
      }
      if (entries.length === 0) break;
      mkdirSync(join(folder, channel), { recursive: true });
      list(join(channel, `${new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10)}.json`), entries);
    }
  }
}
