import { isObject, type JsonObject, objectField, stringField } from '../text/json.ts';

/** A person or bot of users.json. */
export interface Member {
  readonly id: string;
  readonly isBot: boolean;
  readonly isDeleted: boolean;
  /** IANA name; `UTC` when the export doesn't say. */
  readonly zone: string;
  /** Real and display names as written. */
  readonly names: readonly string[];
  /** Bots: the id that their posts carry. */
  readonly botId: string | null;
}

/** The people and bots of an export, found by id or by name. */
export interface Members {
  readonly byId: ReadonlyMap<string, Member>;
  readonly botsByBotId: ReadonlyMap<string, Member>;
  /** A person by real or display name, case and outer spaces aside; null when nobody or two active people bear it. */
  personNamed(name: string): Member | null;
}

/** Reads the list in users.json; entries that aren't users are ignored. */
export function readMembers(list: unknown): Members {
  const byId = new Map<string, Member>();
  const botsByBotId = new Map<string, Member>();
  const byName = new Map<string, Member[]>();
  for (const entry of Array.isArray(list) ? list : []) {
    if (!isObject(entry) || stringField(entry, 'id') === '') continue;
    const member = readMember(entry);
    byId.set(member.id, member);
    if (member.botId !== null) botsByBotId.set(member.botId, member);
    if (member.isBot) continue;
    for (const name of new Set(member.names.map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), member]);
    }
  }
  return {
    byId,
    botsByBotId,
    personNamed: (name) => {
      const bearers = byName.get(fold(name)) ?? [];
      const active = bearers.filter((member) => !member.isDeleted);
      const candidates = active.length > 0 ? active : bearers;
      return candidates.length === 1 ? (candidates[0] ?? null) : null;
    },
  };
}

function readMember(entry: JsonObject): Member {
  const id = stringField(entry, 'id');
  const profile = objectField(entry, 'profile');
  const names = [
    stringField(entry, 'real_name'),
    stringField(profile, 'real_name'),
    stringField(profile, 'real_name_normalized'),
    stringField(profile, 'display_name'),
    stringField(profile, 'display_name_normalized'),
  ].filter((name) => name.trim() !== '');
  const isBot = entry.is_bot === true || id === 'USLACKBOT';
  return {
    id,
    isBot,
    isDeleted: entry.deleted === true,
    zone: zoneOf(stringField(entry, 'tz')),
    names: isBot ? [...names, stringField(entry, 'name')] : names,
    botId: stringField(profile, 'bot_id') || null,
  };
}

/** Compares names as people do: case, outer and double spaces don't matter. */
export function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function zoneOf(name: string): string {
  if (name === '') return 'UTC';
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return 'UTC';
  }
}
