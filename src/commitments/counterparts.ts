import type { Span } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';

const USER = /^<@([UW][A-Z0-9]+)/;

/**
 * Ids of the people named in a promise: those mentioned in its sentence, and those whom the message addresses with its
 * first words ("@ana yes. I'll send it by Friday"). Its author is left out.
 */
export function counterpartsOf(message: Message, span: Span, authorId: string): readonly string[] {
  const found = new Set<string>();
  for (const sentence of message.sentences) {
    const start = message.tokens[sentence.from]?.start ?? 0;
    const end = message.tokens[sentence.to - 1]?.end ?? 0;
    if (start >= span[1] || end <= span[0]) continue;
    for (let at = sentence.from; at < sentence.to; at++) add(at);
  }
  for (let at = 0; isAddress(at); at++) add(at);
  found.delete(authorId);
  return [...found];

  function add(at: number): void {
    const token = message.tokens[at];
    if (token?.kind !== 'user') return;
    const userId = USER.exec(message.raw.slice(token.start, token.end))?.[1];
    if (userId !== undefined) found.add(userId);
  }

  function isAddress(at: number): boolean {
    const token = message.tokens[at];
    return token?.kind === 'user' || (at > 0 && token?.kind === 'punct');
  }
}
