import type { Sentence } from '../text/message.ts';
import { findDue } from './due.ts';
import { bareDate } from './extract-answer.ts';
import { type Found, type Range, rawOf, type Source, segmentsOf } from './extract-source.ts';
import { AT_ONCE } from './lifecycle.ts';

/** "I rebuild it with Pavel. By the 12th.": the day stands alone, behind the promise that it belongs to. */
export function lateDate(source: Source, sentence: Sentence, found: readonly Found[]): string | null {
  const last = found.at(-1);
  if (last === undefined || !isOpen(last) || sentence.isQuestion) return null;
  const bare = bareDate(source, sentence);
  if (bare !== null || !source.hasDates) return bare;
  const [first] = segmentsOf(source.message, sentence);
  return first === undefined ? null : placedDate(source, first);
}

/** "I'll write the list (it is short), by Thursday", "I take it, Friday it's in the drive": the day stands apart. */
export function withLateDate(source: Source, sentence: Sentence, found: readonly Found[]): readonly Found[] {
  const last = found.at(-1);
  if (last === undefined || !isOpen(last) || !source.hasDates || sentence.isQuestion) return found;
  for (const tail of segmentsOf(source.message, sentence)) {
    if (tail.from < last.to) continue;
    const due = bareDate(source, tail) ?? placedDate(source, tail);
    if (due !== null) return [...found.slice(0, -1), { ...last, due }];
  }
  return found;
}

function isOpen({ due, rule }: Found): boolean {
  return due === null && rule !== 'commitment.plan-line' && rule !== AT_ONCE;
}

const LONGEST_PLACE = 12;
const STANDS =
  /^(?:(?:it|they|that|all|you|everybody|everyone)(?:['’](?:s|re|ll)| is| are| will be| will have| have| get)?\s*)?(?:it |them )?(?:(?:in|on|with|at|into|to) (?:the |their |your |our |my |its )?[\w-]+(?: [\w-]+)?|live|there|out|up|back to you|yours)?$/i;

/** The day of a stretch that tells where the thing will be then, and nothing else: "Wednesday evening it's on staging". */
function placedDate(source: Source, range: Range): string | null {
  if (range.to - range.from > LONGEST_PLACE) return null;
  const text = rawOf(source.message, range);
  const found = findDue(text, source.dates);
  if (found === null || found.due === null) return null;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`.replace(/[\s,.!–—-]+/g, ' ').trim();
  return rest !== '' && STANDS.test(rest.replace(/ (?:by|until|on)$/i, '').replace(/^(?:by|until|on) /i, ''))
    ? found.due
    : null;
}
