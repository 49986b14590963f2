/** A JSON object whose fields are not yet known to hold anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for `{…}`, false for arrays, null and everything else. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field when it holds a string, else an empty string. */
export function stringField(object: JsonObject, name: string): string {
  const value = object[name];
  return typeof value === 'string' ? value : '';
}

/** The field when it holds an object, else an empty object. */
export function objectField(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isObject(value) ? value : {};
}

/** The objects of a list field; anything else in the list, or a missing list, is left out. */
export function objectsField(object: JsonObject, name: string): readonly JsonObject[] {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}
