/** Word lists and guards that several date rules share. Patterns are bounded: no quantifier without an upper limit. */

export const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|tuseday|wed(?:s|nesday)?|wensday|wednsday|thu(?:r(?:s(?:day)?)?)?|thrusday|fri(?:day)?|firday|sat(?:urday)?|sun(?:day)?';

const WEEKDAY_STARTS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** ISO weekday of a name that `WEEKDAY` matched. */
export function weekdayNumber(name: string): number {
  const start = name.slice(0, 2).toLowerCase();
  return start === 'fi' ? 5 : WEEKDAY_STARTS.indexOf(start) + 1;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'half an': 0.5,
  'half a': 0.5,
};

export const COUNT =
  'half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|\\d{1,3}';

/** The number that `COUNT` matched. */
export function countOf(text: string): number {
  return NUMBER_WORDS[text.toLowerCase().replace(/\s+/g, ' ')] ?? Number(text);
}

/**
 * What may follow a bare number that is a date or a time: the end, punctuation, or a small word.
 * A noun or a unit makes it a count ("the 2nd node", "at 15 %").
 */
const CLOSES =
  /^(?:\s*$|\s*(?:[,;:!?)\]}*_~"”'’…\n–—]|\.(?!\d)|-(?!\w)|⏎)|\s+(?:\(|and|or|at|in|if|so|but|because|since|as|when|while|then|which|who|that|please|pls|latest|instead|with|for|from|to|till?|until|on|by|before|after|around|eod|eob|cob|noon|morning|afternoon|evening|night|i|we|you|he|she|they|it|is|are|was|will|would|can|could|should|the|our|my|though|unless|once|thanks|ok|not|also|same|maybe|hopefully|ideally|only|just|again|both|there|here|this|next|today|tomorrow|sharp|utc|gmt|cet|cest|ist|bst|est|edt|et|pt|pst|pdt|my)(?![\w-]))/i;

/** True when a bare number may end here. */
export function closes(after: string): boolean {
  return CLOSES.test(after);
}

/** Words that make the date that follows a limit: "by", "until", "no later than", "moved to". */
const LIMIT_BEFORE =
  /(?:^|[^\w])(?:by|until|till|'?til|due(?:\s+(?:on|by|for))?|(?:no|not)\s+later\s+than|latest(?:\s+(?:on|by))?|deadline(?:\s+is)?|eta|new\s+date(?:\s+is)?|target(?:ing)?|(?:mov\w+|push\w*|postpon\w+|shift\w*|bump\w*|reschedul\w+|slip\w*|delay\w*)(?:\s+[\w'-]+){0,3}\s+(?:to|for|until))[\s:=(*_~"]{0,4}$/i;

/** True when the text before a date says that it is a limit. */
export function isLimitBefore(before: string): boolean {
  return LIMIT_BEFORE.test(before);
}

/** A preposition under which a bare ordinal or number is a date. */
const DATE_PREPOSITION =
  /(?:^|[^\w])(?:by|on|until|till|'?til|before|due|for|from|since|after|starting|start|starts|moves?|moved|finishing|latest|as\s+of|is|now|week\s+of)\s+(?:on\s+|to\s+|by\s+|the\s+)?(?:the\s+)?[*_~"(]{0,2}$/i;

/** True when the text before a bare ordinal or number makes it a day. */
export function hasDatePreposition(before: string): boolean {
  return DATE_PREPOSITION.test(before);
}
