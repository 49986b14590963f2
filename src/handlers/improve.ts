import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { saveAnswer } from '../db/answers.ts';
import { findWatchedChannel } from '../db/channels.ts';
import { closeFinding, type Finding } from '../db/findings.ts';
import { shareLedger } from '../db/late-messages.ts';
import { findMessage, holdMessage } from '../db/messages.ts';
import { isOptedOut } from '../db/preferences.ts';
import { ensureWorkspace } from '../db/workspaces.ts';
import type { Deps } from '../deps.ts';
import { analyseInPlace } from '../promises/analyse-in-place.ts';
import { loadMember } from '../slack/members.ts';
import { readMessage } from '../text/read-message.ts';
import { ANSWERS } from '../views/answers.ts';
import {
  IMPROVE_FIELDS,
  type ImproveField,
  improvedMessage,
  improvedText,
  readPostValue,
  updateMessage,
} from '../views/improve.ts';
import { escapeTyped } from '../views/markup.ts';
import { calendarOf } from '../weekly/times.ts';
import { claimFinding } from './finding-of.ts';
import { postOnce } from './post-once.ts';
import { saveAnalysis } from './save-analysis.ts';
import { workspaceOf } from './workspace-of.ts';

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;
type PostArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** The modal was submitted: the author gets the improved text, to copy or to post. Nothing is stored. */
export function onImproved(deps: Deps) {
  return async ({ ack, view, body, context }: SubmitArgs): Promise<void> => {
    const field = (name: ImproveField) => view.state.values[name]?.[name]?.value ?? '';
    const text = improvedText({ outcome: field('outcome'), next: field('next'), blocker: field('blocker') });
    if (text === '') {
      await ack({ response_action: 'errors', errors: { [IMPROVE_FIELDS[0]]: ANSWERS.emptyImprovement } });
      return;
    }
    const workspaceId = workspaceOf(context);
    const claim = await claimFinding(deps.db, workspaceId, body.user.id, view.private_metadata);
    await ack();
    if (claim.kind !== 'ok') return;
    const { finding } = claim;
    const client = await deps.slack.interactive(workspaceId);
    await client.chat.postEphemeral({
      channel: finding.channelId,
      user: finding.authorId,
      ...(await threadOf(deps, finding)),
      ...improvedMessage({ findingId: finding.findingId, text }),
    });
  };
}

/** *Post*: the bot posts the text in the thread in its author's name, once, and reads it as theirs. */
export function onPost(deps: Deps) {
  return async ({ ack, action, body, context, respond }: PostArgs): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    const { findingId, text } = readPostValue(action.value ?? '');
    const claim = await claimFinding(deps.db, workspaceId, body.user.id, findingId);
    if (claim.kind !== 'ok' || text === '') {
      const isTheirs = claim.kind !== 'not_yours';
      await respond({ text: isTheirs ? ANSWERS.gone : ANSWERS.notYours, replace_original: isTheirs });
      return;
    }
    await respond({ text: await post(deps, claim.finding, text), replace_original: true });
  };
}

const NOT_POSTED = {
  before: ANSWERS.postedBefore,
  refused: ANSWERS.postRefused,
  unclear: ANSWERS.postUnclear,
} as const;

/** Answers the words for the author. */
async function post(deps: Deps, finding: Finding, text: string): Promise<string> {
  const { workspaceId, channelId, authorId, findingId } = finding;
  const threadTs = (await threadOf(deps, finding)).thread_ts ?? finding.ts;
  const posted = await postOnce(deps, {
    workspaceId,
    key: `update:${findingId}`,
    kind: 'update',
    channelId,
    threadTs,
    userId: authorId,
    findingId,
    metadata: { event_type: 'ownership_update', event_payload: { finding_id: findingId } },
    message: updateMessage(authorId, text),
  });
  if (posted.kind !== 'posted') return NOT_POSTED[posted.kind];
  if (posted.ts !== null) await readAsTheirs(deps, finding, posted.ts, threadTs, text);
  return ANSWERS.posted;
}

/** What the bot posted for somebody counts as written by them; the flag of the first message is fixed if it is gone. */
async function readAsTheirs(deps: Deps, finding: Finding, ts: string, threadTs: string, typed: string): Promise<void> {
  const { workspaceId, channelId, authorId } = finding;
  if (await isOptedOut(deps.db, workspaceId, authorId)) return;
  const text = escapeTyped(typed);
  const message = readMessage(text);
  const member = await loadMember(deps, workspaceId, authorId);
  const channel = await findWatchedChannel(deps.db, workspaceId, channelId);
  deps.recent.put(workspaceId, channelId, { ts, threadTs, author: authorId, message });
  const place = {
    workspaceId,
    channelId,
    ts,
    threadTs,
    author: authorId,
    zone: member.tz,
    channelKind: channel?.kind ?? null,
  };
  const reading = await analyseInPlace(deps, place, message);
  const calendar = await calendarOf(deps, workspaceId);
  const { salt } = await ensureWorkspace(deps.db, { workspaceId, enterpriseId: null, botUserId: null }, deps.now());
  const ref = { workspaceId, channelId, ts };
  const read = { ...ref, threadTs, authorId, text, salt, editedTs: null, isPostedByBot: true, calendar };
  await deps.db.transaction(async (tx) => {
    await shareLedger(tx, workspaceId);
    if (await isOptedOut(tx, workspaceId, authorId)) return;
    await holdMessage(tx, ref, { threadTs, authorId }, deps.now());
    await saveAnalysis(tx, read, reading, deps.now());
    const answer = { workspaceId, findingId: finding.findingId, userId: authorId, answer: 'posted' } as const;
    await saveAnswer(tx, answer, deps.now());
    if (reading.analysis.flags.some((match) => match.flag === finding.flag)) return;
    await closeFinding(tx, workspaceId, finding.findingId, 'fixed', deps.now());
  });
}

async function threadOf(deps: Deps, finding: Finding): Promise<{ thread_ts?: string }> {
  const threadTs = (await findMessage(deps.db, finding))?.threadTs ?? null;
  return threadTs === null ? {} : { thread_ts: threadTs };
}
