import { localTime } from '../commitments/calendar.ts';
import { mentionOf } from './markup.ts';
import { plainMessage, type SlackMessage } from './message.ts';

/** Entries of a page. */
export const AUDIT_PAGE = 25;
export const AUDIT_USAGE = 'Type `/ownership audit`, or a page with it: `/ownership audit 2`.';

const ACTIONS: Readonly<Record<string, string>> = {
  watch: 'had a channel read',
  unwatch: 'stopped the reading of a channel',
  setup: 'saved the set-up',
  go_live: 'ended shadow mode',
  pause: 'paused what goes out by itself',
  resume: 'resumed it',
  'lead.add': 'added a lead',
  'lead.remove': 'removed a lead',
  'admin.add': 'appointed an admin',
  'admin.remove': 'took an appointment back',
  'charter.on': 'allowed links in digests',
  'charter.off': 'ended links in digests',
  'bot.add': 'added a standup bot',
  'bot.remove': 'removed a standup bot',
  'bot.author': 'said whom a name of a standup bot means',
  'look.digest': 'got a digest',
  'look.preview': 'looked at a digest',
  'look.more': 'looked at all of a digest',
};

/** Answers `/ownership audit`. */
export function auditMessage(
  entries: readonly {
    readonly at: Date;
    readonly actorId: string;
    readonly action: string;
    readonly channelId: string | null;
    readonly detail: Readonly<Record<string, string>>;
  }[],
  page: number,
  hasMore: boolean,
  zone: string,
): SlackMessage {
  const lines = entries.map(({ at, actorId, action, channelId, detail }) => {
    const { date, time } = localTime(at, zone);
    const what = ACTIONS[action] ?? `\`${action}\``;
    const where = channelId === null ? '' : `, <#${channelId}>`;
    const words = Object.entries(detail).map(([key, value]) => `${key} ${safe(value)}`);
    return `• ${date} ${time ?? ''}: ${mentionOf(actorId)} ${what}${where}${words.length === 0 ? '' : ` (${words.join(', ')})`}`;
  });
  return plainMessage(
    [
      `*Who changed what, and who looked*, page ${page}`,
      ...(lines.length === 0 ? ['Nothing.'] : lines),
      ...(hasMore ? [`Older: \`/ownership audit ${page + 1}\``] : []),
    ].join('\n'),
  );
}

function safe(value: string): string {
  return /^[UW][A-Z0-9]+$/.test(value) ? mentionOf(value) : `\`${value.replace(/[`<>&]/g, "'").slice(0, 80)}\``;
}
