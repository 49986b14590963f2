import { localTime } from '../commitments/calendar.ts';
import { findWatchedChannel } from '../db/channels.ts';
import { currentTuning, listTunings, WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import { phraseId } from '../detectors/engine/tuning.ts';
import { RULES } from '../detectors/index.ts';
import { FLAGS, type Flag, NO_TUNING, type Tuning } from '../detectors/types.ts';
import { loadMember } from '../slack/members.ts';
import type { Change } from '../tuning/change.ts';
import { readPhrase } from '../tuning/phrase.ts';
import { completions, readFlag, readTarget } from '../tuning/targets.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { flagRules, importOffer, phraseDetails, ruleDetails, rulesOverview } from '../views/rules.ts';
import { historyMessage, PHRASE_PROBLEMS, RULES_ANSWERS, unknownFlag, unknownTarget } from '../views/rules-answers.ts';
import { RULES_USAGE, type RulesCommandName, rulesHelp, rulesUsage, unknownRulesCommand } from '../views/rules-help.ts';
import { exportMessage } from '../views/rules-yaml.ts';
import { diffLines } from '../views/tuning-words.ts';
import { nearestWord, readChannel, readUser } from './command-words.ts';
import { isAdmin, refuse } from './rights.ts';
import { BACKTEST_DAYS, layered, propose, tuningBelow, undo } from './rules-change.ts';
import { suggest } from './rules-suggest.ts';
import { type RulesWords, readRulesWords } from './rules-words.ts';
import type { Asker } from './watch.ts';

const VERSIONS_SHOWN = 10;
export const LEVELS = ['low', 'medium', 'high'] as const;
const NAMES = RULES_USAGE.map(({ name }) => name);

/** What a subcommand works on. */
interface Asked {
  readonly name: RulesCommandName;
  readonly asker: Asker;
  readonly typed: RulesWords;
  readonly scope: string;
}

/** What was typed behind a change: the change, or what is wrong with it. */
export type ReadChange = { readonly change: Change } | { readonly problem: string };

/** `/ownership rules …`. Everybody may look at the rules; changing them is for admins. */
export async function rules(deps: Deps, asker: Asker, rest: string): Promise<SlackMessage> {
  const typed = readRulesWords(rest);
  if (typed.name === '') return overview(deps, asker.workspaceId, WHOLE_WORKSPACE);
  if (typed.name === 'help') {
    const about = NAMES.find((known) => known === typed.words[0]?.toLowerCase());
    return about === undefined ? rulesHelp() : rulesUsage(about);
  }
  const name = NAMES.find((known) => known === typed.name);
  if (name === undefined) return unknownRulesCommand(typed.name, nearestWord(typed.name, NAMES));
  if (typed.words[0]?.toLowerCase() === 'help' && typed.words.length === 1) return rulesUsage(name);
  if (typed.channelId === undefined) return plainMessage(RULES_ANSWERS.pickChannel);
  const asked = { name, asker, typed, scope: typed.channelId ?? WHOLE_WORKSPACE };
  if (name === 'list') return list(deps, asked);
  if (name === 'show') return show(deps, asked);
  if (!(await isAdmin(deps, asker.workspaceId, asker.userId))) return refuse(deps, asker.workspaceId);
  return forAdmins(deps, asked);
}

function forAdmins(deps: Deps, asked: Asked): Promise<SlackMessage> | SlackMessage {
  const { name, asker, typed, scope } = asked;
  switch (name) {
    case 'undo':
      return undo(deps, { workspaceId: asker.workspaceId, userId: asker.userId, scope, reason: typed.reason });
    case 'history':
      return history(deps, asked);
    case 'export':
      return exportRules(deps, asked);
    case 'import':
      return importOffer(scope);
    case 'suggest':
      return suggest(deps, asker);
    default:
      return change(deps, asked);
  }
}

async function change(deps: Deps, { name, asker, typed, scope }: Asked): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  const inForce = await tuningIn(deps, workspaceId, scope);
  const read = readChange(name, typed.words, inForce);
  if ('problem' in read) return rulesUsage(name, read.problem);
  const days = typed.days ?? BACKTEST_DAYS;
  if (!(days >= 1 && days <= 90)) return plainMessage(RULES_ANSWERS.days);
  if (typed.reason === '') return rulesUsage(name, RULES_ANSWERS.noReason);
  const wish = { workspaceId, userId, scope, change: read.change, reason: typed.reason, days };
  return (await propose(deps, wish)).message;
}

/** Reads the words of a subcommand that changes something. */
function readChange(name: RulesCommandName, words: readonly string[], inForce: Tuning): ReadChange {
  const [first = '', ...others] = words;
  switch (name) {
    case 'off':
    case 'on':
      return readSwitch(name, words.join(' '), inForce);
    case 'sensitivity': {
      const level = LEVELS.find((known) => known === words.at(-1)?.toLowerCase());
      if (level === undefined && readFlag(words.join(' ')) !== null) return { problem: RULES_ANSWERS.noLevel };
      const typed = words.slice(0, level === undefined && words.length === 1 ? 1 : -1).join(' ');
      const flag = readFlag(typed);
      if (flag === null) return { problem: noFlag(typed) };
      return level === undefined ? { problem: RULES_ANSWERS.noLevel } : { change: { kind: name, flag, level } };
    }
    case 'add-phrase':
    case 'except':
    case 'remove': {
      const flag = readFlag(first);
      if (flag === null) return { problem: noFlag(first) };
      return readPhraseChange(name, flag, others.join(' '), inForce);
    }
    case 'exempt': {
      const subject = readUser(first) ?? readChannel(first)?.id;
      const isEnd = others[0]?.toLowerCase() === 'end';
      if (subject === undefined || others.length > (isEnd ? 1 : 0)) return { problem: RULES_ANSWERS.noPerson };
      return { change: { kind: 'exempt', subject, isExempt: !isEnd } };
    }
    default: {
      const people = others.length === 0 ? readPeople(first) : null;
      return people === null ? { problem: RULES_ANSWERS.noPeople } : { change: { kind: 'quiet-after', people } };
    }
  }
}

function readSwitch(kind: 'on' | 'off', typed: string, inForce: Tuning): ReadChange {
  const target = readTarget(typed, inForce);
  return target === null ? { problem: noTarget(typed) } : { change: { kind, target } };
}

/** Reads a number of people, 0 for `never`; null when it is neither. */
export function readPeople(typed: string): number | null {
  if (typed.toLowerCase() === 'never') return 0;
  const people = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return people >= 2 && people <= 1_000 ? people : null;
}

/** Reads a phrase for a flag, as typed. */
export function readPhraseChange(
  kind: 'add-phrase' | 'except' | 'remove',
  flag: Flag,
  typed: string,
  inForce: Tuning,
): ReadChange {
  const read = readPhrase(typed);
  if (kind === 'remove') {
    const known = [...inForce.phrases, ...inForce.exceptions].find(
      (added) => added.flag === flag && added.phrase.toLowerCase() === typed.trim().toLowerCase(),
    );
    return known === undefined ? { problem: RULES_ANSWERS.isAdded } : { change: { kind, flag, phrase: known.phrase } };
  }
  return 'problem' in read
    ? { problem: PHRASE_PROBLEMS[read.problem] }
    : { change: { kind, flag, phrase: read.phrase } };
}

async function list(deps: Deps, { asker, typed, scope }: Asked): Promise<SlackMessage> {
  const [first] = typed.words;
  if (first === undefined) return overview(deps, asker.workspaceId, scope);
  const flag = readFlag(typed.words.join(' '));
  if (flag === null) return rulesUsage('list', noFlag(typed.words.join(' ')));
  return flagRules(flag, scope, await tuningIn(deps, asker.workspaceId, scope));
}

async function show(deps: Deps, { asker, typed, scope }: Asked): Promise<SlackMessage> {
  const tuning = await tuningIn(deps, asker.workspaceId, scope);
  const target = readTarget(typed.words.join(' '), tuning);
  if (target === null) return rulesUsage('show', noTarget(typed.words.join(' ')));
  const rule = RULES.find(({ id }) => id === target);
  if (rule !== undefined) return ruleDetails(rule, scope, tuning);
  const added = tuning.phrases.find((each) => phraseId(each) === target);
  if (added !== undefined) return phraseDetails(target, added.phrase, added.flag, scope, tuning);
  const flag = readFlag(target);
  return flag === null ? rulesUsage('show', noTarget(target)) : flagRules(flag, scope, tuning);
}

/** All flags as they stand for a channel, or for the whole workspace (`*`). */
export async function overview(deps: Deps, workspaceId: string, scope: string): Promise<SlackMessage> {
  return rulesOverview(scope, await tuningIn(deps, workspaceId, scope));
}

async function history(deps: Deps, { asker, scope }: Asked): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  const { tz } = await loadMember(deps, workspaceId, userId);
  const versions = await listTunings(deps.db, workspaceId, scope, VERSIONS_SHOWN + 1);
  const shown = versions.slice(0, VERSIONS_SHOWN).map((version, at) => {
    const { date, time } = localTime(version.changedAt, tz);
    return {
      version: version.version,
      changedBy: version.changedBy,
      at: time === null ? date : `${date} ${time}`,
      reason: version.reason,
      diff: diffLines(versions[at + 1]?.tuning ?? NO_TUNING, version.tuning),
    };
  });
  return historyMessage(scope, shown, versions.length > VERSIONS_SHOWN);
}

async function exportRules(deps: Deps, { asker, scope }: Asked): Promise<SlackMessage> {
  const { tuning, version } = await currentTuning(deps.db, asker.workspaceId, scope);
  const { writeYaml } = await import('../tuning/yaml.ts');
  return exportMessage(scope, version, writeYaml(tuning));
}

/** What is in force in a scope. */
export async function tuningIn(deps: Pick<Deps, 'db'>, workspaceId: string, scope: string): Promise<Tuning> {
  const own = await currentTuning(deps.db, workspaceId, scope);
  return layered(await tuningBelow(deps, workspaceId, scope), own.tuning);
}

/** Whether changes can be made for a scope now. */
export async function isScope(deps: Pick<Deps, 'db'>, workspaceId: string, scope: string): Promise<boolean> {
  return scope === WHOLE_WORKSPACE || (await findWatchedChannel(deps.db, workspaceId, scope)) !== null;
}

function noTarget(typed: string): string {
  if (typed === '') return 'Name a rule or a flag.';
  const ids = [...FLAGS, ...RULES.map(({ id }) => id)];
  return unknownTarget(typed, nearestWord(typed, ids), completions(typed, 4));
}

function noFlag(typed: string): string {
  return unknownFlag(typed, nearestWord(typed.replace(/[\s-]+/g, '_'), FLAGS), FLAGS);
}
