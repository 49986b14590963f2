import { localTime } from '../commitments/calendar.ts';
import { escapeTyped, mentionOf } from './markup.ts';
import { plainMessage, type SlackMessage } from './message.ts';

/** Entries of a page. */
export const AUDIT_PAGE = 25;
export const AUDIT_USAGE = 'Type `/ownership audit`, or a page with it: `/ownership audit 2`.';

const ACTIONS = {
  watch: 'had a channel read',
  unwatch: 'stopped the reading of a channel',
  setup: 'saved the set-up',
  go_live: 'ended shadow mode',
  pause: 'paused what goes out by itself',
  resume: 'resumed it',
  questions: 'set when I ask in a quiet thread',
  'schedule.nudge': 'set when the weekly post goes out',
  'schedule.digest': 'set when digests go out',
  'quiet.add': 'added a day on which nothing goes out',
  'quiet.remove': 'took back a day on which nothing goes out',
  'rules.change': 'changed the rules',
  'rules.undo': 'took a change to the rules back',
  'rules.quiet': 'let a rule go quiet that was contested too often',
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
  'look.backtest': 'was shown examples in the trial of a change to the rules',
  'look.suggest': 'looked for exceptions to the rules',
} as const;

/** What a detail is called; the others say it by their own name. */
const DETAILS: Readonly<Record<string, string>> = {
  facts: 'findings kept for days',
  promises: 'ended promises kept for days',
  group: 'smallest group',
  shadow: 'shadow mode',
  external: 'shared with other organisations',
};

interface AuditEntry {
  readonly at: Date;
  readonly actorId: string;
  readonly action: keyof typeof ACTIONS;
  readonly channelId: string | null;
  readonly detail: Readonly<Record<string, string>>;
}

/** Answers `/ownership audit`. */
export function auditMessage(
  entries: readonly AuditEntry[],
  page: number,
  hasMore: boolean,
  zone: string,
): SlackMessage {
  const lines = entries.map(({ at, actorId, action, channelId, detail }) => {
    const { date, time } = localTime(at, zone);
    const where = channelId === null ? '' : `, <#${channelId}>`;
    const words = Object.entries(detail).map(([key, value]) => `${DETAILS[key] ?? escapeTyped(key)}: ${safe(value)}`);
    return `• ${date} ${time ?? ''}: ${mentionOf(actorId)} ${ACTIONS[action]}${where}${words.length === 0 ? '' : ` (${words.join(', ')})`}`;
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
