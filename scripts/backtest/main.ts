import { type Measured, type MeasurePlan, measureBacktest } from './measure.ts';

/*
 * `npm run backtest:measure [-- --messages 20000] [--first]`: what a backtest of 30 days costs, against a stand-in for Slack that
 * keeps an internal app's limits.
 */
const at = process.argv.indexOf('--messages');
const messages = at === -1 ? 20_000 : Number(process.argv[at + 1]);
/** Most threads are short, and a few hold much of what is said. */
const SKEWED = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8, 12, 25];
const BASE: MeasurePlan = { messages, channels: 10, replies: 0.5, sizes: SKEWED, people: 120, days: 30 };
const PLANS = [BASE, { ...BASE, sizes: [5] }, { ...BASE, replies: 0.1 }];

for (const plan of process.argv.includes('--first') ? PLANS.slice(0, 1) : PLANS) print(await measureBacktest(plan));

function print(measured: Measured): void {
  const { plan, threads, words, slackSeconds, machineSeconds } = measured;
  const coverage = words.split('\n').find((line) => line.startsWith('I s')) ?? words;
  const lines = [
    `${plan.messages} messages in ${plan.channels} channels, ${threads} threads, ${plan.people} people, ${plan.days} days`,
    `  ${words.split('\n').find((line) => line.startsWith('Of ')) ?? ''}`,
    `  ${coverage}`,
    `  by Slack's clock ${slackSeconds.toFixed(0)} s, of the machine ${machineSeconds.toFixed(1)} s (${measured.cpuSeconds.toFixed(1)} s of the processor)`,
    `  heap ${measured.heapBeforeMb} MB before, ${measured.heapPeakMb} MB at most; ${measured.rssPeakMb} MB resident at most, the stand-in included`,
    `  nothing else could run for ${measured.longestBlockMs} ms at most`,
    `  calls ${JSON.stringify(measured.calls)}, too early ${measured.tooEarly}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
