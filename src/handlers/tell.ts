import type { BlockAction, RespondFn } from '@slack/bolt';
import type { Deps } from '../deps.ts';
import { plainMessage, wordsView } from '../views/message.ts';
import { workspaceOf } from './workspace-of.ts';

/** A press, as far as an answer needs it. */
interface Press {
  readonly body: Pick<BlockAction, 'response_url' | 'trigger_id'>;
  readonly context: Parameters<typeof workspaceOf>[0];
  readonly respond: RespondFn;
}

/** Answers a press in a message beside it, and one on the Home tab, where nothing can be answered, in a modal. */
export async function tell(deps: Pick<Deps, 'slack'>, { body, context, respond }: Press, text: string): Promise<void> {
  if (body.response_url !== undefined) {
    await respond({ ...plainMessage(text), replace_original: false });
    return;
  }
  const client = await deps.slack.interactive(workspaceOf(context));
  await client.views.open({ trigger_id: body.trigger_id, view: wordsView('Ownership Lens', text) });
}
