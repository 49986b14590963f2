import type { Message } from '../../text/message.ts';
import { rememberedOfText } from '../engine/remember.ts';

/** "They didn't.", "boost isn't, it has a placeholder": what is denied was named before. */
const ELLIPTIC =
  /\b(?:is|are|was|were|has|have|had|did|does|do)n['’]?t(?= *(?:$|[.,;:!)\n–—]|(?:yet|though|but|either|sorry|tbh)\b))|\b(?:is|are|was|were|has|have|did|does|do) not(?= *(?:$|[.,;:!)\n–—]|(?:yet|though|but)\b))/i;
/** What comes about when a thing is done, denied: "hasn't gone", "didn't make it", "never started". */
const COMES_ABOUT =
  'gone|go out|went|go round|start(?:ed)?|beg[au]n|happen(?:ed)?|there|done|ready|in|out|up|live|sent|send|finish(?:ed)?|written|wr[io]te|made|make it|have (?:it|them|that|any)|get (?:to|round|around)|got(?:ten)? (?:to|round|around)|manage[d]?|left|leave|exist|touch(?:ed)?|open(?:ed)?|asked|ask|called|call|booked|book|signed|filed|updated|checked|tested|moved|ordered|prepared|drafted|a page|look(?:ed)?|reach(?:ed)?|arrived?|landed|shipped|printed|posted|cleaned|translated|listed';
const NOT_DONE = new RegExp(
  `\\b(?:(?:is|are|was|were|has|have|had|did|does|do|could)(?:n['’]?t| not)|not|ain['’]?t|haven['’]?t) (?:yet |even |actually |really |been |quite |all )*(?:${COMES_ABOUT})\\b`,
  'i',
);
const NEVER =
  /\b(?:i|we|it|they|that) never (?:start|began|begun|got|did|sent|made|wr|went|press|left|ask|call|book|happen|look|open|finish)\w*/i;
const BARE_NO =
  /^\W*(?:(?:um+|uh+|oh|ah+|hm+|yeah|well|honestly|sorry|so|and|god|ok|okay|look|true)\W+)*(?:no+|nope|nah|not yet|not quite|not really|negative)(?= *(?:$|[.,;:!)\n–—-]|sorry|unfortunately|i\b|we\b|it\b|they\b))/i;
const UNMOVED =
  /\b(?:where|what|as) (?:it|they) (?:was|were)\b|\bnot one (?:line|page|word)\b|\bforgot(?= *(?:$|[.,;!]|it\b|about it\b|sorry\b|them\b))|\bstill (?:to do|open|missing|on my (?:list|desk))\b|\bhave to (?:say|admit) (?:it|they)\b/i;

/** Whether something named before is denied without being named again. */
export function deniesShortly({ raw }: Message): boolean {
  return ELLIPTIC.test(raw);
}

/** Whether a message says that something did not come about: a bare "no", or a denied end of some work. */
export const deniesDone = rememberedOfText(
  ({ message: { raw } }): boolean =>
    ELLIPTIC.test(raw) || NOT_DONE.test(raw) || NEVER.test(raw) || BARE_NO.test(raw) || UNMOVED.test(raw),
);
