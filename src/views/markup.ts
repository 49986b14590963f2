/*
 * Slack's markup is `<…>` with `&`, `<` and `>` of people escaped. Whatever a person wrote or is named goes through
 * one of these before the bot repeats it, so that nothing in it can notify a channel or pretend to be the bot's.
 */

const ENTITY = /<([^<>]*)>/g;

/** Raw message text made safe to show: mentions of people and channels stay, everything else becomes plain words. */
export function defuse(raw: string): string {
  return mapParts(raw, escapeBare, (entity) => (isHarmless(entity) ? `<${entity}>` : escapeBare(wordsOf(entity))));
}

/** One line for a quotation, cut to a length, safe to show. */
export function quoteLine(raw: string, most: number): string {
  const line = mapParts(raw, unescapeBare, (entity) => (isHarmless(entity) ? `<${entity}>` : wordsOf(entity)))
    .replace(/\s+/g, ' ')
    .trim();
  const short =
    line.length > most
      ? `${line
          .slice(0, most)
          .replace(/<[^>]*$/, '')
          .replace(/[\uD800-\uDBFF]$/, '')
          .trimEnd()}…`
      : line;
  return escapeTyped(short);
}

/** Raw message text as a person would have typed it, for an input field. Mentions stay as Slack writes them. */
export function asTyped(raw: string): string {
  return mapParts(raw, unescapeBare, (entity) => (isHarmless(entity) ? `<${entity}>` : wordsOf(entity)));
}

/** Text from an input field, made safe to post. Mentions of people and channels work, nothing else does. */
export function escapeTyped(typed: string): string {
  return mapParts(typed, escapeAll, (entity) => (isHarmless(entity) ? `<${entity}>` : escapeAll(`<${entity}>`)));
}

function mapParts(text: string, bare: (text: string) => string, entity: (inner: string) => string): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(ENTITY)) {
    out += bare(text.slice(at, match.index)) + entity(match[1] ?? '');
    at = match.index + match[0].length;
  }
  return out + bare(text.slice(at));
}

function isHarmless(entity: string): boolean {
  return /^@[UW][A-Z0-9]{1,20}$/.test(entity) || /^#C[A-Z0-9]{1,20}$/.test(entity);
}

/** What an entity shows to a reader. */
function wordsOf(entity: string): string {
  const [target = '', label] = entity.split('|', 2);
  if (label !== undefined && label !== '') return unescapeBare(label);
  return unescapeBare(target.replace(/^!/, '@').replace(/\^.*$/, ''));
}

/** In raw text `&` always begins an escape; only stray angle brackets are left to escape. */
function escapeBare(text: string): string {
  return escapeAll(unescapeBare(text));
}

function unescapeBare(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function escapeAll(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A person by id; words for somebody who had their id erased. */
export function mentionOf(userId: string): string {
  return /^[UW][A-Z0-9]+$/.test(userId) ? `<@${userId}>` : 'somebody who erased their data';
}
