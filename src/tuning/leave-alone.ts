import type { Example } from '../detectors/engine/rule.ts';
import { analyse, compileRuleset, RULES } from '../detectors/index.ts';
import { type Context, type ContextMessage, FLAGS, type Flag, type Tuning } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';
import { readMessage } from '../text/read-message.ts';

/** A shipped text that no red flag may be raised on, and which flag a tuning raises on it all the same. */
export interface LeftAlone {
  readonly ruleId: string;
  readonly text: string;
  readonly flag: Flag;
}

interface Material {
  readonly ruleId: string;
  readonly message: Message;
  readonly context: Context;
}

const FLAG_NAMES: ReadonlySet<string> = new Set(FLAGS);

/**
 * The shipped "leave alone" examples of the red flags' rules on which a tuning raises a flag that another tuning does
 * not raise.
 */
export function newlyFlagged(tuning: Tuning, changed: Tuning): readonly LeftAlone[] {
  const before = compileRuleset(tuning);
  const after = compileRuleset(changed);
  return material().flatMap(({ ruleId, message, context }) => {
    const known = new Set(analyse(message, context, before).flags.map(({ flag }) => flag));
    const added = analyse(message, context, after).flags.find(({ flag }) => !known.has(flag));
    return added === undefined ? [] : [{ ruleId, text: message.raw, flag: added.flag }];
  });
}

function material(): readonly Material[] {
  return RULES.filter(({ label }) => FLAG_NAMES.has(label)).flatMap(({ id, examples }) =>
    (examples?.leave ?? []).map((example) => ({
      ruleId: id,
      message: readMessage(typeof example === 'string' ? example : example.text),
      context: contextOf(example),
    })),
  );
}

/** The surroundings that an example names. */
function contextOf(example: Example): Context {
  const { parent, own = [], channel, sent } = typeof example === 'string' ? {} : example;
  const said = (author: string, text: string): ContextMessage => ({
    author,
    message: readMessage(text),
    sentAt: null,
  });
  const before = own.map((text) => said('author', text));
  return {
    author: 'author',
    parent: parent === undefined ? null : said('somebody', parent),
    conversation: before,
    own: before,
    sentAt: sent === undefined ? null : { date: sent, time: null },
    channelKind: channel ?? null,
  };
}
