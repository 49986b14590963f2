import { type Measured, type MeasurePlan, measureBacktest } from './measure.ts';

/*
 * `npm run backtest:measure [-- --messages 20000]`: what a backtest of 30 days costs, against a stand-in for Slack that
 * keeps an internal app's limits.
 */
const at = process.argv.indexOf('--messages');
const messages = at === -1 ? 20_000 : Number(process.argv[at + 1]);
const BASE: MeasurePlan = { messages, channels: 10, replies: 0.5, repliesEach: 5, people: 120, days: 30 };

for (const plan of [BASE, { ...BASE, replies: 0.1 }]) print(await measureBacktest(plan));

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
