/*
 * Facts only: ids, timestamps, rule names, offsets. No column holds what somebody wrote; the short `what` of a
 * commitment is the one exception, and it is cleared with the commitment.
 * Every primary key begins with the workspace, so that any table can be partitioned or distributed by it.
 * Slack's own timestamps (`ts`) stay text: they are ids that sort.
 */

export * from './schema/admins.ts';
export * from './schema/backtests.ts';
export * from './schema/bots.ts';
export * from './schema/channels.ts';
export * from './schema/commitments.ts';
export * from './schema/findings.ts';
export * from './schema/installations.ts';
export * from './schema/messages.ts';
export * from './schema/outbox.ts';
export * from './schema/people.ts';
export * from './schema/settings.ts';
export * from './schema/weekly.ts';
export * from './schema/workspaces.ts';
