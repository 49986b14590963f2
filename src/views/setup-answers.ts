/** What the bot answers about the set-up. */
export const SETUP_ANSWERS = {
  stale:
    'Somebody changed the set-up while this was open, so nothing was saved. Please open it again: `/ownership setup`.',
  leadNotRead: 'One of them cannot be a lead: guests, bots and people of other organisations get no digest.',
} as const;

/** Why a channel that was chosen can't be read, for the line under the input: no markup. */
export function notReadable(why: 'absent' | 'archived' | 'external', name: string): string {
  if (why === 'absent') {
    return 'I am not in one of these channels yet. Type /invite @Ownership Lens there, then save once more.';
  }
  if (why === 'archived') return `#${name} is archived, so there is nothing to read. Please take it out.`;
  return `#${name} is shared with another organisation. Take it out here, and type /ownership watch there: it asks you to confirm.`;
}

/** What was saved, and what happens next. */
export function setupDone(result: {
  readonly added: readonly string[];
  readonly isShadow: boolean;
  readonly readsAny: boolean;
}): string {
  const channels = result.added.map((channelId) => `<#${channelId}>`).join(', ');
  return [
    '*Saved.*',
    ...(channels === ''
      ? []
      : [`I now read ${channels}. A notice there says what is read, why, what is kept, and who gets what.`]),
    ...(result.readsAny ? [] : ['I read no channel yet. Invite me to one, then open this again.']),
    result.isShadow
      ? 'Shadow mode is on: I note what I see and tell nobody. After two weeks admins get the share that authors found right, with a *Go live* button.'
      : 'I am live: hints, posts and digests go out.',
  ].join('\n');
}
