import { createHash } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { readCorpus } from '../../scripts/bench/corpus.ts';
import type { Db } from '../../src/db/database.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import { currentTuning, saveTuning, undoTuning, WHOLE_WORKSPACE } from '../../src/db/tunings.ts';
import { analyse, RULES, type Ruleset } from '../../src/detectors/index.ts';
import { FLAGS } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { applyChange, type Change } from '../../src/tuning/change.ts';
import { readYaml, writeYaml } from '../../src/tuning/yaml.ts';
import { someDatabase } from '../helpers/database.ts';

const databases = someDatabase();
afterAll(() => databases.dispose());

const CHANNEL = 'C1';
const STEPS = 4;
const PHRASES = ['still working on', 'waiting for the', 'a bit of', 'not sure', 'could not do', 'for the * team'];
const MESSAGES = (await readCorpus()).map(({ text, context }) => ({ message: readMessage(text), context }));

/** Everything that the rules say about the labelled messages, as one short text. */
function behaviour(ruleset: Ruleset): string {
  const hash = createHash('sha256');
  for (const { message, context } of MESSAGES) {
    const { flags, signals } = analyse(message, context, ruleset);
    hash.update(JSON.stringify([flags, signals.map(({ signal }) => signal)]));
  }
  return hash.digest('base64');
}

/** Numbers that look random and are the same in every run. */
function createDice(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number];
  };
}

/** Ids of the rules that speak for a flag. */
const SPEAKING = RULES.filter(({ label, weight }) => weight > 0 && FLAGS.some((flag) => flag === label)).map(
  ({ id }) => id,
);

type Pick = ReturnType<typeof createDice>;

function randomChange(pick: Pick): Change {
  const flag = pick(FLAGS);
  const makers: readonly (() => Change)[] = [
    () => ({ kind: 'off', target: pick([...FLAGS, ...SPEAKING]) }),
    () => ({ kind: 'off', target: flag }),
    () => ({ kind: 'on', target: pick(FLAGS) }),
    () => ({ kind: 'sensitivity', flag, level: pick(['low', 'medium', 'high'] as const) }),
    () => ({ kind: 'add-phrase', flag, phrase: pick(PHRASES) }),
    () => ({ kind: 'except', flag, phrase: pick(PHRASES) }),
    () => ({ kind: 'remove', flag, phrase: pick(PHRASES) }),
    () => ({ kind: 'exempt', subject: pick(['U1', 'U2', 'C7']), isExempt: true }),
    () => ({ kind: 'quiet-after', people: pick([0, 5, 9]) }),
  ];
  return pick(makers)();
}

/** A change that makes a difference to what is kept. */
async function someChange(db: Db, scope: string, pick: Pick): Promise<Change> {
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
