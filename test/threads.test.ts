import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { someDatabase } from './helpers/database.ts';
import { startTeam, type TeamStory } from './helpers/team.ts';

jest.setTimeout(60_000);

const databases = someDatabase();
let story: TeamStory;

beforeEach(async () => {
  story = await startTeam(databases);
  await story.watch('C2', 'decisions');
}, 60_000);
afterEach(() => story.stop());
afterAll(() => databases.dispose());

const IN = { channel: 'C2' };

test('a plan that met only silence or only bare assent is asked once, and one that was answered is not', async () => {
  const { clock, posted, say, wake } = story;
  const silent = await say('U1', 'Proposal: we move the reports to the new database. Thoughts?', IN);
  const nodded = await say('U2', 'Proposal: we drop the old importer. Any concerns?', IN);
  const answered = await say('U3', 'Proposal: we freeze the schema in December. Any concerns?', IN);
  await say('U3', 'The office is closed on Friday.', IN);
  for (const user of ['U4', 'U5']) await say(user, '+1', { ...IN, thread: nodded.ts });
  await say('U4', '+1', { ...IN, thread: answered.ts });
  await say('U5', 'What happens to the June data?', { ...IN, thread: answered.ts });
  clock.set('2026-11-10T16:00:00Z');
  await wake();
  expect(posted('question')).toEqual([]);
  clock.set('2026-11-11T10:00:00Z');
  for (let i = 0; i < 2; i++) await wake();
  expect(posted('question').map(({ thread_ts }) => thread_ts)).toEqual([silent.ts, nodded.ts]);
  clock.set('2026-11-13T10:00:00Z');
  await wake();
  expect(posted('question')).toHaveLength(2);
});

test('elsewhere a plan is asked when somebody assented, never when it met silence', async () => {
  const { clock, posted, say, wake } = story;
  await say('U1', 'Proposal: we move the reports to the new database. Thoughts?');
  const nodded = await say('U2', 'Proposal: we drop the old importer. Any concerns?');
  await say('U3', '+1', { thread: nodded.ts });
  clock.set('2026-11-11T10:00:00Z');
  await wake();
  expect(posted('question').map(({ thread_ts }) => thread_ts)).toEqual([nodded.ts]);
});

test('admins choose how long a plan stays quiet before it is asked, or that none is', async () => {
  const { answerTo, clock, posted, say, wake } = story;
  expect(await answerTo('U1', 'C2', 'questions 3')).toContain('Only workspace admins');
  for (const typed of ['questions', 'questions 0', 'questions 6', 'questions soon']) {
    expect(await answerTo('UADMIN', 'C2', typed)).toContain('1 to 5');
  }
  expect(await answerTo('UADMIN', 'C2', 'questions 3')).toContain('3 quiet working days');
  await say('U1', 'Proposal: we move the reports to the new database. Thoughts?', IN);
  clock.set('2026-11-12T15:00:00Z');
  await wake();
  expect(posted('question')).toEqual([]);
  clock.set('2026-11-13T10:00:00Z');
  await wake();
  expect(posted('question')).toHaveLength(1);

  expect(await answerTo('UADMIN', 'C2', 'questions off')).toContain('no questions');
  await say('U2', 'Proposal: we drop the old importer. Any concerns?', IN);
  clock.set('2026-11-18T10:00:00Z');
  await wake();
  expect(posted('question')).toHaveLength(1);
});
