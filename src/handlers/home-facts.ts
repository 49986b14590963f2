import { localTime } from '../commitments/calendar.ts';
import { accessesAbout } from '../db/accesses.ts';
import { answersTo } from '../db/answers.ts';
import { isCharterOn } from '../db/charters.ts';
import { type Finding, findingsOfAuthor } from '../db/findings.ts';
import { listLeads } from '../db/leads.ts';
import { channelsOfAuthor, findMessage } from '../db/messages.ts';
import { isMuted, isOptedOut } from '../db/preferences.ts';
import { countReviews, reviewsOf } from '../db/reviews.ts';
import { findSettings, isShadow } from '../db/settings.ts';
import { hashText } from '../db/text-hash.ts';
import { ensureWorkspace } from '../db/workspaces.ts';
import type { Deps } from '../deps.ts';
import { readRecord } from '../promises/record.ts';
import { adminRight } from '../slack/admin-right.ts';
import { findWords } from '../slack/context.ts';
import { instantOfTs } from '../slack/moment.ts';
import { findPermalinks } from '../slack/permalinks.ts';
import { within } from '../slack/timed.ts';
import { writeDigestRef } from '../views/digest.ts';
import { healthWords } from '../views/health.ts';
import type { HomeFacts, HomeFinding } from '../views/home.ts';
import { choicesOf } from '../weekly/choices.ts';
import { finishedWeek } from '../weekly/gather-digest.ts';
import { loadStatus } from '../weekly/status.ts';

const FINDINGS_READ = 200;
const FINDINGS_SHOWN = 10;
const LOOKS_SHOWN = 15;
/** The words and addresses of findings are a courtesy: the page does not wait longer for them. */
const WORDS_MS = 1_500;

/** Everything for the Home tab of a person of the workspace, read at this moment. */
export async function loadHome(deps: Deps, workspaceId: string, userId: string, zone: string): Promise<HomeFacts> {
  const { db } = deps;
  const found = await findingsOfAuthor(db, workspaceId, userId, FINDINGS_READ);
  const leads = await listLeads(db, workspaceId);
  const wroteIn = await channelsOfAuthor(db, workspaceId, userId);
  const day = (at: Date) => localTime(at, zone).date;
  const week = finishedWeek(deps.now(), zone);
  return {
    isShadow: await isShadow(db, workspaceId),
    isMuted: await isMuted(db, workspaceId, userId),
    isOptedOut: await isOptedOut(db, workspaceId, userId),
    minimumGroup: (await choicesOf(db, workspaceId)).minimumGroup,
    promises: await readRecord(deps, workspaceId, userId),
    findings: await homeFindings(deps, workspaceId, found.slice(0, FINDINGS_SHOWN), zone),
    moreFindings: Math.max(0, found.length - FINDINGS_SHOWN),
    channels: await Promise.all(
      wroteIn.map(async (channelId) => ({
        channelId,
        leads: leads.filter((lead) => lead.channelId === channelId).map((lead) => lead.userId),
        isNaming: await isCharterOn(db, workspaceId, channelId),
      })),
    ),
    looks: (await accessesAbout(db, workspaceId, userId, LOOKS_SHOWN)).map(({ viewerId, view, channelId, at }) => ({
      viewerId,
      view,
      channelId,
      day: day(at),
    })),
    led: leads
      .filter((lead) => lead.userId === userId)
      .map(({ channelId }) => ({ channelId, digestRef: writeDigestRef({ week, channelId, page: 0 }) })),
    admin: await adminFacts(deps, workspaceId, userId, zone),
  };
}

async function homeFindings(
  deps: Deps,
  workspaceId: string,
  found: readonly Finding[],
  zone: string,
): Promise<readonly HomeFinding[]> {
  const ids = found.map(({ findingId }) => findingId);
  const reviewed = await reviewsOf(deps.db, workspaceId, ids);
  const answers = await answersTo(deps.db, workspaceId, ids);
  const keyOf = ({ channelId, ts }: { readonly channelId: string; readonly ts: string }) => `${channelId} ${ts}`;
  const links = await within(WORDS_MS, findPermalinks(deps, workspaceId, found, keyOf));
  const words = await Promise.all(found.map((finding) => within(WORDS_MS, wordsOf(deps, finding))));
  return found.map(
    ({ findingId, flag, channelId, ts, status }, at): HomeFinding => ({
      findingId,
      flag,
      channelId,
      day: localTime(instantOfTs(ts), zone).date,
      link: links?.get(keyOf({ channelId, ts })) ?? null,
      words: words[at] ?? null,
      state: status === 'open' && reviewed.get(findingId) === true ? 'reviewed_right' : status,
      answers: answers.filter((answer) => answer.findingId === findingId).map(({ answer }) => answer),
    }),
  );
}

/** The words that were seen, if they stand in the message unchanged. */
async function wordsOf(deps: Deps, finding: Finding): Promise<string | null> {
  const [span] = finding.spans;
  if (span === undefined) return null;
  const { workspaceId, channelId, ts } = finding;
  const message = await findMessage(deps.db, finding);
  const seen = await findWords(deps, { workspaceId, channelId, ts, threadTs: message?.threadTs ?? null });
  if (seen === null) return null;
  const words = seen.message.raw.slice(span[0], span[1]);
  const { salt } = await ensureWorkspace(deps.db, { workspaceId, enterpriseId: null, botUserId: null }, deps.now());
  return hashText(salt, words) === finding.spanHash ? words : null;
}

async function adminFacts(deps: Deps, workspaceId: string, userId: string, zone: string): Promise<HomeFacts['admin']> {
  if ((await adminRight(deps, workspaceId, userId)) === null) return null;
  const settings = await findSettings(deps.db, workspaceId);
  const health = healthWords(await loadStatus(deps.db, workspaceId, deps.now()), deps.now());
  if (settings === null || settings.liveAt !== null) return { health, shadow: null };
  const { shadowSince: since, reportAt } = settings;
  return {
    health,
    shadow: {
      since,
      reportDay: localTime(reportAt, zone).date,
      counts: await countReviews(deps.db, workspaceId, since),
    },
  };
}
