import type { Db } from '../db/database.ts';
import {
  endLease,
  type Installation,
  installationFor,
  leaseRefresh,
  openTokens,
  saveRefreshed,
  type Tokens,
} from '../db/installations.ts';
import type { Keyring } from '../db/keyring.ts';
import { acrossWorkspaces } from '../db/scope.ts';
import type { Log } from '../log.ts';
import { readFailure } from './failure.ts';
import { type OAuthApp, refreshTokens } from './oauth.ts';
import { TokenUnavailable } from './token-unavailable.ts';

/** A token ends after twelve hours; in its last two it is refreshed, so that an hour without Slack does no harm. */
export const REFRESH_EARLY_MS = 2 * 3_600_000;
const AGAIN_MS = 15_000;
const WAIT_MS = 100;
const MOST_WAITS = 20;
const SAVE_TRIES = 4;

interface Access {
  readonly db: Db;
  readonly keyring: Keyring;
  readonly app: OAuthApp;
  readonly log: Log;
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<void>;
}

/** Finds the token for a workspace. */
export interface TokenSource {
  /**
   * The bot token that serves a workspace, refreshed when it is about to end, and the installation that it is from.
   * Copies of the bot refresh one at a time, and a new token is used only once it is stored. Throws TokenUnavailable.
   */
  tokenFor(workspaceId: string): Promise<{ readonly token: string; readonly installation: Installation }>;
}

/** Tokens from the table of installations. */
export function createTokenSource(access: Access): TokenSource {
  /** What Slack answered and the database did not take, by the refresh token that is void now: it must not be lost. */
  const unsaved = new Map<string, Tokens>();

  return {
    tokenFor: (workspaceId) => acrossWorkspaces(() => tokenFor(workspaceId)),
  };

  async function tokenFor(workspaceId: string) {
    for (let waits = 0; ; waits++) {
      const row = await installationFor(access.db, workspaceId);
      if (row === null) throw new TokenUnavailable('not_installed', true);
      const tokens = openTokens(access.keyring, row);
      const left = row.expiresAt === null ? Number.POSITIVE_INFINITY : row.expiresAt.getTime() - access.now().getTime();
      if (left > REFRESH_EARLY_MS) return { token: tokens.botToken, installation: row };
      const fresh = await refresh(row, tokens);
      if (fresh !== null) return { token: fresh, installation: row };
      if (left > 0) return { token: tokens.botToken, installation: row };
      if (waits >= MOST_WAITS) throw new TokenUnavailable('token_expired', false);
      await access.wait(WAIT_MS);
    }
  }

  /** The new token; null when another copy is at it, or it could not be had now. */
  async function refresh(row: Installation, tokens: Tokens): Promise<string | null> {
    if (tokens.refreshToken === null) return null;
    const lease = await leaseRefresh(access.db, row, access.now());
    if (lease === null) return null;
    const at = { workspaceId: row.workspaceId, lease };
    try {
      const fresh =
        unsaved.get(tokens.refreshToken) ?? (await refreshTokens(access.app, tokens.refreshToken, access.now()));
      unsaved.set(tokens.refreshToken, fresh);
      const isSaved = await save(at, fresh);
      unsaved.delete(tokens.refreshToken);
      return isSaved ? fresh.botToken : null;
    } catch (error) {
      const { code } = readFailure(error);
      access.log.error({ err: error, workspaceId: row.workspaceId, code }, 'a token could not be refreshed');
      await endLease(access.db, at, new Date(access.now().getTime() + AGAIN_MS));
      return null;
    }
  }

  async function save(at: { readonly workspaceId: string; readonly lease: string }, fresh: Tokens): Promise<boolean> {
    for (let tries = 1; ; tries++) {
      try {
        return await saveRefreshed(access.db, access.keyring, at, fresh);
      } catch (error) {
        if (tries >= SAVE_TRIES) throw error;
        await access.wait(WAIT_MS * 2 ** tries);
      }
    }
  }
}
