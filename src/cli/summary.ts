import { FLAGS, type Label, SIGNALS } from '../detectors/types.ts';
import { MINIMUM_GROUP } from '../digests/minimum-group.ts';
import { findRevealing, isShown, keyOf, perHundred } from '../report/shown.ts';
import type { ChannelTotals, Figure, Totals } from '../report/tally.ts';
import { LABEL_WORDS } from '../views/label-words.ts';
import { wrap } from './wrap.ts';

const NARROWEST = 40;
const WIDEST = 100;
const FEWER = `fewer than ${MINIMUM_GROUP} people`;
const NAME_WIDTH = 24;

const EXPLANATION = [
  '"per 100" is the number of messages per 100 messages read. A message can carry several labels.',
  `"${FEWER}" stands where a figure would speak of fewer than ${MINIMUM_GROUP} people; "not shown" where it would let you work out such a figure.`,
];

const MEANING = [
  'A flag says that a message shows a pattern. It says nothing about the person who wrote it: patterns like these come from how work is asked for, shared and answered.',
  'It is a reason to look at the conditions (is it clear what is wanted, is it safe to say early that something is stuck) and to ask the team. It is no measure of performance, and not for appraisal, pay or discipline.',
  'The rules miss some patterns and are sometimes wrong. "ownership-lens check" shows what they see in a text, and why.',
];

/** The summary of a scan, team level only, as lines no wider than `columns` where words allow it. */
export function summarise(totals: Totals, columns: number): readonly string[] {
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns));
  const { all, channels } = totals;
  if (all.messages === 0) return ['No message by a person was found in what was asked for.'];
  const hidden = findRevealing(totals);
  return [
    ...wrap(opening(totals), width),
    '',
    ...section('Red flags', FLAGS, all, width),
    '',
    ...section('Good signals', SIGNALS, all, width),
    '',
    ...channels.flatMap((channel) => channelLines(channel, hidden, width)),
    'How to read the figures',
    ...EXPLANATION.flatMap((text) => wrap(text, width, '  ')),
    '',
    'What this means, and what it does not',
    ...MEANING.flatMap((text) => wrap(text, width, '  ')),
  ];
}

function opening(totals: Totals): string {
  const { all, channels, firstDay, lastDay } = totals;
  const people = all.people < MINIMUM_GROUP ? FEWER : `${all.people} people`;
  const days = firstDay === lastDay ? `on ${firstDay}` : `from ${firstDay} to ${lastDay}`;
  const skipped =
    all.notEnglish === 0 ? '' : ` ${number(all.notEnglish)} were not clearly in English and were not read.`;
  const flagged = isShown(all.flagged)
    ? ` ${number(all.flagged.messages)} of them (${perHundred(all.flagged, all)} in 100) show a red flag.`
    : '';
  return `${number(all.messages)} messages by ${people} in ${channels.length} ${channels.length === 1 ? 'channel' : 'channels'}, ${days}.${flagged}${skipped}`;
}

function section(title: string, labels: readonly Label[], all: ChannelTotals, width: number): string[] {
  const isWide = width >= 60;
  const head = isWide ? `${title.padEnd(NAME_WIDTH)}  messages  people  per 100` : title;
  return [
    head,
    ...labels.flatMap((label) => [
      ...(isWide ? [wideRow(label, all)] : wrap(narrowRow(label, all), width, '  ')),
      ...wrap(LABEL_WORDS[label].meaning, width, '    '),
    ]),
  ];
}

function wideRow(label: Label, all: ChannelTotals): string {
  const figure = all.labels[label];
  const name = `  ${LABEL_WORDS[label].name.padEnd(NAME_WIDTH)}`;
  if (!isShown(figure)) return name + inWords(figure);
  const cells = [number(figure.messages).padStart(8), String(figure.people).padStart(6)];
  return `${name}${cells.join('  ')}  ${perHundred(figure, all).padStart(7)}`;
}

function narrowRow(label: Label, all: ChannelTotals): string {
  const figure = all.labels[label];
  const { name } = LABEL_WORDS[label];
  if (!isShown(figure)) return `${name}: ${inWords(figure)}`;
  return `${name}: ${number(figure.messages)} (${figure.people} people, ${perHundred(figure, all)} in 100)`;
}

function channelLines(channel: ChannelTotals, hidden: ReadonlySet<string>, width: number): string[] {
  const name = `#${channel.channel}`;
  if (channel.people < MINIMUM_GROUP) return [`${name}: ${FEWER}, no figures`, ''];
  return [
    `${name}: ${number(channel.messages)} messages, ${channel.people} people`,
    ...wrap(`Red flags: ${list(FLAGS, channel, hidden)}`, width, '  '),
    ...wrap(`Good signals: ${list(SIGNALS, channel, hidden)}`, width, '  '),
    '',
  ];
}

function list(labels: readonly Label[], channel: ChannelTotals, hidden: ReadonlySet<string>): string {
  const seen = labels.filter((label) => channel.labels[label].messages > 0);
  const shown = seen.filter((label) => isShown(channel.labels[label]) && !hidden.has(keyOf(channel, label)));
  const few = seen.filter((label) => !isShown(channel.labels[label]));
  const withheld = seen.filter((label) => hidden.has(keyOf(channel, label)));
  const parts = [
    ...shown.map((label) => `${LABEL_WORDS[label].name} ${number(channel.labels[label].messages)}`),
    ...few.map((label) => `${LABEL_WORDS[label].name} (${FEWER})`),
    ...withheld.map((label) => `${LABEL_WORDS[label].name} (not shown)`),
  ];
  return parts.length === 0 ? 'none seen.' : `${parts.join(', ')}.`;
}

function inWords(figure: Figure): string {
  return figure.messages === 0 ? 'none seen' : FEWER;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
