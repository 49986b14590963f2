import type { Example, Rule } from '../detectors/engine/rule.ts';
import { phraseId } from '../detectors/engine/tuning.ts';
import { DETECTORS } from '../detectors/index.ts';
import { FLAGS, type Flag, type Tuning } from '../detectors/types.ts';
import { FLAG_NAMES } from './label-names.ts';
import { plainMessage, type SlackMessage } from './message.ts';
import { quoted, scopeName } from './tuning-words.ts';

/** Opens the form in which rules are changed; its value is the channel where it was asked for. */
export const TUNE_ACTION = 'rules.tune';
/** Opens the form that takes YAML; its value is the scope. */
export const IMPORT_ACTION = 'rules.import';

const EXAMPLES_SHOWN = 4;

/** All flags, how each is tuned, and how to see more. */
export function rulesOverview(scope: string, tuning: Tuning): SlackMessage {
  const lines = FLAGS.map((flag) => {
    const rules = rulesOf(flag);
    const off = rules.filter(({ id }) => tuning.off.includes(id)).length;
    const phrases = tuning.phrases.filter((added) => added.flag === flag).length;
    const exceptions = tuning.exceptions.filter((added) => added.flag === flag).length;
    const state = tuning.off.includes(flag)
      ? 'off'
      : [
          `${rules.length - off} rules`,
          ...(off > 0 ? [`${off} off`] : []),
          `sensitivity ${tuning.sensitivity[flag] ?? 'medium'}`,
          ...(phrases > 0 ? [`${phrases} added ${phrases === 1 ? 'phrase' : 'phrases'}`] : []),
          ...(exceptions > 0 ? [`${exceptions} ${exceptions === 1 ? 'exception' : 'exceptions'}`] : []),
        ].join(', ');
    return `• \`${flag}\` (${FLAG_NAMES[flag]}): ${state}`;
  });
  const message = plainMessage(
    [
      `*The rules in force in ${scopeName(scope)}.* No rule is secret: \`/ownership rules list\` with a flag names each one, \`/ownership rules show\` with a rule tells why it is there.`,
      ...lines,
    ].join('\n'),
  );
  return {
    text: message.text,
    blocks: [
      ...message.blocks,
      {
        type: 'actions',
        elements: [
          { type: 'button', action_id: TUNE_ACTION, text: { type: 'plain_text', text: 'Change rules' }, value: scope },
        ],
      },
      {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: 'Changes are for admins. `/ownership rules help` lists the commands.' }],
      },
    ],
  };
}

/** The button that opens the form for YAML. */
export function importOffer(scope: string): SlackMessage {
  const text = `Put YAML in place of all changes for ${scopeName(scope)}. It is checked as a whole and tried on messages that were written already before you publish it.`;
  return {
    text,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text } },
      {
        type: 'actions',
        elements: [
          { type: 'button', action_id: IMPORT_ACTION, text: { type: 'plain_text', text: 'Paste YAML' }, value: scope },
        ],
      },
    ],
  };
}

/** Each rule of a flag with its reason, and what was added. */
export function flagRules(flag: Flag, scope: string, tuning: Tuning): SlackMessage {
  const off = new Set(tuning.off);
  const speaking = rulesOf(flag).filter(({ weight }) => weight > 0);
  const against = rulesOf(flag).filter(({ weight }) => weight < 0);
  const line = ({ id, reason }: Rule) =>
    `• \`${id}\`${off.has(id) ? ' (off)' : ''}${reason === undefined ? '' : `: ${reason}`}`;
  const added = tuning.phrases
    .filter((phrase) => phrase.flag === flag)
    .map((phrase) => `• \`${phraseId(phrase)}\`${off.has(phraseId(phrase)) ? ' (off)' : ''}: ${quoted(phrase.phrase)}`);
  const exceptions = tuning.exceptions
    .filter((phrase) => phrase.flag === flag)
    .map(({ phrase }) => `• ${quoted(phrase)}`);
  return plainMessage(
    [
      `*\`${flag}\`: ${FLAG_NAMES[flag]}*, in ${scopeName(scope)}. ${off.has(flag) ? 'The whole flag is off.' : `Sensitivity ${tuning.sensitivity[flag] ?? 'medium'}.`}`,
      '*Rules that speak for it*',
      ...speaking.map(line),
      ...(added.length === 0 ? [] : ['*Added phrases*', ...added]),
      '*Rules that speak against it*',
      against.map(({ id }) => `\`${id}\`${off.has(id) ? ' (off)' : ''}`).join(', '),
      ...(exceptions.length === 0 ? [] : ['*Exceptions*', ...exceptions]),
    ].join('\n'),
  );
}

/** One rule with its reason and the texts that prove it. */
export function ruleDetails(rule: Rule, scope: string, tuning: Tuning): SlackMessage {
  const detector = DETECTORS.find(({ label }) => label === rule.label);
  const isOff = tuning.off.includes(rule.id) || tuning.off.includes(rule.label);
  const texts = (name: string, examples: readonly Example[] | undefined) =>
    examples === undefined || examples.length === 0
      ? []
      : [`*${name}*`, ...examples.slice(0, EXAMPLES_SHOWN).map((example) => `> ${exampleText(example)}`)];
  return plainMessage(
    [
      `*\`${rule.id}\`* speaks ${rule.weight > 0 ? 'for' : 'against'} \`${rule.label}\`; it is ${isOff ? 'off' : 'on'} in ${scopeName(scope)}.`,
      ...(rule.reason === undefined ? [] : [`*Why:* ${rule.reason}`]),
      ...(rule.weight > 0 ? [`*Try:* ${rule.suggestion ?? detector?.suggestion ?? ''}`] : []),
      ...texts('It sees', rule.examples?.flag),
      ...texts('It leaves alone', rule.examples?.leave),
    ].join('\n'),
  );
}

/** An added phrase, as a rule. */
export function phraseDetails(id: string, phrase: string, flag: Flag, scope: string, tuning: Tuning): SlackMessage {
  return plainMessage(
    `*\`${id}\`* raises \`${flag}\` on ${quoted(phrase)}; it is ${tuning.off.includes(id) ? 'off' : 'on'} in ${scopeName(scope)}. An admin added it.`,
  );
}

function exampleText(example: Example): string {
  if (typeof example === 'string') return quoted(example);
  const parent = example.parent === undefined ? '' : ` (as an answer to ${quoted(example.parent)})`;
  return `${quoted(example.text)}${parent}`;
}

function rulesOf(flag: Flag): readonly Rule[] {
  return DETECTORS.find(({ label }) => label === flag)?.rules ?? [];
}
