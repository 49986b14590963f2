/*
 * Every refusal says who can. Appointed people are mentioned, which notifies nobody in a message that only one
 * person sees.
 */

const MOST_NAMED = 10;

/** For what workspace admins, owners and appointed people may do. */
export function onlyAdmins(appointed: readonly string[]): string {
  return `Only ${whoAreAdmins(appointed)} can do that. Please ask one of them. Nothing was changed.`;
}

/** For what leads may do in their own channels too. */
export function onlyAdminsAndLeads(appointed: readonly string[]): string {
  return `Only ${whoAreAdmins(appointed)}, and leads of that channel, can do that. Please ask one of them. Nothing was changed.`;
}

/** For appointing people, which appointed people may not. */
export const ONLY_WORKSPACE_ADMINS =
  'Only workspace admins and owners can appoint people or take that back. Please ask one of them. Nothing was changed.';

/** Who may set up the bot, in words. */
export function whoAreAdmins(appointed: readonly string[]): string {
  if (appointed.length === 0) return 'workspace admins and owners, and people they appoint';
  const named = appointed.slice(0, MOST_NAMED).map((userId) => `<@${userId}>`);
  const more = appointed.length > named.length ? ` and ${appointed.length - named.length} more` : '';
  return `workspace admins and owners, and the people they appointed (${named.join(', ')}${more})`;
}
