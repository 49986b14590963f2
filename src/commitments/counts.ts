const WORDS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS: readonly string[] = 'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');

/** The number that a digit or word names; null for other words. */
export function numberOf(norm: string): number | null {
  const at = WORDS.indexOf(norm);
  if (at >= 0) return at + 1;
  const tens = TENS.indexOf(norm);
  if (tens >= 0) return (tens + 3) * 10;
  return /^\d{1,4}$/.test(norm) ? Number(norm) : null;
}

/** How many are promised: "all forty", "my 6", "14 more cases", "40 meters". Null where the number is a name: "section 4", "AT-88". */
const PROMISED =
  /^(?:deliver |send |do |finish |have )?(?:(?:all|my|the|our|these|those|other|remaining|last|next|first) ){0,3}(\d{1,4}|[a-z]+)\b(?!:)/i;

/** How many things a promise is about, when it opens with their number. */
export function countIn(what: string): number | null {
  const named = PROMISED.exec(what)?.[1]?.toLowerCase();
  return named === undefined ? null : numberOf(named);
}

/** "26 are in the folder", "one's signed": the number that a report opens with, where it counts all that is there so far. */
const TOLD =
  /^\W*(?:(?:only|just|so far|ok|yes|no|well|sorry)\W+)*(\d{1,4}|[a-z]+)(?: (?!more|other|others|last|remaining|of)[a-z]+)? ?(?:['’]s|is|are|were|done|sent|signed|in|there|ready|finished)\b/i;

/** How many things a report of success tells of, or null. */
export function countTold(text: string): number | null {
  const named = TOLD.exec(text)?.[1]?.toLowerCase();
  return named === undefined ? null : numberOf(named);
}
