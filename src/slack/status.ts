import type { SlackClients } from './clients.ts';

/** The parts of a Slack profile that say whether a person is there. */
export interface StatusProfile {
  readonly status_text?: string | undefined;
  readonly status_emoji?: string | undefined;
  /** Seconds; 0 when it does not end by itself. */
  readonly status_expiration?: number | undefined;
}

/** What a status says: `away` for a day or more, `busy` for the moment. */
export type Presence = 'away' | 'busy' | 'there';

const AWAY_EMOJI = new Set([
  ':palm_tree:',
  ':desert_island:',
  ':beach_with_umbrella:',
  ':umbrella_on_ground:',
  ':face_with_thermometer:',
  ':mask:',
  ':airplane:',
  ':baby:',
  ':hospital:',
]);
const BUSY_EMOJI = new Set([':no_entry:', ':no_entry_sign:', ':no_bell:', ':octagonal_sign:', ':red_circle:']);
const AWAY =
  /\b(?:vacation(?:ing)?|vacay|holidays?|on leave|annual leave|(?:parental|maternity|paternity|sick|medical) leave|pto|ooo|oof|out of (?:the )?office|sick|off sick|unwell|day off|off today|away|sabbatical|travell?ing)\b/i;
const BACK = /\b(?:back|working|available)\b/i;
const BUSY =
  /\b(?:do not disturb|don'?t disturb|dnd|focus(?:ing)?(?: time)?|heads?[- ]down|deep work|in an? interview|presenting)\b/i;

/** Reads a status as it stands at a moment; one that has ended says nothing. */
export function readStatus(profile: StatusProfile, now: Date): Presence {
  const { status_text: text = '', status_emoji: emoji = '', status_expiration: ends = 0 } = profile;
  if (ends > 0 && ends * 1_000 <= now.getTime()) return 'there';
  const plain = text.replace(/’/g, "'");
  if (AWAY.test(plain) && !BACK.test(plain)) return 'away';
  if (BUSY.test(plain) || BUSY_EMOJI.has(emoji)) return 'busy';
  // Beside words that mean something else, a picture is decoration: ":palm_tree: Friday mood".
  return plain.trim() === '' && AWAY_EMOJI.has(emoji) ? 'away' : 'there';
}

/** What a person's status says at this moment, asked of Slack. Throws when Slack can't be asked. */
export async function loadPresence(
  access: { readonly slack: SlackClients; readonly now: () => Date },
  workspaceId: string,
  userId: string,
): Promise<Presence> {
  const client = await access.slack.bulk(workspaceId);
  const { user } = await client.users.info({ user: userId });
  return readStatus(user?.profile ?? {}, access.now());
}
