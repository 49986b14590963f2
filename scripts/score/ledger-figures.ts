/** A promise as the ledger tells it, or as the labels do. */
export interface Promised {
  readonly channel: string;
  readonly ts: string;
  readonly what: string;
  readonly due: string | null;
  /** What became of it; `open` while nothing has. */
  readonly outcome: string;
  /** The message that shows the end. */
  readonly resolvedTs: string | null;
}

/** A promise of the labels and the row that was found for it. */
export interface LedgerPair {
  readonly gold: Promised;
  readonly row: Promised | null;
}

/** How well a ledger agrees with the labels. */
export interface LedgerFigures {
  readonly promises: number;
  /** A row from the same message. */
  readonly found: number;
  readonly dueRight: number;
  readonly outcomeRight: number;
  /** The message that shows the end is the same, of those whose outcome is right and shown. */
  readonly resolvedRight: number;
  readonly resolvedShown: number;
  readonly rows: number;
  /** Rows that the labels have a commitment for: never more in a message than are labelled there. */
  readonly rowsRight: number;
}

/** Gives each labelled promise the most similar row of its message; no row serves twice. */
export function pairPromises(gold: readonly Promised[], rows: readonly Promised[]): readonly LedgerPair[] {
  const free = new Map<string, Promised[]>();
  for (const row of rows) free.set(keyOf(row), [...(free.get(keyOf(row)) ?? []), row]);
  return gold.map((promise) => {
    const candidates = free.get(keyOf(promise)) ?? [];
    const best = candidates.toSorted((a, b) => similarity(b, promise) - similarity(a, promise))[0] ?? null;
    if (best !== null) {
      free.set(
        keyOf(promise),
        candidates.filter((row) => row !== best),
      );
    }
    return { gold: promise, row: best };
  });
}

/** Counts the pairs, and the rows against the number of commitments labelled on each message (`channel/ts`). */
export function measureLedger(
  pairs: readonly LedgerPair[],
  rows: readonly Promised[],
  labelled: ReadonlyMap<string, number>,
): LedgerFigures {
  const perMessage = new Map<string, number>();
  for (const row of rows) perMessage.set(keyOf(row), (perMessage.get(keyOf(row)) ?? 0) + 1);
  const rightEnds = pairs.filter((pair) => isOutcomeRight(pair));
  const shown = rightEnds.filter(({ gold }) => gold.resolvedTs !== null);
  return {
    promises: pairs.length,
    found: pairs.filter(({ row }) => row !== null).length,
    dueRight: pairs.filter(({ gold, row }) => row !== null && row.due === gold.due).length,
    outcomeRight: rightEnds.length,
    resolvedRight: shown.filter(({ gold, row }) => row?.resolvedTs === gold.resolvedTs).length,
    resolvedShown: shown.length,
    rows: rows.length,
    rowsRight: [...perMessage].reduce((sum, [key, count]) => sum + Math.min(count, labelled.get(key) ?? 0), 0),
  };
}

/** The rows of a message that tells more promises than are labelled there, as one, with what each of them says. */
export interface FalseRows {
  readonly row: Promised;
  readonly count: number;
  readonly labelled: number;
}

/** Where the ledger tells more promises than the labels (`channel/ts`) do. */
export function falseRows(rows: readonly Promised[], labelled: ReadonlyMap<string, number>): readonly FalseRows[] {
  const told = new Map<string, Promised[]>();
  for (const row of rows) told.set(keyOf(row), [...(told.get(keyOf(row)) ?? []), row]);
  return [...told].flatMap(([key, [first, ...others]]) => {
    const expected = labelled.get(key) ?? 0;
    if (first === undefined || others.length < expected) return [];
    const what = [first, ...others].map((row) => `"${row.what}" ${row.due}`).join('; ');
    return [{ row: { ...first, what }, count: others.length + 1, labelled: expected }];
  });
}

/** What was dropped with nobody saying so looks like a slip from outside. */
export function isOutcomeRight({ gold, row }: LedgerPair): boolean {
  if (row === null) return false;
  if (row.outcome === gold.outcome) return true;
  return gold.outcome === 'dropped' && gold.resolvedTs === null && row.outcome === 'slipped';
}

/** The figures as text. */
export function reportLedger(figures: LedgerFigures): string {
  const { promises, found, dueRight, outcomeRight, resolvedRight, resolvedShown, rows, rowsRight } = figures;
  return [
    `ledger: ${promises} dated promises, ${rows} rows`,
    `  found                  ${share(found, promises)} (${found} of ${promises})`,
    `  due date right         ${share(dueRight, found)} (${dueRight} of ${found} found)`,
    `  outcome right          ${share(outcomeRight, found)} (${outcomeRight} of ${found} found)`,
    `  shown by right message ${share(resolvedRight, resolvedShown)} (${resolvedRight} of ${resolvedShown})`,
    `  extraction precision   ${share(rowsRight, rows)} (${rowsRight} of ${rows} rows)`,
    '',
  ].join('\n');
}

function similarity(row: Promised, gold: Promised): number {
  const words = new Set(wordsOf(gold.what));
  const shared = new Set(wordsOf(row.what).filter((word) => words.has(word))).size;
  return shared / Math.max(1, words.size) + (row.due === gold.due ? 0.5 : 0);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function keyOf(row: Pick<Promised, 'channel' | 'ts'>): string {
  return `${row.channel}/${row.ts}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '    -' : (part / whole).toFixed(3);
}
