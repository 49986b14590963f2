/** A person or bot of the invented workspace, with the fields of Slack's user object that apps look at. */
export interface StandInUser {
  readonly id: string;
  readonly name?: string;
  readonly tz?: string;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly deleted?: boolean;
  readonly real_name?: string;
  readonly profile?: {
    readonly real_name?: string;
    readonly display_name?: string;
    readonly bot_id?: string;
    readonly status_text?: string;
    readonly status_emoji?: string;
    readonly status_expiration?: number;
  };
}

export interface StandInChannel {
  readonly id: string;
  readonly name: string;
  /** User ids. */
  readonly members: string[];
  /** Whether the bot is in it; true unless said. */
  readonly is_member?: boolean;
  readonly is_private?: boolean;
  readonly is_archived?: boolean;
  readonly is_ext_shared?: boolean;
}

export interface StandInMessage {
  readonly type: 'message';
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly bot_id?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly metadata?: unknown;
  readonly blocks?: unknown;
  readonly username?: string;
  readonly bot_profile?: { readonly name: string };
  readonly attachments?: unknown;
}

/** What the stand-in knows: people, channels and what was written there. */
export interface Workspace {
  readonly teamId: string;
  /** The organisation that it is in, or null. */
  readonly enterpriseId: string | null;
  /** Whether the app was installed for all of the organisation. */
  isOrgWide: boolean;
  readonly botUserId: string;
  readonly botId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly users: Map<string, StandInUser>;
  readonly channels: Map<string, StandInChannel>;
  /** Oldest first. */
  readonly messages: Map<string, StandInMessage[]>;
  /** A timestamp that was never given before. */
  nextTs(): string;
}

/** What a test says about its workspace; the rest is filled in. */
export interface WorkspaceSetup {
  readonly teamId?: string;
  readonly enterpriseId?: string;
  readonly users: readonly StandInUser[];
  readonly channels: readonly StandInChannel[];
  /** What the clocks of Slack show. */
  readonly now: () => Date;
}

export function createWorkspace(setup: WorkspaceSetup): Workspace {
  const teamId = setup.teamId ?? 'T0001';
  let count = 0;
  const bot: StandInUser = { id: 'UBOT', name: 'ownership_lens', tz: 'UTC', is_bot: true };
  return {
    teamId,
    enterpriseId: setup.enterpriseId ?? null,
    isOrgWide: false,
    botUserId: bot.id,
    botId: 'B0001',
    botToken: `xoxb-${teamId}-test`,
    appToken: `xapp-${teamId}-test`,
    users: new Map([...setup.users, bot].map((user) => [user.id, user])),
    channels: new Map(setup.channels.map((channel) => [channel.id, channel])),
    messages: new Map(setup.channels.map((channel) => [channel.id, []])),
    nextTs() {
      count += 1;
      return `${Math.floor(setup.now().getTime() / 1_000)}.${String(count).padStart(6, '0')}`;
    },
  };
}

/** Adds a message to a channel, in order of time. */
export function addMessage(workspace: Workspace, channel: string, message: StandInMessage): void {
  const messages = workspace.messages.get(channel) ?? [];
  messages.push(message);
  messages.sort((a, b) => (a.ts < b.ts ? -1 : 1));
  workspace.messages.set(channel, messages);
}

export function findMessage(workspace: Workspace, channel: string, ts: string): StandInMessage | undefined {
  return workspace.messages.get(channel)?.find((message) => message.ts === ts);
}

/** Puts another version in the message's place, or takes it away. */
export function replaceMessage(
  workspace: Workspace,
  channel: string,
  ts: string,
  message: StandInMessage | null,
): void {
  const rest = (workspace.messages.get(channel) ?? []).filter((other) => other.ts !== ts);
  workspace.messages.set(channel, rest);
  if (message !== null) addMessage(workspace, channel, message);
}
