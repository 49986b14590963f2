import type { Call } from '../../test/helpers/slack-stand-in/index.ts';

/** Where in the life of a send a process was when it was killed. */
export const PHASES = {
  before: 'in a send that Slack had not carried out',
  between: 'between a send that Slack carried out and its record',
  asking: 'while asking Slack for something else (channels, files, a lost send)',
  deciding: 'while deciding, leasing or recording in the database',
  idle: 'with nothing left to send',
} as const;
export type Phase = keyof typeof PHASES;

const SEND = 'chat.postMessage';

/** What a process is at, by the calls that it has open. */
export function phaseOf(calls: readonly Call[], worker: string, isWorkLeft: boolean): Phase {
  const open = calls.filter(({ agent, state }) => state !== 'ended' && agent.includes(`${worker}/`));
  if (open.some(({ method, state }) => method === SEND && state === 'done')) return 'between';
  if (open.some(({ method }) => method === SEND)) return 'before';
  if (!isWorkLeft) return 'idle';
  return open.length > 0 ? 'asking' : 'deciding';
}
