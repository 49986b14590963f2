import { type Logger, WebClient } from '@slack/web-api';
import type { Grant, Tokens } from '../db/installations.ts';

/** The app as Slack knows it, for asking for tokens. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Base address of the Web API. */
  readonly apiUrl: string;
  readonly logger: Logger;
}

/** Slack granted something that the bot can't work with. */
export class UnusableGrant extends Error {
  override readonly name = 'UnusableGrant';
}

/** Exchanges the code that a browser brought back for tokens. Throws Slack's error, or UnusableGrant. */
export async function exchangeCode(
  app: OAuthApp,
  flow: { readonly code: string; readonly redirectUri: string; readonly verifier: string | null },
  now: Date,
): Promise<Grant> {
  const client = clientOf(app);
  const answer = await client.oauth.v2.access({
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code: flow.code,
    redirect_uri: flow.redirectUri,
    ...(flow.verifier === null ? {} : { code_verifier: flow.verifier }),
  });
  const isOrgWide = answer.is_enterprise_install === true;
  const enterpriseId = answer.enterprise?.id ?? null;
  const workspaceId = isOrgWide ? enterpriseId : answer.team?.id;
  const { access_token: botToken, bot_user_id: botUserId, app_id: appId = '' } = answer;
  if (typeof workspaceId !== 'string' || botToken === undefined || botUserId === undefined) {
    throw new UnusableGrant('Slack granted no bot token');
  }
  const { bot_id: botId = null } = await client.auth.test({ token: botToken });
  const tokens = tokensOf({ ...answer, access_token: botToken }, now);
  return { workspaceId, enterpriseId, isOrgWide, appId, botId, botUserId, ...tokens };
}

/** Exchanges a refresh token, which is void afterwards. Throws Slack's error, or UnusableGrant. */
export async function refreshTokens(app: OAuthApp, refreshToken: string, now: Date): Promise<Tokens> {
  const answer = await clientOf(app).oauth.v2.access({
    client_id: app.clientId,
    client_secret: app.clientSecret,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
  if (answer.access_token === undefined) throw new UnusableGrant('Slack refreshed no bot token');
  return tokensOf({ ...answer, access_token: answer.access_token }, now);
}

function tokensOf(
  answer: { readonly access_token: string; readonly refresh_token?: string; readonly expires_in?: number },
  now: Date,
): Tokens {
  const { access_token: botToken, refresh_token: refreshToken, expires_in: seconds } = answer;
  if (refreshToken === undefined || seconds === undefined) return { botToken, refreshToken: null, expiresAt: null };
  return { botToken, refreshToken, expiresAt: new Date(now.getTime() + seconds * 1_000) };
}

/** Without a retry of its own: a code or a refresh token counts once. */
function clientOf({ apiUrl, logger }: OAuthApp): WebClient {
  return new WebClient(undefined, {
    slackApiUrl: apiUrl,
    logger,
    timeout: 5_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  });
}
