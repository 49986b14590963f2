import { localTime } from '../commitments/calendar.ts';
import { analyse, type Ruleset } from '../detectors/index.ts';
import {
  type Analysis,
  type ChannelKind,
  type Context,
  FLAGS,
  NO_TUNING,
  type Sensitivity,
} from '../detectors/types.ts';
import { readMessage } from '../text/read-message.ts';

/** What was typed on the page. */
export interface Question {
  readonly text: string;
  readonly parent: string;
  readonly kind: ChannelKind | null;
  readonly sensitivity: Sensitivity;
}

/** Longer texts are cut: a Slack message holds little more. */
export const LONGEST_TEXT = 8_000;

export const KINDS: readonly ChannelKind[] = ['standup', 'updates', 'decisions'];
export const SENSITIVITIES: readonly Sensitivity[] = ['low', 'medium', 'high'];

/** Reads what a form or the script sent; whatever is missing or wrong gets its default. */
export function readQuestion(field: (name: string) => string | null): Question {
  return {
    text: tidy(field('text')),
    parent: tidy(field('parent')),
    kind: KINDS.find((kind) => kind === field('kind')) ?? null,
    sensitivity: SENSITIVITIES.find((one) => one === field('sensitivity')) ?? 'medium',
  };
}

function tidy(value: string | null): string {
  return (value ?? '').replaceAll('\r\n', '\n').slice(0, LONGEST_TEXT);
}

/** Analyses a draft as the bot would if it were posted now, at the place where this machine stands. */
export function checkDraft(question: Question, rules: Ruleset, now: Date): Analysis {
  const parent = question.parent.trim() === '' ? null : readMessage(question.parent);
  const context: Context = {
    author: 'you',
    parent: parent === null ? null : { author: 'somebody else', message: parent, sentAt: null },
    conversation: [],
    own: [],
    sentAt: localTime(now, Intl.DateTimeFormat().resolvedOptions().timeZone),
    channelKind: question.kind,
  };
  return analyse(readMessage(question.text), context, withSensitivity(rules, question.sensitivity));
}

/** Sensitivity is a threshold on the evidence, so the compiled rules stay as they are. */
function withSensitivity(rules: Ruleset, sensitivity: Sensitivity): Ruleset {
  const each = Object.fromEntries(FLAGS.map((flag) => [flag, sensitivity]));
  return { ...rules, tuning: { ...NO_TUNING, sensitivity: each } };
}
