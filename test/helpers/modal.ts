import { isObject, type JsonObject, objectField, objectsField, stringField } from '../../src/text/json.ts';
import type { Story } from './story.ts';

/** A modal that the bot opened. */
export interface OpenModal {
  readonly view: JsonObject;
  readonly callbackId: string;
  readonly privateMetadata: string;
  /** What Slack would hand back if it were submitted as it is, by block id. */
  readonly values: Readonly<Record<string, JsonObject>>;
}

/** The newest modal that the bot opened. */
export function openedModal(story: Story): OpenModal {
  const view: unknown = JSON.parse(story.slack.callsOf('views.open').at(-1)?.args.view ?? '{}');
  if (!isObject(view)) throw new Error('The view is no object');
  const blocks = objectsField(view, 'blocks');
  const inputs = blocks.filter(({ type }) => type === 'input');
  const beside = blocks.filter(({ accessory }) => isObject(accessory) && accessory.type === 'multi_users_select');
  return {
    view,
    callbackId: stringField(view, 'callback_id'),
    privateMetadata: stringField(view, 'private_metadata'),
    values: Object.fromEntries([
      ...inputs.map((block) => [stringField(block, 'block_id'), stateOf(objectField(block, 'element'))]),
      ...beside.map((block) => [stringField(block, 'block_id'), stateOf(objectField(block, 'accessory'))]),
    ]),
  };
}

function stateOf(element: JsonObject): JsonObject {
  const type = stringField(element, 'type');
  if (type === 'static_select') return { type, selected_option: element.initial_option ?? null };
  if (type === 'checkboxes') return { type, selected_options: element.initial_options ?? [] };
  if (type === 'timepicker') return { type, selected_time: element.initial_time ?? null };
  if (type === 'multi_users_select') return { type, selected_users: element.initial_users ?? [] };
  if (type === 'multi_conversations_select') {
    return { type, selected_conversations: element.initial_conversations ?? [] };
  }
  return { type, value: element.initial_value ?? null };
}

/** Chosen things, as Slack hands them back. */
export const chosen = {
  option: (value: string) => ({ type: 'static_select', selected_option: { value } }),
  ticked: (value: string) => ({ type: 'checkboxes', selected_options: [{ value }] }),
  time: (value: string) => ({ type: 'timepicker', selected_time: value }),
  people: (...ids: string[]) => ({ type: 'multi_users_select', selected_users: ids }),
  channels: (...ids: string[]) => ({ type: 'multi_conversations_select', selected_conversations: ids }),
};

/** Submits a modal with some inputs changed. Answers what the bot answered, as JSON. */
export async function submitModal(
  story: Story,
  user: string,
  modal: OpenModal,
  changes: Readonly<Record<string, string | null | JsonObject>>,
): Promise<string> {
  const { callbackId, privateMetadata } = modal;
  const answer = await story.slack.submit(
    story.bot.to,
    user,
    { callbackId, privateMetadata },
    { ...modal.values, ...changes },
  );
  return answer.body;
}
