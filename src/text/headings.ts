import type { Section, Token } from './message.ts';

/** A recognised heading: which part of the update it opens and how many tokens it takes, mark included. */
export interface Heading {
  readonly section: Section;
  readonly isWeekly: boolean;
  readonly length: number;
}

const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/**
 * The many ways people title the parts of an update. Gathered from standup tools' default questions and from how
 * teams abbreviate them; matched against the words of the heading alone, never inside running text.
 */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'done',
    new RegExp(
      `^(y|yesterday|yd|done( (today|this week|last week|so far|since .*|yesterday))?|did|was|last (week|time|sprint|day)|previous(ly)?( day)?|prev|completed?( .*)?|finished( .*)?|accomplish(ed|ments)( .*)?|achieve(d|ments)( .*)?|shipped|delivered|closed( .*)?|progress( .*)?|wins?|highlights|results?|merged|worked on|what (i|we|you|did you|have you|did i|was|got|have i)( have)? ?(did|do|done|do yesterday|finish|complete|been|work(ed)? on)?( .*)?|since (last|yesterday|our).*|(${WEEKDAYS})|this morning|so far|weekend)$`,
    ),
  ],
  [
    'plan',
    /^(t|today|tod|2day|plans?( for .*)?|planned( .*)?|planning|next( (steps?|up|week|days?|sprint|actions?|on))?|up next|to ?do'?s?( .*)?|doing( .*)?|tomorrow|this (week|afternoon|sprint)|focus( .*)?|goals?( .*)?|objectives?( .*)?|priorit(y|ies)( .*)?|in progress|work in progress|now|upcoming|coming( up)?|will do|me today|to be done|actions?( items?)?|my (plan|day|focus).*|what (i|we|you) ?(will|am|are|plan|want|going).*|what (will|are|do|is) (you|i|we|next|your).*|agenda|working on( .*)?|the week.*|commitments?)$/,
  ],
  [
    'blockers',
    /^(b|blockers?( .*)?|blocked( (by|on))?|blocking|impediments?( .*)?|obstacles?( .*)?|stuck( on)?|in (my|your|our|the) way|issues?|problems?( .*)?|challenges|needs? help( .*)?|help( needed)?|waiting( (on|for))?|open points?|what.*(in (my|your|our) way|block(s|ing|ed)?|stuck|impediments?|obstacles?).*|anything (blocking|in your way|stuck).*|any (blockers|impediments|obstacles|problems).*|do you (have|need) any.*|are you (blocked|stuck).*|dependencies)$/,
  ],
  ['risks', /^(risks?( .*)?|concerns?|worries|watch( ?list)?|heads up|warnings?)$/],
  [
    'notes',
    /^(notes?|other( .*)?|misc(ellaneous)?|ps|p s|for your information|info|links?|away|out of office|ooo|availability|mood|feeling|questions?|shout ?outs?|kudos|thanks|remarks?|comments?|anything else.*)$/,
  ],
];

const WEEKLY = /(this|next|the|coming|last) (week|sprint)|week|weekly|upcoming/;
const LONGEST_HEADING = 12;
const MOST_HEADINGS_LENGTH = 80;

/**
 * The heading that starts at token `at`, or null. A heading is followed by a colon, a dash after a one-letter
 * heading, is set in bold, or ends its line; the caller makes sure that `at` opens a line or follows a sentence end.
 */
export function readHeading(raw: string, tokens: readonly Token[], at: number, isLineStart: boolean): Heading | null {
  let words = '';
  let end = at;
  for (; end < tokens.length && end - at <= LONGEST_HEADING && words.length < MOST_HEADINGS_LENGTH; end++) {
    const token = tokens[end];
    if (!token) break;
    const isWord = token.kind === 'word' || (token.kind === 'number' && end > at);
    if (!isWord && token.norm !== '/' && token.norm !== "'") break;
    words += words === '' ? token.norm : ` ${token.norm}`;
  }
  if (words === '') return null;
  const mark = tokens[end];
  const isLineEnd = mark === undefined || mark.kind === 'break';
  const isQuestion = mark?.norm === '?' && (tokens[end + 1] === undefined || tokens[end + 1]?.kind === 'break');
  const isDash = (mark?.norm === '-' || mark?.norm === '–' || mark?.norm === '=') && end - at === 1 && isLineStart;
  const isMarked = mark?.norm === ':' || isDash || (isQuestion && isLineStart);
  const isBold = isBoldBetween(raw, tokens[at], tokens[end - 1]);
  if (!isMarked && !isBold && !(isLineEnd && isLineStart && end - at <= 4)) return null;
  const section = sectionOf(words);
  if (section === null) return null;
  if (!isMarked && words.length === 1) return null;
  return { section, isWeekly: WEEKLY.test(words), length: end - at + (isMarked ? 1 : 0) };
}

function isBoldBetween(raw: string, first: Token | undefined, last: Token | undefined): boolean {
  if (!first || !last || first.start === 0) return false;
  const open = raw.charAt(first.start - 1);
  return (open === '*' || open === '_') && raw.charAt(last.end) === open;
}

function sectionOf(words: string): Section | null {
  for (const [section, pattern] of HEADINGS) if (pattern.test(words)) return section;
  return null;
}
