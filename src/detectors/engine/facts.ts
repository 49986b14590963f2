import type { Message, Sentence } from '../../text/message.ts';
import type { Context, ContextMessage, Signal } from '../types.ts';
import type { Place } from './blank.ts';
import { type Condition, type Conditions, FAILS, HOLDS, OPEN } from './conditions.ts';
import type { Memory } from './memory.ts';
import type { Net } from './net.ts';
import type { Facts, SignalReading } from './observed.ts';
import { filterMatches, isAnyPlaced, sentenceAt } from './places.ts';
import { type Match, matchesOf, type Scan, scanMessage } from './scan.ts';

export type { Facts } from './observed.ts';

/** The compiled knowledge that facts are read with. */
export interface Reader {
  readonly nets: readonly Net[];
  readonly conditions: Conditions;
  /** Reads the good signals; asked at most once a message. */
  readonly readSignals: (facts: Facts) => SignalReading;
  /** Messages that were read before: parents and earlier messages recur. */
  readonly known: WeakMap<Message, Known>;
}

/** What was read of a message: its text, and its facts without any surroundings once they were asked for. */
interface Known {
  readonly scan: Scan;
  alone: Facts | null;
}

/** Reads a message without its surroundings; remembered per message. */
export function readFacts(reader: Reader, message: Message): Facts {
  const known = knownOf(reader, message);
  known.alone ??= new MessageFacts(reader, message, null, known.scan);
  return known.alone;
}

/** Reads a message in its context. */
export function readFactsIn(reader: Reader, message: Message, context: Context): Facts {
  return new MessageFacts(reader, message, context, knownOf(reader, message).scan);
}

function knownOf(reader: Reader, message: Message): Known {
  let known = reader.known.get(message);
  if (known === undefined) {
    known = { scan: scanMessage(reader.nets, message), alone: null };
    reader.known.set(message, known);
  }
  return known;
}

const ALONE: Place = { isAlone: true, hasParent: false, hasTalk: false, hasOwn: false };

/**
 * A class and not a record of closures, because one is made for every message: methods on a prototype cost nothing
 * to make. Everything is worked out on first use and kept.
 */
class MessageFacts implements Facts {
  readonly message: Message;
  readonly context: Context | null;
  readonly scan: Scan;
  readonly memory: Memory = [];
  readonly #reader: Reader;
  #cues: Map<string, readonly Match[]> | undefined;
  /** By number of the condition: not asked yet, does not hold, holds. */
  readonly #verdicts: Uint8Array;
  #words = -1;
  #parent: Facts | null | undefined;
  #own: readonly Facts[] | undefined;
  #talk: readonly Facts[] | undefined;
  #signals: SignalReading | undefined;

  constructor(reader: Reader, message: Message, context: Context | null, scan: Scan) {
    this.#reader = reader;
    this.message = message;
    this.context = context;
    this.scan = scan;
    this.#verdicts = firstVerdicts(reader.conditions, scan, context);
  }

  get words(): number {
    if (this.#words < 0) this.#words = countWords(this.message);
    return this.#words;
  }

  get parent(): Facts | null {
    if (this.#parent === undefined) {
      const parent = this.context?.parent;
      this.#parent = parent ? readFacts(this.#reader, parent.message) : null;
    }
    return this.#parent;
  }

  get own(): readonly Facts[] {
    this.#own ??= this.#readAll(this.context?.own);
    return this.#own;
  }

  get talk(): readonly Facts[] {
    this.#talk ??= this.#readAll(this.context?.conversation);
    return this.#talk;
  }

  get signals(): SignalReading {
    this.#signals ??= this.#reader.readSignals(this);
    return this.#signals;
  }

  cue(name: string): readonly Match[] {
    const known = this.#cues?.get(name);
    if (known) return known;
    const cue = this.#reader.conditions.cue(name);
    if (!cue) throw new Error(`unknown cue ${name}`);
    const all = matchesOf(this.scan, cue.index);
    if (all.length === 0 || cue.placing === null) return all;
    const matches = filterMatches(this.message, all, cue.placing);
    this.#cues ??= new Map();
    this.#cues.set(name, matches);
    return matches;
  }

  holds(condition: string): boolean {
    return this.test(this.#reader.conditions.number(condition));
  }

  test(condition: number): boolean {
    const known = this.#verdicts[condition];
    if (known === HOLDS) return true;
    if (known === FAILS) return false;
    const verdict = this.#judge(this.#reader.conditions.list[condition] as Condition);
    this.#verdicts[condition] = verdict ? HOLDS : FAILS;
    return verdict;
  }

  fails(condition: number): boolean {
    return this.#verdicts[condition] === FAILS;
  }

  sentenceAt(token: number): Sentence | undefined {
    return sentenceAt(this.message, token);
  }

  #judge(condition: Condition): boolean {
    switch (condition.type) {
      case 'cue':
        return isAnyPlaced(this.message, matchesOf(this.scan, condition.cue.index), condition.cue.placing);
      case 'seen':
        return matchesOf(this.scan, condition.index).length > 0;
      case 'predicate':
        return condition.predicate(this);
      case 'not':
        return !this.test(condition.asked);
      case 'parent':
        return this.parent?.test(condition.asked) ?? false;
      case 'signal':
        return this.#hasSignal(condition.name);
      case 'last':
        return this.talk.at(-1)?.test(condition.asked) ?? false;
      case 'own':
        return this.own.some((earlier) => earlier.test(condition.asked));
      case 'talk':
        return this.talk.some((earlier) => earlier.test(condition.asked));
    }
  }

  #hasSignal(name: string): boolean {
    const { commitments, decisions } = this.signals;
    return name === 'commitment' ? commitments.length > 0 : decisions.has(name as Signal);
  }

  #readAll(messages: readonly ContextMessage[] | undefined): readonly Facts[] {
    return (messages ?? []).map((earlier) => readFacts(this.#reader, earlier.message));
  }
}

/** Whatever cues that were not seen, and surroundings that are not there, decide is settled before it is asked. */
function firstVerdicts({ blank }: Conditions, scan: Scan, context: Context | null): Uint8Array {
  const place =
    context === null
      ? ALONE
      : {
          isAlone: false,
          hasParent: context.parent !== null,
          hasTalk: context.conversation.length > 0,
          hasOwn: context.own.length > 0 || context.ledger !== undefined,
        };
  const { verdicts: first, byCue } = blank(place);
  const verdicts = first.slice();
  for (const cue of scan.matches.keys()) {
    const asking = byCue[cue];
    if (asking !== undefined) for (const condition of asking) verdicts[condition] = OPEN;
  }
  return verdicts;
}

function countWords(message: Message): number {
  let words = 0;
  for (const item of message.items) {
    for (let i = item.from; i < item.to; i++) {
      const kind = message.tokens[i]?.kind;
      if (kind !== 'punct' && kind !== 'break' && kind !== 'emoji') words++;
    }
  }
  return words;
}
