import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

const noBot = async (): Promise<number> => {
  throw new Error('the bot must not start');
};

test('serve runs the bot and hands on its exit code', async () => {
  expect(await run(['serve'], fakeTerminal(), async () => 78)).toBe(78);
});

test.each([[['--help']], [['help']], [['-h']]])('%j explains the commands', async (args) => {
  const terminal = fakeTerminal();
  expect(await run(args, terminal, noBot)).toBe(0);
  for (const name of ['scan', 'analyze', 'check', 'demo', 'serve', 'migrate'])
    expect(terminal.out()).toContain(`  ${name} `);
});

test.each(['scan', 'analyze', 'check', 'demo', 'serve', 'migrate'])('%s --help explains the command', async (name) => {
  const terminal = fakeTerminal();
  expect(await run([name, '--help'], terminal, noBot)).toBe(0);
  expect(terminal.out()).toContain(`ownership-lens ${name}`);
});

test.each([
  [[], 'Which command?'],
  [['scna'], 'There is no command "scna".'],
  [['toString'], 'There is no command "toString".'],
  [['scan'], 'Say which export to scan'],
  [['scan', 'a', 'b'], 'what is "b"?'],
  [['scan', 'a', '--format', 'xml'], '--format is text, jsonl or html'],
  [['scan', 'a', '--since', '2026-02-30'], '"2026-02-30" is no day'],
  [['scan', 'a', '--since', '2026-03-02', '--until', '2026-03-01'], '--since lies after --until'],
  [['scan', 'a', '--named'], '--i-told-the-team'],
  [['scan', 'a', '--now', '2026-03-02'], '--now goes with --ledger'],
  [['scan', 'a', '--ledger', '--now', 'soon'], '--now is a day'],
  [['scan', 'a', '--colour'], '--colour'],
  [['scan', 'a', '--out'], '--out'],
  [['analyze', '--fast'], '--fast'],
  [['analyze', 'file.jsonl'], 'file.jsonl'],
  [['check'], 'Give the text to look at'],
  [['check', 'still', 'working'], 'as one argument'],
  [['demo', 'now'], 'now'],
  [['migrate', '--all'], '--all'],
  [['serve', '--port', '80'], '--port'],
])('wrong arguments %j are answered with the usage', async (args, problem) => {
  const terminal = fakeTerminal();
  expect(await run(args, terminal, noBot)).toBe(64);
  expect(terminal.out()).toBe('');
  expect(terminal.err()).toContain(problem);
  expect(terminal.err()).toContain('ownership-lens');
});
