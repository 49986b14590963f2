import type { Analysis, Span } from '../detectors/types.ts';
import { type Html, html } from '../report/html.ts';

/** Kinds of what is underlined. */
export type Mark = 'flag' | 'good' | 'promise';

interface Marked {
  readonly span: Span;
  readonly mark: Mark;
}

/** A text with the words underlined that rules spoke of. Where several did, the words bear all their lines. */
export function markedText(text: string, analysis: Analysis): Html {
  const marks = marksOf(analysis);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ span }) => span)])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return html`${cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const here = new Set(marks.filter(({ span }) => span[0] < end && span[1] > start).map(({ mark }) => mark));
    const words = text.slice(start, end);
    return here.size === 0
      ? html`${words}`
      : html`<mark class="${[...here].map((mark) => `m-${mark}`).join(' ')}">${words}</mark>`;
  })}`;
}

function marksOf({ flags, signals, commitments }: Analysis): readonly Marked[] {
  const of = (spans: readonly Span[], mark: Mark) => spans.map((span): Marked => ({ span, mark }));
  return [
    ...flags.flatMap(({ spans }) => of(spans, 'flag')),
    ...signals.filter(({ signal }) => signal !== 'commitment').flatMap(({ spans }) => of(spans, 'good')),
    ...of(
      commitments.map(({ span }) => span),
      'promise',
    ),
  ];
}
