import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { localTime } from '../commitments/calendar.ts';
import { accessesAbout } from '../db/accesses.ts';
import { openCommitments } from '../db/commitments.ts';
import { findingsOfAuthor } from '../db/findings.ts';
import { forgetIgnored, isMuted, isOptedOut, setMuted } from '../db/preferences.ts';
import type { Deps } from '../deps.ts';
import { readRecord } from '../promises/record.ts';
import { loadMember } from '../slack/members.ts';
import { instantOfTs } from '../slack/moment.ts';
import { readMessage } from '../text/read-message.ts';
import { ANSWERS, checkAnswer } from '../views/answers.ts';
import { commitmentsMessage } from '../views/commitments.ts';
import { type CommandName, commandHelp, helpMessage, USAGE, unknownCommand } from '../views/help.ts';
import { escapeTyped } from '../views/markup.ts';
import { meMessage } from '../views/me.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { admin } from './admin.ts';
import { auditLog, health } from './admin-views.ts';
import { bot } from './bots.ts';
import { type CommandWords, nearestWord, readCommand } from './command-words.ts';
import { digest } from './digest.ts';
import { charter, lead } from './leads.ts';
import { erase, exportMine, optIn, optOut, privacy } from './privacy.ts';
import { ruleHealth } from './rule-health.ts';
import { rules } from './rules.ts';
import { pause, questions, quiet, schedule } from './schedule.ts';
import { setup } from './setup.ts';
import { type Asker, unwatch, watch } from './watch.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackCommandMiddlewareArgs;
/** Null when a modal was opened in place of words. */
type Answer = (deps: Deps, asker: Asker, command: CommandWords) => SlackMessage | null | Promise<SlackMessage | null>;

const FINDINGS_SHOWN = 10;
const LOOKS_SHOWN = 10;

const COMMANDS: Readonly<Record<CommandName, Answer>> = {
  help: () => helpMessage(),
  check,
  me,
  commitments: async (deps, asker) => commitmentsMessage(await readRecord(deps, asker.workspaceId, asker.userId)),
  mute: async (deps, asker) => {
    await setMuted(deps.db, asker.workspaceId, asker.userId, deps.now());
    return plainMessage(ANSWERS.muted);
  },
  unmute: async (deps, asker) => {
    await setMuted(deps.db, asker.workspaceId, asker.userId, null);
    await forgetIgnored(deps.db, asker.workspaceId, asker.userId, null);
    return plainMessage(ANSWERS.unmuted);
  },
  privacy: (deps, asker) => privacy(deps, asker),
  export: (deps, asker) => exportMine(deps, asker),
  erase: (deps, asker) => erase(deps, asker),
  optout: (deps, asker) => optOut(deps, asker),
  optin: (deps, asker) => optIn(deps, asker),
  setup: (deps, asker) => setup(deps, asker),
  watch: (deps, asker, { words }) => watch(deps, asker, words),
  unwatch: (deps, asker, { words }) => unwatch(deps, asker, words),
  digest: (deps, asker, { words }) => digest(deps, asker, words),
  lead: (deps, asker, { words }) => lead(deps, asker, words),
  charter: (deps, asker, { words }) => charter(deps, asker, words),
  schedule: (deps, asker, { words }) => schedule(deps, asker, words),
  quiet: (deps, asker, { words }) => quiet(deps, asker, words),
  bot: (deps, asker, { rest }) => bot(deps, asker, rest),
  audit: (deps, asker, { words }) => auditLog(deps, asker, words),
  admin: (deps, asker, { words }) => admin(deps, asker, words),
  questions: (deps, asker, { words }) => questions(deps, asker, words),
  health: (deps, asker, { words }) =>
    words[0]?.toLowerCase() === 'rules' ? ruleHealth(deps, asker) : health(deps, asker, words),
  rules: (deps, asker, { rest }) => rules(deps, asker, rest),
  pause: (deps, asker) => pause(deps, asker, true),
  resume: (deps, asker) => pause(deps, asker, false),
};

/** They answer themselves when their help is asked for. */
const HAS_OWN_HELP: ReadonlySet<CommandName> = new Set(['help', 'rules', 'bot']);

/** `/ownership …`: the answer is seen by the person who typed it alone. */
export function onOwnership(deps: Deps) {
  return async ({ ack, command, context, respond }: Args): Promise<void> => {
    await ack();
    const typed = readCommand(command.text ?? '');
    const asker = {
      workspaceId: workspaceOf(context),
      userId: command.user_id,
      channelId: command.channel_id,
      channelName: command.channel_name,
      triggerId: command.trigger_id,
    };
    const said = await answer(deps, asker, typed);
    if (said !== null) await respond({ response_type: 'ephemeral', ...said });
  };
}

async function answer(deps: Deps, asker: Asker, typed: CommandWords): Promise<SlackMessage | null> {
  const { command, isHelp } = wanted(typed);
  const entry = USAGE.find(({ name }) => name === command.name);
  if (entry === undefined) {
    const nearest = nearestWord(
      command.name,
      USAGE.map(({ name }) => name),
    );
    return unknownCommand(escapeTyped(command.name.slice(0, 40)).replace(/`/g, "'"), nearest);
  }
  const { name } = entry;
  if (isHelp && !HAS_OWN_HELP.has(name)) return commandHelp(entry);
  try {
    return await COMMANDS[name](deps, asker, command);
  } catch (error) {
    deps.log.error({ err: error, command: name }, 'a command failed');
    return plainMessage(ANSWERS.failed);
  }
}

/** "help mute" and "mute help" ask about a command, which must not be carried out then. */
function wanted(typed: CommandWords): { readonly command: CommandWords; readonly isHelp: boolean } {
  if (typed.name === '') return { command: readCommand('help'), isHelp: true };
  const [first, ...more] = typed.words;
  if (typed.name !== 'help') return { command: typed, isHelp: more.length === 0 && first?.toLowerCase() === 'help' };
  if (first === undefined) return { command: typed, isHelp: true };
  return { command: readCommand([first, 'help', ...more].join(' ')), isHelp: true };
}

async function check(deps: Deps, asker: Asker, { rest }: CommandWords): Promise<SlackMessage> {
  if (rest === '') return plainMessage(ANSWERS.checkEmpty);
  const member = await loadMember(deps, asker.workspaceId, asker.userId);
  const context = {
    author: asker.userId,
    parent: null,
    conversation: [],
    own: [],
    sentAt: localTime(deps.now(), member.tz),
    channelKind: null,
  };
  const ruleset = await deps.rulesetFor(asker.workspaceId, asker.channelId);
  return checkAnswer(rest, deps.analyse(readMessage(rest), context, ruleset));
}

async function me(deps: Deps, { workspaceId, userId }: Asker): Promise<SlackMessage> {
  const member = await loadMember(deps, workspaceId, userId);
  const found = await findingsOfAuthor(deps.db, workspaceId, userId, FINDINGS_SHOWN);
  return meMessage({
    isMuted: await isMuted(deps.db, workspaceId, userId),
    isOptedOut: await isOptedOut(deps.db, workspaceId, userId),
    looks: (await accessesAbout(deps.db, workspaceId, userId, LOOKS_SHOWN)).map((look) => ({
      viewerId: look.viewerId,
      view: look.view,
      channelId: look.channelId,
      day: localTime(look.at, member.tz).date,
    })),
    commitments: await openCommitments(deps.db, workspaceId, userId),
    findings: found.map(({ flag, channelId, ts, status }) => ({
      flag,
      channelId,
      status,
      day: localTime(instantOfTs(ts), member.tz).date,
    })),
  });
}
