import { type Html, html } from '../report/html.ts';

/** The pages of the demo, in the order in which they are offered. */
export const PAGES = [
  { path: '/', name: 'Playground' },
  { path: '/slack', name: 'In Slack' },
  { path: '/promises', name: 'Promises' },
  { path: '/trends', name: 'Trends' },
  { path: '/rules', name: 'Rules' },
  { path: '/report', name: 'Report' },
] as const;

/** A page of the demo around its content. */
export function demoPage(page: { readonly path: string; readonly title: string; readonly body: Html }): string {
  const links = PAGES.map(
    ({ path, name }) =>
      html`<li><a href="${path}"${path === page.path ? html` aria-current="page"` : ''}>${name}</a></li>`,
  );
  return String(html`<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${page.title} · Ownership Lens</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/style.css"><script src="/client.js" defer></script></head>
<body><a class="skip" href="#content">To the content</a>
<header class="top"><div class="wide"><a class="brand" href="/">${mark()} Ownership Lens</a><nav aria-label="Pages"><ul>${links}</ul></nav></div></header>
<main id="content" tabindex="-1">${page.body}</main>
<footer class="wide soft small"><p>A demo on your own machine: nothing that you type leaves it or is kept. The people and messages of the sample workspace are invented. Not for appraisal, pay or discipline.</p></footer>
</body></html>
`);
}

function mark(): Html {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2.5"/><path d="M15.2 15.2 21 21" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"/><path d="m7 10.2 2.2 2.3L13.2 8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

/** The icon of the pages, in a colour that stands out from light and dark tabs. */
export const ICON = String(
  html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="10" cy="10" r="7" fill="#fff" stroke="#0a6661" stroke-width="2.5"/><path d="M15.2 15.2 21 21" stroke="#0a6661" stroke-width="2.5" stroke-linecap="round"/><path d="m7 10.2 2.2 2.3L13.2 8" fill="none" stroke="#0a6661" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
);
