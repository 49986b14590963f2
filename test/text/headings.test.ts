import { describe, expect, test } from '@jest/globals';
import type { Section } from '../../src/text/message.ts';
import { readMessage } from '../../src/text/read-message.ts';

/** Items with their section: "done: fixed it | plan: rest". */
function read(raw: string): string {
  const { items, tokens } = readMessage(raw);
  return items
    .map(({ section, from, to }) => `${section}: ${raw.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)}`)
    .join(' | ');
}

describe('titles of standups and weekly updates', () => {
  const TITLES: Readonly<Record<Exclude<Section, 'none'>, readonly string[]>> = {
    done: [
      'Yesterday',
      'Y',
      'Done',
      'Last week',
      'Previously',
      'Completed',
      'Accomplishments',
      'Worked on',
      'Last week finished',
      'My successes this week were',
      'This week I worked on',
      'What I did yesterday',
      'What have I done since last time',
      'Since last standup',
      'Fri',
      'Wins :trophy:',
    ],
    plan: [
      'Today',
      'T',
      'Next',
      'Next steps',
      'To do',
      'TODO',
      'Plan for today',
      'In progress',
      'Tomorrow',
      'This week',
      'Goals for the week',
      'Commit to next',
      'What I plan to work on next',
      'What am I going to do today',
      'Today (Monday)',
      'Next week planned',
    ],
    blockers: [
      'Blockers',
      'B',
      'Blocked by',
      'Impediments',
      'Obstacles',
      'In my way',
      'Waiting on',
      'Problems',
      'Challenges I faced this week',
      'What is in my way',
      'The challenges I faced this week were',
    ],
    risks: ['Risks', 'Concerns', 'Risk for the release'],
    notes: ['Notes', 'PS', 'OOO', 'FYI', 'Time spent', 'This week I learned', 'Other work'],
  };
  const rows = Object.entries(TITLES).flatMap(([section, titles]) => titles.map((title) => [title, section] as const));

  test.each(rows)('%s', (title, section) => {
    expect(read(`${title}: the yellow form`)).toBe(`${section}: the yellow form`);
    expect(read(`*${title}*\n- the yellow form`)).toBe(`${section}: the yellow form`);
  });
});

describe('questions of standup tools, with the answer below or behind', () => {
  test.each<[string, Section]>([
    ['What did you do yesterday?', 'done'],
    ['What did you complete since the last standup?', 'done'],
    ['What have you been working on?', 'done'],
    ['What tasks did I work on / complete?', 'done'],
    ['What will you do today?', 'plan'],
    ['What do you commit to today?', 'plan'],
    ['What are you planning to work on next?', 'plan'],
    ['What do I need to do today?', 'plan'],
    ['What is your focus?', 'plan'],
    ['Anything blocking your progress?', 'blockers'],
    ['What issues (if any) are blocking your progress?', 'blockers'],
    ['Any impediments in your way?', 'blockers'],
    ['Okay, any obstacles?', 'blockers'],
    ['Do you have any blockers?', 'blockers'],
    ['Where am I blocked?', 'blockers'],
    ['What tasks are blocked waiting on another team member?', 'blockers'],
    ['When do you think you will be done with that?', 'notes'],
    ['Who can I ask for help with this?', 'notes'],
  ])('%s', (question, section) => {
    expect(read(`hi\n${question}\nthe yellow form`)).toBe(`none: hi | ${section}: the yellow form`);
    expect(read(`hi\n- ${question} the yellow form`)).toBe(`none: hi | ${section}: the yellow form`);
  });

  test('a question in a chat of one line is a question', () => {
    expect(read('What did you do yesterday? I was out')).toBe('none: What did you do yesterday? I was out');
    expect(readMessage('Any blockers?').hasSections).toBe(false);
  });
});

describe('forms of updates', () => {
  test.each([
    ['y: fixed it\nt: the rest\nb: -', 'done: fixed it | plan: the rest | blockers: -'],
    ['Y - fixed it\nT - the rest', 'done: fixed it | plan: the rest'],
    ['This week - fixed it', 'plan: fixed it'],
    ['Done - login. Next: logout', 'done: login. | plan: logout'],
    ['Yesterday: fixed it. Today: the rest. Blockers: none', 'done: fixed it. | plan: the rest. | blockers: none'],
    ['Yesterday\nfixed it\nToday\nthe rest', 'done: fixed it | plan: the rest'],
    ['## Done\n* fixed it', 'done: fixed it'],
    ['*Blockers* one reviewer before noon please', 'blockers: one reviewer before noon please'],
    ['*Tue* sent it\n*Today* print it', 'done: sent it | plan: print it'],
    [':calendar: Today\nthe rest', 'plan: the rest'],
    ['1. What did you do yesterday?\nAns: fixed it', 'done: fixed it'],
    ['1. fixed it\n2. the rest\n3. none', 'done: fixed it | plan: the rest | blockers: none'],
    ['y: fixed it t: the rest b: none', 'done: fixed it | plan: the rest | blockers: none'],
    ['y fixed it\nt the rest\nb nothing', 'done: fixed it | plan: the rest | blockers: nothing'],
    ['✅ fixed it\n▶️ the rest\n⛔ no key', 'done: fixed it | plan: the rest | blockers: no key'],
    [
      ':white_check_mark: fixed it\n:white_check_mark: sent it\n:soon: the rest',
      'done: fixed it | done: sent it | plan: the rest',
    ],
    ['1) fixed it 2) the rest 3) nope', 'done: fixed it | plan: the rest | blockers: nope'],
  ])('%j', (raw, items) => {
    expect(read(raw)).toBe(items);
    expect(readMessage(raw).hasSections).toBe(true);
  });

  test('a heading holds until the next one', () => {
    expect(read('Done:\n- a1\n- b2\nNext:\n- c3')).toBe('done: a1 | done: b2 | plan: c3');
  });

  test('a plan for the week is told from a plan for the day', () => {
    expect(readMessage('Next week: the rest').items[0]?.isWeekly).toBe(true);
    expect(readMessage('Today: the rest').items[0]?.isWeekly).toBe(false);
  });
});

describe('what is no heading', () => {
  test.each([
    'finished the report',
    'Closed the ticket',
    'Progress is slow',
    'Yesterday I fixed it',
    'today the rest',
    'Done',
    'Next time we call first: it saves a trip',
    '1. apples\n2. pears\n3. plums',
    '1. no\n2. none\n3. nothing\n4. nope',
    'Note the time: 10:30',
    '✅ fixed it\n✅ sent it',
    'y not?\nb careful',
    '▶️ press here\n✅ to agree',
  ])('%j', (raw) => {
    expect(readMessage(raw).hasSections).toBe(false);
    expect(read(raw)).toContain(raw.split('\n')[0]?.replace(/^1\. /, '') ?? '');
  });
});
