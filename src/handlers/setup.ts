import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { holdSettings } from '../db/settings.ts';
import { WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import type { ChannelKind } from '../detectors/types.ts';
import { guessChannelKind } from '../export/channel-kinds.ts';
import { type ChannelLook, lookAtChannel, mayKnow } from '../slack/channel-look.ts';
import { isRead, loadMember } from '../slack/members.ts';
import type { SlackMessage } from '../views/message.ts';
import { MOST_SHOWN, readSetupForm, type Setup, setupEnd, setupView } from '../views/setup.ts';
import { confirmFirst, notReadable, SETUP_ANSWERS, setupDone } from '../views/setup-answers.ts';
import { isAdmin, refuse } from './rights.ts';
import { BACKTEST_DAYS, propose } from './rules-change.ts';
import { saveSetup } from './save-setup.ts';
import { type SetupDifference, setupDifference } from './setup-difference.ts';
import { readSetup, type SetupProblems } from './setup-input.ts';
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
  const now = await loadSetup(deps, workspaceId);
  const [start, shown] = await Promise.all([
    firstChannel(deps, workspaceId, now, channelId),
    changeableChannels(deps, person, now),
  ]);
  const client = await deps.slack.interactive(workspaceId);
  const view = setupView(now, { version: versionOf(now), shown }, start);
  await client.views.open({ trigger_id: triggerId, view });
  return null;
}

/**
 * The channels that the form shows as chosen, to be taken out. Whatever Slack would not show to this person must not be
 * among them: it would look as if they had taken it out.
 */
async function changeableChannels(
  deps: Deps,
  { workspaceId, userId }: { readonly workspaceId: string; readonly userId: string },
  { channels }: Setup,
): Promise<readonly string[]> {
  const isShown = async (channelId: string) => {
    const look = await lookAtChannel(deps, workspaceId, channelId).catch(() => null);
    if (look === null || look.isArchived) return false;
    return mayKnow(deps, workspaceId, channelId, userId, look);
  };
  const first = channels.slice(0, MOST_SHOWN).map(({ channelId }) => channelId);
  const shown = await Promise.all(first.map(isShown));
  return first.filter((_, at) => shown[at] === true);
}

/** The channel that the modal begins with: where the command was typed, if it can be read and is not yet. */
async function firstChannel(
  deps: Deps,
  workspaceId: string,
  now: Setup,
  channelId: string,
): Promise<{ readonly kind: ChannelKind; readonly channelId: string } | null> {
  if (!/^[CG]/.test(channelId) || now.channels.some((channel) => channel.channelId === channelId)) return null;
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
    const form = readSetupForm(view.private_metadata);
    const before = await loadSetup(deps, workspaceId);
    const reading = readSetup(view.state.values, before, form.shown);
    if ('problems' in reading) return ack({ response_action: 'errors', errors: { ...reading.problems } });
    if (versionOf(before) !== form.version) return end(SETUP_ANSWERS.stale);
    const { setup: after, isConfirmed } = reading.wish;
    const difference = setupDifference(before, after);
    const problems = await problemsInSlack(deps, workspaceId, difference);
    if (Object.keys(problems).length > 0) return ack({ response_action: 'errors', errors: { ...problems } });
    const { removed, removedLeads } = difference;
    if (!isConfirmed && removed.length + removedLeads.length > 0)
      return ack({ response_action: 'errors', errors: { confirm: confirmFirst(removed.length, removedLeads.length) } });
    const isSaved = await deps.db.transaction(async (tx) => {
      await holdSettings(tx, workspaceId, actorId, deps.now());
      // Another form may have been saved while Slack was asked.
      if (versionOf(await loadSetup({ db: tx }, workspaceId)) !== form.version) return false;
      await saveSetup(tx, { workspaceId, actorId, before, after }, deps.now());
      return true;
    });
    if (!isSaved) return end(SETUP_ANSWERS.stale);
    const isTried = await trySensitivity(deps, { workspaceId, userId: actorId }, before, after);
    await end(setupDone({ ...difference, after, isTried }));
  };
}

/** How easily flags are raised is a change to the rules like any other: it is tried before it holds. */
async function trySensitivity(
  deps: Deps,
  person: { readonly workspaceId: string; readonly userId: string },
  before: Setup,
  { sensitivity: level }: Setup,
): Promise<boolean> {
  if (level === null || level === before.sensitivity) return false;
  const change = { kind: 'preset', level } as const;
  const reason = `Set-up: ${level} for all flags`;
  const wish = { ...person, scope: WHOLE_WORKSPACE, change, reason, days: BACKTEST_DAYS };
  return (await propose(deps, wish)).outcome === 'queued';
}

/** What only Slack knows: whether the bot is in the channels, and whether the leads are people of the workspace. */
async function problemsInSlack(
  deps: Deps,
  workspaceId: string,
  { added, addedLeads }: SetupDifference,
): Promise<SetupProblems> {
  const problems: Partial<Record<ChannelKind | 'leads', string>> = {};
  const looks = await Promise.all(
    added.map(async ({ channelId, kind }) => ({ kind, look: await lookAtChannel(deps, workspaceId, channelId) })),
  );
  for (const { kind, look } of looks) {
    const words = reasonNotTo(look);
    if (words !== null) problems[kind] ??= words;
  }
  const leads = [...new Set(addedLeads.map(({ userId }) => userId))];
  const members = await Promise.all(leads.map((userId) => loadMember(deps, workspaceId, userId)));
  if (!members.every(isRead)) problems.leads = SETUP_ANSWERS.leadNotRead;
  return problems;
}

function reasonNotTo(look: ChannelLook | null): string | null {
  if (look === null) return notReadable('absent', '');
  if (look.isArchived) return notReadable('archived', look.name);
  return look.isExternal ? notReadable('external', look.name) : null;
}
