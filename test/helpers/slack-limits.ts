import { isObject, type JsonObject } from '../../src/text/json.ts';

/** Most characters of each text, by the block or element that holds it and the field. */
const LENGTHS: Readonly<Record<string, number>> = {
  'section.text': 3_000,
  'header.text': 150,
  'button.text': 75,
  'button.value': 2_000,
  'button.accessibility_label': 75,
  'input.label': 2_000,
  'input.hint': 2_000,
  'plain_text_input.placeholder': 150,
  'plain_text_input.initial_value': 3_000,
  'image.alt_text': 2_000,
  'modal.title': 24,
  'modal.submit': 24,
  'modal.close': 24,
  'modal.private_metadata': 3_000,
  'modal.callback_id': 255,
};
const COUNTS: Readonly<Record<string, number>> = {
  'actions.elements': 25,
  'context.elements': 10,
  'section.fields': 10,
};

/** What Slack would refuse in a message or view, in words; empty when it would take it. */
export function problemsWith(payload: {
  readonly text?: string;
  readonly blocks: readonly unknown[];
  readonly type?: string;
}): string[] {
  const problems: string[] = [];
  const most = payload.type === undefined ? 50 : 100;
  if (payload.blocks.length === 0 || payload.blocks.length > most) problems.push(`${payload.blocks.length} blocks`);
  if (payload.text !== undefined && (payload.text === '' || payload.text.length > 4_000)) problems.push('text');
  const ids: string[] = [];
  visit(payload);
  if (new Set(ids).size !== ids.length) problems.push('an id twice');
  return problems;

  function visit(value: unknown): void {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (!isObject(value)) return;
    const type = typeof value.type === 'string' ? value.type : '';
    for (const [field, inner] of Object.entries(value)) check(type, field, inner);
    if (type !== 'plain_text' && type !== 'mrkdwn') for (const key of ['action_id', 'block_id']) collect(value, key);
    for (const inner of Object.values(value)) visit(inner);
  }

  function check(type: string, field: string, inner: unknown): void {
    const name = `${type}.${field}`;
    const length = LENGTHS[name];
    const text = isObject(inner) && 'text' in inner ? inner.text : inner;
    if (length !== undefined && (typeof text !== 'string' || text === '' || text.length > length)) problems.push(name);
    const count = COUNTS[name];
    if (count !== undefined && (!Array.isArray(inner) || inner.length === 0 || inner.length > count))
      problems.push(name);
    if ((type === 'mrkdwn' || type === 'plain_text') && field === 'text' && inner === '')
      problems.push('an empty text');
  }

  function collect(value: JsonObject, key: string): void {
    const id = value[key];
    if (id === undefined) return;
    if (typeof id !== 'string' || id === '' || id.length > 255) problems.push(key);
    else ids.push(`${key} ${id}`);
  }
}
