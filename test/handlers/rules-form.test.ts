import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { watchChannel } from '../../src/db/channels.ts';
import { currentTuning } from '../../src/db/tunings.ts';
import { analyse } from '../../src/detectors/index.ts';
import { NO_TUNING } from '../../src/detectors/types.ts';
import { runNextBacktest } from '../../src/jobs/backtest.ts';
import { newlyFlagged } from '../../src/tuning/leave-alone.ts';
import { BACKTEST_ACTIONS } from '../../src/views/backtest.ts';
import { IMPORT_ACTION, TUNE_ACTION } from '../../src/views/rules.ts';
import { FORM_KINDS, KIND_ACTION, TUNE_VIEW } from '../../src/views/rules-form.ts';
import { IMPORT_VIEW } from '../../src/views/rules-yaml.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { chosen, type OpenModal, openedModal, submitModal } from '../helpers/modal.ts';
import { problemsWith } from '../helpers/slack-limits.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(300_000);
const databases = someDatabase();
let story: Story;
/** The first reading of a text with all rules takes seconds on a busy machine: not while a story is told. */
beforeAll(() => void newlyFlagged(NO_TUNING, NO_TUNING), 120_000);
beforeEach(async () => {
  story = await beginStory(databases, { analyse });
  const channel = { workspaceId: story.workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' } as const;
  await watchChannel(story.database.db, channel, story.clock.now());
});
afterEach(() => story.end());
afterAll(() => databases.dispose());

const { signal } = new AbortController();
const current = (scope = '*') => currentTuning(story.database.db, story.workspaceId, scope);

/** Opens the form and chooses a kind of change, as an admin does. Answers the form as it then stands. */
async function formOf(kind: string, scope = '*'): Promise<OpenModal> {
  await story.press('UADMIN', TUNE_ACTION, scope);
  const modal = openedModal(story);
  const { callbackId, privateMetadata } = modal;
  const values = { ...modal.values, scope: { scope: chosen.option(scope) } };
  const choice = { actionId: KIND_ACTION, value: kind };
  await story.slack.chooseIn(story.bot.to, 'UADMIN', { callbackId, privateMetadata }, wrapped(values), choice);
  const view = JSON.parse(story.slack.callsOf('views.update').at(-1)?.args.view ?? '{}');
  expect(problemsWith(view)).toEqual([]);
  return { ...modal, view, values: { [KIND_ACTION]: chosen.option(kind), scope: chosen.option(scope) } };
}

/** The values of a form as they stand in the state of a view. */
function wrapped(values: OpenModal['values']) {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, id === 'scope' ? value : { [id]: value }]),
  );
}

async function publishLast(): Promise<void> {
  await runNextBacktest(story.bot.deps, signal);
  const ids = [...story.posted('UADMIN').matchAll(/"value":"([0-9a-f-]{36})"/g)].map(([, id]) => id);
  await story.press('UADMIN', BACKTEST_ACTIONS.publish, ids.at(-1) ?? '', 'DADMIN');
}

describe('the form for rules', () => {
  test('opens for admins alone, with what can be changed', async () => {
    expect(await story.press('U1', TUNE_ACTION, '*')).toContain('Only workspace admins and owners');
    expect(story.slack.callsOf('views.open')).toEqual([]);
    await story.press('UADMIN', TUNE_ACTION, '*');
    const { view, callbackId, values } = openedModal(story);
    expect(callbackId).toBe(TUNE_VIEW);
    expect(problemsWith(view as never)).toEqual([]);
    expect(JSON.stringify(view)).toContain('#daily-standup');
    expect(Object.keys(values)).toEqual(['scope', KIND_ACTION, 'flag', 'level', 'reason']);
  });

  test('keeps the name of a private channel from an admin who is not in it', async () => {
    story.slack.workspace.channels.set('G6', { id: 'G6', name: 'quiet-team', members: ['U1'], is_private: true });
    await story.ask('UADMIN', 'watch <#G6|> updates');
    await story.press('UADMIN', TUNE_ACTION, '*');
    const shown = JSON.stringify(openedModal(story).view);
    expect(shown).not.toContain('quiet-team');
    expect(shown).toContain('Private channel G6');
  });

  test.each(FORM_KINDS.map(({ kind }) => kind))('shows the fields of %s', async (kind) => {
    const { view } = await formOf(kind);
    expect(JSON.stringify(view)).toContain(`"initial_option":{"text":{"type":"plain_text","text":"${label(kind)}"`);
  });

  const label = (kind: string) => FORM_KINDS.find((each) => each.kind === kind)?.label ?? '';

  test.each([
    ['off', { target: chosen.option('not_my_job') }, { off: ['not_my_job'] }],
    [
      'sensitivity',
      { flag: chosen.option('vague_update'), level: chosen.option('low') },
      { sensitivity: { vague_update: 'low' } },
    ],
    [
      'add-phrase',
      { flag: chosen.option('not_my_job'), phrase: 'ask the * wizards' },
      { phrases: [{ flag: 'not_my_job', phrase: 'ask the * wizards' }] },
    ],
    [
      'except',
      { flag: chosen.option('not_my_job'), phrase: 'not my area, but' },
      { exceptions: [{ flag: 'not_my_job', phrase: 'not my area, but' }] },
    ],
  ])(
    '%s is tried, and holds once it is published',
    async (kind, fields, expected) => {
      const form = await formOf(kind);
      expect(await submitModal(story, 'UADMIN', form, { ...fields, reason: 'we agreed so' })).toBe('');
      expect((await current()).version).toBe(0);
      await publishLast();
      expect(await current()).toMatchObject({
        version: 1,
        changedBy: 'UADMIN',
        reason: 'we agreed so',
        tuning: expected,
      });
    },
    60_000,
  );

  test('takes back what was added, switches on, exempts, says when rules go quiet, and undoes', async () => {
    const form = await formOf('add-phrase');
    await submitModal(story, 'UADMIN', form, {
      flag: chosen.option('not_my_job'),
      phrase: 'ask the * wizards',
      reason: 'x',
    });
    await publishLast();
    const removal = await formOf('remove');
    expect(JSON.stringify(removal.view)).toContain('not_my_job: ask the * wizards');
    await submitModal(story, 'UADMIN', removal, { added: chosen.option('not_my_job ask the * wizards'), reason: 'x' });
    await publishLast();
    expect((await current()).tuning.phrases).toEqual([]);
    const exemption = {
      person: { type: 'users_select', selected_user: 'U1' },
      end: chosen.option('exempt'),
      reason: 'x',
    };
    await submitModal(story, 'UADMIN', await formOf('exempt'), exemption);
    expect((await current()).tuning.exempt).toEqual(['U1']);
    await submitModal(story, 'UADMIN', await formOf('quiet-after'), { people: '7', reason: 'x' });
    expect((await current()).tuning.quietAfter).toBe(7);
    await submitModal(story, 'UADMIN', await formOf('undo'), { reason: null });
    expect((await current()).tuning.quietAfter).toBeNull();
    expect(story.posted('UADMIN')).toContain('Version 4 is taken back');
    await submitModal(story, 'UADMIN', await formOf('off', 'C1'), { target: chosen.option('not_my_job'), reason: 'x' });
    await publishLast();
    expect((await current('C1')).tuning.off).toEqual(['not_my_job']);
    await submitModal(story, 'UADMIN', await formOf('on', 'C1'), { target: chosen.option('not_my_job'), reason: 'x' });
    await publishLast();
    expect((await current('C1')).tuning.off).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string | ReturnType<typeof chosen.option>>>, string, string]>([
    ['off', { target: chosen.option('nope'), reason: 'x' }, 'target', 'choose a rule or a flag'],
    ['on', { target: chosen.option('not_my_job'), reason: 'x' }, 'target', 'That is so already'],
    ['sensitivity', { flag: chosen.option('not_my_job'), level: chosen.option('mild'), reason: 'x' }, 'level', '`low`'],
    ['sensitivity', { flag: chosen.option('nope'), level: chosen.option('low'), reason: 'x' }, 'flag', 'choose a flag'],
    [
      'sensitivity',
      { flag: chosen.option('not_my_job'), level: chosen.option('low'), reason: ' ' },
      'reason',
      'say why',
    ],
    ['add-phrase', { flag: chosen.option('not_my_job'), phrase: '.*', reason: 'x' }, 'phrase', 'regular expression'],
    ['add-phrase', { flag: chosen.option('not_my_job'), phrase: 'the', reason: 'x' }, 'phrase', 'too broad'],
    ['remove', { reason: 'x' }, KIND_ACTION, 'none to take back'],
    ['exempt', { end: chosen.option('exempt'), reason: 'x' }, 'person', 'one person or one channel'],
    ['quiet-after', { people: 'many', reason: 'x' }, 'people', 'whole number'],
    ['nonsense', { reason: 'x' }, KIND_ACTION, 'choose what to change'],
  ])('says beside the field what is wrong with %s %j', async (kind, fields, field, words) => {
    await story.press('UADMIN', TUNE_ACTION, '*');
    const form = { ...openedModal(story), values: { [KIND_ACTION]: chosen.option(kind), scope: chosen.option('*') } };
    const before = await dumpRows(story.database.db);
    const answer = JSON.parse(await submitModal(story, 'UADMIN', form, fields));
    expect(answer.errors[field]).toContain(words);
    expect(await dumpRows(story.database.db)).toBe(before);
  });

  test('changes nothing for who has no right to it, or for a channel that is not read', async () => {
    await story.press('UADMIN', TUNE_ACTION, '*');
    const form = openedModal(story);
    const fields = { flag: chosen.option('not_my_job'), level: chosen.option('low'), reason: 'x' };
    const before = await dumpRows(story.database.db);
    expect(await submitModal(story, 'U1', form, fields)).toContain('Only workspace admins');
    expect(await submitModal(story, 'UADMIN', form, { ...fields, scope: chosen.option('C2') })).toContain('not read');
    const { callbackId, privateMetadata, values } = form;
    const choice = { actionId: KIND_ACTION, value: 'off' };
    await story.slack.chooseIn(story.bot.to, 'U1', { callbackId, privateMetadata }, wrapped(values), choice);
    expect(story.slack.callsOf('views.update')).toEqual([]);
    expect(await dumpRows(story.database.db)).toBe(before);
  });
});

describe('YAML', () => {
  test('goes out and comes back in, checked and tried as a whole', async () => {
    await story.ask('UADMIN', 'rules exempt <@U1> because on leave');
    const exported = await story.ask('UADMIN', 'rules export');
    expect(exported).toContain('version: 1');
    expect(exported).toContain('- U1');
    expect(await story.ask('UADMIN', 'rules import')).toContain(IMPORT_ACTION);
    await story.press('UADMIN', IMPORT_ACTION, '*');
    const form = openedModal(story);
    expect(form.callbackId).toBe(IMPORT_VIEW);
    expect(problemsWith(form.view as never)).toEqual([]);
    const yaml = 'version: 1\noff:\n  - passive_agreement\nphrases:\n  not_my_job:\n    - ask the * wizards';
    expect(await submitModal(story, 'UADMIN', form, { yaml, yaml_2: 'exempt:\n  - U2', reason: 'from the file' })).toBe(
      '',
    );
    await publishLast();
    expect(await current()).toMatchObject({
      reason: 'from the file',
      tuning: { off: ['passive_agreement'], phrases: [{ phrase: 'ask the * wizards' }], exempt: ['U2'] },
    });
    await story.ask('UADMIN', 'rules undo');
    expect((await current()).tuning).toEqual({ ...NO_TUNING, exempt: ['U1'] });
  });

  test.each([
    ['version: 1\noff: [nope]', 'Line 2: `nope` is no rule'],
    ['version: 1\noff: &a [not_my_job]\non: *a', 'are not read'],
    ['version: 1', 'That is so already'],
    ['version: 1\nphrases:\n  not_my_job:\n    - "EXAMPLE"', 'promise to leave alone'],
  ])(
    '%j is refused in the form',
    async (yaml, words) => {
      await story.press('UADMIN', IMPORT_ACTION, '*');
      const form = openedModal(story);
      const [example] = await leftAlone();
      const text = yaml.replace('EXAMPLE', example ?? '');
      expect(JSON.parse(await submitModal(story, 'UADMIN', form, { yaml: text, reason: 'x' })).errors.yaml).toContain(
        words,
      );
      expect(await dumpRows(story.database.db)).not.toMatch(/^(backtests|tunings) /m);
    },
    30_000,
  );

  test('is for admins, wherever the form came from, and needs a reason', async () => {
    expect(await story.press('U1', IMPORT_ACTION, '*')).toContain('Only workspace admins');
    expect(await story.press('UADMIN', IMPORT_ACTION, 'C2')).toContain('not read');
    await story.press('UADMIN', IMPORT_ACTION, '*');
    const form = openedModal(story);
    const yaml = 'version: 1\noff: [not_my_job]';
    expect(await submitModal(story, 'U1', form, { yaml, reason: 'x' })).toContain('Only workspace admins');
    expect(await submitModal(story, 'UADMIN', form, { yaml, reason: ' ' })).toContain('say why');
    const elsewhere = { ...form, privateMetadata: 'C2' };
    expect(await submitModal(story, 'UADMIN', elsewhere, { yaml, reason: 'x' })).toContain('not read');
    expect(await dumpRows(story.database.db)).not.toMatch(/^(backtests|tunings) /m);
  });
});

/** Five words of shipped examples that no rule may flag. */
async function leftAlone(): Promise<readonly string[]> {
  const { RULES } = await import('../../src/detectors/index.ts');
  return RULES.filter(({ label }) => label === 'not_my_job').flatMap(({ examples }) =>
    (examples?.leave ?? []).map((example) =>
      (typeof example === 'string' ? example : example.text)
        .replace(/[^\p{L}\p{N}' ]/gu, ' ')
        .split(/\s+/)
        .filter(Boolean)
        .slice(0, 5)
        .join(' '),
    ),
  );
}
