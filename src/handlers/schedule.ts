import { dayOf } from '../commitments/calendar.ts';
import { saveAudit } from '../db/audit.ts';
import { listQuietDays, saveSchedule, setPaused, setQuietDay } from '../db/schedules.ts';
import { changeSettings, ensureSettings } from '../db/settings.ts';
import { ensureWorkspace } from '../db/workspaces.ts';
import type { Deps } from '../deps.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { WEEKLY_ANSWERS } from '../views/weekly-answers.ts';
import { isAdmin, refuse } from './rights.ts';
import type { Asker } from './watch.ts';
import { knownZone } from './zones.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `/ownership schedule nudge|digest <day> <time> [zone]`. */
export async function schedule(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const wish = readSchedule(words);
  if (wish === null) return plainMessage(WEEKLY_ANSWERS.scheduleUsage);
  const { kind, weekday, time, zone } = wish;
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    await saveSchedule(tx, { workspaceId, kind, weekday, time, zone, changedBy: userId }, now);
    const detail = { weekday: String(weekday), time, zone: zone ?? 'own' };
    await saveAudit(tx, { workspaceId, actorId: userId, action: `schedule.${kind}`, channelId: null, detail }, now);
  });
  const whose = kind === 'digest' ? "each lead's own zone" : 'the zone of whoever had the channel watched';
  const name = kind === 'digest' ? 'Digests go out' : 'Nudges are posted';
  const day = DAYS[weekday - 1] ?? '';
  return plainMessage(
    `${name} on ${day.charAt(0).toUpperCase()}${day.slice(1)} at ${time} in ${zone ?? whose}, or on the next working day when that one is off.`,
  );
}

/** Reads day, time and zone; null when one of them can't be understood. */
export function readSchedule(words: readonly string[]) {
  const [kind, day = '', time = '', zone, ...rest] = words;
  if ((kind !== 'nudge' && kind !== 'digest') || rest.length > 0) return null;
  const typed = day.toLowerCase();
  const weekday = DAYS.findIndex((name) => typed.length >= 2 && name.startsWith(typed)) + 1;
  const clock = /^(\d{1,2}):(\d{2})$/.exec(time);
  const [hour, minute] = [Number(clock?.[1] ?? 24), Number(clock?.[2] ?? 60)];
  if (weekday === 0 || hour > 23 || minute > 59) return null;
  const known = zone === undefined ? null : knownZone(zone);
  if (zone !== undefined && known === null) return null;
  return {
    kind,
    weekday,
    time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    zone: known,
  } as const;
}

/** `/ownership pause` and `/ownership resume`. */
export async function pause(deps: Deps, asker: Asker, isPausing: boolean): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    await ensureWorkspace(tx, { workspaceId, enterpriseId: null, botUserId: null }, now);
    await setPaused(tx, workspaceId, isPausing ? now : null);
    const action = isPausing ? 'pause' : 'resume';
    await saveAudit(tx, { workspaceId, actorId: userId, action, channelId: null, detail: {} }, now);
  });
  return plainMessage(isPausing ? WEEKLY_ANSWERS.paused : WEEKLY_ANSWERS.resumed);
}

/** `/ownership quiet add|remove <day>`: days on which nothing is sent by itself. */
export async function quiet(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const [verb, typed = ''] = words;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const day = parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if ((verb !== 'add' && verb !== 'remove') || day === null) return plainMessage(WEEKLY_ANSWERS.quietUsage);
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    await setQuietDay(tx, { workspaceId, day, addedBy: userId }, verb === 'add');
    const detail = { day };
    await saveAudit(tx, { workspaceId, actorId: userId, action: `quiet.${verb}`, channelId: null, detail }, now);
  });
  const days = await listQuietDays(deps.db, workspaceId);
  return plainMessage(days.length === 0 ? 'There are no quiet days.' : `Quiet days: ${days.join(', ')}.`);
}

/** The longest quiet that can be chosen; a thread much older than that is left alone. */
const MOST_QUESTION_DAYS = 5;

/** `/ownership questions <1-5>|off`: after how many quiet working days a thread is asked its question. */
export async function questions(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const [typed = ''] = words;
  const days = typed === 'off' ? 0 : /^\d$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(days <= MOST_QUESTION_DAYS) || (days === 0 && typed !== 'off'))
    return plainMessage(WEEKLY_ANSWERS.questionsUsage);
  const now = deps.now();
  await deps.db.transaction(async (tx) => {
    await ensureSettings(tx, workspaceId, userId, now);
    await changeSettings(tx, workspaceId, { questionDays: days, changedBy: userId }, now);
    const detail = { days: String(days) };
    await saveAudit(tx, { workspaceId, actorId: userId, action: 'questions', channelId: null, detail }, now);
  });
  if (days === 0) return plainMessage(WEEKLY_ANSWERS.noQuestions);
  return plainMessage(
    `A plan that meets only assent or silence is asked one question after ${days === 1 ? 'a quiet working day' : `${days} quiet working days`}.`,
  );
}
