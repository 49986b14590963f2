import type { CommitmentMatch, Context } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';
import { type Topic, topicOf } from './match.ts';
import { termsOfText } from './terms.ts';

/** A message that promises something, and what stands around it. */
export interface Promising {
  readonly user: string;
  readonly threadTs: string | null;
  readonly message: Message;
  readonly context: Pick<Context, 'conversation' | 'parent'>;
}

/** The topic of each promise that a message makes, with the words around it and those of the messages it answers. */
export function topicsOf<M extends Pick<CommitmentMatch, 'what' | 'span'>>(
  made: readonly M[],
  entry: Promising,
): readonly { readonly match: M; readonly topic: Topic }[] {
  if (made.length === 0) return [];
  const answered = entry.threadTs === null ? [] : answeredBy(entry);
  const promised = new Set(made.flatMap(({ what }) => [...termsOfText(what)]));
  return made.map((match) => ({ match, topic: topicOf(match, entry.message, answered, promised) }));
}

/** The messages that a reply may be answering: the one before it, its author's own last one in the thread, and the first. */
function answeredBy({ context, user }: Promising): Message[] {
  const { conversation, parent } = context;
  const own = conversation.findLast((one) => one.author === user);
  const all = [conversation.at(-1), own, parent].flatMap((one) => (one ? [one.message] : []));
  return [...new Set(all)];
}
