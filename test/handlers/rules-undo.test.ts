import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createDice } from '../../scripts/backtest/dice.ts';
import { watchChannel } from '../../src/db/channels.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import type { Ruleset } from '../../src/detectors/index.ts';
import { runNextBacktest } from '../../src/jobs/backtest.ts';
import { BACKTEST_ACTIONS } from '../../src/views/backtest.ts';
import { someDatabase } from '../helpers/database.ts';
import { beginStory, type Story } from '../helpers/story.ts';
import { behaviour, randomChange, typedFor } from '../helpers/tuning-changes.ts';

jest.setTimeout(600_000);
const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases);
  const channel = { workspaceId: story.workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' } as const;
  await watchChannel(story.database.db, channel, story.clock.now());
}, 300_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

const STEPS = 4;

/** Types a change, by one of two admins, and publishes it where it is tried first. False when it was refused. */
async function typeChange(user: string, typed: string): Promise<boolean> {
  const answer = await story.ask(user, `rules ${typed}`);
  if (answer.includes('Done, for')) return true;
  if (!answer.includes('Nothing is changed yet')) return false;
  await runNextBacktest(story.bot.deps, new AbortController().signal);
  const ids = [...story.posted(user).matchAll(/"value":"([0-9a-f-]{36})"/g)].map(([, id]) => id);
  const said = await story.press(user, BACKTEST_ACTIONS.publish, ids.at(-1) ?? '', `D${user.slice(1)}`);
  expect(said).toContain('Published');
  return true;
}

test.each([3, 4])(
  'any commands that tune, undone one by one, give back the exact behaviour of each step (seed %i)',
  async (seed) => {
    const pick = createDice(seed);
    const rulesetFor = createRulesets(story.database.db);
    const now = () => rulesetFor(story.workspaceId, 'C1');
    const seen = [await now()];
    const scopes: string[] = [];
    while (scopes.length < STEPS) {
      const typed = typedFor(randomChange(pick));
      const scope = pick(['', '', ' in <#C1|daily-standup>']);
      if (typed === null) continue;
      if (!(await typeChange(pick(['UADMIN', 'UOWNER']), `${typed}${scope} because we try it`))) continue;
      scopes.push(scope);
      seen.push(await now());
    }
    const again: Ruleset[] = [];
    for (const scope of [...scopes].reverse()) {
      expect(await story.ask(pick(['UADMIN', 'UOWNER']), `rules undo${scope}`)).toContain('is taken back');
      again.unshift(await now());
    }
    for (const scope of ['', ' in <#C1|daily-standup>']) {
      expect(await story.ask('UADMIN', `rules undo${scope}`)).toContain('nothing to undo');
    }
    // Only now, since it takes a while, in which connections would end.
    const wanted = seen.map(behaviour);
    expect(new Set(wanted).size).toBeGreaterThan(1);
    expect(again.map(behaviour)).toEqual(wanted.slice(0, STEPS));
  },
);
