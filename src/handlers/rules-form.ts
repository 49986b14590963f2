import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  StaticSelectAction,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import { listWatchedChannels } from '../db/channels.ts';
import { WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import type { Tuning } from '../detectors/types.ts';
import { lookAtChannel, mayKnow } from '../slack/channel-look.ts';
import { readFlag, readTarget } from '../tuning/targets.ts';
import type { plainMessage } from '../views/message.ts';
import { RULES_ANSWERS } from '../views/rules-answers.ts';
import { FORM_KINDS, type FormData, type FormKind, KIND_ACTION, readAdded, tuneView } from '../views/rules-form.ts';
import { isAdmin, refuse } from './rights.ts';
import { isScope, LEVELS, type ReadChange, readPeople, readPhraseChange, tuningIn } from './rules.ts';
import { BACKTEST_DAYS, propose, undo } from './rules-change.ts';
import { tidyReason } from './rules-words.ts';
import { tell as answerPress } from './tell.ts';
import { workspaceOf } from './workspace-of.ts';

type OpenArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;
type KindArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>>;
type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const FIRST_KIND = 'sensitivity';

/** *Change rules*: opens the form. */
export function onTuneForm(deps: Deps) {
  return async (args: OpenArgs): Promise<void> => {
    const { ack, action, body, context } = args;
    await ack();
    const workspaceId = workspaceOf(context);
    if (!(await isAdmin(deps, workspaceId, body.user.id))) {
      await answerPress(deps, args, (await refuse(deps, workspaceId)).text);
      return;
    }
    const asked = action.value ?? WHOLE_WORKSPACE;
    const scope = (await isScope(deps, workspaceId, asked)) ? asked : WHOLE_WORKSPACE;
    const client = await deps.slack.interactive(workspaceId);
    const view = tuneView(FIRST_KIND, await formData(deps, workspaceId, body.user.id, scope));
    await client.views.open({ trigger_id: body.trigger_id, view });
  };
}

/** Another kind of change was chosen: the form shows its fields. */
export function onTuneKind(deps: Deps) {
  return async ({ ack, action, body, context }: KindArgs): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    const kind = kindOf(action.selected_option?.value);
    if (body.view === undefined || kind === null || !(await isAdmin(deps, workspaceId, body.user.id))) return;
    const scope = body.view.state.values.scope?.scope?.selected_option?.value ?? WHOLE_WORKSPACE;
    if (!(await isScope(deps, workspaceId, scope))) return;
    const client = await deps.slack.interactive(workspaceId);
    const view = tuneView(kind, await formData(deps, workspaceId, body.user.id, scope));
    await client.views.update({ view_id: body.view.id, hash: body.view.hash, view });
  };
}

/** The form was submitted. What is wrong is said beside the field; else the proof begins. */
export function onTuned(deps: Deps) {
  return async ({ ack, view, body, context }: SubmitArgs): Promise<void> => {
    const workspaceId = workspaceOf(context);
    const userId = body.user.id;
    const wrong = (field: string, words: string) =>
      ack({ response_action: 'errors', errors: { [field]: words.slice(0, 2_000) } });
    if (!(await isAdmin(deps, workspaceId, userId))) {
      await wrong('scope', (await refuse(deps, workspaceId)).text);
      return;
    }
    const scope = chosen(view, 'scope') ?? WHOLE_WORKSPACE;
    const kind = kindOf(view.state.values[KIND_ACTION]?.[KIND_ACTION]?.selected_option?.value);
    if (kind === null || !(await isScope(deps, workspaceId, scope))) {
      await wrong(
        kind === null ? KIND_ACTION : 'scope',
        kind === null ? RULES_ANSWERS.noKind : RULES_ANSWERS.notWatched,
      );
      return;
    }
    const reason = tidyReason(typed(view, 'reason'));
    if (kind === 'undo') {
      await ack();
      await tell(deps, workspaceId, userId, await undo(deps, { workspaceId, userId, scope, reason }));
      return;
    }
    const read = readForm(kind, view, await tuningIn(deps, workspaceId, scope));
    if ('problem' in read) {
      await wrong(read.field, read.problem);
      return;
    }
    if (reason === '') {
      await wrong('reason', RULES_ANSWERS.noReasonHere);
      return;
    }
    const wish = { workspaceId, userId, scope, change: read.change, reason, days: BACKTEST_DAYS };
    const { outcome, message } = await propose(deps, wish);
    if (outcome === 'refused') {
      await wrong(FIELDS[kind], message.text);
      return;
    }
    await ack();
    if (outcome === 'done') await tell(deps, workspaceId, userId, message);
  };
}

/** The field beside which a refusal of each kind stands. */
const FIELDS: Readonly<Record<Exclude<FormKind, 'undo'>, string>> = {
  sensitivity: 'level',
  off: 'target',
  on: 'target',
  'add-phrase': 'phrase',
  except: 'phrase',
  remove: 'added',
  exempt: 'person',
  'quiet-after': 'people',
};

type ReadForm = Extract<ReadChange, { change: unknown }> | { readonly field: string; readonly problem: string };

function readForm(kind: Exclude<FormKind, 'undo'>, view: ViewOutput, inForce: Tuning): ReadForm {
  const at = (read: ReadChange): ReadForm => ('change' in read ? read : { field: FIELDS[kind], ...read });
  switch (kind) {
    case 'sensitivity': {
      const flag = readFlag(chosen(view, 'flag') ?? '');
      const level = LEVELS.find((known) => known === chosen(view, 'level'));
      if (flag === null) return { field: 'flag', problem: RULES_ANSWERS.noFlag };
      return level === undefined ? at({ problem: RULES_ANSWERS.noLevel }) : { change: { kind, flag, level } };
    }
    case 'off':
    case 'on': {
      const target = readTarget(chosen(view, 'target') ?? '', inForce);
      return target === null ? at({ problem: RULES_ANSWERS.noTarget }) : { change: { kind, target } };
    }
    case 'add-phrase':
    case 'except': {
      const flag = readFlag(chosen(view, 'flag') ?? '');
      if (flag === null) return { field: 'flag', problem: RULES_ANSWERS.noFlag };
      return at(readPhraseChange(kind, flag, typed(view, 'phrase'), inForce));
    }
    case 'remove': {
      const added = readAdded(chosen(view, 'added') ?? '');
      const flag = readFlag(added.flag);
      if (flag === null) return { field: KIND_ACTION, problem: RULES_ANSWERS.nothingAdded };
      return at(readPhraseChange(kind, flag, added.phrase, inForce));
    }
    case 'exempt': {
      const person = view.state.values.person?.person?.selected_user ?? null;
      const channel = chosen(view, 'channel');
      const subject = person ?? channel;
      if (subject === null || (person !== null && channel !== null)) return at({ problem: RULES_ANSWERS.onePerson });
      return { change: { kind, subject, isExempt: chosen(view, 'end') !== 'end' } };
    }
    case 'quiet-after': {
      const people = readPeople(typed(view, 'people').trim());
      return people === null ? at({ problem: RULES_ANSWERS.noPeople }) : { change: { kind, people } };
    }
  }
}

async function formData(deps: Deps, workspaceId: string, userId: string, scope: string): Promise<FormData> {
  const watched = await listWatchedChannels(deps.db, workspaceId);
  const channels = await Promise.all(
    watched.map(async ({ channelId }) => ({ channelId, label: await labelFor(deps, workspaceId, userId, channelId) })),
  );
  return { scope, channels, tuning: await tuningIn(deps, workspaceId, scope) };
}

async function labelFor(deps: Deps, workspaceId: string, userId: string, channelId: string): Promise<string> {
  const look = await lookAtChannel(deps, workspaceId, channelId).catch(() => null);
  if (look === null) return channelId;
  const isTold = await mayKnow(deps, workspaceId, channelId, userId, look);
  return isTold ? `#${look.name}` : `Private channel ${channelId}`;
}

async function tell(deps: Deps, workspaceId: string, userId: string, message: ReturnType<typeof plainMessage>) {
  const client = await deps.slack.interactive(workspaceId);
  await client.chat.postMessage({ channel: userId, unfurl_links: false, ...message });
}

function kindOf(value: string | undefined): FormKind | null {
  return FORM_KINDS.find(({ kind }) => kind === value)?.kind ?? null;
}

function chosen(view: ViewOutput, name: string): string | null {
  return view.state.values[name]?.[name]?.selected_option?.value ?? null;
}

function typed(view: ViewOutput, name: string): string {
  return view.state.values[name]?.[name]?.value ?? '';
}
