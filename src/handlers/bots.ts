import { saveAudit } from '../db/audit.ts';
import {
  addStandupBot,
  findBotAuthor,
  forgetBotAuthor,
  listStandupBots,
  removeStandupBot,
  saveBotAuthor,
} from '../db/bots.ts';
import { listWatchedChannels } from '../db/channels.ts';
import type { AuditAction } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../export/members.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { BOT_ANSWERS, botList } from '../views/bot-answers.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { queueChannelNotices } from '../weekly/channel-notices.ts';
import { readUser } from './command-words.ts';
import { isAdmin, refuse } from './rights.ts';
import type { Asker } from './watch.ts';

/** `/ownership bot list|add|remove|author`: standup bots whose posts count for the people whose name they carry. */
export async function bot(deps: Deps, asker: Asker, rest: string): Promise<SlackMessage> {
  const [verb = 'list', person = '', ...more] = rest.split(/\s+/).filter((word) => word !== '');
  const known = verb.toLowerCase();
  if (known === 'list' && person === '') return botList(await listStandupBots(deps.db, asker.workspaceId));
  if (known === 'author') return author(deps, asker, rest.slice(verb.length).trim());
  const botUserId = readUser(person);
  if ((known !== 'add' && known !== 'remove') || botUserId === null || more.length > 0)
    return plainMessage(BOT_ANSWERS.usage);
  if (!(await isAdmin(deps, asker.workspaceId, asker.userId))) return refuse(deps, asker.workspaceId);
  return known === 'add' ? add(deps, asker, botUserId) : remove(deps, asker, botUserId);
}

async function add(deps: Deps, { workspaceId, userId: actorId }: Asker, botUserId: string): Promise<SlackMessage> {
  const client = await deps.slack.interactive(workspaceId);
  const { user } = await client.users.info({ user: botUserId });
  if (user?.is_bot !== true) return plainMessage(BOT_ANSWERS.noBot);
  if ((await client.auth.test()).user_id === botUserId) return plainMessage(BOT_ANSWERS.ownBot);
  const botId = user.profile?.bot_id ?? null;
  const isNew = await change(deps, workspaceId, async (tx) => {
    const isAdded = await addStandupBot(tx.db, { workspaceId, userId: botUserId, botId, addedBy: actorId }, deps.now());
    if (isAdded) await record(tx, workspaceId, actorId, 'bot.add', { bot: botUserId });
    return isAdded;
  });
  return plainMessage(isNew ? BOT_ANSWERS.added(botUserId) : BOT_ANSWERS.known(botUserId));
}

async function remove(deps: Deps, { workspaceId, userId: actorId }: Asker, botUserId: string): Promise<SlackMessage> {
  const wasOne = await change(deps, workspaceId, async (tx) => {
    const isRemoved = await removeStandupBot(tx.db, workspaceId, botUserId);
    if (isRemoved) await record(tx, workspaceId, actorId, 'bot.remove', { bot: botUserId });
    return isRemoved;
  });
  return plainMessage(wasOne ? BOT_ANSWERS.removed(botUserId) : BOT_ANSWERS.unknown(botUserId));
}

/** Whom a name means is said by admins; whoever it means now may say that it is not them. */
async function author(deps: Deps, asker: Asker, words: string): Promise<SlackMessage> {
  const { workspaceId, userId: actorId } = asker;
  const match = /^["“']?(.{2,80}?)["”']?\s+(<@[^>]+>|nobody|forget)$/i.exec(words);
  const name = fold(match?.[1] ?? '');
  const whom = match?.[2] ?? '';
  const userId = readUser(whom);
  const word = whom.toLowerCase();
  if (name === '' || (userId === null && word !== 'nobody' && word !== 'forget'))
    return plainMessage(BOT_ANSWERS.usage);
  const isTheirs = (await findBotAuthor(deps.db, workspaceId, name))?.userId === actorId;
  const isDisowning = isTheirs && word === 'nobody';
  if (!isDisowning && !(await isAdmin(deps, workspaceId, actorId))) return refuse(deps, workspaceId);
  if (userId !== null && !isRead(await loadMember(deps, workspaceId, userId))) return plainMessage(BOT_ANSWERS.notRead);
  await deps.db.transaction(async (tx) => {
    if (word === 'forget') await forgetBotAuthor(tx, workspaceId, name);
    else await saveBotAuthor(tx, { workspaceId, name, userId, setBy: actorId }, deps.now());
    // The name itself stays out of the log: only whom it means is a setting.
    await record({ ...deps, db: tx }, workspaceId, actorId, 'bot.author', { user: userId ?? word });
  });
  return plainMessage(word === 'forget' ? BOT_ANSWERS.forgotten(name) : BOT_ANSWERS.author(name, userId));
}

/** Makes the change and, when there is one, queues the word for every channel that is read. */
function change(deps: Deps, workspaceId: string, make: (tx: Deps) => Promise<boolean>): Promise<boolean> {
  return deps.db.transaction(async (db) => {
    const isChanged = await make({ ...deps, db });
    if (isChanged) await queueChannelNotices(db, 'bots', await listWatchedChannels(db, workspaceId), deps.now());
    return isChanged;
  });
}

function record(
  deps: Deps,
  workspaceId: string,
  actorId: string,
  action: AuditAction,
  detail: Readonly<Record<string, string>>,
): Promise<void> {
  return saveAudit(deps.db, { workspaceId, actorId, action, channelId: null, detail }, deps.now());
}
