import type { ViewStateValue } from '@slack/bolt';
import { dayOf } from '../commitments/calendar.ts';
import type { ChannelKind } from '../detectors/types.ts';
import {
  LEADS_OF,
  MOST_CHANNELS,
  MOST_PICKED,
  MOST_QUIET_DAYS,
  SETUP_CHOICES,
  type Setup,
  type SetupChannel,
  type SetupField,
} from '../views/setup.ts';
import { knownZone, likelyZone } from './zones.ts';

/** What is wrong, by input, in words. */
export type SetupProblems = Readonly<Partial<Record<SetupField, string>>>;

type Values = Readonly<Record<string, Readonly<Record<string, ViewStateValue>>>>;

/** What was submitted: the set-up as it is to be, and whether it was said that something may be taken out. */
export interface SetupWish {
  readonly setup: Setup;
  readonly isConfirmed: boolean;
}

/**
 * Reads the submitted modal, which was opened on a set-up and showed some of its channels; those that it did not show
 * stay as they are. Nothing in it is trusted: it may be forged.
 */
export function readSetup(
  values: Values,
  before: Setup,
  shown: readonly string[],
): { readonly wish: SetupWish } | { readonly problems: SetupProblems } {
  const problems: { -readonly [field in SetupField]?: string } = {};
  const field = (id: SetupField): Partial<ViewStateValue> => values[id]?.[id] ?? {};

  const picked = new Map<string, ChannelKind>();
  for (const kind of ['standup', 'updates', 'decisions'] as const) {
    const chosen = field(kind).selected_conversations ?? [];
    for (const channelId of chosen) {
      if (!/^[CG][A-Z0-9]+$/.test(channelId)) problems[kind] = 'I read channels only. Please choose channels.';
      else if (picked.has(channelId)) problems[kind] = 'A channel is chosen twice. Please choose it for one purpose.';
      else picked.set(channelId, kind);
    }
    if (chosen.length > MOST_CHANNELS) problems[kind] = `Please choose at most ${MOST_CHANNELS}.`;
  }
  const known = new Map(before.channels.map((channel) => [channel.channelId, channel]));
  const people = (chosen: readonly string[], before: readonly string[]): readonly string[] => {
    const leads = [...new Set(chosen)];
    if (leads.length > Math.max(MOST_PICKED, before.length) || leads.some((userId) => !/^[UW][A-Z0-9]+$/.test(userId)))
      problems.leads = `Please choose at most ${MOST_PICKED} people.`;
    return leads;
  };
  const newLeads = people(field('leads').selected_users ?? [], []);
  if (newLeads.length > 0 && [...picked.keys()].every((channelId) => known.has(channelId)))
    problems.leads = 'These are leads of channels that you add: please choose the channels that they lead above.';

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

  const naming = option('naming', ['keep', 'off', 'on']);
  const channel = ([channelId, kind]: readonly [string, ChannelKind]): SetupChannel => {
    const old = known.get(channelId);
    const name = `${LEADS_OF}.${channelId}`;
    const leads = values[name]?.[name]?.selected_users;
    const isNaming = naming === 'on' || (naming === 'keep' && old?.isNaming === true);
    if (old === undefined) return { channelId, kind, leads: newLeads, isNaming };
    return { channelId, kind, leads: leads === undefined ? old.leads : people(leads, old.leads), isNaming };
  };
  const sensitivity = option('sensitivity', ['low', 'medium', 'high', 'keep']);
  const setup: Setup = {
    // In the order in which they were, so that a set-up that was not touched is the same.
    channels: [
      ...before.channels.flatMap((old) => {
        const kind = picked.get(old.channelId);
        if (kind !== undefined) return [channel([old.channelId, kind])];
        return shown.includes(old.channelId) ? [] : [old];
      }),
      ...[...picked].filter(([channelId]) => !known.has(channelId)).map(channel),
    ],
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
  const isConfirmed = (field('confirm').selected_options ?? []).some(({ value }) => value === 'yes');
  return Object.keys(problems).length === 0 ? { wish: { setup, isConfirmed } } : { problems };
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
