import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { readCorpus } from './corpus.ts';

const corpus = await readCorpus();
const ruleset = compileRuleset();
const pass = (): number => {
  const a = process.cpuUsage();
  for (const { text, context } of corpus) analyse(readMessage(text), context, ruleset);
  const b = process.cpuUsage(a);
  return (b.user + b.system) / corpus.length;
};
const n = Number(process.argv[2] ?? 20);
const t: number[] = [];
for (let i = 0; i < n; i++) t.push(pass());
console.log(t.map((x) => x.toFixed(0)).join(' '));
const s = [...t.slice(n >> 1)].sort((x, y) => x - y);
console.log('us/message of processor time: least', s[0]?.toFixed(1), 'median', s[s.length >> 1]?.toFixed(1));
