/** Character codes that the tokeniser asks for by name. */
export const NEWLINE = 10;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const ASTERISK = 42;
export const PLUS = 43;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const GREATER = 62;
export const QUESTION = 63;
export const AT = 64;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const TILDE = 126;

const NON_ASCII_WORD = /[\p{L}\p{M}\p{N}]/u;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Letters and digits; combining marks count, so that accented words stay whole. False past the end. */
export function isWordAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || isUpper(code) || isDigit(code);
  return !Number.isNaN(code) && NON_ASCII_WORD.test(raw.charAt(at));
}

/** Straight and typographic apostrophes. */
export function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019 || code === 0x2018;
}

/** Blanks inside a line, zero-width ones included. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === 9 || code === 13 || code === 0xa0 || code === 0x200b;
}
