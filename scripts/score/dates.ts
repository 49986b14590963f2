import { findDue } from '../../src/commitments/due.ts';
import { contextOf, DATE_EXPRESSIONS } from '../../test/commitments/date-expressions.ts';

/** Reads every expression of the date table and says how many days are right, and which are not. */
export function reportDates(): string {
  let right = 0;
  let found = 0;
  let rightFound = 0;
  const wrong: string[] = [];
  for (const row of DATE_EXPRESSIONS) {
    const due = findDue(row.text, contextOf(row))?.due ?? null;
    if (due !== null) found++;
    if (due === row.due) {
      right++;
      if (due !== null) rightFound++;
    } else {
      wrong.push(`  "${row.text}" at ${row.now} ${row.zone ?? 'UTC'}: ${due}, should be ${row.due}`);
    }
  }
  const all = DATE_EXPRESSIONS.length;
  return [
    `dates: ${all} expressions`,
    `  right              ${share(right, all)} (${right} of ${all})`,
    `  right given found  ${share(rightFound, found)} (${rightFound} of ${found} dates found)`,
    ...wrong,
    '',
  ].join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
