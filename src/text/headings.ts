import type { Section, Token } from './message.ts';

/** A recognised heading: which part of the update it opens and how many tokens it takes, mark included. */
export interface Heading {
  readonly section: Section;
  readonly isWeekly: boolean;
  readonly length: number;
}

const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

type Titles = readonly (readonly [Section, RegExp])[];

/** The many ways people title the parts of an update; words that open a sentence as easily are in `LOOSE`. */
const TITLES: Titles = [
  [
    'blockers',
    /^(b|blockers?|blocks?|blocked( (by|on))?|blocking|impediments?|obstacles?|stuck( on)?|in (my|your|our|the) way|issues?|problems?|challenges|roadblocks?|needs? help|help( needed)?|waiting( (on|for))?|open points?|dependencies)$/,
  ],
  [
    'plan',
    /^(t|today|tod|2day|plans?|planned|planning|(the )?next( (steps?|up|week|days?|sprint|actions?|on))?|up next|to ?do'?s?( (today|next|list))?|doing( (now|today|next))?|tomorrow|this (week|afternoon|sprint)|focus|goals?|objectives?|priorit(y|ies)|in progress|work in progress|now|upcoming|coming( up)?|(the )?(coming|following) (week|days|sprint)|(the )?next (few|couple of|two|three) (days|weeks)|on (my|our) (plate|list|desk|agenda)( (today|for today|this week|next week))?|(the )?(rest|remainder) of (the )?(day|week)|will do|me today|to be done|actions?( items?)?|agenda|working on|commitments?|commit to next|next week planned|(further|future) plans?)$/,
  ],
  [
    'done',
    new RegExp(
      `^(y|yesterday|yd|done( (today|this week|last week|so far|yesterday))?|did|was|last (week|time|sprint|day)( (finished|done|completed))?|previous(ly)?( day)?|prev|completed?|finished|accomplish(ed|ments)|achieve(d|ments)|shipped|delivered|closed|progress|wins?|success(es)?|highlights|results?|merged|worked on|(${WEEKDAYS})|this morning|so far|weekend|(week|kw|cw) \\d+)$`,
    ),
  ],
  ['risks', /^(risks?|concerns?|worries|watch( ?list)?|heads up|warnings?)$/],
  [
    'notes',
    /^(notes?|other|misc(ellaneous)?|ps|p s|for your information|info|links?|away|out of office|ooo|availability|mood|feeling|questions?|shout ?outs?|kudos|thanks|remarks?|comments?|discussions?|learnings?|learned|dates?|time spen[dt]|hours( spent)?|attendees|stand ?up questions)$/,
  ],
];

/** Titles with an open end, which need a colon, bold or the like to be told from a sentence. */
const LOOSE: Titles = [
  [
    'blockers',
    /^((the |my |our )?(blockers?|impediments?|obstacles?|problems?|challenges|issues) .*|needs? help .*|anything (blocking|in your way|stuck).*)$/,
  ],
  [
    'plan',
    /^(plans? for .*|planned .*|to ?do'?s? .*|focus .*|goals? .*|objectives? .*|priorit(y|ies) .*|my (plan|plans|day|focus|goals?|priorit\w+)( .*)?|working on .*|the week.*|((this|next) (week|sprint)|today|tomorrow) (i|we) (will|plan|am|are|want|hope|intend)( .*)?|.* and further plans|upcoming .*|what next|left( to do)?|still to do|plan (kw|cw|week|wk)? ?\d+|plan (kw|cw)\d+)$/,
  ],
  [
    'done',
    /^(done since .*|completed? .*|finished .*|accomplish(ed|ments) .*|achieved .*|closed .*|progress .*|updates? (from|since|of) .*|(my|our) (success(es)?|wins|achievements|accomplishments)( .*)?|since (last|yesterday|our).*|((this|last) (week|sprint)|yesterday|today) (i|we) (worked on|did|finished|completed|accomplished|achieved|have done|got done))$/,
  ],
  ['risks', /^risks? .*$/],
  ['notes', /^(other .*|((this|last) week|today) (i|we) learned|lessons .*|.* learned)$/],
];

const TROUBLE =
  /\b(block(s|ed|ing|ers?)?|stuck|impediments?|obstacles?|roadblocks?|in (my|your|our|the) way|hold(ing)? (you|me|us) (back|up)|problems?|challenges|issues|stopping (you|me|us))\b/;

/** The questions that standup tools and courses ask; their answer follows on the line or below. */
const QUESTIONS: Titles = [
  [
    'blockers',
    new RegExp(`^(what|where|any|anything|anyone|are|am|do|does|is|which|have|did|how)\\b.*${TROUBLE.source}.*$`),
  ],
  [
    'blockers',
    /^((do|does) (you|i|we|anyone) (have|need) (any |some )?(help|concerns).*|where (do|can) (you|i|we) need help.*)$/,
  ],
  [
    'plan',
    /^what ((tasks?|things?|work|stories|items) )?((will|do|are|am|is|shall|would) (you|i|we|next|your|my|our|the)\b.*|(i|we|you) (will|am|are|plan|want|going|need|intend|hope|commit)\b.*|next|(is|are) (your|my|our|the) (plan|plans|goals?|focus|next|priorit).*)$/,
  ],
  [
    'done',
    /^what ((tasks?|things?|work|stories|items) )?((did|have|has|had|was|were) (you|i|we|been|the|your|my)\b.*|(i|we|you)( have)? (did|done|finished|completed|been|worked|accomplished|achieved|got)\b.*|got done.*|(was|were|has been) (done|finished|completed|accomplished).*)$/,
  ],
  ['done', /^how (was|did) (your|yesterday|last)\b.*$/],
  [
    'notes',
    /^(when (do|will|did|are|can) (you|i|we)\b.*|how (long|many hours|much time|do you feel|are you feeling)\b.*|who can (i|you|we) ask\b.*|anything else\b.*|what (did|have) (you|i|we) learn.*|any (other|questions|comments|notes)\b.*)$/,
  ],
];

const WEEKLY = /(this|next|the|coming|last) (week|sprint)|week|weekly|upcoming|\b[kc]w\b/;
const MOST_TOKENS = 16;
const MOST_LETTERS = 80;

/**
 * The heading that starts at token `at`, or null. A heading is followed by a colon or a dash, is set in bold, or is
 * alone on its line with text below; a standup question may have its answer behind it when the text has more lines.
 * The caller makes sure that `at` opens a line or follows a sentence end.
 */
export function readHeading(raw: string, tokens: readonly Token[], at: number, isLineStart: boolean): Heading | null {
  const { words, count, end } = readTitle(raw, tokens, at);
  if (words === '') return null;
  const mark = tokens[end];
  const isColon = mark?.norm === ':';
  const isDash = (mark?.norm === '-' || mark?.norm === '–' || mark?.norm === '=') && count <= 3 && isLineStart;
  const isQuestion = mark?.norm === '?' && isLineStart;
  const isBold = isBoldBetween(raw, tokens[at], tokens[end - 1]);
  const isAlone = isLineStart && count <= 4 && mark?.kind === 'break' && tokens[end + 1] !== undefined;
  const length = end - at + (isColon || isDash || isQuestion ? 1 : 0);
  const found = (section: Section | null): Heading | null =>
    section === null ? null : { section, isWeekly: WEEKLY.test(words), length };
  if (words.length === 1 && !isColon && !isDash && !isBold) return null;
  const section = isColon || isDash || isBold || isAlone || isQuestion ? sectionOf(words, TITLES) : null;
  if (section !== null) return found(section);
  if (isQuestion && !isAnswered(tokens, end + 1)) return null;
  const isAloneQuestion = isLineStart && count <= 8 && mark?.kind === 'break' && tokens[end + 1] !== undefined;
  if (isColon || isBold || isQuestion) return found(sectionOf(words, QUESTIONS) ?? sectionOf(words, LOOSE));
  return isAloneQuestion ? found(sectionOf(words, QUESTIONS)) : null;
}

interface Title {
  readonly words: string;
  readonly count: number;
  /** One past the last token of the title. */
  readonly end: number;
}

const OPENERS = new Set('okay ok so and lastly finally'.split(' '));

/**
 * The words of a possible heading, without emoji, what stands in brackets and a leading "okay,". A title in bold ends
 * where the bold ends: the rest of the line is its text.
 */
function readTitle(raw: string, tokens: readonly Token[], at: number): Title {
  const isBold = raw[(tokens[at]?.start ?? 0) - 1] === '*';
  let words = '';
  let count = 0;
  let end = at;
  let isInBrackets = false;
  for (; end < tokens.length && end - at <= MOST_TOKENS && words.length < MOST_LETTERS; end++) {
    const { kind, norm, start } = tokens[end] as Token;
    if (isBold && end > at && raw.slice(tokens[end - 1]?.end, start).includes('*')) break;
    if (norm === '(' || norm === ')') isInBrackets = norm === '(' && count > 0;
    else if (isInBrackets && kind !== 'break') continue;
    else if (norm === ',' && OPENERS.has(words)) words = '';
    else if (kind === 'word' || (kind === 'number' && count > 0)) {
      words += words === '' ? norm : ` ${norm}`;
      count++;
    } else if (kind !== 'emoji' && norm !== '/' && norm !== "'" && norm !== '#') break;
  }
  return { words, count, end };
}

/** Whether a question of a form has its answer behind it or below; a question in a chat of one line is a question. */
function isAnswered(tokens: readonly Token[], from: number): boolean {
  if (tokens[from] === undefined) return false;
  if (tokens[from]?.kind === 'break') return tokens[from + 1] !== undefined;
  return tokens.some(({ kind }) => kind === 'break');
}

function isBoldBetween(raw: string, first: Token | undefined, last: Token | undefined): boolean {
  if (!first || !last || first.start === 0) return false;
  const open = raw.charAt(first.start - 1);
  return (open === '*' || open === '_') && raw.charAt(last.end) === open;
}

function sectionOf(words: string, titles: Titles): Section | null {
  for (const [section, pattern] of titles) if (pattern.test(words)) return section;
  return null;
}
