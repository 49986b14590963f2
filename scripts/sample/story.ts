/** One line of the story that the sample workspace tells. */
export interface StoryLine {
  readonly day: string;
  readonly channel: string;
  /** Local time of the workspace, `HH:MM`. */
  readonly time: string;
  readonly kind: 'person' | 'relayed' | 'bot';
  /** Short name of the person, or of the bot. */
  readonly speaker: string;
  readonly text: string;
  /** Index of the line that began the thread; null outside threads. */
  readonly root: number | null;
}

const LINE =
  /^(?:>(?<reply>\w*) )?(?<time>\d\d:\d\d) (?:\[(?<id>\w+)\] )?(?<mark>[@!]\w+)?(?: )?(?<name>\w+)?: (?<text>.*)$/;

/**
 * Reads the story: `== day`, `#channel`, then lines `09:00 name: text`. `> ` replies to the line above that began
 * something, `>id ` to the line marked `[id]`; `@bot name:` is relayed by a bot, `!bot:` is the bot's own. Lines that
 * begin with two spaces continue the one above. Throws on anything else.
 */
export function readStory(text: string): readonly StoryLine[] {
  const lines: StoryLine[] = [];
  const marked = new Map<string, number>();
  const latest = new Map<string, number>();
  let day = '';
  let channel = '';
  for (const row of text.split('\n')) {
    if (row.trim() === '') continue;
    if (row.startsWith('== ')) day = row.slice(3);
    else if (row.startsWith('#')) channel = row.slice(1);
    else if (row.startsWith('  ')) continueLast(row.slice(2));
    else add(row);
  }
  return lines;

  function continueLast(more: string): void {
    const last = lines.pop();
    if (last === undefined) throw new Error('nothing to continue');
    lines.push({ ...last, text: `${last.text}\n${more}` });
  }

  function add(row: string): void {
    const found = LINE.exec(row)?.groups;
    if (found === undefined) throw new Error(`not a line of the story: ${row}`);
    const { reply, time = '', id, mark, name = '', text: words = '' } = found;
    const root = reply === undefined ? undefined : reply === '' ? latest.get(channel) : marked.get(reply);
    if (reply !== undefined && root === undefined) throw new Error(`a reply to nothing: ${row}`);
    const index = lines.length;
    if (id !== undefined) marked.set(id, index);
    if (reply === undefined) latest.set(channel, index);
    const kind = mark === undefined ? 'person' : mark.startsWith('@') ? 'relayed' : 'bot';
    lines.push({
      day,
      channel: root === undefined ? channel : (lines[root]?.channel ?? channel),
      time,
      kind,
      speaker: kind === 'bot' ? (mark ?? '').slice(1) : name,
      text: words,
      root: root ?? null,
    });
  }
}
