import { createHash, randomUUID } from 'node:crypto';
import type { Answer, Args } from './methods.ts';
import type { Workspace } from './workspace.ts';

/** Where somebody stands who is asked by Slack whether they want the app. */
export interface Asked {
  readonly state: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly challenge: string | null;
}

/** The OAuth side of the stand-in: codes, tokens, and whose they are. */
export interface OAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people are asked whether they want the app. */
  readonly authorizeUrl: string;
  /** From now on tokens end after so many seconds and come with a refresh token; null for tokens that don't. */
  rotate(seconds: number | null): void;
  /** Reads the address that an app sent a browser to. */
  read(location: string): Asked;
  /** Somebody says yes for a workspace, or for all of its organisation. Answers the address that the browser is sent back to. */
  approve(asked: Asked, workspace: Workspace, isOrgWide?: boolean): string;
  deny(asked: Asked): string;
  /** Ends every token of a workspace, or of an organisation. */
  revoke(id: string): void;
  /** Every token and refresh token that was ever given, for looking for them where they must not be. */
  readonly secrets: readonly string[];
  /** How often tokens were refreshed. */
  refreshes(): number;
  /** Takes a call of `oauth.v2.access`. */
  access(args: Args): Answer;
  /** Whether a token holds for calls about a workspace, and which workspace it is then; null when it does not. */
  workspaceOf(token: string, teamId: string | undefined): Workspace | null;
}

interface Held {
  /** A workspace's id, or an organisation's. */
  readonly id: string;
  readonly workspace: Workspace;
  readonly isOrgWide: boolean;
  readonly endsAt: number | null;
}

export function createOAuth(workspaces: readonly Workspace[], now: () => Date, url: string): OAuth {
  const clientId = '1234567890.9876543210';
  const clientSecret = `client-secret-${randomUUID()}`;
  const codes = new Map<string, Asked & { readonly workspace: Workspace; readonly isOrgWide: boolean }>();
  const tokens = new Map<string, Held>();
  const refreshable = new Map<string, Held>();
  const secrets: string[] = [];
  let seconds: number | null = null;
  let refreshes = 0;
  const no = (error: string): Answer => ({ ok: false, error });

  function give(held: Omit<Held, 'endsAt'>): Answer {
    const botToken = `${seconds === null ? '' : 'xoxe.'}xoxb-${held.id}-${randomUUID()}`;
    const endsAt = seconds === null ? null : now().getTime() + seconds * 1_000;
    tokens.set(botToken, { ...held, endsAt });
    secrets.push(botToken);
    const { workspace, isOrgWide } = held;
    const enterprise = workspace.enterpriseId === null ? null : { id: workspace.enterpriseId, name: 'An organisation' };
    const refresh = seconds === null ? null : `xoxe-1-${held.id}-${randomUUID()}`;
    if (refresh !== null) {
      refreshable.set(refresh, { ...held, endsAt });
      secrets.push(refresh);
    }
    return {
      ok: true,
      access_token: botToken,
      token_type: 'bot',
      scope: 'chat:write',
      bot_user_id: workspace.botUserId,
      app_id: 'A0001',
      team: isOrgWide ? null : { id: workspace.teamId, name: 'A workspace' },
      enterprise,
      authed_user: { id: 'UADMIN' },
      is_enterprise_install: isOrgWide,
      ...(refresh === null ? {} : { refresh_token: refresh, expires_in: seconds }),
    };
  }

  return {
    clientId,
    clientSecret,
    authorizeUrl: `${url}/oauth/v2/authorize`,
    secrets,
    rotate(every) {
      seconds = every;
    },
    refreshes: () => refreshes,
    read(location) {
      const query = new URL(location).searchParams;
      return {
        state: query.get('state') ?? '',
        clientId: query.get('client_id') ?? '',
        scopes: (query.get('scope') ?? '').split(','),
        redirectUri: query.get('redirect_uri') ?? '',
        challenge: query.get('code_challenge'),
      };
    },
    approve(asked, workspace, isOrgWide = false) {
      const code = `code-${randomUUID()}`;
      secrets.push(code);
      codes.set(code, { ...asked, workspace, isOrgWide });
      return `${asked.redirectUri}?${String(new URLSearchParams({ code, state: asked.state }))}`;
    },
    deny: (asked) =>
      `${asked.redirectUri}?${String(new URLSearchParams({ error: 'access_denied', state: asked.state }))}`,
    revoke(id) {
      for (const known of [tokens, refreshable]) {
        for (const [token, held] of known) if (held.id === id) known.delete(token);
      }
      for (const workspace of workspaces) if (workspace.enterpriseId === id) workspace.isOrgWide = false;
    },
    access(args) {
      if (args.client_id !== clientId) return no('invalid_client_id');
      if (args.client_secret !== clientSecret) return no('bad_client_secret');
      if (args.grant_type === 'refresh_token') {
        const held = refreshable.get(args.refresh_token ?? '');
        if (held === undefined) return no('invalid_refresh_token');
        refreshable.delete(args.refresh_token ?? '');
        refreshes += 1;
        return give(held);
      }
      const code = codes.get(args.code ?? '');
      if (code === undefined) return no('invalid_code');
      codes.delete(args.code ?? '');
      if (code.redirectUri !== args.redirect_uri) return no('bad_redirect_uri');
      const challenge = createHash('sha256')
        .update(args.code_verifier ?? '')
        .digest('base64url');
      if (code.challenge !== null && challenge !== code.challenge) return no('invalid_code_verifier');
      const { workspace, isOrgWide } = code;
      if (isOrgWide) {
        for (const each of workspaces) if (each.enterpriseId === workspace.enterpriseId) each.isOrgWide = true;
      }
      return give({ id: isOrgWide ? (workspace.enterpriseId ?? '') : workspace.teamId, workspace, isOrgWide });
    },
    workspaceOf(token, teamId) {
      const held = tokens.get(token);
      if (held === undefined || (held.endsAt !== null && held.endsAt <= now().getTime())) return null;
      if (!held.isOrgWide) return held.workspace;
      if (teamId === undefined) return held.workspace;
      const { enterpriseId } = held.workspace;
      return workspaces.find((each) => each.teamId === teamId && each.enterpriseId === enterpriseId) ?? null;
    },
  };
}
