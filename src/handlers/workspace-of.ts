/** The workspace that a payload belongs to; throws when it names none, since no row could be looked up. */
export function workspaceOf(context: { readonly teamId?: string; readonly enterpriseId?: string }): string {
  const workspaceId = context.teamId ?? context.enterpriseId;
  if (workspaceId === undefined) throw new Error('The payload names no workspace');
  return workspaceId;
}
