import type { Message } from '../text/message.ts';
import { firstWords, normAt, plain, rawOf } from './extract-source.ts';
import { BASE } from './extract-words.ts';
import { isOneOf } from './word-set.ts';

/** What a message asks its reader to do: "can you put the numbers side by side?" gives "put the numbers side by side". */
export function requestOf(message: Message): string | null {
  const known = requests.get(message);
  if (known !== undefined) return known;
  const request = readRequest(message);
  requests.set(message, request);
  return request;
}

/** Every reply to a message asks this of it, some several times. */
const requests = new WeakMap<Message, string | null>();

function readRequest(message: Message): string | null {
  for (const sentence of message.sentences.toReversed()) {
    for (let at = sentence.from; at < sentence.to - 1; at++) {
      const verb = requestVerbAt(message, at);
      if (verb === 0 || verb >= sentence.to) continue;
      const text = plain(rawOf(message, { from: verb, to: sentence.to })).replace(/[?.!,;].*$/, '');
      return firstWords(text, 12);
    }
  }
  return null;
}

/** Where the verb of a request begins that starts at a token; 0 when none starts there. */
export function requestVerbAt(message: Message, at: number): number {
  const norm = normAt(message, at);
  if (norm === 'please' && BASE.has(normAt(message, at + 1))) return at + 1;
  if (!isOneOf(norm, 'can could would will who')) return 0;
  const isNamed = norm === 'who' ? /^(can|could|wants|will|would)$/ : /^(you|someone|somebody|anyone|anybody)$/;
  if (!isNamed.test(normAt(message, at + 1))) return 0;
  let next = at + 2;
  while (isOneOf(normAt(message, next), 'please to also maybe two all just')) next++;
  const isVerb = isNamed.source.startsWith('^(you') || BASE.has(normAt(message, next));
  return isVerb && message.tokens[next]?.kind === 'word' && !isOneOf(normAt(message, next), 'not be it that the who')
    ? next
    : 0;
}
