import type { ViewStateValue } from '@slack/bolt';
import { dayOf } from '../commitments/calendar.ts';
import type { ChannelKind, Sensitivity } from '../detectors/types.ts';
import { MOST_PICKED, MOST_QUIET_DAYS, SETUP_CHOICES, type SetupField } from '../views/setup.ts';
import { knownZone, likelyZone } from './zones.ts';

/** What an admin wants. */
export interface SetupWish {
  readonly channels: readonly { readonly channelId: string; readonly kind: ChannelKind }[];
  readonly leads: readonly string[];
  readonly isNaming: boolean;
  readonly nudge: { readonly weekday: number; readonly time: string };
  readonly digest: { readonly weekday: number; readonly time: string };
  readonly zone: string | null;
  readonly quietDays: readonly string[];
  readonly facts: number;
  readonly promises: number;
  readonly group: number;
  /** Null: leave it as it is. */
  readonly sensitivity: Sensitivity | null;
  readonly isShadow: boolean;
}

/** What is wrong, by input, in words. */
export type SetupProblems = Readonly<Partial<Record<SetupField, string>>>;

type Values = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

/** Reads the submitted modal. Nothing in it is trusted: it may be forged. */
export function readSetup(values: Values): { readonly wish: SetupWish } | { readonly problems: SetupProblems } {
  const problems: { -readonly [field in SetupField]?: string } = {};
  const field = (id: SetupField): Partial<ViewStateValue> => values[id]?.[id] ?? {};

  const channels: { channelId: string; kind: ChannelKind }[] = [];
  for (const kind of ['standup', 'updates', 'decisions'] as const) {
    for (const channelId of field(kind).selected_conversations ?? []) {
      if (!/^[CG][A-Z0-9]+$/.test(channelId)) problems[kind] = 'I read channels only. Please choose channels.';
      else if (channels.some((other) => other.channelId === channelId))
        problems[kind] = 'A channel is chosen twice. Please choose it for one purpose.';
      else channels.push({ channelId, kind });
    }
    if ((field(kind).selected_conversations ?? []).length > MOST_PICKED)
      problems[kind] = `Please choose at most ${MOST_PICKED} at a time.`;
  }
  const leads = [...new Set(field('leads').selected_users ?? [])];
  if (leads.length > 0 && channels.length === 0) problems.leads = 'Please choose the channels that they lead above.';
  if (leads.length > MOST_PICKED || leads.some((userId) => !/^[UW][A-Z0-9]+$/.test(userId)))
    problems.leads = `Please choose at most ${MOST_PICKED} people.`;

  const option = <T extends string>(id: SetupField, allowed: readonly T[]): T | null => {
    const chosen = allowed.find((value) => value === field(id).selected_option?.value);
    if (chosen === undefined) problems[id] = 'Please choose one of the list.';
    return chosen ?? null;
  };
  const number = (id: SetupField, allowed: readonly number[]) => Number(option(id, allowed.map(String)));
  const when = (day: SetupField, time: SetupField) => {
    const clock = field(time).selected_time ?? '';
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) problems[time] = 'Please choose a time.';
    return { weekday: number(day, [1, 2, 3, 4, 5, 6, 7]), time: clock };
  };

  const typedZone = (field('zone').value ?? '').trim();
  const zone = typedZone === '' ? null : knownZone(typedZone);
  if (typedZone !== '' && zone === null) {
    const likely = likelyZone(typedZone);
    problems.zone = `I don't know this zone. ${likely === null ? 'Write it like Europe/Lisbon.' : `Did you mean ${likely}?`}`;
  }
  const quiet = readDays(field('quiet').value ?? '');
  if (typeof quiet === 'string') problems.quiet = quiet;

  const sensitivity = option('sensitivity', ['low', 'medium', 'high', 'keep']);
  const wish: SetupWish = {
    channels,
    leads,
    isNaming: option('naming', ['off', 'on']) === 'on',
    nudge: when('nudge_day', 'nudge_time'),
    digest: when('digest_day', 'digest_time'),
    zone,
    quietDays: typeof quiet === 'string' ? [] : quiet,
    facts: number('facts', SETUP_CHOICES.facts),
    promises: number('promises', SETUP_CHOICES.promises),
    group: number('group', SETUP_CHOICES.group),
    sensitivity: sensitivity === 'keep' ? null : sensitivity,
    isShadow: option('shadow', ['on', 'off']) !== 'off',
  };
  return Object.keys(problems).length === 0 ? { wish } : { problems };
}

function readDays(typed: string): readonly string[] | string {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length > MOST_QUIET_DAYS) return `Please give at most ${MOST_QUIET_DAYS} days.`;
  const days: string[] = [];
  for (const word of words) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
    const day = parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    if (day === null) return `"${word.slice(0, 20)}" is no day of the calendar. Write it like 2026-12-24.`;
    days.push(day);
  }
  return [...new Set(days)].sort();
}
