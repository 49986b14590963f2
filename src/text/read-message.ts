import { readHeading } from './headings.ts';
import { readLineMarks } from './line-marks.ts';
import type { Item, Message, Section, Sentence, Token } from './message.ts';
import { readNumberedAnswers } from './numbered-answers.ts';
import { tokenise } from './tokens.ts';

/**
 * In tokens; nobody's sentence is longer. Rules look back and forth inside a sentence, so without a bound a text
 * without full stops would cost the square of its length.
 */
const LONGEST_SENTENCE = 200;

/**
 * Reads Slack mrkdwn into tokens, items (lines, bullets, parts under headings) and sentences.
 * Never throws; any string is readable. Time is linear in the length of the text.
 */
export function readMessage(raw: string): Message {
  const tokens = tokenise(raw);
  const numbered = readNumberedAnswers(tokens);
  const marked = readLineMarks(tokens);
  const items: Item[] = [];
  const sentences: Sentence[] = [];
  let section: Section = 'none';
  let isWeekly = false;
  let hasSections = false;
  let at = 0;
  while (at < tokens.length) {
    const lineEnd = findBreak(tokens, at);
    let from = at;
    const isBullet = !numbered.has(from) && isBulletAt(tokens, from, lineEnd);
    if (isBullet) from = skipBullet(tokens, from, lineEnd);
    if (isAnswerMark(tokens, from)) from += 2;
    let segment = from;
    let isLineStart = true;
    for (let cursor = from; cursor < lineEnd; cursor++) {
      const answered = numbered.get(cursor) ?? marked.get(cursor);
      if (answered) {
        open(answered, false, segment, cursor, isBullet);
        // A number has its full stop or bracket behind it.
        if (numbered.has(cursor)) cursor++;
        segment = cursor + 1;
        isLineStart = false;
        continue;
      }
      const isClauseStart =
        cursor === from || isSentenceMark(tokens[cursor - 1]) || tokens[cursor - 1]?.kind === 'emoji';
      if (!isClauseStart && !(hasSections && isLetterTitle(tokens, cursor))) continue;
      const heading = readHeading(raw, tokens, cursor, isLineStart && cursor === from);
      isLineStart = false;
      if (!heading) continue;
      open(heading.section, heading.isWeekly, segment, cursor, isBullet);
      segment = cursor + heading.length;
      cursor = Math.max(cursor, segment - 1);
    }
    addItem(segment, lineEnd, isBullet);
    at = lineEnd + 1;
  }
  return { raw, tokens, items, sentences, hasSections };

  function open(next: Section, isNextWeekly: boolean, from: number, to: number, isBullet: boolean): void {
    addItem(from, to, isBullet);
    section = next;
    isWeekly = isNextWeekly;
    hasSections = true;
  }

  function addItem(from: number, to: number, isBullet: boolean): void {
    if (to <= from) return;
    const item = items.length;
    items.push({ section, isWeekly, isBullet, from, to });
    let start = from;
    for (let i = from; i < to; i++) {
      if (!isSentenceMark(tokens[i]) && i - start < LONGEST_SENTENCE) continue;
      addSentence(start, i + 1, item);
      start = i + 1;
    }
    addSentence(start, to, item);
  }

  function addSentence(from: number, to: number, item: number): void {
    if (to <= from) return;
    let hasContent = false;
    for (let i = from; i < to && !hasContent; i++) hasContent = tokens[i]?.kind !== 'punct';
    if (!hasContent) return;
    sentences.push({ from, to, item, isQuestion: endsInQuestion(tokens, from, to) });
  }
}

function endsInQuestion(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i >= from && i >= to - 3; i--) {
    if (tokens[i]?.norm === '?') return true;
    if (tokens[i]?.kind === 'word') return false;
  }
  return false;
}

function findBreak(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'break') at++;
  return at;
}

/** "t:" behind "y: …" on the same line. */
function isLetterTitle(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm;
  return (norm === 't' || norm === 'b') && tokens[at + 1]?.norm === ':';
}

/** A mark that ends a sentence; "…" and "!" do too, a closing bracket does not. */
export function isSentenceMark(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'punct') return false;
  return token.norm === '.' || token.norm === '!' || token.norm === '?' || token.norm === '…' || token.norm === ';';
}

function isBulletAt(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (from >= to || first === undefined) return false;
  if (first.norm === '•' || (first.kind === 'punct' && (first.norm === '→' || first.norm === '+'))) return true;
  return isListNumber(tokens, from, to);
}

/** "Ans: …" below a question of a form. */
function isAnswerMark(tokens: readonly Token[], from: number): boolean {
  const norm = tokens[from]?.norm;
  return (norm === 'ans' || norm === 'answer' || norm === 'a') && tokens[from + 1]?.norm === ':';
}

function isListNumber(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const second = tokens[from + 1];
  const isMark = second?.norm === ')' || second?.norm === '.';
  return from + 2 < to && first?.kind === 'number' && first.norm.length <= 2 && isMark;
}

function skipBullet(tokens: readonly Token[], from: number, to: number): number {
  return isListNumber(tokens, from, to) ? from + 2 : from + 1;
}
