import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { saveAnswer } from '../../src/db/answers.ts';
import { watchChannel } from '../../src/db/channels.ts';
import { closeFinding, replaceFindings } from '../../src/db/findings.ts';
import { answers } from '../../src/db/schema.ts';
import { currentTuning } from '../../src/db/tunings.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import { RULES } from '../../src/detectors/index.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { quietRules } from '../../src/jobs/quiet-rules.ts';
import { CONTEST_REASONS } from '../../src/tuning/contest-reason.ts';
import { NOTE_ACTIONS, REASON_ACTIONS } from '../../src/views/note.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(300_000);
const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases);
  const { database, workspaceId, clock } = story;
  await ensureWorkspace(database.db, { workspaceId, enterpriseId: null, botUserId: null }, clock.now());
  const channel = { workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' } as const;
  await watchChannel(database.db, channel, clock.now());
});
afterEach(() => story.end());
afterAll(() => databases.dispose());

const RULE = RULES.find(({ label, weight }) => label === 'not_my_job' && weight > 0)?.id ?? '';
const TEXT = 'This is not my area, but I found the cause.';

/** A finding of a person, and what they said about it. Answers its id. */
async function finding(author: string, said: 'not_right' | 'improve' | null, text = TEXT): Promise<string> {
  const { database, workspaceId, slack, clock } = story;
  const { message } = slack.post('C1', author, text);
  const start = Math.max(0, text.indexOf('not my area'));
  const match = {
    flag: 'not_my_job',
    score: 1,
    rules: [RULE],
    spans: [[start, start + 11]],
    reason: '',
    suggestion: '',
  } as const;
  const ref = { workspaceId, channelId: 'C1', ts: message.ts, authorId: author, text, salt: 's' };
  const [found] = await replaceFindings(database.db, ref, [match], clock.now());
  const findingId = found?.findingId ?? '';
  if (said !== null)
    await saveAnswer(database.db, { workspaceId, findingId, userId: author, answer: said }, clock.now());
  if (said === 'not_right') await closeFinding(database.db, workspaceId, findingId, 'contested', clock.now());
  return findingId;
}

const people = (count: number) => Array.from({ length: count }, (_, at) => `U${at + 1}0`);
const offRules = async () => (await currentTuning(story.database.db, story.workspaceId, '*')).tuning.off;

describe('*Not right*', () => {
  test.each(CONTEST_REASONS)('takes the finding back at once and asks why: %s', async (reason) => {
    const findingId = await finding('U1', null);
    const asked = await story.press('U1', NOTE_ACTIONS.notRight, findingId);
    expect(asked).toContain('taken back');
    expect(asked).toContain(REASON_ACTIONS[reason]);
    expect(await dumpRows(story.database.db)).toMatch(/^findings .*contested/m);

    expect(await story.press('U2', REASON_ACTIONS[reason], findingId)).toContain('no longer current');
    expect(await story.press('U1', REASON_ACTIONS[reason], 'x')).toContain('no longer current');
    expect(await story.press('U1', REASON_ACTIONS[reason], findingId)).toContain('helps to mend the rule');
    expect(await story.press('U1', REASON_ACTIONS.said, findingId)).toContain('no longer current');
    const rows = await story.database.db.select({ answer: answers.answer, reason: answers.reason }).from(answers);
    expect(rows).toEqual([{ answer: 'not_right', reason }]);
  });

  test('needs no reason, and a reason needs a contest', async () => {
    const findingId = await finding('U1', 'improve');
    expect(await story.press('U1', REASON_ACTIONS.said, findingId)).toContain('no longer current');
    await story.press('U1', NOTE_ACTIONS.notRight, findingId);
    expect(await dumpRows(story.database.db)).toMatch(/^findings .*contested/m);
  });
});

describe('/ownership health rules', () => {
  test('lists rules by hits and contests, with the precision and its interval, for admins', async () => {
    for (const person of people(6)) await finding(person, 'improve');
    for (const person of people(2)) await finding(person, 'not_right');
    await finding('U1', null);
    const answer = await story.ask('UADMIN', 'health rules');
    expect(answer).toContain(`\`${RULE}\`: 9 hits, 2 “not right”; right 6 of 8 (41% to 93%)`);
    expect(await story.ask('U1', 'health rules')).toContain('Only workspace admins');
  });

  test('shows no figure when few people are behind it, and none at all of people who opted out', async () => {
    for (const person of people(4)) await finding(person, 'not_right');
    expect(await story.ask('UADMIN', 'health rules')).toContain(`Fewer than 5 people behind: \`${RULE}\``);
    await finding('U1', null);
    expect(await story.ask('UADMIN', 'health rules')).toContain('5 hits, 4 “not right”');
    await story.ask('U1', 'optout');
    expect(await story.ask('UADMIN', 'health rules')).toContain('Fewer than 5 people');
  });
});

describe('a rule that people contest', () => {
  test('goes quiet when enough of them do, tells the admins once, and can be tried again', async () => {
    for (const person of people(4)) await finding(person, 'not_right');
    await quietRules(story.bot.deps);
    expect(await offRules()).toEqual([]);
    await finding('U90', 'not_right');
    await quietRules(story.bot.deps);
    await quietRules(story.bot.deps);
    expect(await offRules()).toEqual([RULE]);
    expect(await story.ask('UADMIN', 'rules history')).toContain('by itself');
    await sendDue(story.bot.deps);
    expect(story.posted('UADMIN')).toContain(`The rule \`${RULE}\` went quiet by itself`);
    expect(story.posted('UADMIN').match(/went quiet/g)?.length).toBeLessThanOrEqual(2);
    expect(story.posted('UOWNER')).toContain('to the admins and owners of this workspace');
    for (const user of ['U1', 'ULEAD', 'UGUEST']) expect(story.posted(user)).toBe('[]');
    expect(await dumpRows(story.database.db)).toMatch(/^audit .*bot,rules\.quiet/m);

    // What was said before it was switched on again does not count a second time.
    story.clock.advance(60);
    await story.ask('UADMIN', 'rules undo');
    await quietRules(story.bot.deps);
    expect(await offRules()).toEqual([]);
    story.clock.advance(60);
    for (const person of people(5)) await finding(person, 'not_right');
    await quietRules(story.bot.deps);
    expect(await offRules()).toEqual([RULE]);
  });

  test('stays while it is right more often, and for as many people as admins say', async () => {
    for (const person of people(6)) await finding(person, 'not_right');
    for (const person of people(6)) await finding(person, 'improve');
    await quietRules(story.bot.deps);
    expect(await offRules()).toEqual([]);
    await story.ask('UADMIN', 'rules quiet-after never because we watch it ourselves');
    for (const person of people(30)) await finding(person, 'not_right');
    await quietRules(story.bot.deps);
    expect(await offRules()).toEqual([]);
    await story.ask('UADMIN', 'rules quiet-after 31 because x');
    await quietRules(story.bot.deps);
    expect(await offRules()).toEqual([]);
    await story.ask('UADMIN', 'rules quiet-after 30 because x');
    await quietRules(story.bot.deps);
    expect(await offRules()).toEqual([RULE]);
  });
});

describe('/ownership rules suggest', () => {
  test('names words that several people wrote where they contested, and says who looked', async () => {
    await finding('U1', 'not_right');
    await finding('U2', 'not_right', 'Billing is not my area, but here is a log.');
    expect(await story.ask('UADMIN', 'rules suggest')).toContain('Nothing to suggest');
    await finding('ULEAD', 'not_right', 'Sorry, not my area, but ask me anyway.');
    const answer = await story.ask('UADMIN', 'rules suggest');
    expect(answer).toContain('3 people contested `not_my_job` on “not my area but”');
    expect(answer).toContain('I looked at 3 of 3 contested messages');
    expect(answer).not.toContain('found the cause');
    const rows = await dumpRows(story.database.db);
    expect(rows).toMatch(/^accesses .*UADMIN,suggest,C1,U1/m);
    expect(rows).not.toContain('not my area');
  });

  test('reads only channels that the admin is in', async () => {
    for (const person of ['U1', 'U2', 'ULEAD']) await finding(person, 'not_right');
    story.slack.workspace.users.set('UOUT', { id: 'UOUT', is_admin: true });
    expect(await story.ask('UOUT', 'rules suggest')).toContain('I looked at 0 of 3');
    expect(await dumpRows(story.database.db)).not.toMatch(/^accesses /m);
  });
});
