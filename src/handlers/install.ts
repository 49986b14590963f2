import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { claimState, type Grant, saveInstallation } from '../db/installations.ts';
import type { Keyring } from '../db/keyring.ts';
import { acrossWorkspaces } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { readFailure } from '../slack/failure.ts';
import { challengeOf, isSame, newState, problemOfState, STATE_MS, verifierOf } from '../slack/install-state.ts';
import { exchangeCode, type OAuthApp, UnusableGrant } from '../slack/oauth.ts';
import { type InstallOutcome, installPage } from '../views/install-page.ts';
import { addressOf } from './address-of.ts';

/** What installing by OAuth needs to know. */
export interface Installs {
  readonly app: OAuthApp;
  readonly keyring: Keyring;
  /** Signs what goes through the browser. */
  readonly stateSecret: string;
  /** Where people reach this bot, without a slash at its end. */
  readonly publicUrl: string;
  /** Where Slack asks people whether they want the app. */
  readonly authorizeUrl: string;
  readonly scopes: readonly string[];
  /** Whether the app has PKCE switched on at Slack. */
  readonly isPkceOn: boolean;
}

export const INSTALL_PATH = '/slack/install';
export const RETURN_PATH = '/slack/oauth_redirect';
const COOKIE = 'ownership_lens_install';

/** Answers the two addresses of the OAuth flow. False for any other request, which is left alone. */
export function installPages(deps: Deps, installs: Installs) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = addressOf(request);
    if (url === null || request.method !== 'GET' || ![INSTALL_PATH, RETURN_PATH].includes(url.pathname)) return false;
    if (url.pathname === INSTALL_PATH) {
      leaveForSlack(deps, installs, response);
      return true;
    }
    acrossWorkspaces(() => comeBack(deps, installs, request, url.searchParams))
      .catch((error: unknown): InstallOutcome => {
        deps.log.error({ err: error }, 'an installation failed');
        return { kind: 'failed' };
      })
      .then((outcome) => {
        response.setHeader('set-cookie', cookie(installs, '', 0));
        show(response, installs, outcome);
      })
      .catch((error: unknown) => {
        deps.log.error({ err: error }, 'the page of an installation could not be shown');
        response.destroy();
      });
    return true;
  };
}

/** Only the browser that began here can bring the answer back: it keeps the state as a cookie. */
function leaveForSlack(deps: Deps, installs: Installs, response: ServerResponse): void {
  const state = newState(installs.stateSecret, deps.now());
  const url = new URL(installs.authorizeUrl);
  url.searchParams.set('client_id', installs.app.clientId);
  url.searchParams.set('scope', installs.scopes.join(','));
  url.searchParams.set('redirect_uri', `${installs.publicUrl}${RETURN_PATH}`);
  url.searchParams.set('state', state);
  if (installs.isPkceOn) {
    url.searchParams.set('code_challenge', challengeOf(verifierOf(installs.stateSecret, state)));
    url.searchParams.set('code_challenge_method', 'S256');
  }
  response
    .writeHead(302, {
      location: url.href,
      'set-cookie': cookie(installs, state, STATE_MS / 1_000),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    .end();
}

async function comeBack(
  deps: Deps,
  installs: Installs,
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<InstallOutcome> {
  const state = query.get('state') ?? '';
  const problem = problemOfState(installs.stateSecret, state, deps.now());
  if (problem !== null) return { kind: problem };
  if (!isSame(cookieOf(request), state)) return { kind: 'forged' };
  if (!(await claimState(deps.db, createHash('sha256').update(state).digest('hex'), deps.now())))
    return { kind: 'used' };
  if (query.get('error') !== null) return { kind: 'denied' };
  const grant = await ask(deps, installs, state, query.get('code') ?? '');
  if ('kind' in grant) return grant;
  await saveInstallation(deps.db, installs.keyring, grant, deps.now());
  const { workspaceId, enterpriseId, isOrgWide, appId } = grant;
  deps.log.info({ workspaceId, enterpriseId, isOrgWide }, 'the app was installed');
  return { kind: 'installed', appId, workspaceId, isOrgWide };
}

async function ask(deps: Deps, installs: Installs, state: string, code: string): Promise<Grant | InstallOutcome> {
  const verifier = installs.isPkceOn ? verifierOf(installs.stateSecret, state) : null;
  try {
    const redirectUri = `${installs.publicUrl}${RETURN_PATH}`;
    return await exchangeCode(installs.app, { code, redirectUri, verifier }, deps.now());
  } catch (error) {
    const failure = readFailure(error);
    deps.log.warn({ err: error, code: failure.code }, 'Slack did not grant an installation');
    return { kind: failure.kind === 'refused' || error instanceof UnusableGrant ? 'refused' : 'unreachable' };
  }
}

const STATUS: Readonly<Record<InstallOutcome['kind'], number>> = {
  installed: 200,
  denied: 403,
  forged: 400,
  expired: 400,
  used: 400,
  refused: 400,
  unreachable: 503,
  failed: 500,
};

function show(response: ServerResponse, installs: Installs, outcome: InstallOutcome): void {
  response
    .writeHead(STATUS[outcome.kind], {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .end(installPage(outcome, `${installs.publicUrl}${INSTALL_PATH}`));
}

function cookie(installs: Installs, value: string, seconds: number): string {
  const secure = installs.publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

function cookieOf(request: IncomingMessage): string {
  const found = (request.headers.cookie ?? '').split(';').find((each) => each.trim().startsWith(`${COOKIE}=`));
  return found?.trim().slice(COOKIE.length + 1) ?? '';
}
