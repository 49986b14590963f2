import { DOT, HYPHEN, isApostrophe, isDigit, isUpper, isWordAt, PERCENT, SLASH, UNDERSCORE } from './chars.ts';
import type { Token } from './message.ts';
import { expandWord } from './normalise.ts';

const LONGEST_TICKET_PREFIX = 10;
const NUMBER_JOINTS = ',.:/-';

/** Reads a word, contractions written out; returns where it ends. */
export function readWord(raw: string, start: number, tokens: Token[]): number {
  let end = start;
  let hasCurly = false;
  for (; ; end++) {
    if (isWordAt(raw, end)) continue;
    const code = raw.charCodeAt(end);
    const isJoint = (isApostrophe(code) || code === UNDERSCORE) && end > start && isWordAt(raw, end + 1);
    if (!isJoint) break;
    if (code > 127) hasCurly = true;
  }
  if (raw.charCodeAt(end) === DOT) {
    const fileEnd = fileEndAt(raw, start, end);
    if (fileEnd > 0) {
      const isVersion = isDigit(raw.charCodeAt(end + 1));
      tokens.push({
        kind: isVersion ? 'number' : 'code',
        norm: isVersion ? '<version>' : '<code>',
        start,
        end: fileEnd,
      });
      return fileEnd;
    }
  }
  const source = raw.slice(start, end);
  const lower = hasCurly ? source.toLowerCase().replaceAll(/[’‘]/g, "'") : source.toLowerCase();
  if (lower === 'w' && raw.charCodeAt(end) === SLASH) {
    tokens.push({ kind: 'word', norm: 'with', start, end: end + 1 });
    return end + 1;
  }
  if (isCapitalAbbreviation(source) || (lower === 'ill' && !opensClause(tokens.at(-1)))) {
    tokens.push({ kind: 'word', norm: lower, start, end });
    return end;
  }
  const expanded = expandWord(lower);
  if (expanded === null) tokens.push({ kind: 'word', norm: lower, start, end });
  else for (const norm of expanded) tokens.push({ kind: 'word', norm, start, end });
  return end;
}

/** Reads digits with their inner marks and the unit that sticks to them ("2,113", "10:12", "60-70%", "3rd"). */
export function readNumber(raw: string, start: number, tokens: Token[]): number {
  let end = start;
  for (; ; end++) {
    if (isWordAt(raw, end) || raw.charCodeAt(end) === PERCENT) continue;
    const isJoint = end < raw.length && NUMBER_JOINTS.includes(raw.charAt(end)) && isDigit(raw.charCodeAt(end + 1));
    if (!isJoint) break;
  }
  tokens.push({ kind: 'number', norm: raw.slice(start, end).toLowerCase(), start, end });
  return end;
}

/** Where a ticket id such as "PLAT-803" that starts at `at` ends, or 0 when there is none. */
export function ticketEndAt(raw: string, at: number): number {
  if (!isUpper(raw.charCodeAt(at))) return 0;
  let end = at + 1;
  const limit = at + LONGEST_TICKET_PREFIX;
  while (end < limit && (isUpper(raw.charCodeAt(end)) || isDigit(raw.charCodeAt(end)))) end++;
  if (end - at < 2 || raw.charCodeAt(end) !== HYPHEN || !isDigit(raw.charCodeAt(end + 1))) return 0;
  end++;
  while (isDigit(raw.charCodeAt(end))) end++;
  return end;
}

const FILE_NAME =
  /^(?:js|ts|tsx|jsx|mjs|py|rb|go|rs|java|kt|swift|c|h|cc|cpp|hpp|cs|php|html?|css|scss|json|ya?ml|xml|md|rst|txt|csv|tsv|pdf|docx?|xlsx?|pptx?|png|jpe?g|svg|gif|sql|sh|ipynb|toml|lock|zip|gz|mp4|psd|fig|env|ini|log|dll|exe|apk|sol|vue|io|net|org)$/i;

/** Where the file name ("server.js", "CHANGELOG.md") or version ("v1.2.3") ends whose first dot is at `dot`; 0 for none. */
function fileEndAt(raw: string, start: number, dot: number): number {
  if (!isWordAt(raw, dot + 1)) return 0;
  let end = dot;
  let part = dot;
  while (raw.charCodeAt(end) === DOT && isWordAt(raw, end + 1)) {
    part = end + 1;
    end++;
    while (isWordAt(raw, end) || raw.charCodeAt(end) === UNDERSCORE) end++;
  }
  const first = raw.charCodeAt(start);
  const isVersion =
    (first === 118 || first === 86) && /^[vV]\d+$/.test(raw.slice(start, dot)) && isDigit(raw.charCodeAt(dot + 1));
  return isVersion || FILE_NAME.test(raw.slice(part, end)) ? end : 0;
}

/** "HR", "SAT" and the like are names, while "hr" and "sat" are hour and Saturday. */
function isCapitalAbbreviation(source: string): boolean {
  if (source.length < 2 || source.length > 4 || !isUpper(source.charCodeAt(1))) return false;
  return /^(HR|SAT|MIN|COS|WED|IM|ILL|TY|MON)$/.test(source);
}

/** Tells "ill send it" from "she is ill": only at the head of a clause can it be "I'll". */
function opensClause(previous: Token | undefined): boolean {
  return previous === undefined || previous.kind !== 'word' || /^(and|but|so|then|or)$/.test(previous.norm);
}
