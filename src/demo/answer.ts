import { RULES } from '../detectors/index.ts';
import type { Analysis, CommitmentMatch, FlagMatch, SignalMatch, Span } from '../detectors/types.ts';
import { type Html, html } from '../report/html.ts';
import { readMessage } from '../text/read-message.ts';
import { improveView } from '../views/improve.ts';
import { LABEL_WORDS } from '../views/label-words.ts';
import { noteMessage } from '../views/note.ts';
import type { Drawing } from './block-kit.ts';
import type { Question } from './check.ts';
import { OUTLINES } from './outlines.ts';
import type { Draft } from './samples.ts';
import { surfaceFigure } from './surface.ts';

/** What is said about a draft: each finding with rule, reason and suggestion, then the note and a better way to put it. */
export function answerMarkup(question: Question, analysis: Analysis, draft: Draft | null, drawing: Drawing): Html {
  const { text } = question;
  if (text.trim() === '') return html`<p class="soft">Nothing typed yet.</p>`;
  if (!analysis.isEnglish) {
    return html`<p>This is not clearly English. Only English is read so far, so the bot would say nothing.</p>`;
  }
  const { flags, signals, commitments } = analysis;
  const good = signals.filter(({ signal }) => signal !== 'commitment');
  const strongest = flags.toSorted((a, b) => b.score - a.score)[0];
  return html`<h2 class="hidden">What the rules see</h2>
${flags.map((match) => flagCard(text, match))}${commitments.map((match) => promiseCard(text, match))}${good.map((match) => signalCard(text, match))}
${flags.length + good.length + commitments.length === 0 ? html`<p>No rule has anything to say about this. Most messages are like that, and that is fine.</p>` : ''}
${noteMarkup(question, strongest, drawing)}
${strongest === undefined ? '' : improvedMarkup(question, strongest, draft, drawing)}`;
}

/** The same in a sentence, for the status line that screen readers are told. */
export function answerWords(question: Question, analysis: Analysis): string {
  if (question.text.trim() === '') return 'Nothing typed yet.';
  if (!analysis.isEnglish) return 'Not clearly English: nothing is said about it.';
  const names = [
    ...analysis.flags.map(({ flag }) => `red flag: ${LABEL_WORDS[flag].name.toLowerCase()}`),
    ...analysis.signals.map(({ signal }) => `good: ${LABEL_WORDS[signal].name.toLowerCase()}`),
  ];
  if (names.length === 0) return 'Nothing to say about this text.';
  const words = `${names.join('; ')}.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function flagCard(text: string, match: FlagMatch): Html {
  return html`<article class="finding f-flag"><h3>${LABEL_WORDS[match.flag].name} <span class="tag">red flag</span></h3>
${quotes(text, match.spans)}<p>${match.reason}</p><p><strong>Try:</strong> ${match.suggestion}</p>
<p class="small soft">Rule ${ruleLinks(match.rules)} · evidence ${match.score.toFixed(2)} of 1</p></article>`;
}

function signalCard(text: string, match: SignalMatch): Html {
  const reason = RULES.find(({ id }) => id === match.rules[0])?.reason ?? LABEL_WORDS[match.signal].meaning;
  return html`<article class="finding f-good"><h3>${LABEL_WORDS[match.signal].name} <span class="tag">good signal</span></h3>
${quotes(text, match.spans)}<p>${reason}</p><p class="small soft">Rule ${ruleLinks(match.rules)}</p></article>`;
}

function promiseCard(text: string, { what, due, span, rule }: CommitmentMatch): Html {
  return html`<article class="finding f-promise"><h3>Commitment <span class="tag">promise</span></h3>
${quotes(text, [span])}<p>Goes into the author's ledger as <strong dir="auto">${what}</strong>, ${due === null ? 'with no date' : html`due <strong>${due}</strong>`}.</p>
<p class="small soft">Read as <code>${rule}</code></p></article>`;
}

function ruleLinks(rules: readonly string[]): Html {
  return html`${rules.map((id, at) => html`${at === 0 ? '' : ', '}<a href="/rules#${id}"><code>${id}</code></a>`)}`;
}

function quotes(text: string, spans: readonly Span[]): Html {
  return html`${spans.slice(0, 3).map(([start, end]) => html`<p class="quote" dir="auto">“${text.slice(start, end)}”</p>`)}`;
}

function noteMarkup({ text }: Question, match: FlagMatch | undefined, drawing: Drawing): Html {
  if (match === undefined) {
    return html`<section class="then"><h3>The private note</h3><p class="soft">None: there is no red flag to speak of.</p></section>`;
  }
  const [span] = match.spans;
  const note = {
    findingId: 'demo',
    words: span === undefined ? '' : text.slice(...span),
    reason: match.reason,
    suggestion: match.suggestion,
  };
  return html`<section class="then">${surfaceFigure(
    {
      id: 'note',
      title: 'The private note',
      note: 'To the author alone, at most one a day and three a week, in their working hours. Nobody else learns of it.',
      place: 'Only visible to you',
      view: noteMessage(note),
    },
    drawing,
  )}</section>`;
}

function improvedMarkup({ text }: Question, match: FlagMatch, draft: Draft | null, drawing: Drawing): Html {
  const isOwnDraft = draft !== null && draft.text === text && draft.better !== '';
  const better = isOwnDraft ? draft.better : OUTLINES[match.flag];
  return html`<section class="then"><h3>What it could look like instead</h3>
<p class="soft">${
    isOwnDraft
      ? 'The same update with what a reader needs.'
      : 'A frame with the parts that a reader needs. Only the author knows what belongs into the brackets.'
  }</p>
<p class="better" dir="auto" id="better">${better}</p>
<p class="no-print"><button type="button" class="button quiet" data-fill="better">Put it into the box</button></p>
${surfaceFigure(
  {
    id: 'improve',
    title: '“Improve it” in Slack',
    note: 'What the button opens: the words of the author, sorted into three fields. The result is theirs to copy or to post.',
    place: '',
    view: improveView('demo', readMessage(text)),
  },
  drawing,
)}</section>`;
}
