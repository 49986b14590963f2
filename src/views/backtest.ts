import type { KnownBlock } from '@slack/types';
import type { Flag } from '../detectors/types.ts';
import { FLAG_NAMES } from './label-names.ts';
import { quoteLine } from './markup.ts';
import { MOST_BLOCKS, plainMessage, type SlackMessage } from './message.ts';
import { quoted, scopeName } from './tuning-words.ts';

/** Buttons of a backtest; the value of each is its id. */
export const BACKTEST_ACTIONS = {
  publish: 'backtest.publish',
  discard: 'backtest.discard',
  cancel: 'backtest.cancel',
  again: 'backtest.again',
} as const;

/** The change that a backtest is about. */
export interface ProposedChange {
  readonly backtestId: string;
  readonly scope: string;
  readonly diff: readonly string[];
  readonly reason: string;
  readonly days: number;
}

/** A message that would be flagged, or no longer; `words` are raw message text. */
export interface ShownDifference {
  readonly flag: Flag;
  readonly link: string;
  readonly words: string;
}

/** One channel of a result. `figures` is null when too few people wrote there to show any. */
export interface ShownChannel {
  readonly channelId: string;
  /** Whether the admin is in it: only then are single messages shown. */
  readonly isMember: boolean;
  readonly figures: { readonly messages: number; readonly before: number; readonly after: number } | null;
  readonly added: readonly ShownDifference[];
  readonly gone: readonly ShownDifference[];
}

/** What a backtest says at its end. */
export interface ShownOutcome {
  readonly totals: {
    readonly messages: number;
    readonly before: number;
    readonly after: number;
    readonly added: number;
    readonly gone: number;
  };
  readonly days: number;
  readonly dayShare: number;
  readonly daysBefore: number;
  readonly beforeShare: number;
  readonly threads: number;
  readonly threadsRead: number;
  readonly replyShare: number;
  readonly isOutOfTime: boolean;
  readonly channels: readonly ShownChannel[];
  readonly silentPhrases: readonly string[];
  readonly broadPhrases: readonly string[];
  readonly seconds: number;
}

const QUOTE = 140;
const CHANNELS_SHOWN = 15;

/** The work has begun, or goes on. */
export function backtestProgress(change: ProposedChange, words: string): SlackMessage {
  return withButtons(`${headOf(change)}\n${words}`, change.backtestId, [['Cancel', BACKTEST_ACTIONS.cancel]]);
}

/** What is told first: how long it will take. */
export function expectedWords(change: ProposedChange, seconds: number | null, budgetSeconds: number): string {
  const most = durationWords(budgetSeconds);
  const time =
    seconds === null
      ? `I can't tell yet how long that takes: ${most} at most.`
      : seconds > budgetSeconds
        ? `To read everything would take ${durationWords(seconds)}; I stop after ${most} and say how much I saw.`
        : `That takes ${durationWords(seconds)}, and ${most} at most.`;
  return `I look through the last ${change.days} days. ${time}`;
}

/** Where the reading stands. */
export function readingWords(state: {
  readonly messages: number;
  readonly threads: number;
  readonly threadsRead: number;
  readonly isCounting: boolean;
}): string {
  const { messages, threads, threadsRead, isCounting } = state;
  const read = `${messages} ${messages === 1 ? 'message' : 'messages'} read so far`;
  return isCounting ? `${read}.` : `${read}, ${threadsRead} of ${threads} threads.`;
}

/** The result, with what to do about it. */
export function backtestResult(change: ProposedChange, outcome: ShownOutcome): SlackMessage {
  const { totals, channels, broadPhrases: broad, silentPhrases: silent } = outcome;
  const lines = [
    headOf(change),
    totals.messages === 0
      ? 'There were no messages to try it on.'
      : `Of ${totals.messages} messages, *${totals.before}* are flagged now and *${totals.after}* would be: ${totals.added} more, ${totals.gone} no longer.`,
    coverageWords(outcome),
    ...silent
      .slice(0, LINES_SHOWN)
      .map((phrase) => `${quoted(phrase)} stands in none of them: please check how it is written.`),
    ...broad
      .slice(0, LINES_SHOWN)
      .map(
        (phrase) =>
          `${quoted(phrase)} stands in more than a tenth of all messages: it is too broad to be published. Add the words that make it what you mean.`,
      ),
    ...examplesOf('Would be flagged', channels, (channel) => channel.added),
    ...examplesOf('Would no longer be flagged', channels, (channel) => channel.gone),
    ...(channels.length === 0 ? [] : ['*By channel*', ...channels.slice(0, CHANNELS_SHOWN).map(channelLine)]),
  ];
  const discard = ['Discard', BACKTEST_ACTIONS.discard] as const;
  return withButtons(
    lines.join('\n'),
    change.backtestId,
    broad.length > 0 ? [discard] : [['Publish', BACKTEST_ACTIONS.publish], discard],
  );
}

/** How a backtest ended without a result, or what became of its result. */
export function backtestEnd(
  change: ProposedChange,
  end: 'published' | 'discarded' | 'stopped' | 'interrupted' | 'failed' | 'stale',
): SlackMessage {
  const text = `${headOf(change)}\n${ENDS[end]}`;
  const hasAgain = end === 'interrupted' || end === 'failed' || end === 'stale' || end === 'stopped';
  return hasAgain ? withButtons(text, change.backtestId, [['Run again', BACKTEST_ACTIONS.again]]) : plainMessage(text);
}

const ENDS = {
  published: '*Published.* It holds from the next message on. `/ownership rules undo` takes it back.',
  discarded: '*Discarded.* Nothing was changed.',
  stopped: '*Cancelled.* Nothing was changed.',
  interrupted: '*Interrupted:* I was restarted while I looked. Nothing was changed.',
  failed: '*Not finished:* something went wrong while I looked. Nothing was changed.',
  stale: '*Not published:* the rules were changed since I looked, so the figures no longer hold. Nothing was changed.',
} as const;

export const BACKTEST_ANSWERS = {
  gone: 'That was answered before, or is no longer kept. Nothing was changed.',
  notYours: 'Only the person who asked for this change can do that. Nothing was changed.',
} as const;

/** Lines of a change, and phrases that are spoken of: what was imported can be long, and its result must still be seen. */
const LINES_SHOWN = 15;

function headOf({ scope, diff, reason }: ProposedChange): string {
  return [
    `*A change to the rules, for ${scopeName(scope)}:*`,
    ...diff.slice(0, LINES_SHOWN).map((line) => `> ${line}`),
    ...(diff.length > LINES_SHOWN ? [`> … and ${diff.length - LINES_SHOWN} more`] : []),
    `Reason: ${quoted(reason)}`,
  ].join('\n');
}

function coverageWords(outcome: ShownOutcome): string {
  const { days, dayShare, daysBefore, beforeShare, threads, threadsRead, replyShare, isOutOfTime, seconds } = outcome;
  const share = (part: number) => `${Math.floor(part * 100)}%`;
  const dayWords = dayShare >= 0.999 ? `all ${days} days` : `${share(dayShare)} of ${days} days`;
  const threadWords =
    threads === 0
      ? 'there were no threads'
      : threadsRead === threads
        ? `all ${threads} threads`
        : `${threadsRead} of ${threads} threads (the longest first, with ${share(replyShare)} of the replies)`;
  const time = isOutOfTime ? 'I stopped when my time was over' : 'I saw everything';
  const older =
    beforeShare >= 0.999
      ? threads === 0
        ? ''
        : `Threads that began up to ${daysBefore} days earlier and went on are among them; older ones are not.`
      : `For threads that began earlier and went on, I saw ${share(beforeShare)} of the ${daysBefore} days before.`;
  return `${time}: ${dayWords}, ${threadWords}, in ${durationWords(seconds)}. ${older}`.trimEnd();
}

function examplesOf(
  title: string,
  channels: readonly ShownChannel[],
  of: (channel: ShownChannel) => readonly ShownDifference[],
): readonly string[] {
  const shown = channels.flatMap(of);
  if (shown.length === 0) return [];
  return [
    `*${title}* (examples, from channels that you are in; their authors can see that you looked)`,
    ...shown.map(({ flag, link, words }) => {
      const quote = quoteLine(words, QUOTE);
      return `• <${link}|${FLAG_NAMES[flag]}>${quote === '' ? '' : `: ${quote}`}`;
    }),
  ];
}

function channelLine({ channelId, isMember, figures }: ShownChannel): string {
  if (figures === null) return `• <#${channelId}>: too few people wrote there to show a figure`;
  const { messages, before, after } = figures;
  const counts = `${messages} messages, ${before} flagged now, ${after} then`;
  return `• <#${channelId}>: ${counts}${isMember ? '' : ' (figures alone: you are not in it)'}`;
}

/** A length of time as people say it. */
export function durationWords(seconds: number): string {
  if (seconds < 50) return seconds < 20 ? 'a few seconds' : 'half a minute';
  const minutes = Math.round(seconds / 60);
  return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`;
}

function withButtons(
  text: string,
  backtestId: string,
  buttons: readonly (readonly [label: string, action: string])[],
): SlackMessage {
  const message = plainMessage(text);
  const actions: KnownBlock = {
    type: 'actions',
    elements: buttons.map(([label, action]) => ({
      type: 'button',
      action_id: action,
      text: { type: 'plain_text', text: label },
      value: backtestId,
      ...(label === 'Publish' ? { style: 'primary' as const } : {}),
    })),
  };
  return { text: message.text, blocks: [...message.blocks.slice(0, MOST_BLOCKS - 1), actions] };
}
