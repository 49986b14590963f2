import { analyse, compileRuleset, type Ruleset } from '../../src/detectors/index.ts';
import type { Context, ContextMessage, Flag, OwnLedger, Signal } from '../../src/detectors/types.ts';
import type { Message } from '../../src/text/message.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { readCorpus } from '../bench/corpus.ts';
import { randomFrom } from '../crash/processes.ts';

/** A text whose reading is the same wherever it stands, so that the truth about it is known beforehand. */
export interface SteadyText {
  readonly text: string;
  readonly flags: readonly Flag[];
  readonly signals: readonly Signal[];
}

export interface SteadyTexts {
  readonly plain: readonly SteadyText[];
  readonly flagged: readonly SteadyText[];
}

/** The day on which a run takes place: a Tuesday. */
export const DAY = '2026-11-17';
/** What people of the tales promise to finish. */
export const THINGS = ['billing', 'search', 'login', 'export', 'payroll', 'inventory'].map(
  (word) => `${word} migration`,
);
/** A promise, and the words that say it was kept. */
export const promiseText = (thing: string) => `I'll finish the ${thing} by Friday.`;
export const keptText = (thing: string) => `The ${thing} is finished and deployed.`;

const AUTHOR = 'U1';
const OTHER = 'U2';
/** So many texts of each kind are tried beside each other; of those that bear it, so many are tried harder. */
const TRIED = { plain: 90, flagged: 40 };
const CHOSEN = { plain: 32, flagged: 14 };
/** Crowds of the chosen texts in which each is tried at last. */
const CROWDS = 300;
const CROWD_SIZE = 20;

interface Reading {
  readonly flags: readonly Flag[];
  readonly signals: readonly Signal[];
  readonly promises: number;
}

/**
 * Texts of the bundled data that promise nothing and read the same beside each other: with any one of them before it,
 * in its thread or written by its author, and in crowds of them. First those without a flag, then those with one.
 */
export async function steadyTexts(): Promise<SteadyTexts> {
  const ruleset = compileRuleset();
  const random = randomFrom(1);
  const isSteadyIn = (context: Context) => (one: Candidate) =>
    isSame(readingOf(one.message, context, ruleset), one.reading);
  const all = [...new Set((await readCorpus()).map(({ text }) => text))].filter((text) => text.trim() !== '');
  const alone = all.map((text): Candidate => {
    const message = readMessage(text);
    return { text, message, reading: readingOf(message, place({}), ruleset) };
  });
  const quiet = alone.filter(({ reading }) => reading.promises === 0);
  const peaceful = withoutConflicts(someOf(quiet, TRIED), (one, other) =>
    besides(other).every((context) => isSteadyIn(context)(one)),
  );
  const chosen = someOf(peaceful, CHOSEN);
  // Those who promise write nothing else, and nobody answers them.
  const promised = THINGS.flatMap((thing) => [promiseText(thing), keptText(thing)]).map((text) => ({
    message: readMessage(text),
  }));
  const crowds = crowdsOf(chosen, random).map((crowd) => withTalk(crowd, promised, random));
  const talk = promised.map((text) => place({ conversation: [seen(OTHER, text)] }));
  const threads = chosen.flatMap((parent) => chosen.map((reply) => inThread(parent, reply)));
  const steady = chosen.filter((one) => [...talk, ...crowds, ...threads].every((context) => isSteadyIn(context)(one)));
  for (const thing of THINGS) checkPromise(thing, crowds, ruleset);
  const texts = steady.map(({ text, reading }): SteadyText => ({ text, ...reading }));
  return {
    plain: texts.filter(({ flags }) => flags.length === 0),
    flagged: texts.filter(({ flags }) => flags.length > 0),
  };
}

function someOf(list: readonly Candidate[], most: typeof TRIED): Candidate[] {
  return [
    ...spread(
      list.filter(({ reading }) => reading.flags.length === 0),
      most.plain,
    ),
    ...spread(
      list.filter(({ reading }) => reading.flags.length > 0),
      most.flagged,
    ),
  ];
}

/** So many of a list, from all over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_one, at) => at % step === 0).slice(0, most);
}

/** Takes out whoever changes the reading of most others, or is changed by most, until nobody changes anybody. */
function withoutConflicts<T>(list: readonly T[], isUnchanged: (one: T, beside: T) => boolean): T[] {
  const conflicts = new Map(list.map((one) => [one, new Set<T>()]));
  for (const one of list) {
    for (const other of list) {
      if (isUnchanged(one, other)) continue;
      conflicts.get(one)?.add(other);
      conflicts.get(other)?.add(one);
    }
  }
  for (;;) {
    const [worst] = [...conflicts].sort(([, a], [, b]) => b.size - a.size);
    if (worst === undefined || worst[1].size === 0) return [...conflicts.keys()];
    const [out] = worst;
    conflicts.delete(out);
    for (const others of conflicts.values()) others.delete(out);
  }
}

interface Candidate {
  readonly text: string;
  readonly message: Message;
  readonly reading: Reading;
}

function readingOf(message: Message, context: Context, ruleset: Ruleset): Reading {
  const { flags, signals, commitments } = analyse(message, context, ruleset);
  return {
    flags: flags.map(({ flag }) => flag).sort(),
    signals: signals.map(({ signal }) => signal).sort(),
    promises: commitments.length,
  };
}

const isSame = (one: Reading, other: Reading) => JSON.stringify(one) === JSON.stringify(other);

function place(more: Partial<Context>): Context {
  return {
    author: AUTHOR,
    parent: null,
    conversation: [],
    own: [],
    sentAt: { date: DAY, time: '09:30' },
    channelKind: 'updates',
    ledger: { waiting: [], settled: [], silentSlips: 0 },
    ...more,
  };
}

interface ReadText {
  readonly message: Message;
}

const seen = (author: string, { message }: ReadText, time = '09:10'): ContextMessage => ({
  author,
  message,
  sentAt: { date: DAY, time },
});

/** One text as the first of the thread, as talk, and as the author's own words. */
function besides(text: ReadText): Context[] {
  const own = seen(AUTHOR, text);
  return [
    place({ parent: seen(OTHER, text) }),
    place({ conversation: [seen(OTHER, text)] }),
    place({ conversation: [own], own: [own] }),
  ];
}

/** One text as the first of the thread, and another after it, by the author and by somebody else. */
function inThread(parent: ReadText, reply: ReadText): Context {
  const own = seen(AUTHOR, reply);
  return place({ parent: seen(OTHER, parent), conversation: [seen('U3', reply), own], own: [own] });
}

/** Up to as many texts as the bot looks back, by their author and others, some in a thread. */
function crowdsOf(texts: readonly ReadText[], random: () => number): Context[] {
  const any = <T>(list: readonly T[]) => list.slice(Math.floor(random() * list.length)).slice(0, 1);
  const some = (author: () => string) =>
    Array.from({ length: Math.floor(random() * (CROWD_SIZE + 1)) }, (_, at) =>
      any(texts).map((text) => seen(author(), text, `09:${String(at).padStart(2, '0')}`)),
    ).flat();
  return Array.from({ length: CROWDS }, () => {
    const conversation = some(() => (random() < 0.2 ? AUTHOR : `U${2 + Math.floor(random() * 9)}`));
    const elsewhere = random() < 0.3 ? some(() => AUTHOR) : [];
    const [parent = null] = random() < 0.5 ? any(texts).map((text) => seen(random() < 0.2 ? AUTHOR : OTHER, text)) : [];
    return place({ parent, conversation, own: [...elsewhere, ...conversation.filter((one) => one.author === AUTHOR)] });
  });
}

/** A crowd among which others speak of their promises, too. */
function withTalk(crowd: Context, promised: readonly ReadText[], random: () => number): Context {
  const said = promised.filter(() => random() < 0.1).map((text) => seen(OTHER, text));
  return { ...crowd, conversation: [...said, ...crowd.conversation] };
}

/** Whoever promises writes nothing else than the promise and that it is kept. Throws when these don't read as they must. */
function checkPromise(thing: string, crowds: readonly Context[], ruleset: Ruleset): void {
  const made = readMessage(promiseText(thing));
  const own = [seen(AUTHOR, { message: made })];
  const waiting: OwnLedger['waiting'] = [{ what: `finish the ${thing}`, due: '2026-11-20' }];
  for (const { conversation } of crowds) {
    const others = conversation.filter(({ author }) => author !== AUTHOR);
    const promise = readingOf(made, place({ conversation: others }), ruleset);
    const after = place({ conversation: [...others, ...own], own });
    const later = { ...after, ledger: { waiting, settled: [], silentSlips: 0 } };
    const kept = [after, later].map((context) => readingOf(readMessage(keptText(thing)), context, ruleset));
    const isRight =
      isSame(promise, { flags: [], signals: ['commitment'], promises: 1 }) &&
      kept.every((reading) => isSame(reading, { flags: [], signals: ['outcome'], promises: 0 }));
    if (!isRight) throw new Error(`The words about the ${thing} read differently among other texts`);
  }
}
