import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import type { Context, ContextMessage, Flag, Signal } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { readCorpus } from '../bench/corpus.ts';

/** A text whose reading is the same wherever it stands, so that the truth about it is known beforehand. */
export interface SteadyText {
  readonly text: string;
  readonly flags: readonly Flag[];
  readonly signals: readonly Signal[];
}

/** The day on which a run takes place: a Tuesday. */
export const DAY = '2026-11-17';
const AUTHOR = 'U1';
/** One text in this many is enough. */
const SHARE = 4;

/**
 * The texts of the bundled data that read the same with anything around them, promise nothing and speak of no promise.
 * First those without a flag, then those with one.
 */
export async function steadyTexts(): Promise<{
  readonly plain: readonly SteadyText[];
  readonly flagged: readonly SteadyText[];
}> {
  const ruleset = compileRuleset();
  const all = [...new Set((await readCorpus()).map(({ text }) => text))].filter((text) => text.trim() !== '');
  const texts = all.filter((_text, at) => at % SHARE === 0);
  const around = surroundings(texts);
  const steady = texts.flatMap((text): SteadyText[] => {
    const message = readMessage(text);
    const readings = around.map((context) => {
      const { flags, signals, commitments } = analyse(message, context, ruleset);
      return {
        flags: flags.map(({ flag }) => flag).sort(),
        signals: signals.map(({ signal }) => signal).sort(),
        promises: commitments.length,
      };
    });
    const [first] = readings;
    const isSteady = new Set(readings.map((reading) => JSON.stringify(reading))).size === 1;
    return first !== undefined && isSteady && first.promises === 0 ? [{ text, ...first }] : [];
  });
  return {
    plain: steady.filter(({ flags }) => flags.length === 0),
    flagged: steady.filter(({ flags }) => flags.length > 0),
  };
}

/** Nothing, and crowds of other messages as parents, as talk and as the author's own. */
function surroundings(texts: readonly string[]): Context[] {
  const seen = (author: string, text: string): ContextMessage => ({
    author,
    message: readMessage(text),
    sentAt: { date: DAY, time: '09:00' },
  });
  const alone: Context = {
    author: AUTHOR,
    parent: null,
    conversation: [],
    own: [],
    sentAt: { date: DAY, time: '10:00' },
    channelKind: 'updates',
    ledger: { waiting: [], settled: [], silentSlips: 0 },
  };
  const crowds = Array.from({ length: 4 }, (_, at): Context => {
    const some = texts.filter((_text, index) => index % 4 === at);
    const own = some.slice(0, 12).map((text) => seen(AUTHOR, text));
    const talk = some.slice(12, 24).map((text) => seen('U2', text));
    const parent = at % 2 === 0 ? seen('U3', some[24] ?? 'Hello') : null;
    return { ...alone, parent, conversation: [...own, ...talk], own };
  });
  return [alone, ...crowds];
}
