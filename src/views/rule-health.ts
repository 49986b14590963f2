import { precisionOf } from '../tuning/precision.ts';
import type { Suggestion } from '../tuning/suggest.ts';
import { WHO_IS_TOLD } from './admin-answers.ts';
import { escapeTyped } from './markup.ts';
import { plainMessage, type SlackMessage } from './message.ts';
import { quoted } from './tuning-words.ts';

/** A rule as it did lately. */
export interface RuleRecord {
  readonly rule: string;
  readonly hits: number;
  readonly authors: number;
  readonly wrong: number;
  readonly right: number;
  readonly isOff: boolean;
}

const MOST_SHOWN = 60;

/** Rules by how often they spoke and were contested. A rule that few people met gets no figure. */
export function ruleHealthMessage(records: readonly RuleRecord[], days: number, minimumGroup: number): SlackMessage {
  if (records.length === 0) return plainMessage(`No rule spoke in the last ${days} days.`);
  const shown = records.filter(({ authors }) => authors >= minimumGroup);
  const few = records.filter(({ authors }) => authors < minimumGroup);
  const lines = shown.slice(0, MOST_SHOWN).map((record) => {
    const { rule, hits, wrong, isOff } = record;
    const contested = `${hits} ${hits === 1 ? 'hit' : 'hits'}, ${wrong} “not right”`;
    return `• \`${rule}\`${isOff ? ' (off)' : ''}: ${contested}; ${precisionWords(record)}`;
  });
  return plainMessage(
    [
      `*Rules in the last ${days} days*, over all channels, the most contested first. A message counts for the rule that spoke loudest.`,
      ...(lines.length === 0 ? ['No rule met enough people to show a figure.'] : lines),
      ...(few.length === 0
        ? []
        : [`Fewer than ${minimumGroup} people behind: ${few.map(({ rule }) => `\`${rule}\``).join(', ')}.`]),
      '“Right” counts notes that their author used or called right, of all that were answered; in brackets, where the true share lies with 95% confidence. `/ownership rules suggest` looks for exceptions.',
    ].join('\n'),
  );
}

function precisionWords({ right, wrong }: RuleRecord): string {
  const precision = precisionOf(right, wrong);
  if (precision === null) return 'nobody answered yet';
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return `right ${right} of ${precision.answers} (${percent(precision.low)} to ${percent(precision.high)})`;
}

/** Exceptions that contested notes point to. */
export function suggestionsMessage(
  suggestions: readonly Suggestion[],
  looked: { readonly contested: number; readonly read: number; readonly minimumPeople: number },
): SlackMessage {
  const seen = `I looked at ${looked.read} of ${looked.contested} contested messages, live and only in channels that you are in.`;
  const careful = `A phrase is suggested only when ${looked.minimumPeople} people or more wrote it.`;
  if (suggestions.length === 0) return plainMessage(`Nothing to suggest. ${seen} ${careful}`);
  return plainMessage(
    [
      `*Exceptions worth trying.* ${seen} ${careful} Each is tried out before you publish it.`,
      ...suggestions.map(
        ({ flag, phrase, people }) =>
          `• ${people} people contested \`${flag}\` on ${quoted(phrase)}: \`/ownership rules except ${flag} "${escapeTyped(phrase)}" because people contest it\``,
      ),
    ].join('\n'),
  );
}

/** Tells an admin that a rule went quiet. No figure: few people may be behind it. */
export function quietMessage(rule: string): SlackMessage {
  return plainMessage(
    `The rule \`${rule}\` went quiet by itself: people said so often that it was not right that it is more often wrong than right. ` +
      'It flags nothing any more. `/ownership rules show ' +
      `${rule}\` shows it, \`/ownership rules on ${rule} because …\` tries it again, ` +
      `and \`/ownership rules quiet-after\` says when a rule goes quiet.\n${WHO_IS_TOLD}`,
  );
}
