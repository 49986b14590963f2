import { readChannel } from './command-words.ts';

/** What was typed after `/ownership rules`, taken apart. */
export interface RulesWords {
  /** The first word in lower case; empty when nothing was typed. */
  readonly name: string;
  /** The words in between, quotations whole and without their marks. */
  readonly words: readonly string[];
  /** From `in #channel`; null for the whole workspace, undefined when what stands behind `in` is no channel. */
  readonly channelId: string | null | undefined;
  /** From `over <n> days`; null when not said, NaN when it can't be read. */
  readonly days: number | null;
  /** From `because …`; empty when not said. */
  readonly reason: string;
}

interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly at: number;
}

const LONGEST_REASON = 300;

/** How people end the command: `because it is our shorthand over 14 days`. */
const DAYS_AT_END = /\sover (\d{1,4}) days?\.?\s*$/i;

/**
 * Reads `<name> <words> [in #channel] [over <n> days] [because <reason>] [over <n> days]`. Words between quotation
 * marks are taken as they are, so that a phrase may hold "in" or "because".
 */
export function readRulesWords(typed: string): RulesWords {
  const text = unescapeSlack(typed)
    .replace(/[“”„‟]/g, '"')
    .trim();
  const all = split(text);
  const because = all.findIndex((word) => !word.isQuoted && /^(because|reason):?$/i.test(word.text));
  const behind = because === -1 ? '' : text.slice((all[because]?.at ?? 0) + (all[because]?.text.length ?? 0));
  const daysBehind = DAYS_AT_END.exec(behind);
  const reason = tidyReason(daysBehind === null ? behind : behind.slice(0, daysBehind.index));
  const [first, ...rest] = because === -1 ? all : all.slice(0, because);
  const words: string[] = [];
  let channelId: string | null | undefined = null;
  let days = daysBehind === null ? null : Number(daysBehind[1]);
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at];
    if (word === undefined) break;
    const next = rest[at + 1];
    const keyword = word.isQuoted ? '' : word.text.toLowerCase();
    if (keyword === 'in' && next !== undefined && !next.isQuoted && /^(<#|#)/.test(next.text)) {
      channelId = readChannel(next.text)?.id;
      at++;
    } else if (keyword === 'over' && next !== undefined && /^\S*\d/.test(next.text)) {
      days = /^\d{1,4}$/.test(next.text) ? Number(next.text) : Number.NaN;
      at += /^days?$/i.test(rest[at + 2]?.text ?? '') ? 2 : 1;
    } else {
      words.push(word.text);
    }
  }
  return { name: (first?.text ?? '').toLowerCase(), words, channelId, days, reason };
}

/** A reason as it is kept: one line, not longer than a few sentences. */
export function tidyReason(typed: string): string {
  return typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .slice(0, LONGEST_REASON)
    .trim();
}

function split(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/"([^"]*)"|\S+/g)) {
    words.push({ text: match[1] ?? match[0], isQuoted: match[1] !== undefined, at: match.index });
  }
  return words;
}

/** Slack escapes what is typed; channels and people stay as it writes them. */
function unescapeSlack(typed: string): string {
  return typed.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
