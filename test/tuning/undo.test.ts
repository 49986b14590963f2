import { afterAll, expect, test } from '@jest/globals';
import { createDice, type Dice } from '../../scripts/backtest/dice.ts';
import type { Db } from '../../src/db/database.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import { currentTuning, saveTuning, undoTuning, WHOLE_WORKSPACE } from '../../src/db/tunings.ts';
import { applyChange, type Change } from '../../src/tuning/change.ts';
import { readYaml, writeYaml } from '../../src/tuning/yaml.ts';
import { someDatabase } from '../helpers/database.ts';
import { behaviour, randomChange } from '../helpers/tuning-changes.ts';

const databases = someDatabase();
afterAll(() => databases.dispose());

const CHANNEL = 'C1';
const STEPS = 4;

/** A change that makes a difference to what is kept. */
async function someChange(db: Db, scope: string, pick: Dice): Promise<Change> {
  const below = scope === WHOLE_WORKSPACE ? null : (await currentTuning(db, 'T1', WHOLE_WORKSPACE)).tuning;
  const { tuning } = await currentTuning(db, 'T1', scope);
  for (;;) {
    const wanted = randomChange(pick);
    if (JSON.stringify(applyChange(tuning, wanted, below)) !== JSON.stringify(tuning)) return wanted;
  }
}

async function change(db: Db, scope: string, wanted: Change, now: Date): Promise<void> {
  const below = scope === WHOLE_WORKSPACE ? null : (await currentTuning(db, 'T1', WHOLE_WORKSPACE)).tuning;
  const { tuning, version: base } = await currentTuning(db, 'T1', scope);
  const next = applyChange(tuning, wanted, below);
  const read = readYaml(writeYaml(next));
  expect(read).toEqual({ tuning: next });
  expect(
    await saveTuning(db, { workspaceId: 'T1', scope, base, tuning: next, changedBy: 'U1', reason: 'r' }, now),
  ).toBe(true);
}

test.each([1, 2])(
  'any changes, undone one by one, give back the exact behaviour of each step (seed %i)',
  async (seed) => {
    const database = await databases.open();
    const { db } = database;
    const rulesetFor = createRulesets(db);
    const pick = createDice(seed);
    const now = new Date('2026-11-24T10:00:00Z');
    const seen = [behaviour(await rulesetFor('T1', CHANNEL))];
    const scopes: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      const scope = pick([WHOLE_WORKSPACE, WHOLE_WORKSPACE, CHANNEL]);
      await change(db, scope, await someChange(db, scope, pick), now);
      scopes.push(scope);
      seen.push(behaviour(await rulesetFor('T1', CHANNEL)));
    }
    expect(new Set(seen).size).toBeGreaterThan(1);
    for (let step = STEPS - 1; step >= 0; step--) {
      const scope = scopes[step] ?? '';
      expect(await undoTuning(db, { workspaceId: 'T1', scope, changedBy: 'U2', reason: 'back' }, now)).not.toBeNull();
      expect(behaviour(await rulesetFor('T1', CHANNEL))).toBe(seen[step]);
    }
    for (const scope of [WHOLE_WORKSPACE, CHANNEL]) {
      expect(await undoTuning(db, { workspaceId: 'T1', scope, changedBy: 'U2', reason: 'back' }, now)).toBeNull();
    }
    await database.close();
  },
  300_000,
);

test('a change on top of an undo is undone to where the undo led', async () => {
  const database = await databases.open();
  const { db } = database;
  const now = new Date('2026-11-24T10:00:00Z');
  const off = async () => (await currentTuning(db, 'T1', WHOLE_WORKSPACE)).tuning.off;
  const undo = () => undoTuning(db, { workspaceId: 'T1', scope: WHOLE_WORKSPACE, changedBy: 'U1', reason: 'r' }, now);
  await change(db, WHOLE_WORKSPACE, { kind: 'off', target: 'not_my_job' }, now);
  await change(db, WHOLE_WORKSPACE, { kind: 'off', target: 'vague_update' }, now);
  await undo();
  await change(db, WHOLE_WORKSPACE, { kind: 'off', target: 'passive_agreement' }, now);
  expect(await off()).toEqual(['not_my_job', 'passive_agreement']);
  await undo();
  expect(await off()).toEqual(['not_my_job']);
  expect(await undo()).toMatchObject({ isMore: false });
  expect(await off()).toEqual([]);
  expect(await undo()).toBeNull();
  await database.close();
});

test('of two changes on the same version the second is not kept', async () => {
  const database = await databases.open();
  const { db } = database;
  const now = new Date('2026-11-24T10:00:00Z');
  const { tuning } = await currentTuning(db, 'T1', WHOLE_WORKSPACE);
  const entry = { workspaceId: 'T1', scope: WHOLE_WORKSPACE, base: 0, changedBy: 'U1', reason: 'r' };
  expect(await saveTuning(db, { ...entry, tuning: { ...tuning, off: ['not_my_job'] } }, now)).toBe(true);
  expect(await saveTuning(db, { ...entry, tuning: { ...tuning, off: ['vague_update'] } }, now)).toBe(false);
  expect((await currentTuning(db, 'T1', WHOLE_WORKSPACE)).tuning.off).toEqual(['not_my_job']);
  await database.close();
});
