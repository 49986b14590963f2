import { FLAGS, type Flag, type Label, SIGNALS } from '../detectors/types.ts';
import { PROMISE_STATES } from '../digests/digest.ts';
import { type Figure, MINIMUM_GROUP } from '../digests/minimum-group.ts';
import { chooseOpeners, type Opener, type OpenerCause } from '../digests/openers.ts';
import { PILLARS_OF } from '../digests/pillars.ts';
import { SIGNAL_PLURALS } from '../views/label-names.ts';
import { LABEL_WORDS } from '../views/label-words.ts';
import { type PromiseFacts, STATE_NAMES } from './promises.ts';
import { isShown, perHundred } from './shown.ts';
import type { Totals } from './tally.ts';

/** What stands where a figure would speak of too few people. */
export const FEWER = `fewer than ${MINIMUM_GROUP} people`;

/** What was read, in a sentence or two. */
export function readWords({ all, channels, firstDay, lastDay }: Totals): string {
  const people = all.people < MINIMUM_GROUP ? FEWER : `${all.people} people`;
  const days = firstDay === lastDay ? `on ${firstDay}` : `from ${firstDay} to ${lastDay}`;
  const skipped =
    all.notEnglish === 0 ? '' : ` ${number(all.notEnglish)} were not clearly in English and were not read.`;
  return `${number(all.messages)} messages by ${people} in ${channels.length} ${channels.length === 1 ? 'channel' : 'channels'}, ${days}.${skipped}`;
}

/** Labels whose figures may be shown, the most frequent first. */
export function shownLabels<L extends Label>(labels: readonly L[], totals: Totals): readonly L[] {
  const { all } = totals;
  return labels
    .filter((label) => all.labels[label].messages > 0 && isShown(all.labels[label]))
    .toSorted((a, b) => all.labels[b].messages - all.labels[a].messages);
}

/** The findings that a reader should know first, as sentences. */
export function findingWords(totals: Totals, promises: PromiseFacts): readonly string[] {
  const { all } = totals;
  if (all.people < MINIMUM_GROUP) return [`There are no figures: ${FEWER} wrote.`];
  const [best] = shownLabels(SIGNALS, totals);
  const [worst] = shownLabels(FLAGS, totals);
  return [
    ...(best === undefined
      ? []
      : [
          `What went well most often: ${lowerFirst(SIGNAL_PLURALS[best])}, in ${perHundred(all.labels[best], all)} of 100 messages.`,
        ]),
    ...(isShown(all.flagged) ? [`${perHundred(all.flagged, all)} of 100 messages show a red flag.`] : []),
    ...(worst === undefined
      ? ['No red flag was seen from enough people for a figure.']
      : [
          `The most frequent one is “${LABEL_WORDS[worst].name.toLowerCase()}” (${LABEL_WORDS[worst].meaning}): ${number(all.labels[worst].messages)} messages by ${all.labels[worst].people} people. It speaks to ${PILLARS_OF[worst][0]} first.`,
        ]),
    ...promiseWords(promises),
  ];
}

/** The total of ended promises is told nowhere, so none of these can be worked out from the others. */
function promiseWords({ states, overdue }: PromiseFacts): readonly string[] {
  const ended = PROMISE_STATES.map((state) => `${STATE_NAMES[state]}: ${figureWords(states[state])}`);
  const late = overdue.count === 0 ? '' : ` (their day has come already: ${figureWords(overdue)})`;
  return [`Promises: ${[...ended, `open: ${figureWords(states.open)}${late}`].join('; ')}.`];
}

/** A number of promises, or why there is none. */
export function figureWords(figure: Figure): string {
  if (figure.count === 0) return 'none';
  return figure.people < MINIMUM_GROUP ? FEWER : number(figure.count);
}

/** Questions with which a conversation may begin, for what was seen most and for what went well. */
export function openersFor(totals: Totals, promises: PromiseFacts, week: string): readonly Opener[] {
  const causes: OpenerCause[] = shownLabels<Flag>(FLAGS, totals).slice(0, 1);
  if (promises.states.slipped.people >= MINIMUM_GROUP) causes.push('slipped_promises');
  return chooseOpeners([...causes, 'wins'], week);
}

export function number(value: number): string {
  return value.toLocaleString('en-US');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
