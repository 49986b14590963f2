import { plainMessage, type SlackMessage } from './message.ts';

interface Usage {
  readonly name: string;
  readonly usage: string;
  readonly what: string;
  readonly example?: string;
}

/** What can be typed after `/ownership`, in the order of the help. */
export const USAGE = [
  { name: 'help', usage: 'help [command]', what: 'this list, or one of them with an example' },
  {
    name: 'check',
    usage: 'check <draft>',
    what: 'what I would say about a draft, before you post it',
    example: 'check working on stuff',
  },
  { name: 'me', usage: 'me', what: 'what is held about you' },
  { name: 'commitments', usage: 'commitments', what: 'your promises, and what others promised you by name' },
  { name: 'mute', usage: 'mute', what: 'no more private hints and reminders' },
  { name: 'unmute', usage: 'unmute', what: 'private hints and reminders again' },
  { name: 'privacy', usage: 'privacy', what: 'what is read, kept and shown, and to whom' },
  { name: 'export', usage: 'export', what: 'everything held about you, as a file by direct message' },
  { name: 'erase', usage: 'erase', what: 'delete everything held about you' },
  { name: 'optout', usage: 'optout', what: 'nothing that you write is read from now on; nobody can see it' },
  { name: 'optin', usage: 'optin', what: 'end that' },
  {
    name: 'setup',
    usage: 'setup',
    what: 'channels, leads, times, what is kept: all of it in one form (admins)',
  },
  {
    name: 'rules',
    usage: 'rules [list|show|off|on|sensitivity|add-phrase|except|undo|history|…]',
    what: 'every rule in force and why; changes are for admins (`rules help` tells more)',
  },
  {
    name: 'health',
    usage: 'health [rules]',
    what: 'how I am doing here; with `rules`, rules by hits and contests, with their precision (admins)',
    example: 'health rules',
  },
  {
    name: 'watch',
    usage: 'watch [#channel] [standup|updates|decisions]',
    what: 'read a channel (admins)',
    example: 'watch #daily-standup standup',
  },
  {
    name: 'digest',
    usage: 'digest [#channel]',
    what: 'what your weekly digest says now (leads)',
    example: 'digest #daily-standup',
  },
  {
    name: 'lead',
    usage: 'lead add|remove @user [#channel]',
    what: 'who gets the digest of a channel (admins)',
    example: 'lead add @lena #daily-standup',
  },
  {
    name: 'charter',
    usage: 'charter on|off [#channel]',
    what: 'whether digests may link to messages whose authors were told first (admins and leads)',
    example: 'charter on #daily-standup',
  },
  {
    name: 'schedule',
    usage: 'schedule nudge|digest <day> <time> [zone]',
    what: 'when nudges and digests go out (admins)',
    example: 'schedule digest Mon 08:30 Europe/Lisbon',
  },
  {
    name: 'quiet',
    usage: 'quiet add|remove <YYYY-MM-DD>',
    what: 'a day on which nothing goes out by itself (admins)',
    example: 'quiet add 2026-12-24',
  },
  {
    name: 'questions',
    usage: 'questions <1-5>|off',
    what: 'after how many quiet working days I ask one question in a thread (admins)',
    example: 'questions 2',
  },
  { name: 'pause', usage: 'pause', what: 'no nudges, digests, questions or reminders for now (admins)' },
  { name: 'resume', usage: 'resume', what: 'nudges, digests, questions and reminders again (admins)' },
  {
    name: 'unwatch',
    usage: 'unwatch [#channel]',
    what: 'stop reading a channel (admins)',
    example: 'unwatch #daily-standup',
  },
  {
    name: 'bot',
    usage: 'bot list|add|remove|author …',
    what: 'standup bots whose posts count for the people whose name they carry (admins)',
  },
  {
    name: 'audit',
    usage: 'audit [page]',
    what: 'who changed what, and who looked at digests (admins)',
    example: 'audit 2',
  },
  {
    name: 'admin',
    usage: 'admin list|add|remove [@user]',
    what: 'who else counts as an admin here (workspace admins and owners appoint)',
    example: 'admin add @lena',
  },
] as const satisfies readonly Usage[];

export type CommandName = (typeof USAGE)[number]['name'];

/** The help. */
export function helpMessage(): SlackMessage {
  return plainMessage(
    ['*Ownership Lens* helps make updates easier to act on. You can type:', ...USAGE.map(line)].join('\n'),
  );
}

/** The help of one command. */
export function commandHelp(entry: Usage): SlackMessage {
  const example = entry.example === undefined ? [] : [`For example: \`/ownership ${entry.example}\``];
  return plainMessage([`${typedAs(entry)}: ${entry.what}`, ...example].join('\n'));
}

/** The answer to a word that is no command: the nearest one, or all of them when none is near. */
export function unknownCommand(typed: string, nearest: CommandName | null): SlackMessage {
  const problem = `I don't know \`${typed}\`.`;
  if (nearest === null) return plainMessage([`${problem} You can type:`, ...USAGE.map(line)].join('\n'));
  return plainMessage(`${problem} Did you mean \`/ownership ${nearest}\`? \`/ownership help\` lists everything.`);
}

function line(entry: Usage): string {
  return `• ${typedAs(entry)}: ${entry.what}`;
}

function typedAs({ usage }: Usage): string {
  return `\`/ownership ${usage.replace(/</g, '&lt;').replace(/>/g, '&gt;')}\``;
}
