/** What was typed after the slash command. */
export interface CommandWords {
  /** The first word in lower case; empty when nothing was typed. */
  readonly name: string;
  /** The rest as typed. */
  readonly rest: string;
  readonly words: readonly string[];
}

/** Splits what was typed after the slash command. */
export function readCommand(text: string): CommandWords {
  const typed = text.trim();
  const name = /^\S*/.exec(typed)?.[0] ?? '';
  const rest = typed.slice(name.length).trim();
  return { name: name.toLowerCase(), rest, words: rest === '' ? [] : rest.split(/\s+/) };
}

/** A channel as Slack escapes it, `<#C123|name>`: its id and name (empty for a private one), or null. */
export function readChannel(word: string): { readonly id: string; readonly name: string } | null {
  const match = /^<#([CG][A-Z0-9]+)(?:\|([^>]*))?>$/.exec(word);
  return match?.[1] === undefined ? null : { id: match[1], name: match[2] ?? '' };
}

/** A person as Slack escapes them, `<@U123|name>`: their id, or null. */
export function readUser(word: string): string | null {
  return /^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/.exec(word)?.[1] ?? null;
}

/** The candidate that a mistyped word most likely means, or null when none is near. */
export function nearestWord<T extends string>(typed: string, candidates: readonly T[]): T | null {
  let best: { readonly word: T; readonly distance: number } | null = null;
  for (const word of candidates) {
    const distance = editDistance(typed.slice(0, 40).toLowerCase(), word);
    if (best === null || distance < best.distance) best = { word, distance };
  }
  return best !== null && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}

/** How many letters must be added, dropped, changed or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
