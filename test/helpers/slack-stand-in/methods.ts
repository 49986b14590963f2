import { addMessage, findMessage, replaceMessage, type StandInMessage, type Workspace } from './workspace.ts';

/** Arguments of a Web API call, as sent: strings, some of them JSON. */
export type Args = Readonly<Record<string, string>>;
export type Answer = Readonly<Record<string, unknown>>;
type Method = (workspace: Workspace, args: Args, baseUrl: string) => Answer;

const no = (error: string): Answer => ({ ok: false, error });

/** The Web API methods that the stand-in answers; every other one answers `unknown_method`. */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': (workspace) => ({
    ok: true,
    team_id: workspace.teamId,
    user_id: workspace.botUserId,
    bot_id: workspace.botId,
  }),
  'apps.connections.open': (_workspace, _args, baseUrl) => ({
    ok: true,
    url: `${baseUrl.replace('http', 'ws')}/socket?ticket=test`,
  }),
  'users.info': (workspace, args) => {
    const user = workspace.users.get(args.user ?? '');
    return user === undefined ? no('user_not_found') : { ok: true, user: { team_id: workspace.teamId, ...user } };
  },
  'users.list': (workspace, args) => {
    const { page, next } = paged([...workspace.users.values()], args, 1_000);
    return { ok: true, members: page, response_metadata: { next_cursor: next } };
  },
  'conversations.info': (workspace, args) => {
    const channel = workspace.channels.get(args.channel ?? '');
    if (channel === undefined || (channel.is_private === true && channel.is_member === false)) {
      return no('channel_not_found');
    }
    return { ok: true, channel: { is_channel: true, is_member: true, ...channel } };
  },
  'conversations.members': (workspace, args) => {
    const channel = workspace.channels.get(args.channel ?? '');
    if (channel === undefined) return no('channel_not_found');
    const { page, next } = paged(channel.members, args, 100);
    return { ok: true, members: page, response_metadata: { next_cursor: next } };
  },
  'conversations.history': (workspace, args) => {
    const readable = readableMessages(workspace, args);
    if (!Array.isArray(readable)) return readable;
    const top = readable.filter(
      ({ thread_ts, ts, subtype }) => thread_ts === undefined || thread_ts === ts || subtype === 'thread_broadcast',
    );
    const { page, next } = pagedByTime(inRange(top, args).reverse(), args, 100, true);
    const messages = page.map((message) => withReplies(message, readable));
    return { ok: true, messages, has_more: next !== '', response_metadata: { next_cursor: next } };
  },
  'conversations.replies': (workspace, args) => {
    const readable = readableMessages(workspace, args);
    if (!Array.isArray(readable)) return readable;
    const root = readable.find(({ ts }) => ts === args.ts);
    if (root === undefined) return no('thread_not_found');
    const replies = readable.filter(({ thread_ts, ts }) => thread_ts === args.ts && ts !== args.ts);
    const { page, next } = pagedByTime(inRange(replies, args), args, 1_000, false);
    return {
      ok: true,
      messages: [withReplies(root, readable), ...page],
      has_more: next !== '',
      response_metadata: { next_cursor: next },
    };
  },
  'conversations.open': (workspace, args) => {
    const user = args.users ?? '';
    return workspace.users.has(user) ? { ok: true, channel: { id: directChannel(user) } } : no('user_not_found');
  },
  'chat.postMessage': (workspace, args) => {
    const target = args.channel ?? '';
    const channelId = workspace.users.has(target) ? directChannel(target) : target;
    if (!channelId.startsWith('D')) {
      const problem = writable(workspace, channelId);
      if (problem !== null) return no(problem);
    }
    const message = botMessage(workspace, args);
    addMessage(workspace, channelId, message);
    return { ok: true, channel: channelId, ts: message.ts, message };
  },
  'chat.postEphemeral': (workspace, args) => {
    const problem = writable(workspace, args.channel ?? '');
    if (problem !== null) return no(problem);
    const isIn = workspace.channels.get(args.channel ?? '')?.members.includes(args.user ?? '') === true;
    return isIn ? { ok: true, message_ts: workspace.nextTs() } : no('user_not_in_channel');
  },
  'chat.getPermalink': (workspace, args) =>
    findMessage(workspace, args.channel ?? '', args.message_ts ?? '') === undefined
      ? no('message_not_found')
      : {
          ok: true,
          permalink: `https://example.slack.com/archives/${args.channel}/p${args.message_ts?.replace('.', '')}`,
        },
  'chat.update': (workspace, args) => {
    const before = findMessage(workspace, args.channel ?? '', args.ts ?? '');
    if (before === undefined) return no('message_not_found');
    replaceMessage(workspace, args.channel ?? '', before.ts, {
      ...before,
      text: args.text ?? '',
      ...(args.blocks === undefined ? {} : { blocks: JSON.parse(args.blocks) }),
    });
    return { ok: true, channel: args.channel, ts: before.ts };
  },
  'views.open': (workspace, args) =>
    args.trigger_id === undefined ? no('invalid_arguments') : { ok: true, view: { id: `V${workspace.nextTs()}` } },
  'views.publish': () => ({ ok: true }),
  'views.update': () => ({ ok: true }),
  'files.getUploadURLExternal': (workspace, _args, baseUrl) => {
    const id = `F${workspace.nextTs().replace('.', '')}`;
    return { ok: true, upload_url: `${baseUrl}/upload/${id}`, file_id: id };
  },
  'files.completeUploadExternal': (_workspace, args) => ({ ok: true, files: JSON.parse(args.files ?? '[]') }),
};

/** Slack tells of the first message of a thread that it is one, how many replies it has, and when the newest came. */
function withReplies(message: StandInMessage, all: readonly StandInMessage[]): object {
  if (message.thread_ts !== undefined && message.thread_ts !== message.ts) return message;
  const replies = all.filter(({ thread_ts, ts }) => thread_ts === message.ts && ts !== message.ts);
  const latest = replies.at(-1)?.ts;
  if (latest === undefined) return message;
  return { ...message, thread_ts: message.ts, reply_count: replies.length, latest_reply: latest };
}

function readableMessages(workspace: Workspace, args: Args): StandInMessage[] | Answer {
  const id = args.channel ?? '';
  const channel = workspace.channels.get(id);
  if (id.startsWith('D')) return [...(workspace.messages.get(id) ?? [])];
  if (channel === undefined) return no('channel_not_found');
  if (channel.is_member === false) return no('not_in_channel');
  return [...(workspace.messages.get(id) ?? [])];
}

function writable(workspace: Workspace, channelId: string): string | null {
  const channel = workspace.channels.get(channelId);
  if (channel === undefined) return 'channel_not_found';
  if (channel.is_member === false) return 'not_in_channel';
  return channel.is_archived === true ? 'is_archived' : null;
}

function botMessage(workspace: Workspace, args: Args): StandInMessage {
  return {
    type: 'message',
    ts: workspace.nextTs(),
    user: workspace.botUserId,
    bot_id: workspace.botId,
    text: args.text ?? '',
    ...(args.thread_ts === undefined ? {} : { thread_ts: args.thread_ts }),
    ...(args.metadata === undefined ? {} : { metadata: JSON.parse(args.metadata) }),
    ...(args.blocks === undefined ? {} : { blocks: JSON.parse(args.blocks) }),
  };
}

function inRange(messages: readonly StandInMessage[], args: Args): StandInMessage[] {
  const isInclusive = args.inclusive === 'true' || args.inclusive === '1';
  return messages.filter(({ ts }) => {
    if (isInclusive && (ts === args.latest || ts === args.oldest)) return true;
    return (args.latest === undefined || ts < args.latest) && (args.oldest === undefined || ts > args.oldest);
  });
}

function paged<T>(items: readonly T[], args: Args, fallback: number): { page: T[]; next: string } {
  const from = args.cursor === undefined || args.cursor === '' ? 0 : Number(args.cursor);
  const to = from + Number(args.limit ?? fallback);
  return { page: items.slice(from, to), next: to < items.length ? String(to) : '' };
}

/** Slack's cursors of messages name the message that follows, so that no other is passed over when some are deleted meanwhile. */
function pagedByTime(
  items: readonly StandInMessage[],
  args: Args,
  fallback: number,
  isNewestFirst: boolean,
): { page: StandInMessage[]; next: string } {
  const first = args.cursor?.replace('next_ts:', '') ?? '';
  const left = first === '' ? items : items.filter(({ ts }) => (isNewestFirst ? ts <= first : ts >= first));
  const page = left.slice(0, Number(args.limit ?? fallback));
  const following = left[page.length];
  return { page, next: following === undefined ? '' : `next_ts:${following.ts}` };
}

function directChannel(userId: string): string {
  return `D${userId.slice(1)}`;
}
