import { addWorkingDays, type WorkCalendar } from './calendar.ts';

/** `due`: the day has come and nothing is known yet. The rest is an end, though a silent slip can still turn into kept. */
export type Status = 'open' | 'due' | 'kept' | 'recontracted' | 'slipped' | 'dropped';

/** What a transition rests on. */
export type Evidence =
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'button'; readonly person: string }
  | { readonly kind: 'clock' };

/**
 * What happened to a promise. `done` is a report that it is done (`wasInTime` when it says so); `moved` a new date or a
 * reason given for a later one; `late` an admission, a repeated plan line, or a part delivered when all was due;
 * `dropped` is said to be given up or replaced; `again` the same work promised anew before its day, so that what was
 * reported was only a part; `day` is the calendar going on.
 */
export type Event =
  | { readonly kind: 'done'; readonly wasInTime?: boolean }
  | { readonly kind: 'moved' }
  | { readonly kind: 'late' }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'again' }
  | { readonly kind: 'day' };

/** One step of a promise's life. */
export interface Transition {
  readonly from: Status;
  readonly to: Status;
  /** `YYYY-MM-DD`, the promiser's day. */
  readonly on: string;
  readonly evidence: Evidence;
}

/** A promise's life so far. `due` is the date first promised and never changes; a moved promise ends and another begins. */
export interface Life {
  readonly due: string | null;
  readonly status: Status;
  readonly history: readonly Transition[];
}

/** Working days after the due day within which nothing counts as silence. */
export const GRACE_DAYS = 1;
/** Working days after the due day within which a report of success is taken to mean in time. */
const REPORT_DAYS = 2;

/**
 * The rule of promises to do a thing now ("reverting it now"). They are due that day, but who does a thing at once often
 * says no more about it, so that silence alone is no slip of theirs.
 */
export const AT_ONCE = 'commitment.at-once';

/** A promise as it is made. */
export function newLife(due: string | null): Life {
  return { due, status: 'open', history: [] };
}

/** The last day on which a promise can be reported on before its silence is a slip. */
export function lastDayOfGrace(due: string, calendar: WorkCalendar): string {
  return addWorkingDays(due, GRACE_DAYS, calendar);
}

/** True when only the calendar says that it slipped: nobody has said so. */
export function isSilentSlip(life: Life): boolean {
  return life.status === 'slipped' && life.history.at(-1)?.evidence.kind === 'clock';
}

/** True while a later message can still change the status. */
export function isLive(life: Life): boolean {
  return life.status === 'open' || life.status === 'due' || isSilentSlip(life);
}

/**
 * The life after an event on a day. Pure; answers the same object when the event changes nothing, so that an event
 * delivered twice is harmless.
 */
export function advance(life: Life, event: Event, on: string, evidence: Evidence, calendar: WorkCalendar): Life {
  const to = nextStatus(life, event, on, calendar);
  // a slip that was silent so far gets the message that speaks of it as its evidence
  const isTold = isSilentSlip(life) && (event.kind === 'late' || event.kind === 'done' || event.kind === 'moved');
  if (to === life.status && !isTold) return life;
  return { ...life, status: to, history: [...life.history, { from: life.status, to, on, evidence }] };
}

function nextStatus(life: Life, event: Event, on: string, calendar: WorkCalendar): Status {
  const { status, due } = life;
  if (status === 'slipped' && event.kind === 'done' && event.wasInTime) return 'kept';
  if (status === 'kept' && event.kind === 'again' && due !== null && on <= due) return on < due ? 'open' : 'due';
  if (!isLive(life)) return status;
  switch (event.kind) {
    case 'done':
      if (due === null || event.wasInTime) return 'kept';
      return on <= addWorkingDays(due, REPORT_DAYS, calendar) ? 'kept' : 'slipped';
    case 'moved':
      return due === null || (status !== 'slipped' && on <= lastDayOfGrace(due, calendar)) ? 'recontracted' : 'slipped';
    case 'late':
      return due !== null && on >= due ? 'slipped' : status;
    case 'dropped':
      return 'dropped';
    case 'again':
      return status;
    case 'day':
      if (due === null || status === 'slipped' || on < due) return status;
      return on > lastDayOfGrace(due, calendar) ? 'slipped' : 'due';
  }
}
