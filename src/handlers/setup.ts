import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Deps } from '../deps.ts';
import type { ChannelKind } from '../detectors/types.ts';
import { guessChannelKind } from '../export/channel-kinds.ts';
import { type ChannelLook, lookAtChannel } from '../slack/channel-look.ts';
import { isRead, loadMember } from '../slack/members.ts';
import type { SlackMessage } from '../views/message.ts';
import { type SetupState, setupEnd, setupView } from '../views/setup.ts';
import { notReadable, SETUP_ANSWERS, setupDone } from '../views/setup-answers.ts';
import { isAdmin, refuse } from './rights.ts';
import { saveSetup } from './save-setup.ts';
import { readSetup, type SetupProblems, type SetupWish } from './setup-input.ts';
import { loadSetup, versionOf } from './setup-state.ts';
import { tell } from './tell.ts';
import type { Asker } from './watch.ts';
import { workspaceOf } from './workspace-of.ts';

type PressArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;
type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** `/ownership setup`: opens the modal; the answer is words only when it is refused. */
export async function setup(deps: Deps, asker: Asker): Promise<SlackMessage | null> {
  return open(deps, asker, asker.channelId, asker.triggerId);
}

/** *Set up*, in the welcome or on the Home tab. */
export function onSetup(deps: Deps) {
  return async (args: PressArgs): Promise<void> => {
    const { ack, action, body, context } = args;
    await ack();
    const person = { workspaceId: workspaceOf(context), userId: body.user.id };
    const refusal = await open(deps, person, action.value ?? '', body.trigger_id);
    if (refusal !== null) await tell(deps, args, refusal.text);
  };
}

async function open(
  deps: Deps,
  person: { readonly workspaceId: string; readonly userId: string },
  channelId: string,
  triggerId: string,
): Promise<SlackMessage | null> {
  const { workspaceId, userId } = person;
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const state = await loadSetup(deps, workspaceId);
  const start = await firstChannel(deps, workspaceId, state, channelId);
  const client = await deps.slack.interactive(workspaceId);
  await client.views.open({ trigger_id: triggerId, view: setupView(state, start, versionOf(state)) });
  return null;
}

/** The channel that the modal begins with: where the command was typed, if it can be read and is not yet. */
async function firstChannel(
  deps: Deps,
  workspaceId: string,
  state: SetupState,
  channelId: string,
): Promise<{ readonly kind: ChannelKind; readonly channelId: string } | null> {
  if (!/^[CG]/.test(channelId) || state.watched.some((channel) => channel.channelId === channelId)) return null;
  const look = await lookAtChannel(deps, workspaceId, channelId).catch(() => null);
  if (look === null || look.isArchived || look.isExternal) return null;
  return { channelId, kind: guessChannelKind(look.name) ?? 'updates' };
}

/** The modal was submitted. Rights and every value are checked here again: a forged or stale one changes nothing. */
export function onSetupSaved(deps: Deps) {
  return async ({ ack, view, body, context }: SubmitArgs): Promise<void> => {
    const workspaceId = workspaceOf(context);
    const actorId = body.user.id;
    const end = (text: string) => ack({ response_action: 'update', view: setupEnd(text) });
    if (!(await isAdmin(deps, workspaceId, actorId))) return end((await refuse(deps, workspaceId)).text);
    const reading = readSetup(view.state.values);
    if ('problems' in reading) return ack({ response_action: 'errors', errors: { ...reading.problems } });
    const { wish } = reading;
    const before = await loadSetup(deps, workspaceId);
    if (versionOf(before) !== view.private_metadata) return end(SETUP_ANSWERS.stale);
    const problems = await problemsInSlack(deps, workspaceId, before, wish);
    if (Object.keys(problems).length > 0) return ack({ response_action: 'errors', errors: { ...problems } });
    const added = await deps.db.transaction((tx) => saveSetup(tx, { workspaceId, actorId, before, wish }, deps.now()));
    await end(setupDone({ added, isShadow: wish.isShadow, readsAny: before.watched.length + added.length > 0 }));
  };
}

/** What only Slack knows: whether the bot is in the channels, and whether the leads are people of the workspace. */
async function problemsInSlack(
  deps: Deps,
  workspaceId: string,
  before: SetupState,
  wish: SetupWish,
): Promise<SetupProblems> {
  const problems: Partial<Record<ChannelKind | 'leads', string>> = {};
  const fresh = wish.channels.filter(({ channelId }) => !before.watched.some((known) => known.channelId === channelId));
  const looks = await Promise.all(
    fresh.map(async ({ channelId, kind }) => ({ kind, look: await lookAtChannel(deps, workspaceId, channelId) })),
  );
  for (const { kind, look } of looks) {
    const words = reasonNotTo(look);
    if (words !== null) problems[kind] ??= words;
  }
  const members = await Promise.all(wish.leads.map((userId) => loadMember(deps, workspaceId, userId)));
  if (!members.every(isRead)) problems.leads = SETUP_ANSWERS.leadNotRead;
  return problems;
}

function reasonNotTo(look: ChannelLook | null): string | null {
  if (look === null) return notReadable('absent', '');
  if (look.isArchived) return notReadable('archived', look.name);
  return look.isExternal ? notReadable('external', look.name) : null;
}
