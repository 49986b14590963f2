import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DETECTORS, RULES } from '../../src/detectors/index.ts';
import { FLAGS, NO_TUNING, type Tuning } from '../../src/detectors/types.ts';
import { RETENTION } from '../../src/digests/retention.ts';
import * as adminAnswers from '../../src/views/admin-answers.ts';
import * as answers from '../../src/views/answers.ts';
import { auditMessage } from '../../src/views/audit.ts';
import * as backtest from '../../src/views/backtest.ts';
import { botList, botsNotice } from '../../src/views/bot-answers.ts';
import { exportPages } from '../../src/views/export.ts';
import { healthMessage } from '../../src/views/health.ts';
import { type HomeFacts, homeView, strangersHome } from '../../src/views/home.ts';
import type { SlackMessage } from '../../src/views/message.ts';
import { contestedMessage } from '../../src/views/note.ts';
import { modeNotice } from '../../src/views/notice.ts';
import * as privacy from '../../src/views/privacy.ts';
import type { PromiseItem } from '../../src/views/promise.ts';
import { quietMessage, ruleHealthMessage, suggestionsMessage } from '../../src/views/rule-health.ts';
import { flagRules, importOffer, phraseDetails, ruleDetails, rulesOverview } from '../../src/views/rules.ts';
import { changedNow, historyMessage, undone } from '../../src/views/rules-answers.ts';
import { FORM_KINDS, tuneView } from '../../src/views/rules-form.ts';
import { RULES_USAGE, rulesHelp, rulesUsage, unknownRulesCommand } from '../../src/views/rules-help.ts';
import { exportMessage, importView } from '../../src/views/rules-yaml.ts';
import { MOST_SHOWN, setupEnd, setupView } from '../../src/views/setup.ts';
import { setupDone } from '../../src/views/setup-answers.ts';
import { shadowReport } from '../../src/views/shadow.ts';
import { trackView } from '../../src/views/shortcuts.ts';
import { diffLines } from '../../src/views/tuning-words.ts';
import { welcomeMessage } from '../../src/views/welcome.ts';
import { HOSTILE_TEXTS } from '../helpers/hostile-texts.ts';
import { problemsWith } from '../helpers/slack-limits.ts';

/* Every message, modal and tab, with nothing, with one and with a crowd of everything that can stand in it. */

const VIEWS = new URL('../../src/views/', import.meta.url);
const now = new Date('2026-11-27T09:00:00Z');
const today = '2026-11-27';
const day = new Date('2026-11-20T09:00:00Z');

type View = SlackMessage | { readonly type: string; readonly blocks: readonly unknown[] };

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const channelId = (at: number) => `C${1_000_000 + at}`;
const userId = (at: number) => `U${1_000_000 + at}`;

function tuningOf(count: number, text: string): Tuning {
  const phrases = times(count, (at) => ({ flag: FLAGS[at % FLAGS.length] ?? 'vague_update', phrase: `${text} ${at}` }));
  return {
    ...NO_TUNING,
    off: RULES.slice(0, count).map(({ id }) => id),
    phrases,
    exceptions: phrases,
    exempt: times(count, userId),
  };
}

function homeOf(count: number, text: string): HomeFacts {
  const promise = (at: number): PromiseItem => ({
    commitmentId: `0b9f4a3e-2f1c-4d0e-9a77-${String(at).padStart(12, '0')}`,
    what: text,
    due: today,
    madeOn: '2026-11-23',
    isMoved: false,
    channelId: channelId(at),
    link: `https://example.slack.com/archives/C1/p${at}`,
    status: 'open',
    isLive: true,
    movedTo: null,
    endedOn: null,
  });
  const states = ['open', 'contested', 'fixed', 'reviewed_right'] as const;
  const counts = FLAGS.map((flag) => ({ flag, all: 40, right: 30 }));
  return {
    isShadow: count > 0,
    isMuted: count > 1,
    isOptedOut: false,
    minimumGroup: 5,
    promises: {
      today,
      open: times(count, promise),
      ended: times(count, (at) => ({ ...promise(1_000 + at), status: 'kept', isLive: false, endedOn: today })),
      owed: times(count, (at) => ({ ...promise(2_000 + at), ownerId: userId(at) })),
    },
    findings: times(count, (at) => ({
      findingId: `1b9f4a3e-2f1c-4d0e-9a77-${String(at).padStart(12, '0')}`,
      flag: FLAGS[at % FLAGS.length] ?? 'vague_update',
      channelId: channelId(at),
      day: today,
      link: at % 2 === 0 ? null : 'https://example.slack.com/archives/C1/p1',
      words: at % 3 === 0 ? null : text,
      state: states[at % states.length] ?? 'open',
      answers: ['improve', 'posted', 'not_now', 'not_right'],
    })),
    moreFindings: count,
    channels: times(count, (at) => ({ channelId: channelId(at), leads: times(9, userId), isNaming: at % 2 === 0 })),
    looks: times(count, (at) => ({
      viewerId: userId(at),
      view: 'suggest' as const,
      channelId: channelId(at),
      day: today,
    })),
    led: times(count, (at) => ({ channelId: channelId(at), digestRef: `2026-W47 ${channelId(at)} 0` })),
    admin:
      count === 0
        ? null
        : { health: times(count, (at) => `• line ${at}`), shadow: { since: day, reportDay: today, counts } },
  };
}

function backtestsOf(count: number, text: string): readonly View[] {
  const change = {
    backtestId: '7',
    scope: '*',
    diff: diffLines(NO_TUNING, tuningOf(count, text)),
    reason: text,
    days: 30,
  };
  const difference = { flag: 'vague_update', link: 'https://example.slack.com/archives/C1/p1', words: text } as const;
  const outcome = {
    totals: { messages: 20_000, before: 900, after: 950, added: 70, gone: 20 },
    days: 30,
    dayShare: 1,
    daysBefore: 14,
    beforeShare: 0.5,
    threads: 2_000,
    threadsRead: 220,
    replyShare: 0.4,
    isOutOfTime: true,
    channels: times(count, (at) => ({
      channelId: channelId(at),
      isMember: at % 2 === 0,
      figures: at % 3 === 0 ? null : { messages: 500, before: 20, after: 25 },
      added: times(5, () => difference),
      gone: times(5, () => difference),
    })),
    silentPhrases: times(count, () => text),
    broadPhrases: times(count, () => text),
    seconds: 240,
  };
  const ends = ['published', 'discarded', 'stopped', 'interrupted', 'failed', 'stale'] as const;
  return [
    backtest.backtestProgress(change, backtest.expectedWords(change, 200, 300)),
    backtest.backtestResult(change, outcome),
    ...ends.map((end) => backtest.backtestEnd(change, end)),
  ];
}

function rulesOf(count: number, text: string): readonly View[] {
  const tuning = tuningOf(count, text);
  const diff = diffLines(NO_TUNING, tuning);
  const versions = times(count, (at) => ({ version: at, changedBy: userId(at), at: today, reason: text, diff }));
  const channels = times(count, (at) => ({ channelId: channelId(at), label: `${text.slice(0, 80)}${at}` }));
  const records = times(count, (at) => ({
    rule: RULES[at % RULES.length]?.id ?? '',
    hits: 100,
    authors: at % 12,
    wrong: 4,
    right: 20,
    isOff: at % 2 === 0,
  }));
  const suggestions = times(Math.min(count, 10), (at) => ({
    flag: 'not_my_job' as const,
    phrase: text.slice(0, 80),
    people: at,
  }));
  return [
    rulesOverview('*', tuning),
    importOffer('C1'),
    ...FLAGS.map((flag) => flagRules(flag, '*', tuning)),
    ...DETECTORS.flatMap(({ rules }) => rules.slice(0, 3).map((rule) => ruleDetails(rule, 'C1', tuning))),
    phraseDetails('phrase.1', text, 'vague_update', '*', tuning),
    changedNow('*', diff, text),
    undone('*', 7, diff, true),
    historyMessage('*', versions, true),
    ...FORM_KINDS.map(({ kind }) => tuneView(kind, { scope: '*', channels, tuning })),
    rulesHelp(),
    ...RULES_USAGE.map(({ name }) => rulesUsage(name, 'That is no flag.')),
    unknownRulesCommand(text, null),
    exportMessage('*', 7, `${text}\n`.repeat(Math.min(count, 3))),
    importView('*'),
    ruleHealthMessage(records, 30, 5),
    suggestionsMessage(suggestions, { contested: 30, read: 20, minimumPeople: 3 }),
    quietMessage(RULES[0]?.id ?? ''),
  ];
}

function personalOf(count: number, text: string): readonly View[] {
  const channels = times(count, (at) => ({
    channelId: channelId(at),
    kind: 'standup' as const,
    leads: times(9, userId),
  }));
  const facts = { channels, retention: RETENTION, minimumGroup: 5, isShadow: true, isOptedOut: false };
  return [
    homeView(homeOf(count, text)),
    strangersHome(),
    privacy.privacyMessage({ ...facts, bots: times(Math.min(count, 20), userId) }),
    privacy.eraseQuestion({ leads: count, isAppointed: true }),
    privacy.erasedMessage(true),
    privacy.erasedMessage(false),
    privacy.optedOutMessage(),
    ...exportPages(
      JSON.stringify(
        times(count, () => text),
        null,
        1,
      ),
      count % 2 === 0,
    ),
    contestedMessage('0b9f4a3e-2f1c-4d0e-9a77-0d6a8f3b1c22', answers.ANSWERS.contested),
    trackView({ channelId: 'C1', ts: '1764000000.000100', threadTs: null }, text),
  ];
}

function adminsOf(count: number, text: string): readonly View[] {
  const entries = times(Math.min(count, 20), (at) => ({
    at: now,
    actorId: userId(at),
    action: 'rules.change' as const,
    channelId: channelId(at),
    detail: { reason: text, who: userId(at) },
  }));
  const channels = times(count, (at) => ({
    channelId: channelId(at),
    kind: 'standup' as const,
    lastEventAt: day,
    read: at % 2 === 0 ? null : { messages: 900, skipped: 9 },
  }));
  const jobs = times(Math.min(count, 20), (at) => ({
    job: `job-${at}`,
    endedAt: day,
    milliseconds: 12,
    failedAt: now,
  }));
  const sending = { waiting: count, due: count, unknown: count, failed: count };
  const read = { messages: 900, skipped: 9 };
  const status = { channels, read, minimumGroup: 5, lagSeconds: 2, sending, jobs, isPaused: true, isShadow: true };
  const appointed = times(count, (at) => ({ userId: userId(at), addedBy: userId(0), addedAt: day }));
  const setup = {
    channels: channels.map(({ channelId: id, kind }) => ({
      channelId: id,
      kind,
      leads: times(9, userId),
      isNaming: true,
    })),
    nudge: { weekday: 1, time: '10:00' },
    digest: { weekday: 1, time: '09:00' },
    zone: null,
    quietDays: times(Math.min(count, 60), () => today),
    facts: 14,
    promises: 60,
    group: 5,
    sensitivity: null,
    isShadow: true,
  };
  return [
    adminAnswers.appointedList(appointed),
    answers.inviteFirst('C1'),
    answers.externalChannel('C1'),
    answers.watching('C1', 'standup', false),
    answers.stillWatching('C1', 'updates'),
    answers.unwatched('C1', true),
    answers.unwatched('C1', false),
    auditMessage(entries, 1, true, 'Europe/Amsterdam'),
    botList(times(count, (at) => ({ userId: userId(at), addedBy: userId(0) }))),
    botsNotice(times(Math.min(count, 20), userId)),
    healthMessage(status, now),
    modeNotice(true),
    modeNotice(false),
    setupView(setup, { version: '1', shown: [] }, null),
    setupView(
      setup,
      { version: '1', shown: setup.channels.slice(0, MOST_SHOWN).map((channel) => channel.channelId) },
      { kind: 'updates', channelId: 'C999' },
    ),
    setupEnd(
      setupDone({
        added: setup.channels,
        removed: setup.channels,
        moved: setup.channels,
        removedLeads: times(count, (at) => ({ channelId: channelId(at), userId: userId(at) })),
        after: setup,
        isTried: true,
      }),
    ),
    shadowReport({ counts: FLAGS.map((flag) => ({ flag, all: count, right: 0 })), since: day, days: 14 }),
    welcomeMessage({ channelId: 'C1', isAdmin: false, appointed: times(count, userId) }),
  ];
}

describe.each(HOSTILE_TEXTS)('with %s text', (_name, text) => {
  test.each([0, 1, 150])(
    'and %i of each thing every view is within the limits, and nothing calls a channel',
    (count) => {
      const views = [backtestsOf, rulesOf, personalOf, adminsOf].flatMap((make) => make(count, text));
      for (const view of views) {
        const problems = problemsWith(view);
        expect({ problems, view: problems.length === 0 ? '' : JSON.stringify(view).slice(0, 300) }).toEqual({
          problems: [],
          view: '',
        });
        // Fields of a form show characters as they are; all else may carry markup.
        expect(JSON.stringify(shown(view))).not.toMatch(/<!/);
      }
    },
  );
});

/** Fields that Slack shows as they are, or not at all. */
const NO_MARKUP: readonly string[] = ['value', 'initial_value', 'private_metadata'];

/** What Slack reads as markup. */
function shown(view: View): unknown {
  return JSON.parse(
    JSON.stringify(view, (key, value) =>
      NO_MARKUP.includes(key) || value?.type === 'plain_text' || value?.type === 'rich_text' ? null : value,
    ),
  );
}

test('no view is left out of the tests of this folder', () => {
  const own = new URL('./', import.meta.url);
  const tests = readdirSync(own)
    .map((file) => readFileSync(new URL(file, own), 'utf8'))
    .join('\n');
  const made = /export function (\w+)\((?:[^()]|\([^()]*\))*\): (?:readonly )?(?:SlackMessage|ModalView|HomeView)\b/g;
  const names = readdirSync(VIEWS)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, VIEWS), 'utf8').matchAll(made)].map(([, name]) => name ?? ''));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => name !== 'plainMessage' && !new RegExp(`\\b${name}\\(`).test(tests))).toEqual([]);
});
