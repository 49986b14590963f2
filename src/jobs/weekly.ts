import { DAY_MS } from '../day.ts';
import { listWatchedChannels } from '../db/channels.ts';
import { claimWeek, findClaim } from '../db/claims.ts';
import type { Db } from '../db/database.ts';
import { listLeads } from '../db/leads.ts';
import { enqueue } from '../db/outbox.ts';
import { listWorkspaces } from '../db/schedules.ts';
import type { ClaimOutcome, ScheduledKind } from '../db/schema.ts';
import { isSilent } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { dueAt, dueState, MOST_DAYS_LATE } from '../digests/timetable.ts';
import { addWeeks } from '../digests/weeks.ts';
import { loadMember } from '../slack/members.ts';
import { gatherNudge } from '../weekly/gather-nudge.ts';
import { calendarOf, timetableOf, zoneOfChannel } from '../weekly/times.ts';

/** A channel or lead that something weekly goes to. */
interface Subject {
  readonly workspaceId: string;
  readonly kind: ScheduledKind;
  readonly subjectId: string;
  /** Since when it has been one. */
  readonly since: Date;
  readonly own: string;
}

/** Decides and queues what is due this week in every workspace that does not rest; each thing once, by its claim. */
export async function queueWeekly(deps: Deps): Promise<void> {
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    if (await isSilent(deps.db, workspaceId)) continue;
    for (const channel of await listWatchedChannels(deps.db, workspaceId)) {
      await attempt(deps, async () => {
        const own = await zoneOfChannel(deps.db, channel);
        const since = channel.watchedAt ?? deps.now();
        const subject = { workspaceId, kind: 'nudge', subjectId: channel.channelId, since, own } as const;
        await decide(deps, subject, async (tx, week) => {
          const nudge = await gatherNudge(tx, channel, addWeeks(week, -1), null, deps.now());
          return nudge === null ? 'too_few' : { guidanceId: nudge.guidance.id };
        });
      });
    }
    for (const [userId, since] of await leadsOf(deps.db, workspaceId)) {
      await attempt(deps, async () => {
        const { tz } = await loadMember(deps, workspaceId, userId);
        const subject = { workspaceId, kind: 'digest', subjectId: userId, since, own: tz } as const;
        await decide(deps, subject, async () => ({ guidanceId: null }));
      });
    }
  }
}

/** One that fails does not hold up the others; the next run tries it again. */
async function attempt(deps: Deps, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    deps.log.error({ err: error }, 'something weekly could not be decided');
  }
}

/** Every lead once, with the moment they became one. */
async function leadsOf(db: Db, workspaceId: string): Promise<ReadonlyMap<string, Date>> {
  const since = new Map<string, Date>();
  for (const lead of await listLeads(db, workspaceId)) {
    const known = since.get(lead.userId);
    if (known === undefined || lead.addedAt < known) since.set(lead.userId, lead.addedAt);
  }
  return since;
}

type Compose = (tx: Db, week: string) => Promise<{ readonly guidanceId: string | null } | 'too_few'>;

async function decide(deps: Deps, subject: Subject, compose: Compose): Promise<void> {
  const { workspaceId, kind, subjectId, own } = subject;
  const now = deps.now();
  const table = await timetableOf(deps.db, workspaceId, kind, own);
  const calendar = await calendarOf(deps, workspaceId);
  const { week, state } = dueState(now, table, calendar);
  if (state === 'early' || (await findClaim(deps.db, { workspaceId, kind, subjectId, week })) !== null) return;
  const at = dueAt(week, table, calendar);
  // Who came later than this week's time has nothing to miss.
  const isNew = at !== null && subject.since > at;
  await deps.db.transaction(async (tx) => {
    const made = state === 'due' && !isNew ? await compose(tx, week) : null;
    const outcome = outcomeOf(state, isNew, made);
    const guidanceId = made === null || made === 'too_few' ? null : made.guidanceId;
    if (!(await claimWeek(tx, { workspaceId, kind, subjectId, week, outcome, guidanceId }, now))) return;
    if (outcome !== 'queued' || at === null) return;
    await enqueue(tx, entryOf(subject, week, now, at), now);
  });
}

function outcomeOf(state: 'due' | 'late' | 'no_day', isNew: boolean, made: object | 'too_few' | null): ClaimOutcome {
  if (isNew || state === 'no_day') return 'no_day';
  if (state === 'late') return 'late';
  return made === 'too_few' ? 'too_few' : 'queued';
}

function entryOf({ workspaceId, kind, subjectId }: Subject, week: string, now: Date, at: Date) {
  return {
    workspaceId,
    key: weeklyKey(kind, subjectId, week),
    kind,
    channelId: subjectId,
    userId: kind === 'digest' ? subjectId : null,
    findingId: null,
    notBefore: now,
    notAfter: new Date(at.getTime() + MOST_DAYS_LATE * DAY_MS),
  };
}

/** What makes a nudge or digest the same one. */
export function weeklyKey(kind: ScheduledKind, subjectId: string, week: string): string {
  return `${kind}:${subjectId}:${week}`;
}

/** The ISO week in which a row of the outbox was due. */
export function weekOfKey(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
