import type {
  AllMiddlewareArgs,
  MessageShortcut,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { localTime } from '../commitments/calendar.ts';
import { findWatchedChannel } from '../db/channels.ts';
import { commitmentsOfMessage, insertCommitment, TRACKED_BY_HAND } from '../db/commitments.ts';
import { isOptedOut } from '../db/preferences.ts';
import { storable } from '../db/replace-commitments.ts';
import type { Deps } from '../deps.ts';
import { analyseInPlace } from '../promises/analyse-in-place.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { within } from '../slack/timed.ts';
import { readMessage } from '../text/read-message.ts';
import { checkAnswer } from '../views/answers.ts';
import { wordsView } from '../views/message.ts';
import { readTrackRef, SHORTCUT_ANSWERS, TRACK_LENGTH, trackView } from '../views/shortcuts.ts';
import { workspaceOf } from './workspace-of.ts';

type ShortcutArgs = AllMiddlewareArgs & SlackShortcutMiddlewareArgs<MessageShortcut>;
type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** A trigger lives three seconds; what stands around the message must be here well before. */
const CHECK_MS = 1_500;

/** *Check this message*: what the bot would say about one's own message. Nothing of it is kept. */
export function onCheckMessage(deps: Deps) {
  return async ({ ack, shortcut, context }: ShortcutArgs): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    const { user, channel, message, trigger_id } = shortcut;
    const client = await deps.slack.interactive(workspaceId);
    const show = (view: ReturnType<typeof wordsView>) => client.views.open({ trigger_id, view });
    if (message.user !== user.id) {
      await show(wordsView('Check', SHORTCUT_ANSWERS.ownOnly));
      return;
    }
    const raw = message.text ?? '';
    const analysis = await checkIn(deps, workspaceId, user.id, channel.id, message);
    await show({ ...wordsView('Check', ''), blocks: checkAnswer(raw, analysis).blocks });
  };
}

/** With what stands around it in a channel that is read; a message elsewhere is taken by itself. */
async function checkIn(
  deps: Deps,
  workspaceId: string,
  author: string,
  channelId: string,
  message: { readonly ts: string; readonly thread_ts?: string; readonly text?: string },
) {
  const { tz: zone } = await loadMember(deps, workspaceId, author);
  const read = readMessage(message.text ?? '');
  const channel = await findWatchedChannel(deps.db, workspaceId, channelId);
  if (channel !== null) {
    const threadTs = message.thread_ts ?? null;
    const place = { workspaceId, channelId, ts: message.ts, threadTs, author, zone, channelKind: channel.kind };
    const reading = await within(CHECK_MS, analyseInPlace(deps, place, read));
    if (reading !== null) return reading.analysis;
  }
  const alone = { author, parent: null, conversation: [], own: [], channelKind: null };
  const context = { ...alone, sentAt: localTime(deps.now(), zone) };
  return deps.analyse(read, context, await deps.rulesetFor(workspaceId, channelId));
}

/** *Track as my commitment*: asks what and until when. */
export function onTrackMessage(deps: Deps) {
  return async ({ ack, shortcut, context }: ShortcutArgs): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    const { user, channel, message, trigger_id } = shortcut;
    const refusal = await reasonNotTo(deps, workspaceId, user.id, channel.id);
    const ref = { channelId: channel.id, ts: message.ts, threadTs: message.thread_ts ?? null };
    const view = refusal === null ? trackView(ref, message.text ?? '') : wordsView('Track', refusal);
    const client = await deps.slack.interactive(workspaceId);
    await client.views.open({ trigger_id, view });
  };
}

async function reasonNotTo(deps: Deps, workspaceId: string, userId: string, channelId: string): Promise<string | null> {
  if (!isRead(await loadMember(deps, workspaceId, userId))) return SHORTCUT_ANSWERS.notRead;
  if ((await findWatchedChannel(deps.db, workspaceId, channelId)) === null) return SHORTCUT_ANSWERS.notWatched;
  return (await isOptedOut(deps.db, workspaceId, userId)) ? SHORTCUT_ANSWERS.optedOut : null;
}

/** The promise is kept for the person who submitted, as if they had made it in that message. */
export function onTracked(deps: Deps) {
  return async ({ ack, view, body, context }: SubmitArgs): Promise<void> => {
    const workspaceId = workspaceOf(context);
    const ownerId = body.user.id;
    const end = (words: string) => ack({ response_action: 'update', view: wordsView('Track', words) });
    const ref = readTrackRef(view.private_metadata);
    if (ref === null) return end(SHORTCUT_ANSWERS.gone);
    const refusal = await reasonNotTo(deps, workspaceId, ownerId, ref.channelId);
    if (refusal !== null) return end(refusal);
    const { values } = view.state;
    const what = storable(values.what?.what?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const due = values.due?.due?.selected_date ?? null;
    const { tz } = await loadMember(deps, workspaceId, ownerId);
    const today = localTime(deps.now(), tz).date;
    if (what === '' || what.length > TRACK_LENGTH) {
      return ack({ response_action: 'errors', errors: { what: SHORTCUT_ANSWERS.noWhat } });
    }
    if (due !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(due) || due < today)) {
      return ack({ response_action: 'errors', errors: { due: SHORTCUT_ANSWERS.pastDay } });
    }
    const place = { workspaceId, channelId: ref.channelId, ts: ref.ts };
    const isNew = await deps.db.transaction(async (tx) => {
      const known = await commitmentsOfMessage(tx, place);
      if (known.some((row) => row.ownerId === ownerId && row.what === what && row.status === 'open')) return false;
      const origin = { threadTs: ref.threadTs, rule: TRACKED_BY_HAND, spanStart: 0, spanEnd: 0 };
      await insertCommitment(tx, { ...place, ...origin, ownerId, what, due, promisedAt: deps.now() });
      return true;
    });
    await end(isNew ? SHORTCUT_ANSWERS.tracked(due) : SHORTCUT_ANSWERS.known);
  };
}
