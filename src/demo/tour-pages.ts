import type { LedgerRow } from '../commitments/ledger.ts';
import type { Rule } from '../detectors/engine/rule.ts';
import { DETECTORS } from '../detectors/index.ts';
import { catalogue } from '../report/catalogue.ts';
import type { ReportFacts } from '../report/facts.ts';
import { type Html, html } from '../report/html.ts';
import { endOf, STATE_NAMES } from '../report/promises.ts';
import { ledgerSection, trendSection } from '../report/sections.ts';
import { promiseSurfaces } from './person.ts';
import type { Sample } from './sample.ts';
import { surfaceFigure } from './surface.ts';

/** The ledger as one person sees their own part of it, and the team's part as anybody may. */
export function promisesBody(sample: Sample, facts: ReportFacts, personId: string | null): Html {
  const person =
    sample.people.find(({ id }) => id === personId) ?? sample.people.find(({ name }) => name === 'Iris Okonkwo');
  const own = facts.rows.filter(({ user }) => user === person?.id);
  return html`<h1>From a promise to its end</h1>
<p class="lead">“I'll have the draft by Friday” goes into a ledger: what, until when, and later what became of it. Each person sees their own; everybody else sees counts of five people or more.</p>
<h2 id="own">One person's own promises</h2>
<form class="pick no-print" action="/promises" method="get"><div><label for="person">See it as</label><select id="person" name="person">${sample.people.map(
    ({ id, name }) => html`<option value="${id}"${id === person?.id ? html` selected` : ''}>${name}</option>`,
  )}</select></div><button class="button quiet no-script" type="submit">Show</button></form>
${ownTable(own, person?.name ?? '')}
${person === undefined ? '' : personFigures(sample, facts, person)}
${ledgerSection(facts, null)}`;
}

function personFigures(
  sample: Sample,
  facts: ReportFacts,
  person: { readonly id: string; readonly name: string },
): Html {
  const today = sample.entries.at(-1)?.sentAt.date ?? '';
  const drawing = { names: sample.names, pictures: () => null };
  const surfaces = promiseSurfaces(sample, facts.rows, { ...person, today });
  return html`<h2>The same in Slack</h2>
<p>As ${person.name} sees it on ${today}, the last day of the sample.</p>
<div class="gallery">${surfaces.map((surface) => surfaceFigure(surface, drawing))}</div>`;
}

function ownTable(rows: readonly LedgerRow[], name: string): Html {
  if (rows.length === 0) return html`<p class="card">${name} promised nothing that the rules understood.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Promises of ${name}"><table><caption>What only ${name} sees (an invented person), the newest first.</caption>
<thead><tr><th scope="col">Promise</th><th scope="col">In</th><th scope="col">Due</th><th scope="col">Stands</th><th scope="col">Ended</th></tr></thead>
<tbody>${rows
    .toReversed()
    .map(
      (row) =>
        html`<tr><td dir="auto">${row.what}</td><td>#${row.channel}</td><td>${row.due ?? 'no date'}</td><td>${STATE_NAMES[row.status]}</td><td>${endOf(row) ?? ''}</td></tr>`,
    )}</tbody></table></div>`;
}

/** Eight weeks of the sample workspace. */
export function trendsBody(facts: ReportFacts): Html {
  return html`<h1>Eight weeks of a team</h1>
<p class="lead">The sample workspace from January to March: 21 invented people in five channels. Small teams have few figures, since each needs five people behind it.</p>
${trendSection(facts)}`;
}

/** The rule catalogue. */
export function rulesBody(weightOf: (rule: Rule) => number): Html {
  return html`<h1>Every rule, with its reason and examples</h1>
<p class="lead">There are no secret rules. A detector adds up what speaks for and against; the examples are the tests of the rule.</p>
<p>A number above zero speaks for a pattern, one below zero against it; 0.7 doubles the odds, 2.3 makes them ten times as high.</p>
${catalogue(DETECTORS, weightOf)}`;
}
