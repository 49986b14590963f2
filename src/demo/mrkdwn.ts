import { type Html, html, raw } from '../report/html.ts';

/** What ids are called in front of people. */
export interface Names {
  readonly user: (id: string) => string;
  readonly channel: (id: string) => string;
}

const EMOJI: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  calendar: '📅',
  wastebasket: '🗑️',
  heavy_minus_sign: '➖',
  bike: '🚲',
  wave: '👋',
  tada: '🎉',
  warning: '⚠️',
  thumbsup: '👍',
  '+1': '👍',
};

/**
 * Slack's mrkdwn as markup: bold, italic, strike, code, quotes, links, mentions, dates and some emoji. The text is as
 * Slack takes it, with `&`, `<` and `>` escaped.
 */
export function mrkdwn(text: string, names: Names): Html {
  const blocks = text.split(/```/);
  return html`${blocks.map((block, at) =>
    at % 2 === 1 ? html`<pre>${plain(block.replace(/^\n/, ''))}</pre>` : lines(block, names),
  )}`;
}

function lines(text: string, names: Names): Html {
  const out: Html[] = [];
  let quote: Html[] = [];
  const flush = () => {
    if (quote.length > 0) out.push(html`<blockquote>${quote}</blockquote>`);
    quote = [];
  };
  for (const line of text.split('\n')) {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quoted !== null) {
      quote.push(html`<div dir="auto">${inline(quoted[1] ?? '', names)}</div>`);
      continue;
    }
    flush();
    out.push(line.trim() === '' ? html`<div class="gap"></div>` : html`<div dir="auto">${inline(line, names)}</div>`);
  }
  flush();
  return html`${out}`;
}

const TOKEN =
  /`([^`]+)`|<([^<>]+)>|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|(?<![\w~])~([^~\n]+)~(?![\w~])|:([a-z0-9_+-]+):/g;

function inline(text: string, names: Names): Html {
  const out: Html[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    out.push(html`${plain(text.slice(at, match.index))}`);
    out.push(token(match, names));
    at = match.index + match[0].length;
  }
  out.push(html`${plain(text.slice(at))}`);
  return html`${out}`;
}

function token([whole, code, entity, bold, italic, strike, emoji]: RegExpMatchArray, names: Names): Html {
  if (code !== undefined) return html`<code>${plain(code)}</code>`;
  if (entity !== undefined) return entityMarkup(entity, names);
  if (bold !== undefined) return html`<strong>${inline(bold, names)}</strong>`;
  if (italic !== undefined) return html`<em>${inline(italic, names)}</em>`;
  if (strike !== undefined) return html`<s>${inline(strike, names)}</s>`;
  const known = emoji === undefined ? undefined : EMOJI[emoji];
  return html`${known ?? whole}`;
}

function entityMarkup(entity: string, names: Names): Html {
  const [target = '', label] = entity.split('|', 2);
  if (target.startsWith('@')) return html`<span class="bk-mention">@${names.user(target.slice(1))}</span>`;
  if (target.startsWith('#')) return html`<span class="bk-mention">#${names.channel(target.slice(1))}</span>`;
  if (target.startsWith('!date^')) return html`${plain(label ?? '')}`;
  if (target.startsWith('!')) return html`<span class="bk-mention">@${target.slice(1)}</span>`;
  if (!/^(?:https?|mailto):/.test(target)) return html`${plain(label ?? target)}`;
  return html`<span class="bk-link">${plain(label ?? target)}</span>`;
}

/** Text as Slack escapes it, as plain text. */
export function plain(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** Nothing. */
export const NOTHING: Html = raw('');
