/** What blockers and promises are about, as far as the rules that saw them tell; no words of anybody. */
export type Theme = 'waiting' | 'risk' | 'new_trouble' | 'moved_date' | 'told_late' | 'past_due' | 'no_date';

const BLOCKER_THEMES: readonly (readonly [RegExp, Theme])[] = [
  [/\.(unasked-)?wait/, 'waiting'],
  [/\.risk/, 'risk'],
  [/\.(fresh|trouble)/, 'new_trouble'],
  [/\.(moved|asked)-cause/, 'moved_date'],
];

/** The theme of a clear blocker by the rules that saw it, the strongest first; null when they tell none. */
export function blockerTheme(rules: readonly string[]): Theme | null {
  for (const rule of rules) {
    const found = BLOCKER_THEMES.find(([pattern]) => pattern.test(rule));
    if (found !== undefined) return found[1];
  }
  return null;
}

/** The theme of an open promise on a day; null for one that has its day still to come. */
export function promiseTheme(due: string | null, today: string): Theme | null {
  if (due === null) return 'no_date';
  return due < today ? 'past_due' : null;
}

/** A theme that one person alone brought up is theirs, and no theme of the team. */
const FEWEST_CARRIERS = 2;

/** The themes that several people share, the most frequent first, by name where two are as frequent. */
export function themesOf(
  items: readonly { readonly people: readonly string[]; readonly theme: Theme | null }[],
): readonly Theme[] {
  const carriers = new Map<Theme, Set<string>>();
  const counts = new Map<Theme, number>();
  for (const { people, theme } of items) {
    if (theme === null) continue;
    carriers.set(theme, new Set([...(carriers.get(theme) ?? []), ...people]));
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .filter(([theme]) => (carriers.get(theme)?.size ?? 0) >= FEWEST_CARRIERS)
    .toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other))
    .map(([theme]) => theme);
}
