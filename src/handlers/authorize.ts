import type { Authorize } from '@slack/bolt';
import { findInstallation, installationFor, removeInstallation } from '../db/installations.ts';
import { acrossWorkspaces } from '../db/scope.ts';
import { linkWorkspace } from '../db/workspaces.ts';
import type { Deps } from '../deps.ts';
import { TokenUnavailable } from '../slack/token-unavailable.ts';
import { isObject, stringField } from '../text/json.ts';

/**
 * Says whose a payload is when the app is installed in many workspaces; throws TokenUnavailable where it is not (any
 * more). No token is handed out here: handlers and jobs alike ask `deps.slack` for a client.
 */
export function authorizeInstalled(deps: Pick<Deps, 'db' | 'now'>): Authorize<boolean> {
  return ({ teamId: named, enterpriseId, isEnterpriseInstall }, body) =>
    acrossWorkspaces(async () => {
      // Where an organisation installed the app, its id may stand in the place of the workspace's.
      const teamId = named !== undefined && named === enterpriseId ? teamOf(body) : named;
      const workspaceId = teamId ?? enterpriseId;
      if (workspaceId === undefined) throw new TokenUnavailable('not_installed', true);
      const organisation = enterpriseId === undefined ? null : await findInstallation(deps.db, enterpriseId);
      // An installation for all of an organisation takes the place of those in its workspaces.
      if (isEnterpriseInstall && organisation?.isOrgWide === true && workspaceId !== organisation.workspaceId) {
        await removeInstallation(deps.db, workspaceId);
      }
      const installation = await installationFor(deps.db, workspaceId, enterpriseId);
      if (installation === null) throw new TokenUnavailable('not_installed', true);
      const { isOrgWide, botId, botUserId } = installation;
      // Jobs know a workspace alone, and the end of an organisation must find all of its workspaces.
      if (isOrgWide && teamId !== undefined) {
        await linkWorkspace(deps.db, { workspaceId, enterpriseId: installation.workspaceId, botUserId }, deps.now());
      }
      return {
        botUserId,
        ...(botId === null ? {} : { botId }),
        ...(teamId === undefined ? {} : { teamId }),
        ...(enterpriseId === undefined ? {} : { enterpriseId }),
      };
    });
}

function teamOf(body: unknown): string | undefined {
  const team = isObject(body) ? stringField(body, 'context_team_id') || stringField(body, 'team_id') : '';
  return team.startsWith('T') ? team : undefined;
}

/** Whether a payload could not be taken since the app is not installed where it comes from. */
export function isNotInstalled(error: unknown): boolean {
  if (error instanceof TokenUnavailable) return error.isFinal;
  return error instanceof Error && 'original' in error && isNotInstalled(error.original);
}
