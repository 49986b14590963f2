import type { Analysis } from '../detectors/types.ts';
import { type Html, html } from '../report/html.ts';
import { answerMarkup, answerWords } from './answer.ts';
import type { Drawing } from './block-kit.ts';
import { KINDS, LONGEST_TEXT, type Question, SENSITIVITIES } from './check.ts';
import { markedText } from './marked.ts';
import { DRAFTS, type Draft } from './samples.ts';

/** The first page: a box to type in, and what the rules see in it. It works as a plain form without scripts. */
export function playgroundBody(question: Question, analysis: Analysis, draft: Draft | null, drawing: Drawing): Html {
  return html`<h1>See what an update tells its reader</h1>
<p class="lead">Ownership Lens reads standups and updates in Slack, finds what makes them hard to act on, and tells <strong>the author first, and privately</strong>. Type an update, or pick one.</p>
<nav aria-label="Samples" class="samples"><ul>${DRAFTS.map(
    ({ id, title }) =>
      html`<li><a class="chip" href="/?sample=${id}#check"${draft?.id === id ? html` aria-current="true"` : ''}>${title}</a></li>`,
  )}</ul></nav>
<div class="bench"><form id="check" action="/" method="get" class="card">
<label for="parent">In answer to <span class="soft">(the thread's first message, if any)</span></label>
<textarea id="parent" name="parent" rows="2" maxlength="${LONGEST_TEXT}" dir="auto">${'\n'}${question.parent}</textarea>
<label for="text">Your update</label>
<div class="live"><div class="behind" aria-hidden="true" dir="auto" id="marked">${markedText(question.text, analysis)}</div>
<textarea id="text" name="text" maxlength="${LONGEST_TEXT}" dir="auto" spellcheck="true" aria-describedby="legend status">${'\n'}${question.text}</textarea></div>
<p id="legend" class="small soft legend"><span class="key m-flag">red flag</span> <span class="key m-good">good signal</span> <span class="key m-promise">promise</span></p>
<div class="choices"><div><label for="kind">The channel is for</label><select id="kind" name="kind"><option value="">anything</option>${KINDS.map(
    (kind) => html`<option value="${kind}"${kind === question.kind ? html` selected` : ''}>${kind}</option>`,
  )}</select></div>
<fieldset><legend>Sensitivity</legend>${SENSITIVITIES.map(
    (one) =>
      html`<label class="radio"><input type="radio" name="sensitivity" value="${one}"${one === question.sensitivity ? html` checked` : ''}> ${one}</label>`,
  )}</fieldset><button class="button no-script" type="submit">Check it</button></div></form>
<div><p id="status" role="status" class="status">${answerWords(question, analysis)}</p>
<div id="answer">${answerMarkup(question, analysis, draft, drawing)}</div></div></div>
<section class="cards after"><div class="card"><h2>Rules, no model</h2><p>Every underline has a rule with a reason, and examples that it must and must not flag. <a href="/rules">Read all of them.</a></p></div>
<div class="card"><h2>About messages, never people</h2><p>No score, rank or list of people exists. Teams see figures only when five people or more are behind them.</p></div>
<div class="card"><h2>See the rest</h2><p>What channels and leads get, <a href="/slack">as Slack shows it</a>; <a href="/promises">promises</a>; <a href="/trends">eight weeks of trends</a>; and the <a href="/report">report</a> that an export gives you.</p></div></section>`;
}

/** What the script gets for a draft. */
export interface LiveAnswer {
  readonly marked: string;
  readonly answer: string;
  readonly status: string;
}

/** The parts of the page that change while somebody types. */
export function liveAnswer(question: Question, analysis: Analysis, draft: Draft | null, drawing: Drawing): LiveAnswer {
  return {
    marked: String(markedText(question.text, analysis)),
    answer: String(answerMarkup(question, analysis, draft, drawing)),
    status: answerWords(question, analysis),
  };
}
