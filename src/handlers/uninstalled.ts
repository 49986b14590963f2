import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { findInstallation, type Installation, installationFor, removeInstallation } from '../db/installations.ts';
import { acrossWorkspaces } from '../db/scope.ts';
import { wipeButKeepInstalled, wipeOrganisation, wipeWorkspace } from '../db/wipe.ts';
import type { Deps } from '../deps.ts';
import { isObject, objectsField, stringField } from '../text/json.ts';

type Uninstalled = AllMiddlewareArgs & SlackEventMiddlewareArgs<'app_uninstalled'>;
type Revoked = AllMiddlewareArgs & SlackEventMiddlewareArgs<'tokens_revoked'>;
type AccessRevoked = AllMiddlewareArgs & SlackEventMiddlewareArgs<'team_access_revoked'>;

/** The app was removed from a workspace, or from an organisation: everything about it goes at once and for good. */
export function onUninstalled(deps: Deps) {
  return across(async ({ body }: Uninstalled): Promise<void> => {
    const place = placeOf(body);
    const installation = await installationFor(deps.db, place.workspaceId, place.enterpriseId);
    if (installation?.isOrgWide === true) {
      // It may have been taken from this workspace alone.
      if (place.workspaceId !== installation.workspaceId && (await isAlive(deps, installation))) {
        await wipe(deps, place.workspaceId);
      } else await wipeAll(deps, installation.workspaceId);
      return;
    }
    const isLate = installation !== null && place.at < installation.installedAt.getTime();
    if (isLate && (await isAlive(deps, installation))) {
      await wipeButKeepInstalled(deps.db, place.workspaceId);
      deps.recent.forget(place.workspaceId);
      deps.log.info({ workspaceId: place.workspaceId }, 'a removal became known after a new installation');
      return;
    }
    await wipe(deps, place.workspaceId);
  });
}

/** The bot's token was revoked, which Slack tells before or after the removal, or alone. */
export function onRevoked(deps: Deps) {
  return across(async ({ body, event }: Revoked): Promise<void> => {
    // A person's token is no affair of the bot's: it has none.
    if ((event.tokens?.bot ?? []).length === 0) return;
    const place = placeOf(body);
    const installation = await installationFor(deps.db, place.workspaceId, place.enterpriseId);
    if (installation === null) return wipe(deps, place.workspaceId);
    if (await isAlive(deps, installation)) {
      deps.log.info({ workspaceId: place.workspaceId }, 'a token was revoked that is not in use');
      return;
    }
    if (installation.isOrgWide) return wipeAll(deps, installation.workspaceId);
    const organisation = place.enterpriseId === null ? null : await findInstallation(deps.db, place.enterpriseId);
    // The organisation installed the app for all of its workspaces, which ends the installations of each.
    if (organisation?.isOrgWide === true) await removeInstallation(deps.db, place.workspaceId);
    else await wipe(deps, place.workspaceId);
  });
}

/** An organisation took the app from some of its workspaces. */
export function onAccessRevoked(deps: Deps) {
  return across(async ({ event }: AccessRevoked): Promise<void> => {
    for (const workspaceId of event.team_ids) await wipe(deps, workspaceId);
  });
}

/** The end of an organisation reaches into all of its workspaces. */
function across<T>(listener: (args: T) => Promise<void>): (args: T) => Promise<void> {
  return (args) => acrossWorkspaces(() => listener(args));
}

/** Whether Slack still takes the token. When it can't be asked the answer is no: what was removed must not stay. */
async function isAlive(deps: Deps, installation: Installation): Promise<boolean> {
  try {
    const client = await deps.slack.interactive(installation.workspaceId);
    return (await client.auth.test()).ok;
  } catch (error) {
    deps.log.info({ err: error, workspaceId: installation.workspaceId }, 'a token does not hold any more');
    return false;
  }
}

/** Where an event about the app comes from; for an organisation as a whole Slack names no workspace. */
function placeOf(body: unknown) {
  const envelope = isObject(body) ? body : {};
  const [authorization = {}] = objectsField(envelope, 'authorizations');
  const enterpriseId = stringField(envelope, 'enterprise_id') || stringField(authorization, 'enterprise_id') || null;
  const workspaceId = stringField(envelope, 'team_id') || enterpriseId;
  if (workspaceId === null) throw new Error('The event names no workspace');
  const at = typeof envelope.event_time === 'number' ? envelope.event_time * 1_000 : Number.POSITIVE_INFINITY;
  return { workspaceId, enterpriseId, at };
}

async function wipe(deps: Deps, workspaceId: string): Promise<void> {
  await wipeWorkspace(deps.db, workspaceId);
  deps.recent.forget(workspaceId);
  deps.log.info({ workspaceId }, 'the app was removed from a workspace: all of its data is deleted');
}

async function wipeAll(deps: Deps, enterpriseId: string): Promise<void> {
  const ids = await wipeOrganisation(deps.db, enterpriseId);
  for (const id of ids) deps.recent.forget(id);
  deps.log.info(
    { enterpriseId, count: ids.length },
    'the app was removed from an organisation: all of its data is deleted',
  );
}
