import { escapeHtml } from './escape-html.ts';

/** How an installation ended. */
export type InstallOutcome =
  | { readonly kind: 'installed'; readonly appId: string; readonly workspaceId: string; readonly isOrgWide: boolean }
  | { readonly kind: 'denied' | 'forged' | 'expired' | 'used' | 'refused' | 'unreachable' | 'failed' };

const WORDS: Readonly<Record<Exclude<InstallOutcome['kind'], 'installed'>, readonly [title: string, text: string]>> = {
  denied: ['Nothing was installed', 'You chose not to install it, and nothing was kept.'],
  forged: ['This did not begin here', 'Begin and finish in the same browser, with cookies allowed for this page.'],
  expired: ['That took too long', 'Ten minutes are over, so nothing was installed.'],
  used: ['This page was used before', 'Each installation is good for one visit. If it worked, you are done.'],
  refused: ['Slack said no', 'Slack did not accept the installation. Nothing was installed.'],
  unreachable: ['Slack did not answer', 'Nothing was installed. Try again in a minute.'],
  failed: ['That did not work', 'Something went wrong here. Whoever runs this bot finds the reason in its log.'],
};

/** The page at the end of an installation; `again` is where to begin anew. */
export function installPage(outcome: InstallOutcome, again: string): string {
  if (outcome.kind !== 'installed') {
    const [title, text] = WORDS[outcome.kind];
    return page(title, text, { href: again, text: 'Begin again' });
  }
  const { appId, workspaceId, isOrgWide } = outcome;
  if (isOrgWide) {
    return page(
      'Installed for your organisation',
      'Now add it to workspaces: Slack, "Manage organization", "Apps".',
      null,
    );
  }
  const query = new URLSearchParams({ app: appId, team: workspaceId });
  return page('Installed', 'It reads nothing yet. Open its Home tab in Slack, or type /ownership setup.', {
    href: `https://slack.com/app_redirect?${query.toString()}`,
    text: 'Open Slack',
  });
}

function page(title: string, text: string, link: { readonly href: string; readonly text: string } | null): string {
  const onward = link === null ? '' : `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)} · Ownership Lens</title>
<style>body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 12vh auto; padding: 0 1rem; }</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${onward}</main></body></html>
`;
}
