import { html as template } from 'hono/html';
import { type HtmlEscapedString, raw as markRaw } from 'hono/utils/html';

/** Markup that is safe to put into a page as it is. */
export type Html = HtmlEscapedString;

/**
 * A tagged template for pages: every value is escaped unless it is `Html` itself; lists are joined, and false, null
 * and undefined leave nothing behind. Hand in no promises.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const made = template(strings, ...values);
  if (made instanceof Promise) throw new TypeError('A promise cannot be put into a page');
  return made;
}

/** Marks text as markup. Only for what this program wrote itself, such as drawn charts and style sheets. */
export function raw(markup: string): Html {
  return markRaw(markup);
}

/** Pieces one after the other. */
export function join(pieces: readonly Html[]): Html {
  return raw(pieces.map(String).join(''));
}
