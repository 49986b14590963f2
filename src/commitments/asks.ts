import type { Message, Sentence } from '../text/message.ts';
import { hasDateCue } from './due.ts';
import { requestVerbAt } from './extract-request.ts';
import { indexIn, normAt } from './extract-source.ts';

/** Says when without a date: at once, or in one's own time. */
const TIMELESS = /^(now|asap|immediately|urgent|urgently|quickly|whenever|anytime|sometime)$/;

/** How many sentences of a message ask somebody to do something and do not say by when. */
export function countUndatedAsks(message: Message): number {
  return message.sentences.filter((sentence) => asks(message, sentence) && !isDated(message, sentence)).length;
}

function asks(message: Message, { from, to }: Sentence): boolean {
  for (let at = from; at < to - 1; at++) {
    const verb = requestVerbAt(message, at);
    if (verb > 0 && verb < to) return true;
  }
  return false;
}

/** A date in the sentence itself counts, and one right behind it: "Can you send me the list? Thursday is fine." */
function isDated(message: Message, sentence: Sentence): boolean {
  const next = message.sentences[indexIn(message.sentences, sentence) + 1];
  const read = next === undefined || asks(message, next) ? [sentence] : [sentence, next];
  return read.some((one) => hasDateCue(wordsOf(message, one)) || hasTime(message, one));
}

function hasTime(message: Message, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if (TIMELESS.test(normAt(message, at))) return true;
  return false;
}

function wordsOf({ raw, tokens }: Message, { from, to }: Sentence): string {
  return raw.slice(tokens[from]?.start ?? 0, tokens[Math.max(from, to - 1)]?.end ?? 0);
}
