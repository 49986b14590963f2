import type { Detector, Example, Rule } from '../../src/detectors/engine/rule.ts';
import { FLAGS } from '../../src/detectors/types.ts';
import { LABEL_WORDS } from '../../src/views/label-words.ts';

const MOST_PATTERNS = 12;

/** The catalogue of rules as a Markdown page. `weightOf` gives the evidence of a rule as it counts. */
export function rulesPage(detectors: readonly Detector[], weightOf: (rule: Rule) => number): string {
  const isFlag = ({ label }: Detector): boolean => FLAGS.some((flag) => flag === label);
  const parts = [
    '# Rules',
    'Written by `npm run docs` from the rules themselves; change them, not this page.',
    'A detector adds up the evidence of its rules, for and against, and speaks when more speaks for it. The weight is the evidence of a rule in logits: 0.7 doubles the odds, 2.3 makes them ten times as high. The examples are the tests of the rule.',
    '## Red flags',
    ...detectors.filter(isFlag).map((detector) => detectorSection(detector, weightOf)),
    '## Good signals',
    ...detectors.filter((detector) => !isFlag(detector)).map((detector) => detectorSection(detector, weightOf)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function detectorSection(detector: Detector, weightOf: (rule: Rule) => number): string {
  const rules = detector.rules.toSorted((a, b) => weightOf(b) - weightOf(a));
  return [
    `### ${LABEL_WORDS[detector.label].name} (\`${detector.label}\`)`,
    detector.meaning,
    `*What to try:* ${detector.suggestion}`,
    ...rules.map((rule) => ruleSection(rule, weightOf(rule))),
  ].join('\n\n');
}

function ruleSection(rule: Rule, weight: number): string {
  const lines = [
    `- **speaks ${weight >= 0 ? 'for' : 'against'}** (${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)})`,
    ...(rule.reason === undefined ? [] : [`- *why:* ${rule.reason}`]),
    ...(rule.suggestion === undefined ? [] : [`- *try:* ${rule.suggestion}`]),
    ...patternLines(rule),
    ...conditionLines(rule),
    ...exampleLines('must see', rule.examples?.flag),
    ...exampleLines('must leave alone', rule.examples?.leave),
  ];
  return `#### \`${rule.id}\`\n\n${lines.join('\n')}`;
}

function patternLines(rule: Rule): string[] {
  if (rule.patterns === undefined) return [];
  const shown = rule.patterns.slice(0, MOST_PATTERNS).map(code).join(', ');
  const rest = rule.patterns.length - MOST_PATTERNS;
  return [`- *words:* ${shown}${rest > 0 ? ` and ${rest} more` : ''}`];
}

function conditionLines(rule: Rule): string[] {
  const { where = {}, all = [], any = [] } = rule;
  const place = [
    where.section === undefined ? '' : `in ${where.section.join(', ')}`,
    where.question === undefined ? '' : where.question ? 'in questions' : 'in statements',
    where.unnegated === true ? 'not negated' : '',
    where.unconditional === true ? 'not behind an "if"' : '',
    where.first === true ? 'in the first sentence' : '',
  ].filter(Boolean);
  const conditions = [
    ...(place.length === 0 ? [] : [place.join(', ')]),
    ...(all.length === 0 ? [] : [`all of ${all.map(code).join(', ')}`]),
    ...(any.length === 0 ? [] : [`one of ${any.map(code).join(', ')}`]),
  ];
  return conditions.length === 0 ? [] : [`- *only:* ${conditions.join('; ')}`];
}

function exampleLines(title: string, examples: readonly Example[] | undefined): string[] {
  if (examples === undefined || examples.length === 0) return [];
  return [`- *${title}:*`, ...examples.map((example) => `  - ${exampleText(example)}`)];
}

function exampleText(example: Example): string {
  if (typeof example === 'string') return quote(example);
  const before = (example.own ?? []).map((text) => ` (said before: ${quote(text)})`).join('');
  const parent = example.parent === undefined ? '' : ` (answering ${quote(example.parent)})`;
  return `${quote(example.text)}${parent}${before}`;
}

function quote(text: string): string {
  return `“${text.replace(/\s*\n\s*/g, ' ⏎ ').replace(/([*_`<>|[\]\\])/g, '\\$1')}”`;
}

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
