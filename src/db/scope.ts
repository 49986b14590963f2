import { AsyncLocalStorage } from 'node:async_hooks';

/** Whose rows may be seen: follows one piece of work through everything that is awaited for it. */
const current = new AsyncLocalStorage<string>();

/** Stands for every workspace. No workspace has it as its id. */
export const EVERY_WORKSPACE = '*';

/** Does work for one workspace. On a server the database then shows and takes rows of that workspace alone. */
export function inWorkspace<T>(workspaceId: string, work: () => Promise<T>): Promise<T> {
  if (workspaceId === EVERY_WORKSPACE) throw new Error('This is the id of no workspace');
  return within(workspaceId, work);
}

/**
 * Does work that looks over all workspaces: finding what is due, whose a payload is, and what an operator asks. Every
 * such place says so by this name.
 */
export function acrossWorkspaces<T>(work: () => Promise<T>): Promise<T> {
  return within(EVERY_WORKSPACE, work);
}

/** Awaited inside: a query begins only when somebody waits for it. */
function within<T>(scope: string, work: () => Promise<T>): Promise<T> {
  return current.run(scope, async () => await work());
}

/** The workspace that work is done for, `*` for all of them, or an empty text for none, which sees nothing. */
export function currentScope(): string {
  return current.getStore() ?? '';
}
