import type { Delivered, Delivery } from './delivery.ts';
import type { Fault } from './faults.ts';
import type { MethodLimit } from './limits.ts';
import type { OAuth } from './oauth.ts';
import {
  actionPayload,
  changedEvent,
  chosenPayload,
  commandPayload,
  deletedEvent,
  envelope,
  homeActionPayload,
  postedEvent,
  shortcutPayload,
  submissionPayload,
  type ViewValues,
} from './payloads.ts';
import { type Sockets, startSockets } from './socket-delivery.ts';
import { type Call, startWebApi } from './web-api.ts';
import {
  addMessage,
  createWorkspace,
  findMessage,
  replaceMessage,
  type StandInMessage,
  type Workspace,
  type WorkspaceSetup,
} from './workspace.ts';

export { deliverByHttp, sign } from './http-delivery.ts';
export { INTERNAL_APP } from './limits.ts';
export type { Call, Delivered, Delivery, Fault, StandInMessage, Workspace };

type Fields = Readonly<Record<string, unknown>>;
type MoreFields = Partial<Omit<StandInMessage, 'ts' | 'user' | 'text'>> & { readonly ts?: string };

/** A workspace, and what is done in it. */
export interface StandInPlace {
  readonly workspace: Workspace;

  /** Writes, edits or deletes a message and answers the event that Slack would send about it, not yet sent. */
  post(channel: string, user: string, text: string, more?: MoreFields): { message: StandInMessage; event: Fields };
  edit(channel: string, ts: string, text: string): Fields;
  remove(channel: string, ts: string): Fields;
  /** Wraps any inner event. */
  wrap(event: Fields): Fields;

  /** What a person does, handed to an app. */
  type(to: Delivery, user: string, channel: string, text: string): Promise<Delivered>;
  press(to: Delivery, user: string, channel: string, actionId: string, value: string): Promise<Delivered>;
  /** The same with an option of an overflow menu. */
  choose(to: Delivery, user: string, channel: string, actionId: string, value: string): Promise<Delivered>;
  /** Uses a shortcut in the menu of a message. */
  shortcut(to: Delivery, user: string, channel: string, callbackId: string, ts: string): Promise<Delivered>;
  /** Presses a button on the person's Home tab. */
  pressHome(to: Delivery, user: string, actionId: string, value: string): Promise<Delivered>;
  submit(
    to: Delivery,
    user: string,
    view: { readonly callbackId: string; readonly privateMetadata: string },
    values: ViewValues,
  ): Promise<Delivered>;
  /** Chooses something in a select of a modal that is open. */
  chooseIn(
    to: Delivery,
    user: string,
    view: { readonly callbackId: string; readonly privateMetadata: string },
    values: ViewValues,
    choice: { readonly actionId: string; readonly value: string },
  ): Promise<Delivered>;
}

/** A Slack for tests, on loopback: one workspace to begin with. */
export interface SlackStandIn extends StandInPlace {
  /** Base address of the Web API, with a slash at its end. */
  readonly apiUrl: string;
  /** Everything that apps asked for, oldest first. */
  readonly calls: readonly Call[];
  callsOf(method: string): readonly Call[];
  /** Makes the next calls of a method fail. */
  fail(fault: Fault): void;
  /** Answers 429 to calls that come too early. Without it nothing is limited. */
  limit(limits: Readonly<Record<string, MethodLimit>>): void;
  /** How many calls were refused since they came too early. */
  tooEarly(): number;
  /** The faults that hit calls of a method so far. */
  faulted(method: string): readonly Fault['how'][];
  readonly sockets: Sockets;
  /** Installing by OAuth, and the tokens that come of it. */
  readonly oauth: OAuth;
  /** One more workspace; only tokens from OAuth reach it. */
  addWorkspace(setup: Omit<WorkspaceSetup, 'now'>): StandInPlace;
  stop(): Promise<void>;
}

/** Starts it. Call `stop` when done. */
export async function startSlackStandIn(setup: WorkspaceSetup): Promise<SlackStandIn> {
  const workspaces: [Workspace, ...Workspace[]] = [createWorkspace(setup)];
  const api = await startWebApi(workspaces, setup.now);
  const sockets = startSockets(api.server);
  const responseUrl = `${api.url}/response/1`;
  return {
    ...placeOf(workspaces[0], setup.now, responseUrl),
    apiUrl: `${api.url}/api/`,
    calls: api.calls,
    callsOf: (method) => api.calls.filter((call) => call.method === method),
    fail: (fault) => api.faults.add(fault),
    limit: (limits) => api.limits.set(limits),
    tooEarly: () => api.limits.refused(),
    faulted: (method) => api.faults.taken(method),
    sockets,
    oauth: api.oauth,
    addWorkspace(more) {
      const workspace = createWorkspace({ ...more, now: setup.now });
      workspaces.push(workspace);
      return placeOf(workspace, setup.now, responseUrl);
    },
    async stop() {
      sockets.stop();
      await api.stop();
    },
  };
}

function placeOf(workspace: Workspace, now: () => Date, responseUrl: string): StandInPlace {
  let events = 0;

  const wrap = (event: Fields) => {
    events += 1;
    return envelope(workspace, event, `Ev${String(events).padStart(4, '0')}`, now());
  };
  const existing = (channel: string, ts: string) => {
    const message = findMessage(workspace, channel, ts);
    if (message === undefined) throw new Error(`There is no message ${ts} in ${channel}`);
    return message;
  };

  return {
    workspace,
    wrap,
    post(channel, user, text, more = {}) {
      const message: StandInMessage = { type: 'message', ts: workspace.nextTs(), user, text, ...more };
      addMessage(workspace, channel, message);
      return { message, event: wrap(postedEvent(channel, message)) };
    },
    edit(channel, ts, text) {
      const before = existing(channel, ts);
      const editedTs = workspace.nextTs();
      const message = { ...before, text, edited: { user: before.user, ts: editedTs } };
      replaceMessage(workspace, channel, ts, message);
      return wrap(changedEvent(channel, message, before, editedTs));
    },
    remove(channel, ts) {
      const before = existing(channel, ts);
      const messages = workspace.messages.get(channel) ?? [];
      if (messages.some(({ thread_ts, ts: own }) => thread_ts === ts && own !== ts)) {
        // Its replies stay, under a stone.
        const words = { user: 'USLACKBOT', text: 'This message was deleted.' };
        const stone: StandInMessage = { type: 'message', subtype: 'tombstone', ts, thread_ts: ts, ...words };
        replaceMessage(workspace, channel, ts, stone);
        return wrap(changedEvent(channel, stone, before, workspace.nextTs()));
      }
      replaceMessage(workspace, channel, ts, null);
      return wrap(deletedEvent(channel, before, workspace.nextTs()));
    },
    type: (to, user, channel, text) => to.command(commandPayload(workspace, { user, channel, text, responseUrl })),
    press: (to, user, channel, actionId, value) =>
      to.interactive(actionPayload(workspace, { user, channel, actionId, value, responseUrl })),
    choose: (to, user, channel, actionId, value) =>
      to.interactive(actionPayload(workspace, { user, channel, actionId, value, responseUrl, isMenu: true })),
    shortcut: (to, user, channel, callbackId, ts) =>
      to.interactive(
        shortcutPayload(workspace, { user, channel, callbackId, message: existing(channel, ts), responseUrl }),
      ),
    pressHome: (to, user, actionId, value) => to.interactive(homeActionPayload(workspace, { user, actionId, value })),
    submit: (to, user, view, values) => to.interactive(submissionPayload(workspace, { user, ...view, values })),
    chooseIn: (to, user, view, values, choice) =>
      to.interactive(chosenPayload(workspace, { user, ...view, values, ...choice })),
  };
}
