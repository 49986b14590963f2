import type { Detector, Example, Rule } from '../detectors/engine/rule.ts';
import { FLAGS } from '../detectors/types.ts';
import { LABEL_WORDS } from '../views/label-words.ts';
import { type Html, html } from './html.ts';

/** Every rule with its reason and examples, grouped by what it speaks for. `weightOf` gives a rule's evidence as it counts. */
export function catalogue(detectors: readonly Detector[], weightOf: (rule: Rule) => number): Html {
  const isFlag = ({ label }: Detector): boolean => FLAGS.some((flag) => flag === label);
  const section = (title: string, of: readonly Detector[]) => html`<h3>${title}</h3>
${of.map((detector) => detectorDetails(detector, weightOf))}`;
  return html`${section('Red flags', detectors.filter(isFlag))}${section(
    'Good signals',
    detectors.filter((detector) => !isFlag(detector)),
  )}`;
}

function detectorDetails(detector: Detector, weightOf: (rule: Rule) => number): Html {
  const rules = detector.rules.toSorted((a, b) => weightOf(b) - weightOf(a));
  return html`<details id="${detector.label}"><summary>${LABEL_WORDS[detector.label].name} <span class="soft">– ${LABEL_WORDS[detector.label].meaning}; ${rules.length} rules</span></summary>
<p>${detector.meaning}</p><p><strong>What to try:</strong> ${detector.suggestion}</p>
${rules.map((rule) => ruleEntry(rule, weightOf(rule)))}</details>`;
}

function ruleEntry(rule: Rule, weight: number): Html {
  const sign = weight >= 0 ? '+' : '−';
  return html`<section class="rule" id="${rule.id}"><p><code>${rule.id}</code> <span class="soft small">speaks ${weight >= 0 ? 'for' : 'against'} (${sign}${Math.abs(weight).toFixed(1)})</span></p>
${rule.reason === undefined ? '' : html`<p>${rule.reason}</p>`}${
  rule.suggestion === undefined ? '' : html`<p><strong>Try:</strong> ${rule.suggestion}</p>`
}
${exampleList(rule)}</section>`;
}

function exampleList({ examples }: Rule): Html | string {
  const items = [
    ...(examples?.flag ?? []).map((example) => exampleItem(example, 'yes')),
    ...(examples?.leave ?? []).map((example) => exampleItem(example, 'no')),
  ];
  return items.length === 0 ? '' : html`<ul class="examples">${items}</ul>`;
}

function exampleItem(example: Example, kind: 'yes' | 'no'): Html {
  if (typeof example === 'string') return html`<li class="${kind}">“${withoutScheme(example)}”</li>`;
  const before = (example.own ?? []).map(
    (text) => html` <span class="soft">(said before: “${withoutScheme(text)}”)</span>`,
  );
  const parent =
    example.parent === undefined ? '' : html` <span class="soft">(answering “${withoutScheme(example.parent)}”)</span>`;
  return html`<li class="${kind}">“${withoutScheme(example.text)}”${parent}${before}</li>`;
}

/** So that whoever looks through a report for addresses that could be loaded finds none. */
function withoutScheme(text: string): string {
  return text.replaceAll(/https?:\/\//g, '');
}
