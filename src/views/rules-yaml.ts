import type { ModalView } from '@slack/types';
import { YAML_LENGTH } from '../tuning/limits.ts';
import { escapeTyped } from './markup.ts';
import { plainMessage, type SlackMessage } from './message.ts';
import { scopeName } from './tuning-words.ts';

export const IMPORT_VIEW = 'rules.import.view';

/** Fields of the form; one field of Slack holds 3,000 characters. */
export const YAML_FIELDS: readonly string[] = Array.from({ length: Math.ceil(YAML_LENGTH / 3_000) }, (_, at) =>
  at === 0 ? 'yaml' : `yaml_${at + 1}`,
);
export const IMPORT_REASON = 'reason';

const BLOCK = 2_900;

/** A tuning as YAML, to copy. */
export function exportMessage(scope: string, version: number, yaml: string): SlackMessage {
  const head = `All changes for ${scopeName(scope)}, version ${version}. \`/ownership rules import\` takes it back in.`;
  const message = plainMessage(head);
  return {
    text: message.text,
    blocks: [
      ...message.blocks,
      ...piecesOf(yaml).map((piece) => ({
        type: 'rich_text' as const,
        elements: [{ type: 'rich_text_preformatted' as const, elements: [{ type: 'text' as const, text: piece }] }],
      })),
    ],
  };
}

/** The form that takes YAML. */
export function importView(scope: string): ModalView {
  return {
    type: 'modal',
    callback_id: IMPORT_VIEW,
    private_metadata: scope,
    title: { type: 'plain_text', text: 'Import rules' },
    submit: { type: 'plain_text', text: 'Try it' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: `It takes the place of all changes for ${scopeName(scope)}. Nothing is in force before you publish it.`,
        },
      },
      ...YAML_FIELDS.map((field, at) => ({
        type: 'input' as const,
        block_id: field,
        optional: at > 0,
        label: { type: 'plain_text' as const, text: at === 0 ? 'YAML' : `YAML, part ${at + 1}` },
        element: {
          type: 'plain_text_input' as const,
          action_id: field,
          multiline: true,
          max_length: 3_000,
        },
      })),
      {
        type: 'input',
        block_id: IMPORT_REASON,
        label: { type: 'plain_text', text: 'Why' },
        hint: { type: 'plain_text', text: 'Other admins see it in the history.' },
        element: { type: 'plain_text_input', action_id: IMPORT_REASON, max_length: 300 },
      },
    ],
  };
}

/** What is wrong with YAML, for the field that it stands in. */
export function yamlProblems(problems: readonly string[]): string {
  return escapeTyped(problems.join(' ')).slice(0, 2_000);
}

/** Cut between lines, so that each piece fits a block and the pieces can be put together again. */
function piecesOf(yaml: string): readonly string[] {
  const pieces: string[] = [];
  for (const line of yaml.trimEnd().split('\n')) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= BLOCK) pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces;
}
