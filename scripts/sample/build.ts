import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import people from './people.json' with { type: 'json' };
import { readStory, type StoryLine } from './story.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const PARTS = ['story-1.txt', 'story-2.txt', 'story-3.txt', 'story-4.txt'];
const CREATED = 1_764_547_200;

interface Placed {
  readonly line: StoryLine;
  readonly ts: string;
}

/** The files of the sample workspace, by path, as a Slack export has them. */
export function buildSample(): ReadonlyMap<string, string> {
  const lines = readStory(PARTS.map((part) => readFileSync(join(HERE, part), 'utf8')).join('\n'));
  const placed = lines.map((line, index): Placed => ({ line, ts: tsOf(line, index) }));
  const files = new Map<string, string>([
    ['users.json', asJson([...people.people.map(userOf), ...people.bots.map(botOf)])],
    ['channels.json', asJson(people.channels.map(channelOf))],
  ]);
  const days = new Map<string, Placed[]>();
  for (const message of placed) {
    const path = `${message.line.channel}/${message.line.day}.json`;
    days.set(path, [...(days.get(path) ?? []), message]);
  }
  for (const [path, messages] of days) {
    const sorted = messages.toSorted((a, b) => Number(a.ts) - Number(b.ts));
    files.set(path, asJson(sorted.map((message) => messageOf(message, placed))));
  }
  return files;
}

function messageOf(message: Placed, all: readonly Placed[]): object {
  const { line, ts } = message;
  const root = line.root === null ? null : all[line.root];
  const replies = all.filter(({ line: other }) => other.root !== null && all[other.root] === message);
  const thread = root
    ? { thread_ts: root.ts, parent_user_id: idOf(root.line.speaker) }
    : replies.length > 0
      ? {
          thread_ts: ts,
          reply_count: replies.length,
          reply_users: [...new Set(replies.map((reply) => idOf(reply.line.speaker)))],
          latest_reply: replies.at(-1)?.ts,
        }
      : {};
  if (line.kind === 'person') {
    return {
      client_msg_id: hash(`${ts} ${line.speaker}`, 32),
      type: 'message',
      user: idOf(line.speaker),
      text: escapeText(line.text),
      ts,
      team: people.team,
      ...thread,
    };
  }
  return { type: 'message', subtype: 'bot_message', ts, ...thread, ...botPost(line) };
}

function botPost(line: StoryLine): object {
  if (line.kind === 'bot') {
    const bot = people.bots.find(({ name }) => name === line.speaker);
    return { username: bot?.real, bot_id: botIdOf(line.speaker), text: escapeText(line.text) };
  }
  const name = people.people.find((person) => person.name === line.speaker)?.real ?? line.speaker;
  const answers = line.text.split(' | ');
  return {
    username: name,
    bot_id: botIdOf('round'),
    text: `*${name}* posted an update`,
    attachments: people.questions.map((title, index) => ({
      id: index + 1,
      title,
      text: escapeText(answers[index] ?? ''),
      fallback: `${title} ${escapeText(answers[index] ?? '')}`,
      mrkdwn_in: ['text'],
    })),
  };
}

/** The workspace keeps winter time all through the story: one hour ahead of UTC. */
function tsOf(line: StoryLine, index: number): string {
  const seconds = Date.parse(`${line.day}T${line.time}:00+01:00`) / 1000;
  return `${seconds + (index % 40)}.${String((index * 7919 + 104_729) % 1_000_000).padStart(6, '0')}`;
}

function userOf(person: (typeof people.people)[number]): object {
  return {
    id: idOf(person.name),
    team_id: people.team,
    name: person.name,
    deleted: false,
    real_name: person.real,
    tz: person.zone ?? people.zone,
    profile: { title: person.title, real_name: person.real, display_name: person.name },
    is_bot: false,
    updated: CREATED,
  };
}

function botOf(bot: (typeof people.bots)[number]): object {
  return {
    id: idOf(bot.name),
    team_id: people.team,
    name: bot.name,
    deleted: false,
    real_name: bot.real,
    profile: { real_name: bot.real, display_name: '', bot_id: botIdOf(bot.name) },
    is_bot: true,
    updated: CREATED,
  };
}

function channelOf(channel: (typeof people.channels)[number]): object {
  return {
    id: `C${hash(channel.name, 10).toUpperCase()}`,
    name: channel.name,
    created: CREATED,
    creator: idOf('noor'),
    is_archived: false,
    is_general: false,
    members: people.people.map((person) => idOf(person.name)),
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: channel.purpose, creator: idOf('noor'), last_set: CREATED },
  };
}

function idOf(name: string): string {
  return `U${hash(name, 10).toUpperCase()}`;
}

function botIdOf(name: string): string {
  return `B${hash(name, 10).toUpperCase()}`;
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(`larkspur ${text}`).digest('hex').slice(0, length);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = join(HERE, '..', '..', 'sample');
  rmSync(target, { recursive: true, force: true });
  for (const [path, text] of buildSample()) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
