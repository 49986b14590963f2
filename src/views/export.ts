import { plainMessage, type SlackMessage } from './message.ts';

export const EXPORT_WORDS = {
  title: 'What Ownership Lens holds about you',
  file: 'Here is everything that I hold about you, as a file: rows of my tables, by table. Only you and I are in this conversation. `/ownership erase` deletes it from my tables; the file here is yours to delete.',
  pages: 'Here is everything that I hold about you, as JSON, since I may not upload files here:',
} as const;

const PAGE = 11_000;
const SECTION = 2_900;
/** More would flood the conversation. */
const MOST_PAGES = 40;

/** The messages of an export: one beside a file, or the JSON itself over as many as it needs. */
export function exportPages(json: string, isFile: boolean): readonly SlackMessage[] {
  if (isFile) return [plainMessage(EXPORT_WORDS.file)];
  const pages = piecesOf(json, PAGE);
  const shown = pages.slice(0, MOST_PAGES).map(pageMessage);
  const end =
    pages.length > MOST_PAGES
      ? [
          plainMessage(
            'There is more than fits here. Please ask an admin to let me upload files (`files:write`), then type `/ownership export` again.',
          ),
        ]
      : [];
  return [plainMessage(EXPORT_WORDS.pages), ...shown, ...end];
}

function pageMessage(json: string): SlackMessage {
  return {
    text: EXPORT_WORDS.title,
    blocks: piecesOf(json, SECTION).map((text) => ({
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
    })),
  };
}

/** Cuts at the ends of lines where it can. */
function piecesOf(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.lastIndexOf('\n', from + most);
    const to = from + most >= text.length || end <= from ? Math.min(from + most, text.length) : end;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
