import type { Message, Sentence } from '../text/message.ts';
import { findDue } from './due.ts';
import {
  dueIn,
  type Found,
  isClause,
  itemOf,
  normAt,
  type Range,
  rawOf,
  type Source,
  segmentsOf,
} from './extract-source.ts';
import { brief, topicBefore } from './extract-what.ts';
import { BASE, CONDITIONS, DELIVERABLES, DOUBTS, FINITE, NEGATIONS, PAST, REQUESTED } from './extract-words.ts';

const PRONOUN = /^(it|they|that|this|these|those|rest|others|mine|all|both|everything)$/;
const HANDED_OVER =
  /^(done|ready|finished|complete|completed|up|out|in|live|sent|posted|published|there|merged|shipped|uploaded|submitted|deployed|delivered|fixed|with|printed|signed|over|available|online)$/;
const LEAVES = /^(come|comes|coming|follow|follows|following|leave|leaves|land|lands|ship|ships)$/;

/** "The draft comes on Thursday", "it will be up by Wednesday": a thing that the author makes, with its date. */
export function readDelivery(source: Source, sentence: Sentence): Found | null {
  const { message } = source;
  if (sentence.isQuestion) return null;
  const section = itemOf(message, sentence)?.section;
  if (section === 'done') return null;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const end = deliveryEnd(message, at, sentence.to);
    if (end === 0) continue;
    const from = clauseStart(message, sentence, at);
    if (!isOwnDelivery(message, from, at) || isNegated(message, from, end)) continue;
    const due = dueIn(source, sentence, at);
    if (due === undefined || (due === null && source.sentAt !== null)) continue;
    const subject = brief(rawOf(message, { from, to: at }), source);
    const isBare = subject === '' || PRONOUN.test(subject.toLowerCase());
    const what = isBare ? (topicBefore(source, sentence) ?? subject) : subject;
    return { rule: 'commitment.delivery', from, to: sentence.to, what, due };
  }
  return null;
}

/** Where a verb of handing over that starts at `at` ends, or 0. */
function deliveryEnd(message: Message, at: number, end: number): number {
  const norm = normAt(message, at);
  const next = normAt(message, at + 1);
  if (norm === 'goes' || norm === 'go') return next === 'out' ? at + 2 : 0;
  if (LEAVES.test(norm)) return at + 1;
  if (norm === 'will') {
    if (next === 'go') return normAt(message, at + 2) === 'out' ? at + 3 : 0;
    if (LEAVES.test(next)) return at + 2;
    return next === 'be' && HANDED_OVER.test(normAt(message, at + 2)) ? at + 3 : 0;
  }
  if (norm !== 'is' && norm !== 'are') return 0;
  if (LEAVES.test(next) || next === 'going' || next === 'scheduled')
    return next === 'going' && normAt(message, at + 2) !== 'out' ? 0 : at + 2;
  return at + 1 < end && /^(done|ready|finished|complete|with|up)$/.test(next) ? at + 2 : 0;
}

function clauseStart(message: Message, sentence: Sentence, at: number): number {
  for (let from = at - 1; from >= sentence.from; from--) {
    const norm = normAt(message, from);
    if (
      /^[,;:–—(]$/.test(norm) ||
      ((norm === 'and' || norm === 'so' || norm === 'but') && FINITE.has(normAt(message, from + 2)))
    )
      return from + 1;
  }
  return sentence.from;
}

function isOwnDelivery(message: Message, from: number, to: number): boolean {
  let isMade = false;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (
      /^(he|she|you|your|his|her|their|customer|client|vendor|sponsor|supplier|they|nobody|who|which|new)$/.test(
        norm,
      ) &&
      norm !== 'they'
    )
      return false;
    if (FINITE.has(norm) && norm !== 'will') return false;
    isMade ||=
      DELIVERABLES.has(norm) ||
      PRONOUN.test(norm) ||
      message.tokens[at]?.kind === 'number' ||
      message.tokens[at]?.kind === 'code';
  }
  return isMade;
}

function isNegated(message: Message, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const norm = normAt(message, at);
    if (NEGATIONS.has(norm) || DOUBTS.has(norm) || CONDITIONS.has(norm)) return true;
  }
  return false;
}

/** "Pull request by Friday", "done tomorrow", "text for the sponsor in ten minutes": no verb, a thing or state and its date. */
export function readFragment(source: Source, sentence: Sentence, isPromising: boolean): Found | null {
  const { message } = source;
  if (sentence.isQuestion) return null;
  const section = itemOf(message, sentence)?.section;
  if (section === 'done' || section === 'blockers' || section === 'risks') return null;
  for (const segment of segmentsOf(message, sentence)) {
    if (segment.to - segment.from > 14 || isClause(message, segment)) continue;
    const found = readBare(source, sentence, segment, isPromising);
    if (found !== null) return found;
  }
  return null;
}

function readBare(source: Source, sentence: Sentence, segment: Range, isPromising: boolean): Found | null {
  const { message } = source;
  let isLimited = false;
  let isMade = false;
  let isHanded = false;
  for (let at = segment.from; at < segment.to; at++) {
    const norm = normAt(message, at);
    if (REQUESTED.has(norm) || NEGATIONS.has(norm) || DOUBTS.has(norm) || CONDITIONS.has(norm)) return null;
    if (at > segment.from && PAST.has(norm) && !HANDED_OVER.test(norm)) return null;
    if (/^(promised|expected|announced|agreed|needed|wanted|asked|since|after|said|says)$/.test(norm)) return null;
    isLimited ||=
      at > segment.from &&
      (norm === 'by' ||
        norm === 'before' ||
        (norm === 'in' && /^(#|\d|a|an|two|five|ten|half)/.test(normAt(message, at + 1))));
    isMade ||= DELIVERABLES.has(norm);
    isHanded ||= HANDED_OVER.test(norm) && norm !== 'in' && norm !== 'with' && norm !== 'over' && norm !== 'live';
  }
  const text = rawOf(message, segment);
  const due = findDue(text, source.dates);
  if (due === null || (due.due === null && source.sentAt !== null)) return null;
  const isStateFirst = HANDED_OVER.test(normAt(message, segment.from)) || normAt(message, segment.from) === 'back';
  const isDated =
    isLimited && (isMade || isHanded || isStateFirst || (segment.to - segment.from <= 5 && source.answered !== null));
  const isState = isStateFirst && /^(done|ready|finished|sent|up|out)$/.test(normAt(message, segment.from));
  if (
    !isDated &&
    !(isState && (source.answered !== null || isPromising)) &&
    !(isMade && (isPromising || source.answered !== null))
  )
    return null;
  const words = brief(text, source);
  const isBare = words === '' || HANDED_OVER.test(words.toLowerCase()) || BASE.has(words.toLowerCase());
  const topic = isBare ? topicBefore(source, sentence) : null;
  return {
    rule: 'commitment.fragment',
    ...segment,
    what: [BASE.has(words.toLowerCase()) ? words : '', topic ?? words].filter(Boolean).join(' '),
    due: due.due,
  };
}
