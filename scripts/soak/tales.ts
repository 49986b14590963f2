import type { SlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';
import { keptText, promiseText, type SteadyText, type SteadyTexts, THINGS } from './texts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is known for certain about a message, whatever became of the events about it. */
export interface Truth {
  readonly channelId: string;
  readonly ts: string;
  readonly authorId: string;
  /** The first message of its thread; null when it stands in the channel. */
  readonly root: Truth | null;
  /** Null once it is deleted. */
  text: string | null;
  flags: readonly string[];
  signals: readonly string[];
  editedTs: string | null;
  /** Whether it promises something, and whether that was kept. */
  promise: 'none' | 'open' | 'kept';
  /** False as soon as it is changed or deleted. */
  isUntouched: boolean;
}

/** Something that happened in Slack, to be delivered. */
export interface Happening {
  readonly kind: 'post' | 'edit' | 'delete' | 'invite';
  readonly body: Fields;
  /** The message that it is about, by channel and timestamp; empty for an invitation. */
  readonly about: string;
  /** Call it when the bot has acknowledged the event. */
  readonly heard: () => void;
}

/** Invented life of a workspace, and the truth about it. */
export interface Tales {
  /** Lets one thing happen; only new messages when `isPostWanted`. */
  next(isPostWanted?: boolean): Happening;
  /** By channel and timestamp. What must not be read is not in it. */
  readonly truth: ReadonlyMap<string, Truth>;
  /** Who invited the bot to a channel, and must be welcomed once. */
  readonly inviters: readonly string[];
}

export interface Cast {
  readonly channels: readonly string[];
  /** A channel that is not watched. */
  readonly unwatched: string;
  readonly authors: readonly string[];
  /** Each promises once. */
  readonly promisers: readonly string[];
  readonly guest: string;
  /** Each invites the bot once. */
  readonly inviters: readonly string[];
}

interface Tale {
  readonly about: Truth;
  /** What is still to come, the next first. */
  readonly plan: ('edit' | 'delete')[];
  readonly before: SteadyText[];
}

const MOST_LIVE = 300;

/** Tells tales of a cast, by the numbers of `random`. */
export function createTales(slack: SlackStandIn, cast: Cast, texts: SteadyTexts, random: () => number): Tales {
  const truth = new Map<string, Truth>();
  const live: Tale[] = [];
  const promised: { readonly about: Truth; readonly thing: string }[] = [];
  const inviters: string[] = [];
  let promises = 0;

  return {
    truth,
    inviters,
    next(isPostWanted = false) {
      const draw = random();
      if (isPostWanted || live.length === 0) return post();
      if (draw < 0.03 && promises < cast.promisers.length) return promise();
      if (draw < 0.05 && promised.length > 0) return keep();
      if (draw < 0.055 && inviters.length < cast.inviters.length) return invite();
      if (draw < 0.08) return unread();
      return draw < 0.6 && live.length < MOST_LIVE ? post() : change();
    },
  };

  function any<T>(list: readonly T[]): T {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('Nothing to choose from');
    return item;
  }

  function anyText(): SteadyText {
    return any(random() < 0.3 ? texts.flagged : texts.plain);
  }

  function record(about: Truth): Truth {
    truth.set(aboutOf(about), about);
    return about;
  }

  function write(channelId: string, authorId: string, text: string, root: Truth | null) {
    const more = root === null ? {} : { thread_ts: root.ts };
    const { message, event } = slack.post(channelId, authorId, text, more);
    return { ts: message.ts, event };
  }

  function post(): Happening {
    const text = anyText();
    const answered = random() < 0.1 && live.length > 0 ? any(live).about : null;
    const channelId = answered?.channelId ?? any(cast.channels);
    const authorId = any(cast.authors);
    // In Slack a reply to a reply stands in the thread of the first message.
    const first = answered?.root ?? answered;
    const root = first?.text == null ? null : first;
    const { ts, event } = write(channelId, authorId, text.text, root);
    const about = record({
      channelId,
      ts,
      authorId,
      root,
      text: text.text,
      flags: text.flags,
      signals: text.signals,
      editedTs: null,
      promise: 'none',
      isUntouched: true,
    });
    const plan: Tale['plan'] = [];
    for (let left = random() < 0.5 ? Math.floor(random() * 4) : 0; left > 0; left--) plan.push('edit');
    if (random() < 0.25) plan.push('delete');
    if (plan.length > 0) live.push({ about, plan, before: [text] });
    return { kind: 'post', body: event, about: aboutOf({ channelId, ts }), heard: () => undefined };
  }

  function change(): Happening {
    const tale = any(live);
    const { about, plan, before } = tale;
    const kind = plan.shift() ?? 'delete';
    if (plan.length === 0) live.splice(live.indexOf(tale), 1);
    about.isUntouched = false;
    if (kind === 'delete') {
      Object.assign(about, { text: null, flags: [], signals: [], editedTs: null });
      return { kind, body: slack.remove(about.channelId, about.ts), about: aboutOf(about), heard: () => undefined };
    }
    // Now and then people change their mind twice, and the first words stand again.
    let text = random() < 0.3 ? any(before) : anyText();
    while (text.text === about.text) text = anyText();
    before.push(text);
    const body = slack.edit(about.channelId, about.ts, text.text);
    const editedTs = editedTsIn(body);
    Object.assign(about, { text: text.text, flags: text.flags, signals: text.signals, editedTs });
    return { kind, body, about: aboutOf(about), heard: () => undefined };
  }

  function promise(): Happening {
    const authorId = cast.promisers[promises] ?? '';
    promises += 1;
    const thing = any(THINGS);
    const channelId = any(cast.channels);
    const { ts, event } = write(channelId, authorId, promiseText(thing), null);
    const about = record({
      channelId,
      ts,
      authorId,
      root: null,
      text: promiseText(thing),
      flags: [],
      signals: ['commitment'],
      editedTs: null,
      promise: 'open',
      isUntouched: true,
    });
    const isToBeKept = random() < 0.7;
    const heard = () => void (isToBeKept && promised.push({ about, thing }));
    return { kind: 'post', body: event, about: aboutOf(about), heard };
  }

  function keep(): Happening {
    const [{ about, thing } = { about: null, thing: '' }] = promised.splice(0, 1);
    if (about === null) return post();
    const { ts, event } = write(about.channelId, about.authorId, keptText(thing), null);
    about.promise = 'kept';
    record({
      channelId: about.channelId,
      ts,
      authorId: about.authorId,
      root: null,
      text: keptText(thing),
      flags: [],
      signals: ['outcome'],
      editedTs: null,
      promise: 'none',
      isUntouched: true,
    });
    return { kind: 'post', body: event, about: aboutOf({ channelId: about.channelId, ts }), heard: () => undefined };
  }

  function invite(): Happening {
    const inviter = cast.inviters[inviters.length] ?? '';
    inviters.push(inviter);
    const event = {
      type: 'member_joined_channel',
      user: slack.workspace.botUserId,
      channel: cast.unwatched,
      channel_type: 'C',
      team: slack.workspace.teamId,
      inviter,
      event_ts: slack.workspace.nextTs(),
    };
    return { kind: 'invite', body: slack.wrap(event), about: '', heard: () => undefined };
  }

  /** By a guest, or in a channel that nobody had watched: nothing of it may be held. */
  function unread(): Happening {
    const isGuest = random() < 0.5;
    const { event } = write(
      isGuest ? any(cast.channels) : cast.unwatched,
      isGuest ? cast.guest : any(cast.authors),
      any(texts.flagged).text,
      null,
    );
    return { kind: 'post', body: event, about: '', heard: () => undefined };
  }
}

function aboutOf({ channelId, ts }: Pick<Truth, 'channelId' | 'ts'>): string {
  return `${channelId} ${ts}`;
}

function editedTsIn(body: Fields): string {
  const ts = /"edited":\{"user":"[^"]+","ts":"([^"]+)"/.exec(JSON.stringify(body))?.[1];
  if (ts === undefined) throw new Error('An edit without a time');
  return ts;
}
