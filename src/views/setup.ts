import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { ChannelKind, Sensitivity } from '../detectors/types.ts';
import { wordsView } from './message.ts';
import { KIND_NAMES } from './notice.ts';

export const SETUP_VIEW = 'setup';
/** Opens the set-up; the button's value is the channel that it begins with, or empty. */
export const SETUP_ACTION = 'setup.open';

/** Inputs of the modal: block id and action id are the same word. */
export const SETUP_FIELDS = [
  'standup',
  'updates',
  'decisions',
  'leads',
  'naming',
  'nudge_day',
  'nudge_time',
  'digest_day',
  'digest_time',
  'zone',
  'quiet',
  'facts',
  'promises',
  'group',
  'sensitivity',
  'shadow',
] as const;
export type SetupField = (typeof SETUP_FIELDS)[number];

/** What may be chosen for how long things are kept (days) and how many people are behind a figure. */
export const SETUP_CHOICES = {
  facts: [8, 10, 12, 14],
  promises: [14, 30, 45, 60],
  group: [5, 6, 7, 8, 10, 12, 15, 20],
} as const;

/** Most channels of a kind, and most leads, in one go. */
export const MOST_PICKED = 10;

/** Added days off are typed, one a line. */
export const MOST_QUIET_DAYS = 60;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SENSITIVITY: Readonly<Record<Sensitivity, string>> = {
  low: 'Careful: fewer hints, rarely a wrong one',
  medium: 'Balanced: as shipped',
  high: 'Keen: more hints, more of them wrong',
};

/** Everything that the modal shows as it is now. */
export interface SetupState {
  readonly watched: readonly { readonly channelId: string; readonly kind: ChannelKind }[];
  readonly nudge: { readonly weekday: number; readonly time: string };
  readonly digest: { readonly weekday: number; readonly time: string };
  /** Null: each lead's own, and for nudges that of whoever had the channel watched. */
  readonly zone: string | null;
  readonly quietDays: readonly string[];
  readonly facts: number;
  readonly promises: number;
  readonly group: number;
  /** Null when flags differ. */
  readonly sensitivity: Sensitivity | null;
  readonly isShadow: boolean;
}

/** The modal that takes a workspace from nothing to running. `version` tells a stale one from a fresh one. */
export function setupView(
  state: SetupState,
  start: { readonly kind: ChannelKind; readonly channelId: string } | null,
  version: string,
): ModalView {
  return {
    type: 'modal',
    callback_id: SETUP_VIEW,
    private_metadata: version,
    title: plain('Set up'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      section(
        `${readNow(state)}\nInvite me to a channel first (\`/invite @Ownership Lens\`); then choose it here. I post a notice in each new channel: what is read, why, what is kept, who gets what.`,
      ),
      ...(['standup', 'updates', 'decisions'] as const).map((kind) => channelInput(kind, start)),
      {
        type: 'input',
        block_id: 'leads',
        optional: true,
        label: plain('Leads of the channels chosen above'),
        hint: plain('They get one private digest a week, with team figures. Who leads a channel is no secret.'),
        element: { type: 'multi_users_select', action_id: 'leads', max_selected_items: MOST_PICKED },
      },
      select('naming', 'In the channels chosen above, digests may link to single messages', [
        ['off', 'No: team figures only'],
        ['on', 'Yes, once the author was told and had a working day'],
      ])('off'),
      section('*When*'),
      select('nudge_day', 'Weekly post in the channel: day', days())(String(state.nudge.weekday)),
      time('nudge_time', 'Weekly post in the channel: time', state.nudge.time),
      select('digest_day', 'Weekly digest to leads: day', days())(String(state.digest.weekday)),
      time('digest_time', 'Weekly digest to leads: time', state.digest.time),
      {
        type: 'input',
        block_id: 'zone',
        optional: true,
        label: plain('Time zone'),
        hint: plain(
          "For example Europe/Lisbon. Empty: each lead's own; for posts that of whoever had the channel watched.",
        ),
        element: {
          type: 'plain_text_input',
          action_id: 'zone',
          max_length: 60,
          ...(state.zone === null ? {} : { initial_value: state.zone }),
        },
      },
      {
        type: 'input',
        block_id: 'quiet',
        optional: true,
        label: plain('Holidays'),
        hint: plain('Days on which nothing goes out by itself, one a line: 2026-12-24'),
        element: {
          type: 'plain_text_input',
          action_id: 'quiet',
          multiline: true,
          max_length: 1_500,
          ...(state.quietDays.length === 0 ? {} : { initial_value: state.quietDays.join('\n') }),
        },
      },
      section('*What is kept and shown*'),
      select('facts', 'Days for which findings are kept', numbers(SETUP_CHOICES.facts, 'days'))(String(state.facts)),
      select(
        'promises',
        'Days for which a promise is kept after it ended',
        numbers(SETUP_CHOICES.promises, 'days'),
      )(String(state.promises)),
      select('group', 'Smallest group behind a figure', numbers(SETUP_CHOICES.group, 'people'))(String(state.group)),
      select('sensitivity', 'How easily a flag is raised', [
        ...(state.sensitivity === null ? ([['keep', 'As tuned flag by flag: leave it']] as const) : []),
        ...(['low', 'medium', 'high'] as const).map((level) => [level, SENSITIVITY[level]] as const),
      ])(state.sensitivity ?? 'keep'),
      select('shadow', 'Shadow mode: I note what I see and tell nobody', [
        ['on', 'On: a quiet start of two weeks'],
        ['off', 'Off: hints, posts and digests go out'],
      ])(state.isShadow ? 'on' : 'off'),
      {
        type: 'context',
        elements: [
          plain('Shadow mode is announced in the channels too. Nothing here is for appraisal, pay or discipline.'),
        ],
      },
    ],
  };
}

function readNow(state: SetupState): string {
  if (state.watched.length === 0) return 'I read no channel yet.';
  const shown = state.watched.slice(0, 30).map(({ channelId, kind }) => `<#${channelId}> (${KIND_NAMES[kind]})`);
  const more = state.watched.length > shown.length ? ` and ${state.watched.length - shown.length} more` : '';
  return `I read now: ${shown.join(', ')}${more}. \`/ownership unwatch\` stops one.`;
}

function channelInput(
  kind: ChannelKind,
  start: { readonly kind: ChannelKind; readonly channelId: string } | null,
): KnownBlock {
  return {
    type: 'input',
    block_id: kind,
    optional: true,
    label: plain(`Channels for ${KIND_NAMES[kind]}`),
    element: {
      type: 'multi_conversations_select',
      action_id: kind,
      max_selected_items: MOST_PICKED,
      filter: { include: ['public', 'private'], exclude_bot_users: true },
      ...(start?.kind === kind ? { initial_conversations: [start.channelId] } : {}),
    },
  };
}

type Choice = readonly [value: string, text: string];

function select(id: SetupField, label: string, choices: readonly Choice[]) {
  const options = choices.map(([value, text]): PlainTextOption => ({ text: plain(text), value }));
  return (chosen: string): KnownBlock => {
    const initial = options.find((option) => option.value === chosen);
    return {
      type: 'input',
      block_id: id,
      label: plain(label),
      element: {
        type: 'static_select',
        action_id: id,
        options,
        ...(initial === undefined ? {} : { initial_option: initial }),
      },
    };
  };
}

function time(id: SetupField, label: string, chosen: string): KnownBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element: { type: 'timepicker', action_id: id, initial_time: chosen },
  };
}

function days(): readonly Choice[] {
  return DAYS.map((name, at) => [String(at + 1), name] as const);
}

function numbers(values: readonly number[], unit: string): readonly Choice[] {
  return values.map((value) => [String(value), `${value} ${unit}`] as const);
}

/** Words in place of the modal: what was saved, or why nothing was. */
export function setupEnd(text: string): ModalView {
  return wordsView('Set up', text);
}

function section(text: string): KnownBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

function plain(text: string) {
  return { type: 'plain_text' as const, text };
}
