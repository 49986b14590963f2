import {
  AMPERSAND,
  APOSTROPHE,
  ASTERISK,
  AT,
  BACKTICK,
  BANG,
  COLON,
  GREATER,
  HASH,
  HYPHEN,
  isApostrophe,
  isBlank,
  isDigit,
  isWordAt,
  LESS,
  NEWLINE,
  PLUS,
  QUESTION,
  QUOTE,
  TILDE,
  UNDERSCORE,
} from './chars.ts';
import type { Token, TokenKind } from './message.ts';
import { readNumber, readWord, ticketEndAt } from './words.ts';

/** How far a quotation, code span or entity may reach; bounds the look-ahead, so that reading stays linear. */
const INLINE_LIMIT = 600;
const EMOJI_LIMIT = 64;
/** Asks for the coloured form of the sign before it; not a word of its own. */
const COLOURED = 0xfe0f;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const ENTITIES: readonly (readonly [string, TokenKind, string])[] = [
  ['&amp;', 'word', 'and'],
  ['&lt;', 'punct', '<'],
  ['&gt;', 'punct', '>'],
];

/**
 * Splits Slack mrkdwn into tokens in one pass over the text.
 * Contractions are written out ("didn't" is two tokens that share a span), hyphenated words are split, formatting
 * marks vanish, code spans and quoted passages become one token each. Line ends are `break` tokens.
 */
export function tokenise(raw: string): Token[] {
  const tokens: Token[] = [];
  const length = raw.length;
  let at = 0;
  let isLineStart = true;
  while (at < length) {
    const code = raw.charCodeAt(at);
    if (isBlank(code)) {
      at++;
    } else if (code === NEWLINE) {
      tokens.push({ kind: 'break', norm: '\n', start: at, end: at + 1 });
      at++;
      isLineStart = true;
    } else {
      const before = tokens.length;
      at = readToken(raw, at, code, isLineStart, tokens);
      if (tokens.length > before) isLineStart = false;
    }
  }
  return tokens;
}

/** Reads what stands at `at`, which is no blank; returns where to go on. */
function readToken(raw: string, at: number, code: number, isLineStart: boolean, tokens: Token[]): number {
  if (isWordAt(raw, at)) return readWordLike(raw, at, code, tokens);
  const end = readSpecial(raw, at, code, isLineStart, tokens);
  return end > at ? end : readMark(raw, at, code, isLineStart, tokens);
}

function readWordLike(raw: string, at: number, code: number, tokens: Token[]): number {
  if (code === 104 && (raw.startsWith('http://', at) || raw.startsWith('https://', at)))
    return readUrl(raw, at, tokens);
  if (isDigit(code)) return readNumber(raw, at, tokens);
  const ticketEnd = ticketEndAt(raw, at);
  return ticketEnd > 0 ? add(tokens, 'ticket', '<ticket>', at, ticketEnd) : readWord(raw, at, tokens);
}

/** Entities, quotations, code, emoji and names; 0 when there is none here. */
function readSpecial(raw: string, at: number, code: number, isLineStart: boolean, tokens: Token[]): number {
  switch (code) {
    case LESS:
      return readAngle(raw, at, tokens);
    case GREATER:
      return isLineStart ? readBlockquote(raw, at, tokens) : 0;
    case AMPERSAND:
      return isLineStart && raw.startsWith('&gt;', at) ? readBlockquote(raw, at, tokens) : readEntity(raw, at, tokens);
    case BACKTICK:
      return readCode(raw, at, tokens);
    case QUOTE:
      return readQuotation(raw, at, QUOTE, tokens);
    case 0x201c:
      return readQuotation(raw, at, 0x201d, tokens);
    case 0x201e:
      return readQuotation(raw, at, 0x201c, tokens) || readQuotation(raw, at, 0x201d, tokens);
    case APOSTROPHE:
    case 0x2018:
    case 0x2019:
      return readSingleQuotation(raw, at, tokens);
    case COLON:
      return readEmoji(raw, at, tokens);
    case AT:
      return isWordAt(raw, at + 1) ? add(tokens, 'user', '<user>', at, nameEnd(raw, at + 1, '._-')) : 0;
    case HASH:
      return readHashName(raw, at, tokens);
    case PLUS:
      return isDigit(raw.charCodeAt(at + 1)) ? readPlusNumber(raw, at, tokens) : 0;
    default:
      return code > 0x2000 ? readPictograph(raw, at, tokens) : 0;
  }
}

function add(tokens: Token[], kind: TokenKind, norm: string, start: number, end: number): number {
  tokens.push({ kind, norm, start, end });
  return end;
}

/** Index of `close` on the same line within the limit, or -1; `stop` ends the search early. */
function findClose(raw: string, from: number, close: number, stop: number): number {
  const limit = Math.min(raw.length, from + INLINE_LIMIT);
  for (let at = from; at < limit; at++) {
    const code = raw.charCodeAt(at);
    if (code === close) return at;
    if (code === NEWLINE || code === stop) return -1;
  }
  return -1;
}

function readAngle(raw: string, at: number, tokens: Token[]): number {
  const close = findClose(raw, at + 1, GREATER, LESS);
  if (close < 0) return 0;
  const next = raw.charCodeAt(at + 1);
  if (next === AT) return add(tokens, 'user', '<user>', at, close + 1);
  if (next === HASH) return add(tokens, 'channel', '<channel>', at, close + 1);
  if (next === BANG) return add(tokens, 'user', '<group>', at, close + 1);
  const isLink = /^[a-z][a-z0-9+.-]*:/i.test(raw.slice(at + 1, close));
  return isLink ? add(tokens, 'link', '<link>', at, close + 1) : 0;
}

function readBlockquote(raw: string, at: number, tokens: Token[]): number {
  const isRest = raw.startsWith('&gt;&gt;&gt;', at) || raw.startsWith('>>>', at);
  const newline = isRest ? -1 : raw.indexOf('\n', at);
  return add(tokens, 'quote', '<quote>', at, newline < 0 ? raw.length : newline);
}

function readEntity(raw: string, at: number, tokens: Token[]): number {
  for (const [entity, kind, norm] of ENTITIES) {
    if (raw.startsWith(entity, at)) return add(tokens, kind, norm, at, at + entity.length);
  }
  return 0;
}

function readCode(raw: string, at: number, tokens: Token[]): number {
  if (raw.startsWith('```', at)) {
    const fence = raw.indexOf('```', at + 3);
    return add(tokens, 'code', '<code>', at, fence < 0 ? raw.length : fence + 3);
  }
  const close = findClose(raw, at + 1, BACKTICK, NEWLINE);
  return close > at + 1 ? add(tokens, 'code', '<code>', at, close + 1) : 0;
}

function readQuotation(raw: string, at: number, close: number, tokens: Token[]): number {
  const end = findClose(raw, at + 1, close, NEWLINE);
  return end > at + 1 ? add(tokens, 'quote', '<quote>', at, end + 1) : 0;
}

/** A passage in single quotes; an apostrophe inside a word neither opens nor closes one. */
function readSingleQuotation(raw: string, at: number, tokens: Token[]): number {
  const isOpening = at === 0 || isBlank(raw.charCodeAt(at - 1)) || '\n([{:*_'.includes(raw.charAt(at - 1));
  if (!isOpening || !isWordAt(raw, at + 1)) return 0;
  const limit = Math.min(raw.length, at + INLINE_LIMIT);
  for (let end = at + 2; end < limit; end++) {
    const code = raw.charCodeAt(end);
    if (code === NEWLINE) return 0;
    if (isApostrophe(code) && !isWordAt(raw, end + 1)) return add(tokens, 'quote', '<quote>', at, end + 1);
  }
  return 0;
}

function readEmoji(raw: string, at: number, tokens: Token[]): number {
  let end = at + 1;
  const limit = Math.min(raw.length, at + EMOJI_LIMIT);
  while (end < limit && (isWordAt(raw, end) || '_+-'.includes(raw.charAt(end)))) end++;
  if (raw.charCodeAt(end) !== COLON || end === at + 1) return 0;
  const name = raw.slice(at, end + 1).toLowerCase();
  if (name !== ':100:' && (!/[a-z+]/.test(name) || isDigit(name.charCodeAt(1)))) return 0;
  const tone = raw.startsWith(':skin-tone-', end + 1) ? raw.indexOf(':', end + 2) : -1;
  return add(tokens, 'emoji', name, at, (tone > 0 ? tone : end) + 1);
}

function readUrl(raw: string, at: number, tokens: Token[]): number {
  let end = at;
  while (end < raw.length && raw.charCodeAt(end) !== NEWLINE && !isBlank(raw.charCodeAt(end))) end++;
  return add(tokens, 'link', '<link>', at, end);
}

/** Where a name ends whose parts may be joined by one of `joints`. */
function nameEnd(raw: string, at: number, joints: string): number {
  let end = at;
  while (isWordAt(raw, end) || (joints.includes(raw.charAt(end)) && end < raw.length && isWordAt(raw, end + 1))) end++;
  return end;
}

function readHashName(raw: string, at: number, tokens: Token[]): number {
  if (!isWordAt(raw, at + 1)) return 0;
  const isNumber = isDigit(raw.charCodeAt(at + 1));
  const end = nameEnd(raw, at + 1, '_-');
  return isNumber ? add(tokens, 'ticket', '<ticket>', at, end) : add(tokens, 'channel', '<channel>', at, end);
}

function readPlusNumber(raw: string, at: number, tokens: Token[]): number {
  let end = at + 1;
  while (isDigit(raw.charCodeAt(end))) end++;
  return add(tokens, 'number', raw.slice(at, end), at, end);
}

function readPictograph(raw: string, at: number, tokens: Token[]): number {
  const point = raw.codePointAt(at) ?? 0;
  const mark = String.fromCodePoint(point);
  if (!PICTOGRAPH.test(mark)) return 0;
  const isColoured = raw.charCodeAt(at + mark.length) === COLOURED;
  return add(tokens, 'emoji', mark, at, at + mark.length + (isColoured ? 1 : 0));
}

/** Punctuation; formatting marks and the hyphen inside a word leave no token. */
function readMark(raw: string, at: number, code: number, isLineStart: boolean, tokens: Token[]): number {
  if (code === ASTERISK && isLineStart && isBlank(raw.charCodeAt(at + 1))) return add(tokens, 'punct', '•', at, at + 1);
  if (code === ASTERISK || code === UNDERSCORE || code === TILDE || code === BACKTICK) return at + 1;
  if (code === HYPHEN && !isLineStart && at > 0 && isWordAt(raw, at - 1) && isWordAt(raw, at + 1)) return at + 1;
  const point = raw.codePointAt(at) ?? code;
  if (point > 0xffff) return add(tokens, 'punct', String.fromCodePoint(point), at, at + 2);
  if (code === BANG || code === QUESTION) return readCry(raw, at, tokens);
  const mark = raw.charAt(at);
  let end = at + 1;
  while (raw.charCodeAt(end) === code) end++;
  if (code === HYPHEN && raw.charCodeAt(end) === GREATER) return add(tokens, 'punct', '→', at, end + 1);
  const isBullet = isLineStart && (code === HYPHEN || '•◦▪·–—●○■'.includes(mark));
  return add(tokens, 'punct', isBullet ? '•' : mark === '.' && end - at > 1 ? '…' : mark, at, end);
}

/** A run of exclamation and question marks is one mark; a single question mark in it makes it a question. */
function readCry(raw: string, at: number, tokens: Token[]): number {
  let end = at;
  let isQuestion = false;
  for (; raw.charCodeAt(end) === BANG || raw.charCodeAt(end) === QUESTION; end++) {
    isQuestion ||= raw.charCodeAt(end) === QUESTION;
  }
  return add(tokens, 'punct', isQuestion ? '?' : '!', at, end);
}
