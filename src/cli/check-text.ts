import type { Analysis, Span } from '../detectors/types.ts';
import { LABEL_WORDS } from '../views/label-words.ts';
import { wrap } from './wrap.ts';

/** The answer to `check` for people: each flag with its words underlined, then signals and commitments. */
export function describeCheck(text: string, analysis: Analysis, columns: number): readonly string[] {
  if (!analysis.isEnglish) return ['This is not clearly English, so nothing is said about it.'];
  const { flags, signals, commitments } = analysis;
  const lines: string[] = [];
  for (const match of flags) {
    lines.push(
      `${LABEL_WORDS[match.flag].name} (evidence ${match.score.toFixed(2)})`,
      ...underline(text, match.spans, columns).map((line) => `  ${line}`),
      ...wrap(`Why: ${match.reason}`, columns, '  '),
      ...wrap(`Try: ${match.suggestion}`, columns, '  '),
      ...wrap(`Rules: ${match.rules.join(', ')}`, columns, '  '),
      '',
    );
  }
  if (flags.length === 0) lines.push('No red flag.', '');
  for (const match of signals) {
    lines.push(
      `Good: ${LABEL_WORDS[match.signal].name}`,
      ...underline(text, match.spans, columns).map((line) => `  ${line}`),
      '',
    );
  }
  for (const { what, due } of commitments) {
    lines.push(...wrap(`Commitment: ${what} (${due === null ? 'no date' : `due ${due}`})`, columns));
  }
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The lines of the text that a span touches, each with marks under the words; long lines are cut to the width. */
export function underline(text: string, spans: readonly Span[], columns: number): string[] {
  const width = Math.max(20, columns - 2);
  const marked = new Uint8Array(text.length);
  for (const [start, end] of spans) marked.fill(1, start, end);
  const lines: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (let from = 0; from < line.length; from += width) {
      const piece = line.slice(from, from + width);
      const marks = Array.from(piece, (_, index) => (marked[at + from + index] === 1 ? '^' : ' ')).join('');
      if (marks.trim() !== '') lines.push(piece.replaceAll('\t', ' '), marks.trimEnd());
    }
    at += line.length + 1;
  }
  return lines;
}
