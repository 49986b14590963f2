import { findDue, PLAIN_DUE_CONTEXT } from '../../src/commitments/due.ts';
import { statementsOf } from '../../src/commitments/evidence.ts';
import { commitmentsIn } from '../../src/commitments/extract.ts';
import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import type { Context } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { asTyped, defuse, escapeTyped, quoteLine } from '../../src/views/markup.ts';
import { FAMILIES } from './families.ts';

/*
 * npm run hostile -- [characters]
 * What texts cost that are built to be slow: at a tenth of the length and at the full length, in processor time. In
 * linear time the second is ten times the first; in square time a hundred times. Ends with 1 when one costs more
 * than MOST times the tenth, which leaves room for the garbage collector and for a loaded machine.
 */

const MOST = 80;
/** Below this many milliseconds at full length the clock says nothing. */
const LEAST_MS = 500;

const longest = Number(process.argv[2] ?? 1_000_000);
const ruleset = compileRuleset();
const context: Context = {
  author: 'U1',
  parent: null,
  conversation: [],
  own: [],
  sentAt: { date: '2026-11-24', time: '10:00' },
  channelKind: 'standup',
};

const STAGES: Readonly<Record<string, (text: string) => unknown>> = {
  analyse: (text) => analyse(readMessage(text), context, ruleset),
  promises: (text) => commitmentsIn(readMessage(text), context.sentAt, null, null),
  dates: (text) => findDue(text, { ...PLAIN_DUE_CONTEXT, now: context.sentAt }),
  reports: (text) => statementsOf(readMessage(text)),
  markup: (text) => [defuse(text), quoteLine(text, 140), asTyped(text), escapeTyped(text)],
};

function milliseconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(before);
  return user / 1_000;
}

function least(times: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => milliseconds(run)));
}

let slow = 0;
for (const [stage, run] of Object.entries(STAGES)) {
  for (const family of FAMILIES) {
    const [short, long] = [family.build(longest / 10), family.build(longest)];
    run(family.build(longest / 100));
    const tenth = least(3, () => run(short));
    const whole = least(2, () => run(long));
    const growth = whole / Math.max(tenth, 1);
    const isSlow = whole > LEAST_MS && growth > MOST;
    if (isSlow) slow += 1;
    console.log(
      `${stage.padEnd(8)} ${family.name.padEnd(32)} ${whole.toFixed(0).padStart(7)} ms   ${growth.toFixed(1).padStart(6)} x a tenth${isSlow ? '   TOO SLOW' : ''}`,
    );
  }
}
console.log(`${slow} of ${FAMILIES.length * Object.keys(STAGES).length} grow faster than their length.`);
process.exitCode = slow === 0 ? 0 : 1;
