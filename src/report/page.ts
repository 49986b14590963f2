import { createHash } from 'node:crypto';
import type { Detector, Rule } from '../detectors/engine/rule.ts';
import { catalogue } from './catalogue.ts';
import type { ReportFacts } from './facts.ts';
import { type Html, html, raw } from './html.ts';
import {
  figuresSection,
  ledgerSection,
  methodSection,
  namedPromises,
  patternSection,
  summarySection,
  trendSection,
} from './sections.ts';
import { BASE_STYLE } from './style.ts';

/** What a report is made of. */
export interface ReportInput {
  readonly facts: ReportFacts;
  readonly detectors: readonly Detector[];
  readonly weightOf: (rule: Rule) => number;
  /** `YYYY-MM-DD` */
  readonly madeOn: string;
  /** Names for people, where the team agreed to be named; null for a report of the team alone. */
  readonly nameOf: ((user: string) => string) | null;
}

/**
 * The report as one file that needs nothing else: no script, no network (its own policy forbids both), one style
 * sheet, which the policy names by its hash.
 */
export function reportPage(input: ReportInput): string {
  const hash = createHash('sha256').update(BASE_STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const { firstDay, lastDay } = input.facts.totals;
  const span = firstDay === null ? '' : ` ${firstDay} to ${lastDay}`;
  return String(html`<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>Ownership report${span}</title>
<style>${raw(BASE_STYLE)}</style></head>
<body><a class="skip" href="#content">To the report</a>
<main id="content">${reportBody(input)}</main></body></html>
`);
}

/** The report without the page around it. */
export function reportBody({ facts, detectors, weightOf, madeOn, nameOf }: ReportInput): Html {
  const isEmpty = facts.totals.all.messages === 0;
  return html`<h1>Ownership report</h1>
<p class="soft">Made on ${madeOn} by Ownership Lens. It speaks of the team and of conditions, not of people.</p>
${
  isEmpty
    ? html`<p class="lead">No message by a person was found in what was asked for.</p>`
    : html`${summarySection(facts)}${figuresSection(facts)}${trendSection(facts)}${ledgerSection(
        facts,
        nameOf === null ? null : namedPromises(facts.rows, nameOf),
      )}${patternSection(facts)}`
}
${methodSection()}
<section aria-labelledby="catalogue"><h2 id="catalogue">Every rule, with its reason and examples</h2>
<p>There are no secret rules. A number above zero speaks for a pattern, one below zero against it; 0.7 doubles the odds.</p>
${catalogue(detectors, weightOf)}</section>`;
}
