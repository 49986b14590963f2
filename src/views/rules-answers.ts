import type { Flag } from '../detectors/types.ts';
import type { LeftAlone } from '../tuning/leave-alone.ts';
import { PHRASE_LENGTH, type PhraseProblem } from '../tuning/phrase.ts';
import { plainMessage, type SlackMessage } from './message.ts';
import { typedWord } from './rules-help.ts';
import { quoted, scopeName } from './tuning-words.ts';

/** What is wrong with a phrase, in words that say what to do. */
export const PHRASE_PROBLEMS: Readonly<Record<PhraseProblem, string>> = {
  empty: 'There is no phrase. Put it between quotation marks.',
  long: `That phrase is too long: twelve words and ${PHRASE_LENGTH} characters are the most. The few words that matter are enough.`,
  expression:
    'That looks like a regular expression, and those are not read. Use plain words, and `*` for any one word: `"ask the * people"`.',
  'star-at-end':
    'A `*` at the beginning or end of a phrase would change nothing. Leave it away, or put a word behind it.',
  broad:
    'That phrase is too broad: it would speak on almost every message. Add the words around it that make it what you mean.',
  unreadable: 'I cannot find that phrase in a text, even where it stands. Use words and numbers only.',
};

export const RULES_ANSWERS = {
  pickChannel: "I can't tell which channel that is. Pick it from the list that Slack offers after `in #`.",
  notWatched: 'That channel is not read, so it has no rules of its own. `/ownership watch` comes first.',
  days: 'Say a whole number of days from 1 to 90, like `over 14 days`.',
  noReason: 'Please say why, in a few words: put `because …` at the end. Other admins see it in the history.',
  noReasonHere: 'Please say why, in a few words. Other admins see it in the history.',
  same: 'That is so already. Nothing was changed.',
  many: 'There are too many phrases already: 200 of each kind are the most. `/ownership rules remove` takes one back.',
  nothingToUndo: 'There is nothing to undo: these are the rules as shipped.',
  meanwhile: 'Somebody else changed the rules at the same moment. Nothing was changed; please try again.',
  noLevel: 'Sensitivity is `low`, `medium` or `high`.',
  noKind: 'Please choose what to change.',
  noFlag: 'Please choose a flag.',
  noTarget: 'Please choose a rule or a flag.',
  nothingAdded: 'No phrase or exception was added here, so there is none to take back.',
  onePerson: 'Please choose one person or one channel.',
  noPerson: 'Name one person with `@` or one channel with `#`, from the lists that Slack offers.',
  noPeople: 'Say a whole number of people from 2 to 1000, or `never`.',
  queued:
    'Nothing is changed yet. First I look what this would have changed on messages that were written already: I write to you in a direct message, and you publish or discard it there.',
  isAdded: 'There is no such phrase. `/ownership rules list` with the flag shows the phrases that were added.',
} as const;

/** A word that is no rule and no flag, with what may have been meant. */
export function unknownTarget(typed: string, nearest: string | null, completions: readonly string[]): string {
  const guess = nearest === null ? '' : ` Did you mean \`${nearest}\`?`;
  const others = completions.filter((id) => id !== nearest);
  const more = others.length === 0 ? '' : ` Near it: ${others.map((id) => `\`${id}\``).join(', ')}.`;
  const list = guess === '' && more === '' ? ' `/ownership rules list` shows them all.' : '';
  return `\`${typedWord(typed)}\` is no rule and no flag.${guess}${more}${list}`;
}

/** A word that is no flag, or none where one is wanted. */
export function unknownFlag(typed: string, nearest: Flag | null, flags: readonly Flag[]): string {
  const guess = nearest === null ? '' : ` Did you mean \`${nearest}\`?`;
  const problem = typed === '' ? 'Name a flag.' : `\`${typedWord(typed)}\` is no flag.${guess}`;
  return `${problem} The flags are ${flags.map((flag) => `\`${flag}\``).join(', ')}.`;
}

/** A phrase that would flag what the shipped rules promise to leave alone. */
export function hitsExample(hits: readonly LeftAlone[]): string {
  const [first] = hits;
  if (first === undefined) return '';
  const more = hits.length > 1 ? ` (and ${hits.length - 1} more)` : '';
  return (
    `That would flag a text that the rules promise to leave alone${more}:\n> ${quoted(first.text)}\n` +
    `It is an example of \`${first.ruleId}\`, and it would count as \`${first.flag}\`. Nothing was changed. ` +
    'Add the words around your phrase that make the difference.'
  );
}

/** A change that is in force now. */
export function changedNow(scope: string, diff: readonly string[], reason: string): SlackMessage {
  return plainMessage(
    [`Done, for ${scopeName(scope)}:`, ...diff.map((line) => `> ${line}`), `Reason: ${quoted(reason)}`, UNDO_HINT].join(
      '\n',
    ),
  );
}

const UNDO_HINT = '`/ownership rules undo` takes it back.';

/** A change that was taken back. */
export function undone(scope: string, version: number, diff: readonly string[], isMore: boolean): SlackMessage {
  const more = isMore ? 'Again takes back the change before it.' : 'These are the rules as shipped again.';
  return plainMessage(
    [`Version ${version} is taken back, for ${scopeName(scope)}:`, ...diff.map((line) => `> ${line}`), more].join('\n'),
  );
}

/** The changes of a scope, the newest first. */
export function historyMessage(
  scope: string,
  versions: readonly {
    readonly version: number;
    readonly changedBy: string;
    readonly at: string;
    readonly reason: string;
    readonly diff: readonly string[];
  }[],
  isMore: boolean,
): SlackMessage {
  if (versions.length === 0) {
    return plainMessage(`Nothing was ever changed for ${scopeName(scope)}: these are the rules as shipped.`);
  }
  const parts = versions.map(({ version, changedBy, at, reason, diff }) =>
    [
      `*Version ${version}*, ${at}, ${authorWords(changedBy)}: ${quoted(reason)}`,
      ...diff.map((line) => `> ${line}`),
    ].join('\n'),
  );
  const older = isMore ? ['Older versions are kept too.'] : [];
  return plainMessage([`Changes for ${scopeName(scope)}, the newest first:`, ...parts, ...older].join('\n'));
}

function authorWords(changedBy: string): string {
  if (changedBy === 'bot') return 'by itself';
  return changedBy === 'erased' ? 'by somebody' : `by <@${changedBy}>`;
}
