import type { Section, Token } from './message.ts';

const LETTERS: ReadonlyMap<string, Section> = new Map([
  ['y', 'done'],
  ['t', 'plan'],
  ['b', 'blockers'],
]);

const EMOJI: ReadonlyMap<string, Section> = new Map([
  ...marks('done', '✅ ✔ ☑ :white_check_mark: :heavy_check_mark: :ballot_box_with_check: :done: :checkered_flag:'),
  ...marks('plan', '▶ ⏩ ⏭ ➡ 🔜 🎯 🚧 ⏳ :arrow_forward: :fast_forward: :arrow_right: :soon: :dart: :next:'),
  ...marks('plan', ':construction: :hourglass: :hourglass_flowing_sand:'),
  ...marks('blockers', '⛔ 🚫 🛑 🔴 🧱 ✋ :no_entry: :no_entry_sign: :octagonal_sign: :red_circle: :bricks: :blocked:'),
]);

function marks(section: Section, list: string): readonly (readonly [string, Section])[] {
  return list.split(' ').map((mark) => [mark, section]);
}

/**
 * A report whose lines open with a sign in place of a title: "y … / t … / b …", or a check mark for what is done and an
 * arrow for what comes next. Gives the section that opens at each sign. Empty unless something done stands before
 * something planned: one check mark alone is a tick.
 */
export function readLineMarks(tokens: readonly Token[]): ReadonlyMap<number, Section> {
  if (!tokens.some(({ kind }) => kind === 'break')) return NO_MARKS;
  return found(tokens, LETTERS) ?? found(tokens, EMOJI) ?? NO_MARKS;
}

const NO_MARKS: ReadonlyMap<number, Section> = new Map();

function found(tokens: readonly Token[], signs: ReadonlyMap<string, Section>): ReadonlyMap<number, Section> | null {
  const opened = new Map<number, Section>();
  const seen: Section[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && tokens[at - 1]?.kind !== 'break') continue;
    const section = signs.get(tokens[at]?.norm ?? '');
    // A colon or a dash makes a title of it, which is read as such.
    if (section === undefined || tokens[at + 1]?.kind === 'punct') continue;
    opened.set(at, section);
    seen.push(section);
  }
  const isReport = seen[0] === 'done' && seen.includes('plan');
  return isReport ? opened : null;
}
