import type { LedgerRow } from '../commitments/ledger.ts';
import { FLAGS, type Flag, type Label, SIGNALS } from '../detectors/types.ts';
import { PROMISE_STATES } from '../digests/digest.ts';
import { GUIDANCE } from '../digests/guidance.ts';
import { type Figure, MINIMUM_GROUP } from '../digests/minimum-group.ts';
import { OPENERS } from '../digests/openers.ts';
import { PILLAR_MEANING, PILLARS_OF, type Pillar } from '../digests/pillars.ts';
import { LABEL_WORDS } from '../views/label-words.ts';
import type { ReportFacts } from './facts.ts';
import { type Html, html } from './html.ts';
import { type PromiseFacts, STATE_NAMES } from './promises.ts';
import { findRevealing, isShown, keyOf, perHundred } from './shown.ts';
import type { ChannelTotals, Totals } from './tally.ts';
import { panelGroup, promisePanels, trendPanels } from './trends.ts';
import { FEWER, figureWords, findingWords, number, openersFor, readWords, shownLabels } from './words.ts';

/** The summary: words first, then three questions to begin a conversation with. */
export function summarySection({ totals, promises, weeks }: ReportFacts): Html {
  const openers = openersFor(totals, promises, weeks.at(-1)?.week ?? '2026-W01');
  return html`<section aria-labelledby="summary"><h2 id="summary">In short</h2>
<p class="lead">${readWords(totals)}</p>
<ul>${findingWords(totals, promises).map((words) => html`<li>${words}</li>`)}</ul>
${glanceCards(totals, promises)}
<h3>Three questions to begin a conversation with</h3>
<ul>${openers.map(({ words }) => html`<li>${words}</li>`)}</ul></section>`;
}

/** A few numbers to look at; none where too few people are behind it. */
function glanceCards({ all }: Totals, { states }: PromiseFacts): Html {
  const cards = [
    {
      figure: all.labels.outcome,
      big: perHundred(all.labels.outcome, all),
      words: 'of 100 messages report a result that can be checked',
    },
    { figure: all.flagged, big: perHundred(all.flagged, all), words: 'of 100 messages show a red flag' },
    { figure: states.kept, big: number(states.kept.count), words: 'promises were kept' },
    { figure: states.slipped, big: number(states.slipped.count), words: 'promises slipped' },
  ].filter(({ figure }) => figure.people >= MINIMUM_GROUP);
  return html`<div class="cards">${cards.map(({ big, words }) => html`<div class="card"><span class="big">${big}</span> ${words}</div>`)}</div>`;
}

/** What was counted over the whole time, and channel by channel. */
export function figuresSection({ totals }: ReportFacts): Html {
  const hidden = findRevealing(totals);
  const labels: readonly Label[] = [...FLAGS, ...SIGNALS].filter((label) => totals.all.labels[label].messages > 0);
  return html`<section aria-labelledby="figures"><h2 id="figures">What was seen</h2>
<div class="scroll" tabindex="0" role="region" aria-label="What was seen in all channels"><table><caption>All channels together. A message can carry several of these.</caption>
<thead><tr><th scope="col">Pattern</th><th scope="col" class="n">Messages</th><th scope="col" class="n">People</th><th scope="col" class="n">In 100</th><th scope="col">What it means</th></tr></thead>
<tbody>${[...FLAGS, ...SIGNALS].map((label) => labelRow(label, totals))}</tbody></table></div>
<div class="scroll" tabindex="0" role="region" aria-label="What was seen in each channel"><table><caption>Channel by channel, in messages. “not shown” stands where a figure would give away one that is held back.</caption>
<thead><tr><th scope="col">Channel</th><th scope="col" class="n">Messages</th>${labels.map((label) => html`<th scope="col" class="n">${LABEL_WORDS[label].name}</th>`)}</tr></thead>
<tbody>${totals.channels.map((channel) => channelRow(channel, labels, hidden))}</tbody></table></div></section>`;
}

function labelRow(label: Label, { all }: Totals): Html {
  const figure = all.labels[label];
  const { name, meaning } = LABEL_WORDS[label];
  if (!isShown(figure)) {
    const words = figure.messages === 0 ? 'none seen' : FEWER;
    return html`<tr><th scope="row">${name}</th><td class="n" colspan="3">${words}</td><td class="soft">${meaning}</td></tr>`;
  }
  return html`<tr><th scope="row">${name}</th><td class="n">${number(figure.messages)}</td><td class="n">${figure.people}</td><td class="n">${perHundred(figure, all)}</td><td class="soft">${meaning}</td></tr>`;
}

function channelRow(channel: ChannelTotals, labels: readonly Label[], hidden: ReadonlySet<string>): Html {
  const name = `#${channel.channel}`;
  if (channel.people < MINIMUM_GROUP) {
    return html`<tr><th scope="row">${name}</th><td colspan="${labels.length + 1}">${FEWER}, no figures</td></tr>`;
  }
  const cell = (label: Label) => {
    const figure = channel.labels[label];
    if (figure.messages === 0) return '0';
    if (!isShown(figure)) return 'few';
    return hidden.has(keyOf(channel, label)) ? 'not shown' : number(figure.messages);
  };
  return html`<tr><th scope="row">${name}</th><td class="n">${number(channel.messages)}</td>${labels.map((label) => html`<td class="n">${cell(label)}</td>`)}</tr>`;
}

/** Small charts of the weeks, with their table. */
export function trendSection({ weeks }: ReportFacts): Html {
  const note = weeks.length === 0 ? '' : ` The first and the last week may be incomplete.`;
  return html`<section aria-labelledby="trends"><h2 id="trends">Week by week</h2>
<p>All channels together, ${weeks.length === 1 ? 'one week' : `${weeks.length} weeks`}. ISO weeks, which begin on Monday.${note}</p>
${panelGroup(trendPanels(weeks), 'Messages with each pattern, of 100 messages')}</section>`;
}

/** What became of promises. `named` lists them one by one. */
export function ledgerSection({ promises, weeks }: ReportFacts, named: Html | null): Html {
  return html`<section aria-labelledby="promises"><h2 id="promises">What became of promises</h2>
<p>A promise is something specific that somebody said they would do. A date that moves in the open, before or when it passes, is healthy; one that passes without a word is a slip. Whether it was kept is told from later messages, so work that nobody reported on counts as a slip.</p>
${promiseTable(promises)}
${panelGroup(promisePanels(weeks, promises.byWeek), 'How promises ended, of 100 that ended in the week')}
${named ?? ''}</section>`;
}

function promiseTable({ states, overdue }: PromiseFacts): Html {
  const row = (title: string, figure: Figure) =>
    html`<tr><th scope="row">${title}</th><td class="n">${figureWords(figure)}</td></tr>`;
  return html`<div class="scroll"><table><caption>Promises, as of the end of the export.</caption>
<thead><tr><th scope="col">They</th><th scope="col" class="n">Promises</th></tr></thead><tbody>
${PROMISE_STATES.map((state) => row(STATE_NAMES[state], states[state]))}${row('dropped', states.dropped)}
${row('open', states.open)}${row('open, and their day has come', overdue)}</tbody></table></div>`;
}

/** Most promises that a named report lists. */
const MOST_ROWS = 300;

/** Promises one by one, with names. Only for a team that was told and agreed. */
export function namedPromises(rows: readonly LedgerRow[], nameOf: (user: string) => string): Html {
  const live = rows.filter(({ status }) => status === 'open' || status === 'slipped');
  const shown = live.slice(-MOST_ROWS).toReversed();
  const left = live.length - shown.length;
  return html`<h3>Promises one by one</h3>
<p><strong>This part names people, because you asked for it and said that the team knows.</strong> It lists promises that are open or slipped, the newest first, so that somebody can help. It counts and compares nobody, and it is not for appraisal, pay or discipline. Red flags are never tied to a name in this report.${
    left > 0 ? ` ${number(left)} older ones are left out; \`scan --ledger\` has them all.` : ''
  }</p>
<div class="scroll" tabindex="0" role="region" aria-label="Promises one by one"><table><thead><tr><th scope="col">Promise</th><th scope="col">Due</th><th scope="col">Stands</th><th scope="col">Said by</th><th scope="col">In</th></tr></thead>
<tbody>${shown.map(
    ({ what, due, status, user, channel }) =>
      html`<tr><td dir="auto">${what}</td><td>${due ?? 'no date'}</td><td>${STATE_NAMES[status]}</td><td dir="auto">${nameOf(user)}</td><td>#${channel}</td></tr>`,
  )}</tbody></table></div>`;
}

const MOST_EXPERIMENTS = 2;

/** The patterns that were seen, by the pillar that they speak to first, with openers and small experiments. */
export function patternSection({ totals }: ReportFacts): Html {
  const flags = shownLabels<Flag>(FLAGS, totals);
  const pillars = [...new Set(flags.map((flag) => PILLARS_OF[flag][0]))];
  const body =
    flags.length === 0
      ? html`<p>No red flag was seen from enough people to call it a pattern of the team.</p>`
      : pillars.map((pillar) =>
          pillarPart(
            pillar,
            flags.filter((flag) => PILLARS_OF[flag][0] === pillar),
            totals,
          ),
        );
  return html`<section aria-labelledby="patterns"><h2 id="patterns">Patterns, and what to try</h2>
<p>Patterns come from conditions, not from character. Each is put beside the pillar of ownership that it speaks to first; the answer to it is a better condition, not more pressure.</p>
${body}</section>`;
}

function pillarPart(pillar: Pillar, flags: readonly Flag[], { all }: Totals): Html {
  return html`<div class="card"><h3>${pillar}</h3><p>${PILLAR_MEANING[pillar]}</p>
${flags.map(
  (
    flag,
  ) => html`<h4>${LABEL_WORDS[flag].name}: ${number(all.labels[flag].messages)} messages by ${all.labels[flag].people} people</h4>
<p class="soft">${LABEL_WORDS[flag].meaning}</p>
<p>Ask the team:</p><ul>${OPENERS.filter(({ cause }) => cause === flag).map(({ words }) => html`<li>${words}</li>`)}</ul>
<p>Try for a week:</p><ul>${GUIDANCE.filter((one) => one.flag === flag && one.pillar === pillar)
    .slice(0, MOST_EXPERIMENTS)
    .map(({ observation, experiment }) => html`<li>${observation} <em>${experiment}</em></li>`)}</ul>`,
)}</div>`;
}

/** How the figures came about, and what they can't say. */
export function methodSection(): Html {
  return html`<section aria-labelledby="method"><h2 id="method">Method and limits</h2>
<ul>
<li>Read: messages by people in the channels of the export, and posts of standup bots under a member's name. Direct messages are never read. Only English is understood; other messages get nothing.</li>
<li>Each message is read once, with its thread and what its author wrote before, by rules that people wrote: the same message always gets the same answer. No model, no mood reading, no profile of anybody.</li>
<li>No figure has fewer than ${MINIMUM_GROUP} people behind it. Where one could be worked out from others, a second one is held back with it.</li>
<li>A flag says that a message shows a pattern. It says nothing about the person who wrote it, and it is no measure of performance. <strong>Not for appraisal, pay or discipline.</strong></li>
<li>The rules miss some patterns and are sometimes wrong, more so in a jargon that they do not know. <code>ownership-lens check "text"</code> shows what they see in a text, and why.</li>
<li>An export shows what was written in channels. Much ownership is not: silence here may be talk elsewhere.</li>
<li>Changes of a few messages in 100 from week to week are chance. Look for what lasts.</li>
</ul></section>`;
}
