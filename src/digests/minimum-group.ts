/** No figure has fewer people than this behind it, unless a workspace asks for more. */
export const MINIMUM_GROUP = 5;

/** How often something was seen, and how many different people it came from. */
export interface Figure {
  readonly count: number;
  readonly people: number;
}

/** A figure as far as it may be shown: none at all, the number itself, or only that it is too small to show. */
export type ShownFigure =
  | { readonly kind: 'none' }
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'few' };

/** Shows a figure only when enough people are behind it. */
export function showFigure(figure: Figure, minimum: number): ShownFigure {
  if (figure.count === 0) return { kind: 'none' };
  return figure.people >= minimum ? { kind: 'shown', count: figure.count } : { kind: 'few' };
}

/**
 * Shows the parts of a whole so that none can be worked out from the others: when the whole may be shown and exactly
 * one part may not, the smallest shown part is held back with it.
 */
export function showParts<K extends string>(
  parts: Readonly<Record<K, Figure>>,
  minimum: number,
): Readonly<Record<K, ShownFigure>> {
  const names = Object.keys(parts) as K[];
  const shown = new Map(names.map((name) => [name, showFigure(parts[name], minimum)]));
  const few = names.filter((name) => shown.get(name)?.kind === 'few');
  if (few.length === 1) {
    const [smallest] = names
      .filter((name) => shown.get(name)?.kind === 'shown')
      .sort((a, b) => parts[a].count - parts[b].count);
    if (smallest !== undefined) shown.set(smallest, { kind: 'few' });
  }
  return Object.fromEntries(shown) as Record<K, ShownFigure>;
}
