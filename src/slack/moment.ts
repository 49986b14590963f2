import { isObject, stringField } from '../text/json.ts';

/** The instant of a Slack timestamp such as `1795514400.000100`. */
export function instantOfTs(ts: string): Date {
  return new Date(Math.round(Number(ts) * 1_000));
}

/** When a message that Slack shows was edited last; an empty text when it never was. */
export function editedTsOf({ edited }: { readonly edited?: unknown }): string {
  return isObject(edited) ? stringField(edited, 'ts') : '';
}

/** The Slack timestamp of an instant: sorts before every message written from then on. */
export function tsOfInstant(instant: Date): string {
  return `${(instant.getTime() / 1_000).toFixed(3)}000`;
}
