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
  'confirm',
] as const;
export type SetupField = (typeof SETUP_FIELDS)[number];

/** What may be chosen for how long things are kept (days) and how many people are behind a figure. */
export const SETUP_CHOICES = {
  facts: [8, 10, 12, 14],
  promises: [14, 30, 45, 60],
  group: [5, 6, 7, 8, 10, 12, 15, 20],
} as const;

/** Most leads, and most channels of a kind, that the form takes. */
export const MOST_PICKED = 10;
export const MOST_CHANNELS = 30;

/** Most channels that the form shows to be changed. */
export const MOST_SHOWN = 20;

/** Begins the block and action ids of the select that holds a channel's leads; the channel's id follows. */
export const LEADS_OF = 'setup.leads';

/** Added days off are typed, one a line. */
export const MOST_QUIET_DAYS = 60;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SENSITIVITY: Readonly<Record<Sensitivity, string>> = {
  low: 'Careful: fewer hints, rarely a wrong one',
  medium: 'Balanced: as shipped',
  high: 'Keen: more hints, more of them wrong',
};

/** A channel that is read. */
export interface SetupChannel {
  readonly channelId: string;
  readonly kind: ChannelKind;
  readonly leads: readonly string[];
  /** Whether digests may link to single messages of it, once it was told. */
  readonly isNaming: boolean;
}

/** How a workspace is set up, or as an admin wants it to be. */
export interface Setup {
  readonly channels: readonly SetupChannel[];
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

/** What a form was opened on: a version of the set-up, and the channels that can be taken out in it. */
export interface SetupForm {
  readonly version: string;
  readonly shown: readonly string[];
}

/** Reads what `setupView` wrote into its metadata; whatever else it is given shows no channel and is of no version. */
export function readSetupForm(metadata: string): SetupForm {
  const [version = '', ...shown] = metadata.split(' ');
  return { version, shown };
}

/**
 * The modal that takes a workspace from nothing to running, and changes it later. `start` is a channel that is chosen
 * although it is not read yet.
 */
export function setupView(
  setup: Setup,
  form: SetupForm,
  start: { readonly kind: ChannelKind; readonly channelId: string } | null,
): ModalView {
  const shown = setup.channels.filter(({ channelId }) => form.shown.includes(channelId));
  const chosen = (kind: ChannelKind) => [
    ...shown.filter((channel) => channel.kind === kind).map(({ channelId }) => channelId),
    ...(start?.kind === kind ? [start.channelId] : []),
  ];
  return {
    type: 'modal',
    callback_id: SETUP_VIEW,
    private_metadata: [form.version, ...shown.map(({ channelId }) => channelId)].join(' '),
    title: plain('Set up'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      section(
        `${readNow(setup, shown.length)}\nInvite me to a channel first (\`/invite @Ownership Lens\`); then choose it here. I post a notice in each new channel: what is read, why, what is kept, who gets what. A channel that you take out here is no longer read.`,
      ),
      ...(['standup', 'updates', 'decisions'] as const).map((kind) => channelInput(kind, chosen(kind))),
      ...shown.map(leadsOf),
      {
        type: 'input',
        block_id: 'leads',
        optional: true,
        label: plain('Leads of the channels that you add'),
        hint: plain('They get one private digest a week, with team figures. Who leads a channel is no secret.'),
        element: { type: 'multi_users_select', action_id: 'leads', max_selected_items: MOST_PICKED },
      },
      select('naming', 'In the channels chosen above, digests may link to single messages', [
        ['keep', 'As it is; in new channels: no'],
        ['off', 'No: team figures only'],
        ['on', 'Yes, once the author was told and had a working day'],
      ])('keep'),
      section('*When*'),
      select('nudge_day', 'Weekly post in the channel: day', days())(String(setup.nudge.weekday)),
      time('nudge_time', 'Weekly post in the channel: time', setup.nudge.time),
      select('digest_day', 'Weekly digest to leads: day', days())(String(setup.digest.weekday)),
      time('digest_time', 'Weekly digest to leads: time', setup.digest.time),
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
          ...(setup.zone === null ? {} : { initial_value: setup.zone }),
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
          ...(setup.quietDays.length === 0 ? {} : { initial_value: setup.quietDays.join('\n') }),
        },
      },
      section('*What is kept and shown*'),
      select('facts', 'Days for which findings are kept', numbers(SETUP_CHOICES.facts, 'days'))(String(setup.facts)),
      select(
        'promises',
        'Days for which a promise is kept after it ended',
        numbers(SETUP_CHOICES.promises, 'days'),
      )(String(setup.promises)),
      select('group', 'Smallest group behind a figure', numbers(SETUP_CHOICES.group, 'people'))(String(setup.group)),
      select('sensitivity', 'How easily a flag is raised', [
        ...(setup.sensitivity === null ? ([['keep', 'As tuned flag by flag: leave it']] as const) : []),
        ...(['low', 'medium', 'high'] as const).map((level) => [level, SENSITIVITY[level]] as const),
      ])(setup.sensitivity ?? 'keep'),
      select('shadow', 'Shadow mode: I note what I see and tell nobody', [
        ['on', 'On: a quiet start of two weeks'],
        ['off', 'Off: hints, posts and digests go out'],
      ])(setup.isShadow ? 'on' : 'off'),
      ...(shown.length === 0 ? [] : [CONFIRM]),
      {
        type: 'context',
        elements: [
          plain('Shadow mode is announced in the channels too. Nothing here is for appraisal, pay or discipline.'),
        ],
      },
    ],
  };
}

/** Nothing that is read ends by a slip: whoever takes something out says so twice. */
const CONFIRM: KnownBlock = {
  type: 'input',
  block_id: 'confirm',
  optional: true,
  label: plain('Only if you took out channels or leads'),
  element: {
    type: 'checkboxes',
    action_id: 'confirm',
    options: [{ text: plain('Yes: stop reading those channels, and end those leads'), value: 'yes' }],
  },
};

function readNow({ channels }: Setup, shown: number): string {
  if (channels.length === 0) return 'I read no channel yet.';
  const listed = channels.slice(0, 30).map(({ channelId, kind }) => `<#${channelId}> (${KIND_NAMES[kind]})`);
  const more = channels.length > listed.length ? ` and ${channels.length - listed.length} more` : '';
  const hidden =
    channels.length === shown
      ? ''
      : ` Not to be changed here: ${channels.length - shown} (private ones that you are not in, archived ones, or more than fit). \`/ownership unwatch\` stops one.`;
  return `I read now: ${listed.join(', ')}${more}.${hidden}`;
}

function channelInput(kind: ChannelKind, chosen: readonly string[]): KnownBlock {
  return {
    type: 'input',
    block_id: kind,
    optional: true,
    label: plain(`Channels for ${KIND_NAMES[kind]}`),
    element: {
      type: 'multi_conversations_select',
      action_id: kind,
      max_selected_items: MOST_CHANNELS,
      filter: { include: ['public', 'private'], exclude_bot_users: true },
      ...(chosen.length === 0 ? {} : { initial_conversations: [...chosen] }),
    },
  };
}

/** A section, since only there can the channel be mentioned: a label would show its name to anybody. */
function leadsOf({ channelId, leads }: SetupChannel): KnownBlock {
  return {
    type: 'section',
    block_id: `${LEADS_OF}.${channelId}`,
    text: { type: 'mrkdwn', text: `Leads of <#${channelId}>` },
    accessory: {
      type: 'multi_users_select',
      action_id: `${LEADS_OF}.${channelId}`,
      max_selected_items: Math.max(MOST_PICKED, leads.length),
      placeholder: plain('Nobody'),
      ...(leads.length === 0 ? {} : { initial_users: [...leads] }),
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
