import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { watchChannel } from '../../src/db/channels.ts';
import { currentTuning, listTunings } from '../../src/db/tunings.ts';
import { phraseId } from '../../src/detectors/engine/tuning.ts';
import { analyse, RULES } from '../../src/detectors/index.ts';
import { NO_TUNING } from '../../src/detectors/types.ts';
import { runNextBacktest } from '../../src/jobs/backtest.ts';
import { newlyFlagged } from '../../src/tuning/leave-alone.ts';
import { BACKTEST_ACTIONS } from '../../src/views/backtest.ts';
import { RULES_USAGE } from '../../src/views/rules-help.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(300_000);
const databases = someDatabase();
let story: Story;
/** The first reading of a text with all rules takes seconds on a busy machine: not while a story is told. */
beforeAll(() => void newlyFlagged(NO_TUNING, NO_TUNING), 120_000);
beforeEach(async () => {
  story = await beginStory(databases, { analyse });
  await watchChannel(
    story.database.db,
    { workspaceId: story.workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' },
    story.clock.now(),
  );
});
afterEach(() => story.end());
afterAll(() => databases.dispose());

const { signal } = new AbortController();
const WHY = 'because we agreed so';

/** Changes something and publishes it. Answers what the direct message says at the end. */
async function publish(typed: string, user = 'UADMIN'): Promise<string> {
  expect(await story.ask(user, `rules ${typed}`)).toContain('Nothing is changed yet');
  await runNextBacktest(story.bot.deps, signal);
  const id = backtestId(user);
  return story.press(user, BACKTEST_ACTIONS.publish, id, `D${user.slice(1)}`);
}

function backtestId(user: string): string {
  const ids = [...story.posted(user).matchAll(/"value":"([0-9a-f-]{36})"/g)].map(([, id]) => id);
  return ids.at(-1) ?? '';
}

const flagged = async (text: string, channel = 'C1') => story.ask('U1', `check ${text}`, channel);
const tuning = async (scope = '*') => (await currentTuning(story.database.db, story.workspaceId, scope)).tuning;

describe('anybody may look', () => {
  test.each([
    ['rules', 'The rules in force in the whole workspace', 'not_my_job', 'Change rules'],
    ['rules list', 'No rule is secret', 'sensitivity medium'],
    ['rules list in <#C1|daily-standup>', 'in force in <#C1>'],
    ['rules list not_my_job', 'not-my-job.', 'Rules that speak against it'],
    ['rules list Not My Job', 'nobody takes it further'],
    [`rules show ${RULES[0]?.id ?? ''}`, 'speaks for `outcome`', 'It sees', 'It leaves alone'],
    ['rules show vague-update', 'hard to act on'],
    ['rules help', 'rules add-phrase &lt;flag&gt;', 'Everybody can'],
  ])('%s', async (typed, ...words) => {
    const answer = await story.ask('U1', typed);
    for (const word of words) expect(answer).toContain(word);
  });

  test.each(RULES_USAGE.map(({ name }) => name))('`rules %s help` and `rules help %s` explain it', async (name) => {
    const answer = await story.ask('U1', `rules ${name} help`);
    expect(answer).toContain(`/ownership rules ${name}`);
    expect(answer).toContain('For example');
    expect(await story.ask('U1', `rules help ${name}`)).toBe(answer);
  });

  test.each([
    ['rules lst', 'Did you mean `/ownership rules list`?'],
    ['rules add-phrse x', 'Did you mean `/ownership rules add-phrase`?'],
    ['rules <!channel> `x`', "I don't know `rules &lt;!channel&gt;`"],
    ['rules list not_my_jb', 'Did you mean `not_my_job`?'],
    ['rules list all', 'is no flag', 'The flags are'],
    ['rules show', 'Name a rule or a flag'],
    ['rules show not-my-job.wrong', 'is no rule and no flag', 'not-my-job.'],
    ['rules show not_my_jov', 'Did you mean `not_my_job`?'],
    ['rules show zzz', '`/ownership rules list` shows them all'],
    ['rules list in #standup', "I can't tell which channel"],
  ])('%p is answered with a hint', async (typed, ...words) => {
    const answer = await story.ask('U1', typed);
    for (const word of words) expect(answer).toContain(word);
  });
});

const CHANGES = [
  'off not_my_job',
  'on not_my_job',
  'sensitivity not_my_job low',
  'add-phrase not_my_job "ask the platform wizards"',
  'except not_my_job "not my area, but"',
  'remove not_my_job "x"',
  'exempt <@U1>',
  'quiet-after 8',
  'undo',
  'history',
  'export',
  'import',
  'suggest',
];

test.each(CHANGES)('`rules %s` is for admins, and a refusal says so and changes nothing', async (typed) => {
  const before = await dumpRows(story.database.db);
  for (const user of ['U1', 'ULEAD', 'UGUEST']) {
    expect(await story.ask(user, `rules ${typed} ${WHY}`)).toContain('Only workspace admins and owners');
  }
  expect(await dumpRows(story.database.db)).toBe(before);
  await story.ask('UOWNER', 'admin add <@UAPP>');
  expect(await story.ask('UAPP', `rules ${typed} ${WHY}`)).not.toContain('Only workspace admins');
});

test.each([
  ['off', 'Name a rule or a flag'],
  ['off not_my_jb because x', 'Did you mean `not_my_job`?'],
  ['off not_my_job', 'Please say why'],
  ['off not_my_job over x9 days because x', 'whole number of days'],
  ['off not_my_job over 400 days because x', 'whole number of days'],
  ['off not_my_job because x over 400 days', 'whole number of days'],
  ['off not_my_job in <#C2|decisions> because x', 'That channel is not read'],
  ['off not_my_job in #standup because x', "I can't tell which channel"],
  ['on not_my_job because x', 'That is so already'],
  ['sensitivity because x', 'Name a flag. The flags are'],
  ['sensitivity not_my_job because x', 'Sensitivity is `low`'],
  ['sensitivity not my job because x', 'Sensitivity is `low`'],
  ['sensitivity not_my_jb because x', 'Did you mean `not_my_job`?'],
  ['sensitivity not_my_job lowest because x', 'Sensitivity is `low`'],
  ['sensitivity low because x', 'Name a flag. The flags are'],
  ['add-phrase', 'Name a flag. The flags are'],
  ['sensitivity not_my_job medium because x', 'That is so already'],
  ['add-phrase not_my_job because x', 'There is no phrase'],
  ['add-phrase nobody "x y z" because x', 'is no flag'],
  ['add-phrase not_my_job "the .* people" because x', 'regular expression'],
  ['add-phrase not_my_job "(wizard|elf)s" because x', 'regular expression'],
  ['add-phrase not_my_job "the" because x', 'too broad'],
  ['add-phrase not_my_job "*" because x', 'too broad'],
  ['add-phrase not_my_job "will do" because x', 'too broad'],
  ['add-phrase not_my_job "wizards *" because x', 'beginning or end'],
  [`add-phrase not_my_job "${'wizard '.repeat(20)}" because x`, 'too long'],
  ['except because x', 'Name a flag'],
  ['except not_my_job because x', 'There is no phrase'],
  ['except not_my_job "not my (area|job)" because x', 'regular expression'],
  ['except not_my_job "not my area"', 'Please say why'],
  ['remove nobody "x y z" because x', 'is no flag'],
  ['remove not_my_job "never added" because x', 'There is no such phrase'],
  ['exempt because x', 'Name one person'],
  ['exempt @ana because x', 'Name one person'],
  ['exempt <@U1> <@U2> because x', 'Name one person'],
  ['exempt <@U1> end because x', 'That is so already'],
  ['quiet-after because x', 'whole number of people'],
  ['quiet-after 1 because x', 'whole number of people'],
  ['quiet-after soon because x', 'whole number of people'],
  ['undo', 'There is nothing to undo'],
  ['undo in <#C2|decisions>', 'There is nothing to undo'],
  ...['undo', 'history', 'export', 'import', 'exempt <@U1> because x'].map(
    (typed) => [typed.replace(/( because x)?$/, ' in #standup$1'), "I can't tell which channel"] as const,
  ),
])('`rules %s` is refused with what to do, and nothing changes', async (typed, words) => {
  const before = await dumpRows(story.database.db);
  expect(await story.ask('UADMIN', `rules ${typed}`)).toContain(words);
  expect(await dumpRows(story.database.db)).toBe(before);
});

describe('a change', () => {
  /** Each change is tried on the way. */
  const LONG = 120_000;
  const TEXT = 'Ask the platform wizards about the crash in billing.';

  test(
    'is tried first, holds once it is published, and is taken back by undo',
    async () => {
      expect(await flagged(TEXT)).toContain('Nothing to change');
      const end = await publish(`add-phrase not_my_job “ask the * wizards” ${WHY}`);
      expect(end).toContain('Published');
      expect(await flagged(TEXT)).toContain('Your workspace asked to point out this phrase');
      expect(await story.ask('U1', 'rules list not_my_job')).toContain('ask the ∗ wizards');

      const history = await story.ask('UADMIN', 'rules history');
      for (const word of [
        'Version 1',
        '<@UADMIN>',
        'we agreed so',
        '+ “ask the ∗ wizards” raises `not_my_job`',
        '2026-11-24 10:',
      ]) {
        expect(history).toContain(word);
      }
      expect(await story.ask('UADMIN', 'rules undo')).toContain('− “ask the ∗ wizards”');
      expect(await flagged(TEXT)).toContain('Nothing to change');
      expect(await story.ask('UADMIN', 'rules undo')).toContain('nothing to undo');
      expect(await dumpRows(story.database.db)).toMatch(/^audit .*UADMIN,rules\.change/m);
      expect(await dumpRows(story.database.db)).toMatch(/^audit .*UADMIN,rules\.undo/m);
    },
    LONG,
  );

  test(
    'of a channel lies over that of the workspace',
    async () => {
      await publish(`add-phrase not_my_job "ask the * wizards" ${WHY}`);
      await publish(`off not_my_job ${WHY}`);
      expect(await flagged(TEXT)).toContain('Nothing to change');
      await publish(`on not_my_job in <#C1|daily-standup> ${WHY}`);
      expect(await flagged(TEXT, 'C1')).toContain('nobody takes it further');
      expect(await flagged(TEXT, 'C2')).toContain('Nothing to change');
      await publish(`except not_my_job "platform wizards" in <#C1|daily-standup> ${WHY}`);
      expect(await flagged(TEXT, 'C1')).toContain('Nothing to change');
      expect(await story.ask('UADMIN', 'rules history in <#C1|x>')).toContain('stays on here');
      expect(await story.ask('UADMIN', 'rules undo in <#C1|x>')).toContain('Again takes back');
      expect(await flagged(TEXT, 'C1')).toContain('nobody takes it further');
    },
    LONG,
  );

  test(
    'of the sensitivity, of single rules and of added phrases',
    async () => {
      await publish(`sensitivity vague_update low ${WHY}`);
      expect(await story.ask('U1', 'rules')).toContain('sensitivity low');
      await publish(`off ${RULES.find(({ label }) => label === 'not_my_job')?.id ?? ''} ${WHY}`);
      expect(await story.ask('U1', 'rules')).toContain('1 off');
      await publish(`add-phrase not_my_job "ask the * wizards" ${WHY}`);
      const id = phraseId({ flag: 'not_my_job', phrase: 'ask the * wizards' });
      expect(await story.ask('U1', `rules show ${id}`)).toContain('An admin added it');
      await publish(`off ${id} ${WHY}`);
      expect(await flagged(TEXT)).toContain('Nothing to change');
      await publish(`on ${id} ${WHY}`);
      await publish(`remove not_my_job "Ask the * wizards" ${WHY}`);
      expect((await tuning()).phrases).toEqual([]);
      expect(await listTunings(story.database.db, story.workspaceId, '*', 20)).toHaveLength(6);
    },
    LONG,
  );

  test(
    'that would flag what the shipped rules leave alone is refused, with the example',
    async () => {
      const rule = RULES.find(({ label, examples }) => label === 'not_my_job' && (examples?.leave ?? []).length > 0);
      const [example] = rule?.examples?.leave ?? [];
      const text = typeof example === 'string' ? example : (example?.text ?? '');
      const phrase = text
        .replace(/[^\p{L}\p{N}' ]/gu, ' ')
        .split(/\s+/)
        .filter(Boolean)
        .slice(0, 5)
        .join(' ');
      const answer = await story.ask('UADMIN', `rules add-phrase not_my_job "${phrase}" ${WHY}`);
      expect(answer).toContain('promise to leave alone');
      expect(answer).toContain(text.slice(0, 20).replaceAll('"', '\\"'));
      expect(await dumpRows(story.database.db)).not.toMatch(/^backtests /m);
    },
    LONG,
  );

  test(
    'exempts a person, and a channel, at once',
    async () => {
      expect(await story.ask('UADMIN', `rules exempt <@U1|ana> ${WHY}`)).toContain('<@U1> is exempt');
      await story.say('C1', 'U1', 'Still working on it, same as yesterday.');
      await story.say('C1', 'U2', 'Still working on it, same as yesterday.');
      const rows = await dumpRows(story.database.db);
      expect(rows).toMatch(/^findings .*U2/m);
      expect(rows).not.toMatch(/^(findings|messages|signals) .*U1/m);
      expect(await story.ask('UADMIN', `rules exempt <@U1|ana> end ${WHY}`)).toContain('− <@U1> is exempt');
      expect(await story.ask('UADMIN', `rules exempt <#C1|x> ${WHY}`)).toContain('<#C1> is exempt');
      const before = (await dumpRows(story.database.db)).match(/^findings /gm)?.length;
      await story.say('C1', 'U1', 'Still working on it, same as yesterday.');
      expect((await dumpRows(story.database.db)).match(/^findings /gm)?.length).toBe(before);
    },
    LONG,
  );

  test(
    'says when rules go quiet, and takes it back',
    async () => {
      expect(await story.ask('UADMIN', `rules quiet-after 9 ${WHY}`)).toContain('9 people contest it');
      expect(await story.ask('UADMIN', `rules quiet-after never ${WHY}`)).toContain('no rule goes quiet by itself');
      expect((await tuning()).quietAfter).toBe(0);
      await story.ask('UADMIN', 'rules undo because we are many');
      expect((await tuning()).quietAfter).toBe(9);
      expect(await story.ask('UADMIN', 'rules history')).toContain('we are many');
    },
    LONG,
  );
});
