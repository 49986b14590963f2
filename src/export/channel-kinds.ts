import type { ChannelKind } from '../detectors/types.ts';
import { isObject, stringField } from '../text/json.ts';

/** What a name says, most telling first. */
const NAMES: readonly (readonly [RegExp, ChannelKind])[] = [
  [/stand-?_?up|daily|scrum/, 'standup'],
  [/decision|rfc|proposal/, 'decisions'],
  [/update|status|weekly/, 'updates'],
];

/** What a topic or purpose says about the messages that belong there. */
const PURPOSES: readonly (readonly [RegExp, ChannelKind])[] = [
  [
    /stand-?ups?\b|\bscrum\b|\bdaily (?:notes?|reports?|posts?|check-?ins?|round)\b|yesterday\b.{0,20}\btoday\b/,
    'standup',
  ],
  [/\bproposals?\b|\brfcs?\b|\bdecisions? (?:are|we|here|log)\b/, 'decisions'],
  [
    /\b(?:daily|weekly|shift|team|status|progress|project) (?:and \w+ )?(?:updates?|notes?|reports?)\b|\bupdates? (?:of|from|by) (?:the|our|each|every)|\bwhat (?:you|we|they|everyone|everybody|each|the team|\w+) (?:are|is|am|did|do) (?:up to|on\b|doing|working)|\bwhat you are on\b|\bcheck-?ins?\b/,
    'updates',
  ],
];

/** What a channel is for, as far as its name tells, and its topic and purpose where the name does not. */
export function guessChannelKind(name: string, about = ''): ChannelKind | null {
  return firstHit(NAMES, name.toLowerCase()) ?? firstHit(PURPOSES, about.toLowerCase());
}

/** The kinds that the channel list of an export tells, by channel name; entries of another shape are passed over. */
export function readChannelKinds(list: unknown): ReadonlyMap<string, ChannelKind | null> {
  const kinds = new Map<string, ChannelKind | null>();
  if (!Array.isArray(list)) return kinds;
  for (const entry of list) {
    if (!isObject(entry)) continue;
    const name = stringField(entry, 'name');
    if (name !== '') kinds.set(name, guessChannelKind(name, `${textOf(entry.topic)} ${textOf(entry.purpose)}`));
  }
  return kinds;
}

function firstHit(hints: typeof NAMES, text: string): ChannelKind | null {
  return hints.find(([hint]) => hint.test(text))?.[1] ?? null;
}

function textOf(field: unknown): string {
  return isObject(field) ? stringField(field, 'value') : '';
}
