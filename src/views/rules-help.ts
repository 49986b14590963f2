import { escapeTyped } from './markup.ts';
import { plainMessage, type SlackMessage } from './message.ts';

/** What can be typed after `/ownership rules`, in the order of the help. */
export const RULES_USAGE = [
  {
    name: 'list',
    usage: 'list [flag] [in #channel]',
    what: 'every rule in force; with a flag, each of its rules',
    example: 'list not_my_job',
  },
  {
    name: 'show',
    usage: 'show <rule>',
    what: 'one rule: what it sees, why, and the texts that prove it',
    example: 'show not-my-job.wrong-team',
  },
  {
    name: 'off',
    usage: 'off <rule or flag> [in #channel] because <reason>',
    what: 'switch a rule, or a whole flag, off',
    example: 'off passive_agreement in #standup because we vote with thumbs',
  },
  {
    name: 'on',
    usage: 'on <rule or flag> [in #channel] because <reason>',
    what: 'switch it on again',
    example: 'on passive_agreement because we stopped voting',
  },
  {
    name: 'sensitivity',
    usage: 'sensitivity <flag> low|medium|high [in #channel] because <reason>',
    what: 'how easily a flag is raised: low is the most careful',
    example: 'sensitivity vague_update low because short updates are fine here',
  },
  {
    name: 'add-phrase',
    usage: 'add-phrase <flag> "phrase" [in #channel] because <reason>',
    what: 'have a phrase raise a flag; `*` stands for one word',
    example: 'add-phrase not_my_job "ask the * people" because it stops work here',
  },
  {
    name: 'except',
    usage: 'except <flag> "phrase" [in #channel] because <reason>',
    what: 'leave messages with a phrase alone; `*` stands for one word',
    example: 'except not_my_job "not my area, but" because an answer follows',
  },
  {
    name: 'remove',
    usage: 'remove <flag> "phrase" [in #channel] because <reason>',
    what: 'take an added phrase or exception back',
    example: 'remove not_my_job "not my area, but" because it hid too much',
  },
  {
    name: 'exempt',
    usage: 'exempt @person or #channel [end] because <reason>',
    what: 'leave the messages of a person or a channel alone; with `end`, read them again',
    example: 'exempt #random because it is for fun',
  },
  {
    name: 'quiet-after',
    usage: 'quiet-after <people>|never because <reason>',
    what: 'how many people must contest a rule until it goes quiet by itself',
    example: 'quiet-after 8 because we are many',
  },
  {
    name: 'undo',
    usage: 'undo [in #channel]',
    what: 'take the last change back, at once; again for the one before',
    example: 'undo in #standup',
  },
  {
    name: 'history',
    usage: 'history [in #channel]',
    what: 'who changed what, when and why',
    example: 'history',
  },
  {
    name: 'export',
    usage: 'export [in #channel]',
    what: 'all changes as YAML',
    example: 'export',
  },
  {
    name: 'import',
    usage: 'import [in #channel]',
    what: 'put YAML in place of all changes',
    example: 'import',
  },
  {
    name: 'suggest',
    usage: 'suggest',
    what: 'exceptions that contested notes point to',
    example: 'suggest',
  },
] as const;

export type RulesCommandName = (typeof RULES_USAGE)[number]['name'];

const SHARED =
  'Without `in #channel` a change holds for the whole workspace. Behind a change you may say `over 14 days`: how much is looked through before you publish it (30 days unless said).';

/** The help of all subcommands. */
export function rulesHelp(): SlackMessage {
  return plainMessage(
    [
      '*Rules.* Everybody can `list` and `show`; the rest is for admins. You can type:',
      ...RULES_USAGE.map((entry) => `• \`/ownership rules ${safe(entry.usage)}\`: ${entry.what}`),
      SHARED,
    ].join('\n'),
  );
}

/** The help of one subcommand, with what was wrong before it. */
export function rulesUsage(name: RulesCommandName, problem?: string): SlackMessage {
  const entry = RULES_USAGE.find((each) => each.name === name);
  if (entry === undefined) return rulesHelp();
  return plainMessage(
    [
      ...(problem === undefined ? [] : [problem]),
      `\`/ownership rules ${safe(entry.usage)}\`: ${entry.what}.`,
      `For example: \`/ownership rules ${safe(entry.example)}\``,
    ].join('\n'),
  );
}

/** The answer to a word that is no subcommand. */
export function unknownRulesCommand(typed: string, nearest: RulesCommandName | null): SlackMessage {
  const guess = nearest === null ? '' : ` Did you mean \`/ownership rules ${nearest}\`?`;
  return plainMessage(
    `I don't know \`rules ${typedWord(typed)}\`.${guess} \`/ownership rules help\` shows what you can type.`,
  );
}

/** A word that somebody typed, short and harmless between backticks. */
export function typedWord(typed: string): string {
  return escapeTyped(typed.slice(0, 60)).replace(/`/g, "'");
}

function safe(usage: string): string {
  return usage.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
