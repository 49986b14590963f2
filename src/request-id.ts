import { AsyncLocalStorage } from 'node:async_hooks';

/** Follows one thing that Slack sent through everything that is awaited for it. */
const current = new AsyncLocalStorage<string>();

/** Does work under an id, which every log line written meanwhile carries as `request`. */
export function asRequest<T>(id: string, work: () => Promise<T>): Promise<T> {
  return current.run(id, work);
}

/** The id of the work at hand; undefined outside of any. */
export function requestId(): string | undefined {
  return current.getStore();
}
