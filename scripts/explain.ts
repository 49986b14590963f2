import { parseArgs } from 'node:util';
import { isInputError, readAnalyzeRecord } from '../src/cli/analyze-input.ts';
import { describeCheck } from '../src/cli/check-text.ts';
import { scoreOf } from '../src/detectors/engine/decide.ts';
import type { Evidence } from '../src/detectors/engine/rule.ts';
import { analyse, compileRuleset, decideWith, factsOf } from '../src/detectors/index.ts';
import { WEIGHTS } from '../src/detectors/weights.ts';
import type { Message } from '../src/text/message.ts';

const USAGE = `npm run explain -- "text" [--parent "text"] [--before "text"]... [--date YYYY-MM-DD]
  shows tokens and sections, and for every detector which rules spoke, with what weight
  --before   an earlier message of the author; may be repeated, oldest first`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    parent: { type: 'string' },
    before: { type: 'string', multiple: true, default: [] },
    date: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

process.exitCode = main();

function main(): number {
  const [text] = positionals;
  const input = readAnalyzeRecord({
    id: 'explained',
    text,
    author: 'author',
    parent: values.parent,
    date: values.date,
    before: values.before.map((earlier) => ({ author: 'author', text: earlier })),
  });
  if (values.help || isInputError(input)) {
    console.log(USAGE);
    return values.help ? 0 : 64;
  }
  const rules = compileRuleset();
  const { message, context } = input;
  console.log(describeReading(message).join('\n'));
  const facts = factsOf(message, context, rules);
  for (const { detector } of rules.detectors) {
    const { logit, evidence } = decideWith(detector, facts, rules);
    if (evidence.length === 0) continue;
    const bias = WEIGHTS[`${detector.label}.bias`] ?? detector.bias;
    console.log(
      `\n${detector.label}  score ${scoreOf(logit).toFixed(2)}  (${logit.toFixed(2)}, of it ${bias} without evidence)`,
    );
    for (const found of evidence) console.log(describeEvidence(found, message));
  }
  console.log(`\n${describeCheck(message.raw, analyse(message, context, rules), 100).join('\n')}`);
  return 0;
}

function describeReading(message: Message): string[] {
  return message.items.map((item) => {
    const words = message.tokens
      .slice(item.from, item.to)
      .map(({ kind, norm }) => (kind === 'word' ? norm : `${kind}:${norm}`));
    const marks = [item.section, item.isWeekly ? 'weekly' : '', item.isBullet ? 'bullet' : ''].filter(Boolean);
    return `[${marks.join(' ')}] ${words.join(' ')}`;
  });
}

function describeEvidence({ rule, matches }: Evidence, message: Message): string {
  const weight = WEIGHTS[rule.id] ?? rule.weight;
  const words = matches.map(({ from, to }) => {
    const start = message.tokens[from]?.start ?? 0;
    return `"${message.raw.slice(start, message.tokens[to - 1]?.end ?? start)}"`;
  });
  return `  ${weight >= 0 ? '+' : '-'}${Math.abs(weight).toFixed(2)}  ${rule.id}  ${words.join(' ')}`;
}
