import type { Token, TokenKind } from './message.ts';
import { expandWord } from './normalise.ts';

const NON_ASCII_WORD = /[\p{L}\p{M}\p{N}]/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const INLINE_LIMIT = 600;

const NEWLINE = 10;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const PLUS = 43;
const HYPHEN = 45;
const COLON = 58;
const LESS = 60;
const AT = 64;
const BACKTICK = 96;

const ENTITY_WORDS: Readonly<Record<string, string>> = { '&amp;': 'and', '&lt;': '<', '&gt;': '>' };

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Letters and digits; combining marks count, so that accented words stay whole. */
function isWordAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code < 128) return isDigit(code) || isUpper(code) || (code >= 97 && code <= 122);
  if (Number.isNaN(code)) return false;
  return NON_ASCII_WORD.test(raw.charAt(at));
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019 || code === 0x2018;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0x200b;
}

/** Index of `close` on the same line within the limit, or -1; `stop` ends the search early. */
function findClose(raw: string, from: number, close: string, stop?: number): number {
  const limit = Math.min(raw.length, from + INLINE_LIMIT);
  for (let i = from; i < limit; i++) {
    const code = raw.charCodeAt(i);
    if (code === NEWLINE || code === stop) return -1;
    if (raw.charAt(i) === close) return i;
  }
  return -1;
}

/**
 * Splits Slack mrkdwn into tokens in one pass over the text.
 * Contractions are written out ("didn't" is two tokens that share a span), hyphenated words are split, formatting
 * marks vanish, code spans and quoted passages become one token each. Line ends are `break` tokens.
 */
export function tokenise(raw: string): Token[] {
  const tokens: Token[] = [];
  const length = raw.length;
  let i = 0;
  let isLineStart = true;

  const push = (kind: TokenKind, norm: string, start: number, end: number): void => {
    tokens.push({ kind, norm, start, end });
    isLineStart = false;
    i = end;
  };

  const readWord = (): void => {
    const start = i;
    let end = i;
    while (end < length) {
      if (isWordAt(raw, end)) {
        end++;
        continue;
      }
      const code = raw.charCodeAt(end);
      const isJoined = (isApostrophe(code) || code === 95) && end > start && isWordAt(raw, end + 1);
      if (!isJoined) break;
      end++;
    }
    if (raw.charCodeAt(end) === HYPHEN && end - start <= 10 && isTicketAt(raw, start, end)) {
      end++;
      while (end < length && isDigit(raw.charCodeAt(end))) end++;
      push('ticket', '<ticket>', start, end);
      return;
    }
    const lower = raw.slice(start, end).toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
    if (isDigit(raw.charCodeAt(start))) {
      readNumber(start);
      return;
    }
    if (lower === 'w' && raw.charAt(end) === '/') {
      push('word', 'with', start, end + 1);
      return;
    }
    if (isCapitalAbbreviation(raw, start, end) || (lower === 'ill' && !opensClause(tokens.at(-1)))) {
      push('word', lower, start, end);
      return;
    }
    for (const word of expandWord(lower)) push('word', word, start, end);
  };

  const readNumber = (start: number): void => {
    let end = start;
    while (end < length) {
      if (isWordAt(raw, end) || raw.charAt(end) === '%') {
        end++;
        continue;
      }
      const mark = raw.charAt(end);
      const isInner = mark === ',' || mark === '.' || mark === ':' || mark === '/' || mark === '-';
      if (!isInner || !isDigit(raw.charCodeAt(end + 1))) break;
      end++;
    }
    push('number', raw.slice(start, end).toLowerCase(), start, end);
  };

  const readAngle = (): boolean => {
    const close = findClose(raw, i + 1, '>', LESS);
    if (close < 0) return false;
    const next = raw.charCodeAt(i + 1);
    const body = raw.slice(i + 1, close);
    if (next === AT) push('user', '<user>', i, close + 1);
    else if (next === HASH) push('channel', '<channel>', i, close + 1);
    else if (next === 33) push('user', '<group>', i, close + 1);
    else if (/^[a-z][a-z0-9+.-]*:/i.test(body)) push('link', '<link>', i, close + 1);
    else return false;
    return true;
  };

  const readQuote = (close: string): boolean => {
    const at = findClose(raw, i + 1, close);
    if (at <= i + 1) return false;
    push('quote', '<quote>', i, at + 1);
    return true;
  };

  const readSingleQuote = (): boolean => {
    const isOpening = i === 0 || isSpace(raw.charCodeAt(i - 1)) || /[\n([{:*_]/.test(raw.charAt(i - 1));
    if (!isOpening || !isWordAt(raw, i + 1)) return false;
    const limit = Math.min(length, i + INLINE_LIMIT);
    for (let at = i + 2; at < limit; at++) {
      const code = raw.charCodeAt(at);
      if (code === NEWLINE) return false;
      if (isApostrophe(code) && !isWordAt(raw, at + 1)) {
        push('quote', '<quote>', i, at + 1);
        return true;
      }
    }
    return false;
  };

  const readEmoji = (): boolean => {
    let end = i + 1;
    while (end < length && end - i < 64 && (isWordAt(raw, end) || '_+-:'.includes(raw.charAt(end)))) {
      if (raw.charCodeAt(end) === COLON && !raw.startsWith('::skin', end)) {
        if (raw.startsWith(':skin', end - 1)) {
          end++;
          continue;
        }
        break;
      }
      end++;
    }
    if (raw.charCodeAt(end) !== COLON || end === i + 1) return false;
    const name = raw.slice(i, end + 1).toLowerCase();
    if (!/[a-z+]/.test(name) || /^:\d/.test(name)) return false;
    push('emoji', name.replace(/:+skin-tone.*$/, ':'), i, end + 1);
    return true;
  };

  const readCode = (): boolean => {
    if (raw.startsWith('```', i)) {
      const fence = raw.indexOf('```', i + 3);
      const end = fence < 0 ? length : fence + 3;
      push('code', '<code>', i, end);
      return true;
    }
    const close = findClose(raw, i + 1, '`');
    if (close <= i + 1) return false;
    push('code', '<code>', i, close + 1);
    return true;
  };

  const readBlockquote = (): boolean => {
    const isMark = raw.startsWith('&gt;', i) || raw.charAt(i) === '>';
    if (!isMark) return false;
    const isRest = raw.startsWith('&gt;&gt;&gt;', i) || raw.startsWith('>>>', i);
    const newline = isRest ? -1 : raw.indexOf('\n', i);
    push('quote', '<quote>', i, newline < 0 ? length : newline);
    return true;
  };

  while (i < length) {
    const code = raw.charCodeAt(i);
    if (code === NEWLINE) {
      push('break', '\n', i, i + 1);
      isLineStart = true;
      continue;
    }
    if (isSpace(code)) {
      i++;
      continue;
    }
    if (isLineStart && readBlockquote()) continue;
    if (isWordAt(raw, i)) {
      readWord();
      continue;
    }
    if (code === LESS && readAngle()) continue;
    if (code === BACKTICK && readCode()) continue;
    if (code === QUOTE && readQuote('"')) continue;
    if (code === 0x201c && readQuote('”')) continue;
    if (code === 0x201e && (readQuote('“') || readQuote('”'))) continue;
    if (isApostrophe(code) && readSingleQuote()) continue;
    if (code === COLON && readEmoji()) continue;
    if (raw.startsWith('http://', i) || raw.startsWith('https://', i)) {
      readUrl();
      continue;
    }
    if (code === AT && isWordAt(raw, i + 1)) {
      readHandle();
      continue;
    }
    if (code === HASH && isWordAt(raw, i + 1)) {
      readHashName();
      continue;
    }
    if (code === PLUS && isDigit(raw.charCodeAt(i + 1))) {
      let end = i + 1;
      while (isDigit(raw.charCodeAt(end))) end++;
      push('number', raw.slice(i, end), i, end);
      continue;
    }
    readOther(code);
  }
  return tokens;

  function readUrl(): void {
    let end = i;
    while (end < length && !isSpace(raw.charCodeAt(end)) && raw.charCodeAt(end) !== NEWLINE) end++;
    push('link', '<link>', i, end);
  }

  function readHandle(): void {
    let end = i + 1;
    while (end < length && (isWordAt(raw, end) || ('._-'.includes(raw.charAt(end)) && isWordAt(raw, end + 1)))) end++;
    push('user', '<user>', i, end);
  }

  function readHashName(): void {
    let end = i + 1;
    while (end < length && (isWordAt(raw, end) || ('_-'.includes(raw.charAt(end)) && isWordAt(raw, end + 1)))) end++;
    const isNumber = isDigit(raw.charCodeAt(i + 1));
    push(isNumber ? 'ticket' : 'channel', isNumber ? '<ticket>' : '<channel>', i, end);
  }

  function readOther(code: number): void {
    if (code === 38) {
      for (const [entity, norm] of Object.entries(ENTITY_WORDS)) {
        if (raw.startsWith(entity, i)) {
          push(norm === 'and' ? 'word' : 'punct', norm, i, i + entity.length);
          return;
        }
      }
    }
    const point = raw.codePointAt(i) ?? code;
    const width = point > 0xffff ? 2 : 1;
    if (point > 0x2000 && PICTOGRAPH.test(String.fromCodePoint(point))) {
      push('emoji', String.fromCodePoint(point), i, i + width);
      return;
    }
    const mark = raw.charAt(i);
    const isFormatting = mark === '*' || mark === '_' || mark === '~' || mark === '`';
    if (isFormatting) {
      const isBullet = isLineStart && mark === '*' && isSpace(raw.charCodeAt(i + 1));
      if (isBullet) push('punct', '•', i, i + 1);
      else i++;
      return;
    }
    if (code === HYPHEN && !isLineStart && i > 0 && isWordAt(raw, i - 1) && isWordAt(raw, i + 1)) {
      i++;
      return;
    }
    readPunctuation(mark, width);
  }

  function readPunctuation(mark: string, width: number): void {
    let end = i + width;
    while (end < length && raw.charAt(end) === mark && width === 1) end++;
    if ((mark === '!' || mark === '?') && /[!?]/.test(raw.charAt(end))) {
      const start = i;
      while (end < length && /[!?]/.test(raw.charAt(end))) end++;
      push('punct', raw.slice(start, end).includes('?') ? '?' : '!', start, end);
      return;
    }
    const isArrow = mark === '-' && raw.charAt(end) === '>';
    if (isArrow) {
      push('punct', '→', i, end + 1);
      return;
    }
    const isBullet = isLineStart && (mark === '-' || '•◦▪·–—●○■'.includes(mark));
    push('punct', isBullet ? '•' : mark === '.' && end - i > 1 ? '…' : mark, i, end);
  }
}

/** "HR", "SAT" and the like are names, while "hr" and "sat" are hour and Saturday. */
function isCapitalAbbreviation(raw: string, start: number, end: number): boolean {
  return end - start > 1 && /^(HR|SAT|MIN|COS|WED|IM|ILL|TY|MON)$/.test(raw.slice(start, end));
}

/** Tells "ill send it" from "she is ill": only at the head of a clause can it be "I'll". */
function opensClause(previous: Token | undefined): boolean {
  return previous === undefined || previous.kind !== 'word' || /^(and|but|so|then|or)$/.test(previous.norm);
}

function isTicketAt(raw: string, start: number, end: number): boolean {
  if (end - start < 2 || !isUpper(raw.charCodeAt(start)) || !isDigit(raw.charCodeAt(end + 1))) return false;
  for (let i = start + 1; i < end; i++) {
    const code = raw.charCodeAt(i);
    if (!isUpper(code) && !isDigit(code)) return false;
  }
  return true;
}
