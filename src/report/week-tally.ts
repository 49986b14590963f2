import type { Analysis, Label } from '../detectors/types.ts';
import { FLAGS } from '../detectors/types.ts';
import { COUNTED, type Counted, type TeamWeek } from '../digests/team-week.ts';
import { addWeeks, weekOf } from '../digests/weeks.ts';

/** How many weeks are remembered; older ones are forgotten, so memory doesn't grow with the export. */
export const MOST_WEEKS = 26;

/** Counts the weeks of one group of people. */
export interface WeekTally {
  /** Counts a message by its author's day (`YYYY-MM-DD`). Messages come in order of time, give or take a zone. */
  add(day: string, author: string, analysis: Analysis): void;
  /** The weeks from the first to the last that was seen, oldest first; a week in which nobody wrote is empty. */
  weeks(): readonly TeamWeek[];
}

interface Counter {
  count: number;
  readonly people: Set<string>;
}

/** An empty tally. */
export function createWeekTally(): WeekTally {
  const weeks = new Map<string, Map<Counted, Counter>>();
  return {
    add: (day, author, analysis) => {
      const week = weekOf(day);
      const counters = weeks.get(week) ?? new Map<Counted, Counter>();
      if (!weeks.has(week)) {
        weeks.set(week, counters);
        forgetOldest(weeks);
      }
      for (const counted of countedIn(analysis)) {
        const counter = counters.get(counted) ?? { count: 0, people: new Set() };
        counter.count++;
        counter.people.add(author);
        counters.set(counted, counter);
      }
    },
    weeks: () => {
      const known = [...weeks.keys()].toSorted();
      const [first] = known;
      const last = known.at(-1);
      if (first === undefined || last === undefined) return [];
      const all: TeamWeek[] = [];
      for (let week = first; week <= last; week = addWeeks(week, 1)) all.push(teamWeek(week, weeks.get(week)));
      return all.slice(-MOST_WEEKS);
    },
  };
}

/** The labels of a message as they count: a slip that is re-contracted in the same message is healthy. */
export function labelsOf(analysis: Analysis): ReadonlySet<Label> {
  const labels = new Set<Label>([
    ...analysis.flags.map((match) => match.flag),
    ...analysis.signals.map((match) => match.signal),
  ]);
  if (labels.has('recontract')) labels.delete('slipped_commitment');
  return labels;
}

function countedIn(analysis: Analysis): readonly Counted[] {
  const labels = labelsOf(analysis);
  return ['message', ...(FLAGS.some((flag) => labels.has(flag)) ? (['any_flag'] as const) : []), ...labels];
}

function teamWeek(week: string, counters: ReadonlyMap<Counted, Counter> | undefined): TeamWeek {
  const figures = Object.fromEntries(
    COUNTED.map((counted) => {
      const counter = counters?.get(counted);
      return [counted, { count: counter?.count ?? 0, people: counter?.people.size ?? 0 }];
    }),
  );
  return { week, figures, isWithheld: false };
}

function forgetOldest(weeks: Map<string, unknown>): void {
  if (weeks.size <= MOST_WEEKS + 2) return;
  const oldest = [...weeks.keys()].toSorted()[0];
  if (oldest !== undefined) weeks.delete(oldest);
}
