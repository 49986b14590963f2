import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPng } from '../charts/png.ts';
import type { Rule } from '../detectors/engine/rule.ts';
import { DETECTORS, type Ruleset } from '../detectors/index.ts';
import { WEIGHTS } from '../detectors/weights.ts';
import { createReportTally, type ReportFacts } from '../report/facts.ts';
import { html } from '../report/html.ts';
import { reportPage } from '../report/page.ts';
import { ROOT } from '../root.ts';
import { isObject } from '../text/json.ts';
import { chartSvg } from '../views/chart.ts';
import { chartsOf } from '../views/digest-charts.ts';
import { checkDraft, readQuestion } from './check.ts';
import { demoPage, ICON } from './layout.ts';
import { liveAnswer, playgroundBody } from './playground.ts';
import { readSample, type Sample } from './sample.ts';
import { DRAFTS, findDraft } from './samples.ts';
import { readPick, slackBody } from './slack-page.ts';
import { DEMO_STYLE } from './style.ts';
import { promisesBody, rulesBody, trendsBody } from './tour-pages.ts';
import { digestOf } from './weekly.ts';

const CLIENT = join(ROOT, 'assets/demo/client.js');

/** What a page is asked for. `body` is the text of a POST. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: string | Buffer;
  /** The page brings a stricter policy of its own. */
  readonly hasOwnPolicy?: boolean;
}

/** Answers requests; pure but for the time, and for the sample that is read on its first use. */
export type Router = (asked: Asked) => Promise<Answer>;

/** What the tour speaks of. */
interface Tour {
  readonly sample: Sample;
  readonly facts: ReportFacts;
}

const weightOf = (rule: Rule): number => WEIGHTS[rule.id] ?? rule.weight;

/** The pages of the demo. `rules` compiles on its first use, so that the address can be printed before. */
export function createRouter(rules: () => Ruleset, now: () => Date): Router {
  let tour: Promise<Tour> | null = null;
  const loadTour = () => {
    tour ??= readTour(rules());
    return tour;
  };
  return async ({ method, url, body }) => {
    const field = (name: string) => url.searchParams.get(name);
    const path = url.pathname;
    if (path === '/api/check') return method === 'POST' ? liveCheck(rules(), body, now()) : text(405, 'POST only');
    if (method !== 'GET' && method !== 'HEAD') return text(405, 'GET only');
    switch (path) {
      case '/':
        // The tour takes a moment to read; that is done once the first page is out.
        setImmediate(() => void loadTour().catch(() => undefined));
        return page(path, 'Playground', playground(rules(), field, now()));
      case '/slack': {
        const { sample } = await loadTour();
        return page(path, 'In Slack', slackBody(sample, readPick(sample, field), checkedDraft(rules(), now())));
      }
      case '/promises': {
        const { sample, facts } = await loadTour();
        return page(path, 'Promises', promisesBody(sample, facts, field('person')));
      }
      case '/trends':
        return page(path, 'Trends', trendsBody((await loadTour()).facts));
      case '/rules':
        return page(path, 'Rules', rulesBody(weightOf));
      case '/report':
        return { status: 200, type: HTML, content: await sampleReport(loadTour, now()), hasOwnPolicy: true };
      case '/chart.png':
        return chart((await loadTour()).sample, field);
      case '/style.css':
        return { status: 200, type: 'text/css; charset=utf-8', content: DEMO_STYLE };
      case '/client.js':
        return { status: 200, type: 'text/javascript; charset=utf-8', content: readFileSync(CLIENT) };
      case '/icon.svg':
        return { status: 200, type: 'image/svg+xml', content: ICON };
      default:
        return page(path, 'Not found', notFound(), 404);
    }
  };
}

const HTML = 'text/html; charset=utf-8';

async function readTour(rules: Ruleset): Promise<Tour> {
  const sample = await readSample(rules);
  const tally = createReportTally();
  for (const entry of sample.entries) tally.add(entry, true);
  const today = sample.entries.at(-1)?.sentAt.date ?? '';
  return { sample, facts: tally.facts(today, () => true) };
}

function playground(rules: Ruleset, field: (name: string) => string | null, now: Date) {
  const typed = readQuestion(field);
  const draft = findDraft(field('sample')) ?? (field('text') === null ? (DRAFTS[0] ?? null) : null);
  const question = draft === null ? typed : { ...typed, text: draft.text, parent: draft.parent, kind: draft.kind };
  const known = draft ?? DRAFTS.find(({ text }) => text === question.text) ?? null;
  return playgroundBody(question, checkDraft(question, rules, now), known, DRAWING);
}

/** The playground names nobody. */
const DRAWING = {
  names: { user: (id: string) => id, channel: (id: string) => id },
  pictures: () => null,
};

function liveCheck(rules: Ruleset, body: string, now: Date): Answer {
  let typed: unknown;
  try {
    typed = JSON.parse(body);
  } catch {
    return text(400, 'Not JSON');
  }
  if (!isObject(typed)) return text(400, 'Not an object');
  const question = readQuestion((name) => {
    const value = typed[name];
    return typeof value === 'string' ? value : null;
  });
  const draft = DRAFTS.find(({ text: own }) => own === question.text) ?? null;
  const answer = liveAnswer(question, checkDraft(question, rules, now), draft, DRAWING);
  return { status: 200, type: 'application/json; charset=utf-8', content: JSON.stringify(answer) };
}

function checkedDraft(rules: Ruleset, now: Date) {
  const question = readQuestion((name) => (name === 'text' ? (DRAFTS[0]?.text ?? '') : null));
  return { text: question.text, analysis: checkDraft(question, rules, now) };
}

async function sampleReport(loadTour: () => Promise<Tour>, now: Date): Promise<string> {
  const { facts } = await loadTour();
  return reportPage({ facts, detectors: DETECTORS, weightOf, madeOn: now.toISOString().slice(0, 10), nameOf: null });
}

function chart(sample: Sample, field: (name: string) => string | null): Answer {
  const { channel, week } = readPick(sample, field);
  const found = digestOf(sample, channel, week)
    .channels.flatMap(chartsOf)
    .find(({ kind }) => kind === field('kind'));
  if (found === undefined) return text(404, 'No such chart');
  return { status: 200, type: 'image/png', content: renderPng(chartSvg(found)) };
}

function page(path: string, title: string, body: Parameters<typeof demoPage>[0]['body'], status = 200): Answer {
  return { status, type: HTML, content: demoPage({ path, title, body }) };
}

function notFound() {
  return html`<h1>There is no such page</h1><p>Begin at the <a href="/">playground</a>.</p>`;
}

function text(status: number, words: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', content: `${words}\n` };
}
