import { expect, test } from '@jest/globals';
import { rulesPage } from '../../scripts/docs/rules-page.ts';
import type { Detector } from '../../src/detectors/engine/rule.ts';

const DETECTOR: Detector = {
  label: 'vague_update',
  bias: -2,
  meaning: 'Nothing to act on.',
  suggestion: 'Name the next step.',
  rules: [
    { id: 'vague-update.result', label: 'vague_update', weight: -3, all: ['!question', 'parent:asks'] },
    {
      id: 'vague-update.still',
      label: 'vague_update',
      weight: 2,
      patterns: ['still on it', 'a `b`'],
      where: { section: ['done', 'plan'], question: false, unnegated: true },
      reason: 'It says what is being done.',
      examples: {
        flag: ['Still *on* it', { text: 'Same', parent: 'Where\nare we?', own: ['Same again'] }],
        leave: ['Still on the login form'],
      },
    },
  ],
};

test('a detector is described with its rules, strongest first', () => {
  const page = rulesPage([DETECTOR], (rule) => rule.weight);
  expect(page).toContain(
    '### Vague update (`vague_update`)\n\nNothing to act on.\n\n*What to try:* Name the next step.',
  );
  expect(page.indexOf('vague-update.still')).toBeLessThan(page.indexOf('vague-update.result'));
  expect(page).toContain(
    [
      '#### `vague-update.still`',
      '',
      '- **speaks for** (+2.0)',
      '- *why:* It says what is being done.',
      '- *words:* `still on it`, `` a `b` ``',
      '- *only:* in done, plan, in statements, not negated',
      '- *must see:*',
      '  - “Still \\*on\\* it”',
      '  - “Same” (answering “Where ⏎ are we?”) (said before: “Same again”)',
      '- *must leave alone:*',
      '  - “Still on the login form”',
    ].join('\n'),
  );
  expect(page).toContain('- **speaks against** (−3.0)\n- *only:* all of `!question`, `parent:asks`');
});

test('flags and signals stand under headings of their own', () => {
  const page = rulesPage([{ ...DETECTOR, label: 'outcome', rules: [] }, DETECTOR], (rule) => rule.weight);
  expect(page.indexOf('## Red flags')).toBeLessThan(page.indexOf('### Vague update'));
  expect(page.indexOf('## Good signals')).toBeLessThan(page.indexOf('### Outcome'));
});
