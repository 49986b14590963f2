import { isObject, type JsonObject, objectField, objectsField, stringField } from './json.ts';

/**
 * Writes Slack blocks as one mrkdwn text, lines in reading order: rich_text, section, header, context, markdown,
 * and tables. Blocks without words (dividers, images, buttons) and kinds that aren't known add nothing.
 * Never throws; anything that is no list of blocks gives an empty string.
 */
export function readBlocks(blocks: unknown): string {
  if (!Array.isArray(blocks)) return '';
  return joinLines(blocks.filter(isObject).map(readBlock));
}

/** Joins what is not empty with line ends. */
export function joinLines(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}

/** Plain words as they must stand in mrkdwn. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function readBlock(block: JsonObject): string {
  switch (stringField(block, 'type')) {
    case 'rich_text':
      return joinLines(objectsField(block, 'elements').map((element) => readRichPart(element)));
    case 'section':
      return joinLines([
        readTextObject(objectField(block, 'text')),
        ...objectsField(block, 'fields').map(readTextObject),
      ]);
    case 'header':
      return readTextObject(objectField(block, 'text'));
    case 'context':
      return objectsField(block, 'elements').map(readTextObject).filter(Boolean).join(' ');
    case 'markdown':
      return markdownToMrkdwn(stringField(block, 'text'));
    case 'table':
      return joinLines(readRows(block.rows));
    default:
      return '';
  }
}

function readTextObject(text: JsonObject): string {
  const words = stringField(text, 'text');
  return stringField(text, 'type') === 'plain_text' ? escapeMrkdwn(words) : words;
}

function readRows(rows: unknown): string[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row) =>
    Array.isArray(row)
      ? row
          .filter(isObject)
          .map((cell) =>
            stringField(cell, 'type') === 'rich_text' ? readBlock(cell) : escapeMrkdwn(stringField(cell, 'text')),
          )
          .join(' | ')
      : '',
  );
}

/** A section, list, quote or code part of a rich_text block. */
function readRichPart(part: JsonObject): string {
  switch (stringField(part, 'type')) {
    case 'rich_text_section':
      return readInline(part).replace(/\n+$/, '');
    case 'rich_text_list':
      return readList(part);
    case 'rich_text_quote':
      return readInline(part)
        .split('\n')
        .map((line) => `&gt; ${line}`)
        .join('\n');
    case 'rich_text_preformatted':
      return `\`\`\`\n${readInline(part)}\n\`\`\``;
    default:
      return '';
  }
}

function readList(list: JsonObject): string {
  const isOrdered = stringField(list, 'style') === 'ordered';
  const first = typeof list.offset === 'number' ? list.offset : 0;
  const depth = typeof list.indent === 'number' ? Math.min(Math.max(list.indent, 0), 8) : 0;
  const indent = '    '.repeat(depth);
  return joinLines(
    objectsField(list, 'elements').map((item, index) => {
      const mark = isOrdered ? `${first + index + 1}.` : '•';
      return `${indent}${mark} ${readRichPart(item)}`;
    }),
  );
}

function readInline(part: JsonObject): string {
  return objectsField(part, 'elements').map(readElement).join('');
}

function readElement(element: JsonObject): string {
  switch (stringField(element, 'type')) {
    case 'text':
      return styled(escapeMrkdwn(stringField(element, 'text')), objectField(element, 'style'));
    case 'link':
      return readLink(element);
    case 'user':
      return `<@${stringField(element, 'user_id')}>`;
    case 'usergroup':
      return `<!subteam^${stringField(element, 'usergroup_id')}>`;
    case 'channel':
      return `<#${stringField(element, 'channel_id')}>`;
    case 'broadcast':
      return `<!${stringField(element, 'range')}>`;
    case 'emoji':
      return `:${stringField(element, 'name')}:`;
    case 'date':
      return escapeMrkdwn(stringField(element, 'fallback'));
    default:
      return '';
  }
}

function readLink(element: JsonObject): string {
  const url = stringField(element, 'url').replaceAll('|', '%7C').replaceAll('>', '%3E');
  const words = stringField(element, 'text');
  return words === '' ? `<${url}>` : `<${url}|${escapeMrkdwn(words)}>`;
}

/** Formatting marks must touch the words they format, so outer spaces stay outside. */
function styled(text: string, style: JsonObject): string {
  const words = text.trim();
  if (words === '' || words.includes('\n')) return text;
  let marked = words;
  if (style.code === true) marked = `\`${marked}\``;
  if (style.bold === true) marked = `*${marked}*`;
  if (style.italic === true) marked = `_${marked}_`;
  if (style.strike === true) marked = `~${marked}~`;
  return text.replace(words, () => marked);
}

/** What matters of standard markdown: headings, bold, links and list marks. */
function markdownToMrkdwn(markdown: string): string {
  return escapeMrkdwn(markdown)
    .replace(/^#{1,6}[ \t]+([^\n]+)$/gm, '$1')
    .replace(/^([ \t]*)[-*+][ \t]+/gm, '$1• ')
    .replace(/\*\*([^*\n]+)\*\*/g, '*$1*')
    .replace(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, '<$2|$1>');
}
