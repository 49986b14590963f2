/**
 * The look of every page: colours for light and dark screens with AA contrast, sizes, tables, panels. Only logical
 * directions are used, so a page that reads from right to left is mirrored by itself.
 */
export const BASE_STYLE = `
:root { color-scheme: light dark;
  --paper: #faf8f4; --card: #ffffff; --sunk: #f1eee7; --ink: #1f2426; --soft: #545d61; --line: #d8d4ca; --edge: #8a8f8c;
  --accent: #0a6661; --on-accent: #ffffff; --flag: #a63d12; --flag-soft: #fbe6db; --good: #27632b; --good-soft: #e0f0de;
  --promise: #2450a0; --promise-soft: #e0eafa; --ring: #0a6661;
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #15181a; --card: #1d2123; --sunk: #262b2e; --ink: #e7e5df; --soft: #a9b1b4; --line: #373d40; --edge: #7b8386;
  --accent: #6bcfc6; --on-accent: #0d1f1e; --flag: #ffa77d; --flag-soft: #432a1e; --good: #93d490; --good-soft: #203821;
  --promise: #9dbdff; --promise-soft: #20304d; --ring: #6bcfc6; } }
* { box-sizing: border-box; }
html { font: 100%/1.6 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body { margin: 0; overflow-wrap: break-word; }
main, .wide { max-inline-size: 68rem; margin-inline: auto; padding-inline: 1.25rem; }
main { padding-block: 1.5rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin-block: 0 .5em; font-weight: 650; letter-spacing: -.01em; }
h1 { font-size: clamp(1.7rem, 1.3rem + 2vw, 2.4rem); }
h2 { font-size: clamp(1.3rem, 1.1rem + 1vw, 1.6rem); margin-block-start: 2.75rem; }
h3 { font-size: 1.1rem; margin-block-start: 1.75rem; }
h4 { font-size: 1rem; margin-block-start: 1.25rem; }
p, ul, ol, dl { margin-block: 0 1rem; max-inline-size: 42rem; }
ul, ol { padding-inline-start: 1.3rem; }
li + li { margin-block-start: .25rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre { font-family: var(--mono); font-size: .9em; }
blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
.lead { font-size: 1.15rem; max-inline-size: 44rem; }
.soft { color: var(--soft); }
.small { font-size: .9rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); }
.cards h3, .card > h2:first-child, .card > h3:first-child { margin-block-start: 0; }
.big { font-size: 1.9rem; font-weight: 650; line-height: 1.1; display: block; font-variant-numeric: tabular-nums; }
.panels { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); margin-block-end: 1.25rem; }
.panel { margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: .9rem 1rem .6rem; break-inside: avoid; }
.panel figcaption { line-height: 1.35; margin-block-end: .4rem; }
.panel svg { display: block; inline-size: 100%; block-size: auto; overflow: visible; direction: ltr; }
.panel text { fill: var(--soft); font: 11px var(--sans); }
.panel .now { fill: var(--ink); font-weight: 650; }
.panel .axis { stroke: var(--line); }
.panel .line { fill: none; stroke: currentColor; stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: round; }
.panel .dot { fill: currentColor; }
.panel .few { fill: var(--card); stroke: currentColor; stroke-width: 1.5; }
.tone-flag { color: var(--flag); } .tone-good { color: var(--good); } .tone-promise { color: var(--promise); }
.panel figcaption { color: var(--ink); }
.scroll { overflow-x: auto; container-type: inline-size; margin-block-end: 1.25rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
table { border-collapse: collapse; inline-size: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { box-sizing: border-box; max-inline-size: 100cqi; position: sticky; inset-inline-start: 0; text-align: start; padding: .6rem .8rem; color: var(--soft); font-size: .9rem; }
th, td { text-align: start; padding: .4rem .8rem; border-block-start: 1px solid var(--line); vertical-align: top; }
thead th { font-weight: 600; white-space: nowrap; }
td.n, th.n { text-align: end; white-space: nowrap; }
tbody th { font-weight: 500; }
details { border-block-start: 1px solid var(--line); }
details:last-of-type { border-block-end: 1px solid var(--line); }
summary { cursor: pointer; padding-block: .6rem; font-weight: 600; }
summary .soft { font-weight: 400; }
.rule { padding-block: .75rem; border-block-start: 1px dashed var(--line); }
.rule:target { background: var(--promise-soft); }
.rule p, .rule ul { margin-block-end: .35rem; }
.rule code { color: var(--ink); overflow-wrap: anywhere; }
.yes::before { content: "seen: "; color: var(--soft); } .no::before { content: "left alone: "; color: var(--soft); }
.examples { list-style: none; padding: 0; font-size: .93rem; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; background: var(--accent); color: var(--on-accent); padding: .5rem 1rem; border-radius: .5rem; z-index: 2; }
.skip:focus { inset-block-start: 1rem; }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; border-radius: .25rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --sunk: #f4f4f4; --ink: #000; --soft: #444; --line: #bbb; --edge: #666; --accent: #0a6661; --flag: #a63d12; --good: #27632b; --promise: #2450a0; }
  html { font-size: 10.5pt; } main { max-inline-size: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; } table, figure, .card, .rule { break-inside: avoid; }
  .scroll { overflow: visible; border: 0; } table { font-size: 8pt; } th.n, td.n { white-space: normal; } th, td { padding: .2rem .3rem; } thead th { font-size: 7pt; overflow-wrap: anywhere; hyphens: auto; } .no-print { display: none; }
}
`;
