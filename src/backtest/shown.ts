import { saveAccesses } from '../db/accesses.ts';
import type { Backtest } from '../db/backtests.ts';
import type { Deps } from '../deps.ts';
import { isMemberOf } from '../slack/channel-members.ts';
import { findPermalinks } from '../slack/permalinks.ts';
import type { ShownChannel, ShownDifference, ShownOutcome } from '../views/backtest.ts';
import { choicesOf } from '../weekly/choices.ts';
import type { Comparison, Difference } from './compare.ts';
import { broadPhrases, type Outcome, totalsOf } from './outcome.ts';

const EXAMPLES = 5;

/**
 * What the person who asked may see of an outcome: single messages from channels that they are in at this moment, each
 * entered in its author's access log, and figures where enough people are behind them.
 */
export async function shownOutcome(deps: Deps, row: Backtest, outcome: Outcome): Promise<ShownOutcome> {
  const { workspaceId, askedBy } = row;
  const mine = new Set<string>();
  for (const { channelId } of outcome.channels) {
    if (await isMemberOf(deps, workspaceId, channelId, askedBy)) mine.add(channelId);
  }
  const visible = outcome.channels.filter(({ channelId }) => mine.has(channelId));
  const added = pick(visible.flatMap((channel) => channel.added));
  const gone = pick(visible.flatMap((channel) => channel.gone));
  const keyOf = ({ channelId, ts }: { readonly channelId: string; readonly ts: string }) => `${channelId} ${ts}`;
  const links = await findPermalinks(deps, workspaceId, [...added, ...gone], keyOf);
  const linked = [...added, ...gone].filter((one) => links.has(keyOf(one)));
  const seen = [...mine].flatMap((channelId) => {
    const named = [...new Set(linked.filter((one) => one.channelId === channelId).map(({ author }) => author))];
    return named.length === 0 ? [] : [{ channelId, named }];
  });
  await saveAccesses(deps.db, { workspaceId, viewerId: askedBy, view: 'backtest' }, seen, deps.now());

  const shownIn = (list: readonly Difference[], channelId: string): readonly ShownDifference[] =>
    list.flatMap((one) => {
      const link = links.get(keyOf(one));
      return link === undefined || one.channelId !== channelId ? [] : [{ flag: one.flag, link, words: one.words }];
    });
  const { minimumGroup } = await choicesOf(deps.db, workspaceId);
  const { days, dayShare, daysBefore, beforeShare, threads, threadsRead, replyShare, isOutOfTime } = outcome;
  return {
    totals: totalsOf(outcome.channels),
    days,
    dayShare,
    daysBefore,
    beforeShare,
    threads,
    threadsRead,
    replyShare,
    isOutOfTime,
    channels: outcome.channels.map((channel): ShownChannel => {
      const { channelId } = channel;
      const isMember = mine.has(channelId);
      const figures = isMember || channel.authors >= minimumGroup ? figuresOf(channel) : null;
      return { channelId, isMember, figures, added: shownIn(added, channelId), gone: shownIn(gone, channelId) };
    }),
    silentPhrases: outcome.phrases.filter(({ messages }) => messages === 0).map(({ phrase }) => phrase),
    broadPhrases: broadPhrases(outcome),
    seconds: outcome.ms / 1_000,
  };
}

function figuresOf({ messages, before, after }: Comparison) {
  return { messages, before, after };
}

/** The newest ones, of as many people as there are. */
function pick(differences: readonly Difference[]): readonly Difference[] {
  const newest = [...differences].sort((a, b) => (a.ts < b.ts ? 1 : -1));
  const firsts = newest.filter((one, at) => newest.findIndex(({ author }) => author === one.author) === at);
  const rest = newest.filter((one) => !firsts.includes(one));
  return [...firsts, ...rest].slice(0, EXAMPLES);
}
