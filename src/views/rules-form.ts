import type { KnownBlock, ModalView, PlainTextElement, PlainTextOption } from '@slack/types';
import { phraseId } from '../detectors/engine/tuning.ts';
import { DETECTORS } from '../detectors/index.ts';
import { FLAGS, type Tuning } from '../detectors/types.ts';
import { FLAG_NAMES } from './label-names.ts';
import { cut } from './message.ts';

export const TUNE_VIEW = 'rules.tune.view';
/** Another kind of change was chosen: the form shows other fields. */
export const KIND_ACTION = 'rules.tune.kind';

/** What the form can change, in the order in which it offers it. */
export const FORM_KINDS = [
  { kind: 'sensitivity', label: 'How easily a flag is raised' },
  { kind: 'off', label: 'Switch a rule or flag off' },
  { kind: 'on', label: 'Switch a rule or flag on' },
  { kind: 'add-phrase', label: 'Add a phrase' },
  { kind: 'except', label: 'Add an exception' },
  { kind: 'remove', label: 'Take a phrase or exception back' },
  { kind: 'exempt', label: 'Exempt a person or channel' },
  { kind: 'quiet-after', label: 'When a rule goes quiet by itself' },
  { kind: 'undo', label: 'Undo the last change' },
] as const;
export type FormKind = (typeof FORM_KINDS)[number]['kind'];

/** What the form offers to choose from. */
export interface FormData {
  readonly scope: string;
  readonly channels: readonly { readonly channelId: string; readonly label: string }[];
  /** What is in force in the scope. */
  readonly tuning: Tuning;
}

const MOST_OPTIONS = 100;

interface OptionGroup {
  readonly label: PlainTextElement;
  readonly options: PlainTextOption[];
}

/** The form in which rules are changed, with the fields that a kind of change needs. */
export function tuneView(kind: FormKind, data: FormData): ModalView {
  const kinds = FORM_KINDS.map((each) => option(each.label, each.kind));
  const scopes = [
    option('The whole workspace', '*'),
    ...data.channels.slice(0, MOST_OPTIONS - 1).map(({ channelId, label }) => option(label, channelId)),
  ];
  return {
    type: 'modal',
    callback_id: TUNE_VIEW,
    private_metadata: data.scope,
    title: { type: 'plain_text', text: 'Change rules' },
    submit: { type: 'plain_text', text: kind === 'undo' ? 'Undo' : 'Try it' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      select('scope', 'Where', scopes, { first: scopes.find(({ value }) => value === data.scope) ?? scopes[0] }),
      {
        type: 'input',
        block_id: KIND_ACTION,
        dispatch_action: true,
        label: { type: 'plain_text', text: 'What' },
        element: {
          type: 'static_select',
          action_id: KIND_ACTION,
          options: kinds,
          ...initial(kinds.find(({ value }) => value === kind)),
        },
      },
      ...fieldsOf(kind, data),
      text('reason', 'Why', kind === 'undo', 'Other admins see it in the history.'),
      {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: kind === 'undo' ? UNDO_NOTE : TRY_NOTE }],
      },
    ],
  };
}

const TRY_NOTE =
  'Nothing is in force before you publish it: first you get, by direct message, what it would have changed in the last 30 days.';
const UNDO_NOTE = 'This takes the newest change back at once.';

function fieldsOf(kind: FormKind, { tuning, channels }: FormData): readonly KnownBlock[] {
  const flags = FLAGS.map((flag) => option(`${flag}: ${FLAG_NAMES[flag]}`, flag));
  switch (kind) {
    case 'sensitivity':
      return [
        select('flag', 'Flag', flags),
        select('level', 'Sensitivity', [
          option('Low: only the clearest', 'low'),
          option('Medium: as shipped', 'medium'),
          option('High: more, and more mistakes', 'high'),
        ]),
      ];
    case 'off':
    case 'on':
      return [selectGroups('target', 'Rule or flag', targetGroups(tuning))];
    case 'add-phrase':
    case 'except':
      return [
        select('flag', 'Flag', flags),
        text('phrase', 'Phrase', false, 'Plain words. A * stands for any one word, as in: ask the * people'),
      ];
    case 'remove': {
      const added = addedOptions(tuning);
      return added.length === 0
        ? [{ type: 'section', text: { type: 'mrkdwn', text: 'No phrase or exception was added here.' } }]
        : [select('added', 'Phrase or exception', added)];
    }
    case 'exempt':
      return [
        {
          type: 'input',
          block_id: 'person',
          optional: true,
          label: { type: 'plain_text', text: 'Person' },
          element: { type: 'users_select', action_id: 'person' },
        },
        ...(channels.length === 0
          ? []
          : [
              select(
                'channel',
                'Or channel',
                channels.slice(0, MOST_OPTIONS).map(({ channelId, label }) => option(label, channelId)),
                { isOptional: true },
              ),
            ]),
        select('end', 'Then', [option('Leave their messages alone', 'exempt'), option('Read them again', 'end')]),
      ];
    case 'quiet-after':
      return [text('people', 'People', false, 'How many must contest it: 2 to 1000, or never.')];
    case 'undo':
      return [];
  }
}

/** Everything that can be switched, by its flag or signal. */
function targetGroups(tuning: Tuning): readonly OptionGroup[] {
  const off = new Set(tuning.off);
  const named = (id: string) => option(`${id}${off.has(id) ? ' (off)' : ''}`, id);
  const phrases = tuning.phrases.slice(0, MOST_OPTIONS).map((added) => named(phraseId(added)));
  return [
    { label: { type: 'plain_text', text: 'Whole flags' }, options: FLAGS.map(named) },
    ...(phrases.length === 0
      ? []
      : [{ label: { type: 'plain_text' as const, text: 'Added phrases' }, options: phrases }]),
    ...DETECTORS.map(({ label, rules }) => ({
      label: { type: 'plain_text' as const, text: label },
      options: rules.slice(0, MOST_OPTIONS).map(({ id }) => named(id)),
    })),
  ];
}

/** Added phrases and exceptions; the value names the flag and the phrase. */
function addedOptions(tuning: Tuning): readonly PlainTextOption[] {
  return [...tuning.phrases, ...tuning.exceptions]
    .slice(0, MOST_OPTIONS)
    .map(({ flag, phrase }) => option(`${flag}: ${phrase}`, `${flag} ${phrase}`));
}

/** Reads the value of an option of `addedOptions`. */
export function readAdded(value: string): { readonly flag: string; readonly phrase: string } {
  const space = value.indexOf(' ');
  return { flag: value.slice(0, space), phrase: value.slice(space + 1) };
}

function option(label: string, value: string): PlainTextOption {
  return { text: { type: 'plain_text', text: cut(label, 75) }, value };
}

function initial(first: PlainTextOption | undefined) {
  return first === undefined ? {} : { initial_option: first };
}

function select(
  name: string,
  label: string,
  options: readonly PlainTextOption[],
  more: { readonly first?: PlainTextOption | undefined; readonly isOptional?: boolean } = {},
): KnownBlock {
  return {
    type: 'input',
    block_id: name,
    optional: more.isOptional === true,
    label: { type: 'plain_text', text: label },
    element: { type: 'static_select', action_id: name, options: [...options], ...initial(more.first) },
  };
}

function selectGroups(name: string, label: string, groups: readonly OptionGroup[]): KnownBlock {
  return {
    type: 'input',
    block_id: name,
    label: { type: 'plain_text', text: label },
    element: { type: 'static_select', action_id: name, option_groups: [...groups] },
  };
}

function text(name: string, label: string, isOptional: boolean, hint: string): KnownBlock {
  return {
    type: 'input',
    block_id: name,
    optional: isOptional,
    label: { type: 'plain_text', text: label },
    hint: { type: 'plain_text', text: hint },
    element: { type: 'plain_text_input', action_id: name, max_length: 300 },
  };
}
