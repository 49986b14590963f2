import { BASE_STYLE } from '../report/style.ts';

/** The look of the demo: the base, the frame of the pages, the playground, and pictures of Slack. */
export const DEMO_STYLE = `${BASE_STYLE}
.top { background: var(--card); border-block-end: 1px solid var(--line); }
.top .wide { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding-block: .6rem; }
.brand { display: inline-flex; align-items: center; gap: .5rem; font-weight: 700; color: var(--accent); text-decoration: none; padding-block: .35rem; }
.top nav ul, .samples ul { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; margin: 0; padding: 0; max-inline-size: none; }
.top nav li, .samples li { margin: 0; }
.top nav a { display: block; padding: .4rem .7rem; border-radius: .5rem; color: var(--ink); text-decoration: none; }
.top nav a:hover { background: var(--sunk); }
.top nav a[aria-current] { background: var(--sunk); font-weight: 650; box-shadow: inset 0 -2px var(--accent); }
footer.wide { border-block-start: 1px solid var(--line); padding-block: 1.25rem 2rem; }
footer p { max-inline-size: none; }
.samples { margin-block-end: 1.25rem; } .samples ul { gap: .5rem; }
.chip { display: inline-block; padding: .35rem .8rem; border: 1px solid var(--edge); border-radius: 2rem; color: var(--ink); text-decoration: none; background: var(--card); font-size: .95rem; }
.chip:hover { border-color: var(--accent); color: var(--accent); }
.chip[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
@media (max-width: 40rem) { .samples ul { flex-wrap: nowrap; overflow-x: auto; padding-block: .3rem; margin-inline: -1.25rem; padding-inline: 1.25rem; } .chip { white-space: nowrap; } }
.bench { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 60rem) { .bench { grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr); } .bench form { position: sticky; inset-block-start: 1rem; } }
form label, fieldset legend { font-weight: 600; display: block; padding: 0; margin-block-end: .3rem; } form label .soft { font-weight: 400; }
textarea, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: .5rem; padding: .6rem .75rem; inline-size: 100%; margin-block-end: 1rem; }
textarea { resize: vertical; display: block; }
.live { display: grid; margin-block-end: .25rem; background: var(--paper); border-radius: .5rem; }
.live > * { grid-area: 1 / 1; font: inherit; line-height: 1.9; padding: .6rem .75rem; margin: 0; border: 1px solid transparent; white-space: pre-wrap; overflow-wrap: break-word; min-block-size: 10rem; letter-spacing: normal; }
.live .behind { color: transparent; padding-block-end: 2.5rem; }
.live textarea { background: transparent; border-color: var(--edge); resize: none; overflow: hidden; block-size: 100%; }
mark { background: none; color: inherit; }
.m-flag { text-decoration: underline wavy var(--flag) 1.5px; text-underline-offset: .3em; text-decoration-skip-ink: none; background-color: var(--flag-soft); }
.m-good { border-block-end: 2px solid var(--good); } .m-promise { border-block-end: 3px double var(--promise); }
.m-good:not(.m-flag) { background-color: var(--good-soft); } .m-promise:not(.m-flag, .m-good) { background-color: var(--promise-soft); }
.m-good.m-promise { border-block-end: 3px double var(--promise); }
.legend { margin-block: .4rem 1rem; } .key { margin-inline-end: .75rem; padding-inline: .25rem; color: var(--ink); }
.choices { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: start; } .choices select { margin: 0; inline-size: auto; }
fieldset { border: 0; margin: 0; padding: 0; } .radio { display: inline-flex; gap: .35rem; align-items: center; margin-inline-end: .9rem; font-weight: 400; padding-block: .45rem; }
input[type=radio] { accent-color: var(--accent); inline-size: 1.05rem; block-size: 1.05rem; margin: 0; }
.button { font: inherit; font-weight: 600; padding: .5rem 1rem; border-radius: .5rem; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; }
.button.quiet { background: transparent; color: var(--accent); }
.has-script .no-script { display: none; }
.status { font-weight: 650; margin-block-end: 1rem; min-block-size: 1.6em; }
.finding { background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid; border-radius: .5rem; padding: .9rem 1.1rem; margin-block-end: 1rem; }
.finding h3 { margin: 0 0 .4rem; } .finding p { margin-block: 0 .5rem; }
.f-flag { border-inline-start-color: var(--flag); } .f-good { border-inline-start-color: var(--good); } .f-promise { border-inline-start-color: var(--promise); }
.tag { font-size: .78rem; font-weight: 600; padding: .1rem .5rem; border-radius: 1rem; vertical-align: .1em; margin-inline-start: .3rem; }
.f-flag .tag { background: var(--flag-soft); color: var(--flag); } .f-good .tag { background: var(--good-soft); color: var(--good); } .f-promise .tag { background: var(--promise-soft); color: var(--promise); }
.quote { color: var(--soft); font-style: italic; white-space: pre-line; } .finding code { overflow-wrap: anywhere; }
.better { white-space: pre-line; background: var(--good-soft); border-radius: .5rem; padding: .8rem 1rem; }
.then { margin-block-start: 1.75rem; } .after { margin-block-start: 3rem; } .after h2 { font-size: 1.1rem; }
form.pick { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin-block-end: 1.5rem; } form.pick select { margin: 0; inline-size: auto; }
.gallery { display: grid; gap: 0 1.75rem; grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr)); align-items: start; }
.surface { margin: 0 0 2.5rem; max-inline-size: 46rem; min-inline-size: 0; } .surface figcaption h3 { margin-block: 0 .25rem; } .surface figcaption p { margin-block-end: .75rem; }
.json { border: 0 !important; } .json summary { font-size: .9rem; } .json pre { max-block-size: 22rem; overflow: auto; background: var(--sunk); padding: 1rem; border-radius: .5rem; font-size: .8rem; }
.slack { --s-ink: #1d1c1d; --s-soft: #595859; --s-paper: #fff; --s-line: #dddddd; --s-link: #1264a3; --s-code: #b3134d; --s-field: #868686; background: var(--s-paper); color: var(--s-ink); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; font-family: Lato, "Slack-Lato", var(--sans); font-size: .94rem; line-height: 1.47; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { .slack { --s-ink: #d6d7d9; --s-soft: #abacaf; --s-paper: #1a1d21; --s-line: #3a3d42; --s-link: #6fb6e8; --s-code: #f0907a; --s-field: #7c7f84; } }
@media print { .slack { --s-ink: #1d1c1d; --s-soft: #595859; --s-paper: #fff; } }
.bk-place { font-weight: 700; border-block-end: 1px solid var(--s-line); padding-block-end: .6rem; margin-block-end: .9rem; }
.bk-message { display: flex; gap: .6rem; } .bk-body { min-inline-size: 0; flex: 1; }
.bk-avatar { flex: none; inline-size: 36px; block-size: 36px; border-radius: 8px; background: #0a6661; color: #fff; font-weight: 700; font-size: .8rem; display: grid; place-items: center; }
.bk-app { font-size: .68rem; font-weight: 700; background: var(--s-line); border-radius: 3px; padding: 1px 4px; vertical-align: 1px; }
.bk-header { font-size: 1.15rem; font-weight: 800; margin-block: .4rem .6rem; }
.bk-section { display: flex; gap: .75rem; justify-content: space-between; margin-block: .5rem; } .bk-text { min-inline-size: 0; }
.bk-fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .5rem 1rem; }
.bk-context { color: var(--s-soft); font-size: .84rem; margin-block: .6rem; display: flex; flex-wrap: wrap; gap: .2rem .6rem; }
.bk-actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: .6rem; }
.bk-button, .bk-select { display: inline-block; flex: none; align-self: start; border: 1px solid var(--s-field); border-radius: 6px; padding: .2rem .75rem; font-weight: 700; font-size: .88rem; }
.bk-select { font-weight: 400; } .bk-primary { background: #007a5a; border-color: #007a5a; color: #fff; } .bk-danger { background: #c4143f; border-color: #c4143f; color: #fff; }
.bk-divider { border-block-start: 1px solid var(--s-line); margin-block: .9rem; }
.bk-small { color: var(--s-soft); font-size: .84rem; } .bk-image { margin-block: .6rem; } .bk-image img { max-inline-size: 100%; block-size: auto; border-radius: 8px; border: 1px solid var(--s-line); display: block; }
.bk-input { margin-block: .8rem; } .bk-label { font-weight: 700; } .bk-field { border: 1px solid var(--s-field); border-radius: 4px; padding: .35rem .65rem; margin-block: .25rem; white-space: pre-line; min-block-size: 2.2rem; } .bk-tall { min-block-size: 4rem; }
.bk-modal { max-inline-size: 33rem; margin-inline: auto; border: 1px solid var(--s-line); border-radius: 8px; padding: 1rem 1.25rem; box-shadow: 0 6px 24px #0002; }
.bk-modal-head { display: flex; justify-content: space-between; font-weight: 800; font-size: 1.15rem; margin-block-end: .75rem; } .bk-modal-foot { display: flex; justify-content: flex-end; gap: .5rem; margin-block-start: 1rem; }
.bk-mention { color: var(--s-link); background: color-mix(in srgb, var(--s-link) 12%, transparent); border-radius: 3px; padding-inline: 2px; } .bk-link { color: var(--s-link); text-decoration: underline; }
.slack code { color: var(--s-code); border: 1px solid var(--s-line); border-radius: 3px; padding-inline: 3px; font-size: .85em; overflow-wrap: anywhere; }
.slack pre { border: 1px solid var(--s-line); border-radius: 4px; padding: .5rem; white-space: pre-wrap; margin: .4rem 0; }
.slack blockquote { margin: .2rem 0; padding-inline-start: .75rem; border-inline-start: 4px solid var(--s-line); }
.slack ul, .slack ol { margin-block: .25rem; } .gap { block-size: .6em; }
`;
