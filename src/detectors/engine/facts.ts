import type { Message, Sentence } from '../../text/message.ts';
import type { Context, ContextMessage, Signal } from '../types.ts';
import type { Net } from './net.ts';
import type { Facts, Predicate, SignalReading } from './observed.ts';
import { filterMatches, sentenceAt } from './places.ts';
import type { Cue } from './rule.ts';
import { type Match, matchesOf, type Scan, scanMessage } from './scan.ts';

export type { Facts } from './observed.ts';

/** The compiled knowledge that facts are read with. */
export interface Reader {
  readonly net: Net;
  readonly cues: ReadonlyMap<string, Cue & { readonly index: number }>;
  readonly predicates: Readonly<Record<string, Predicate>>;
  /** Reads the good signals; asked at most once a message. */
  readonly readSignals: (facts: Facts) => SignalReading;
  /** Facts of messages read without their surroundings: parents and earlier messages recur. */
  readonly known: WeakMap<Message, Facts>;
}

/** Reads a message without its surroundings; remembered per message. */
export function readFacts(reader: Reader, message: Message): Facts {
  const known = reader.known.get(message);
  if (known) return known;
  const facts = new MessageFacts(reader, message, null, scanMessage(reader.net, message));
  reader.known.set(message, facts);
  return facts;
}

/** Reads a message in its context. */
export function readFactsIn(reader: Reader, message: Message, context: Context): Facts {
  const scan = reader.known.get(message)?.scan ?? scanMessage(reader.net, message);
  return new MessageFacts(reader, message, context, scan);
}

/**
 * A class and not a record of closures, because one is made for every message: methods on a prototype cost nothing
 * to make. Everything is worked out on first use and kept.
 */
class MessageFacts implements Facts {
  readonly message: Message;
  readonly context: Context | null;
  readonly scan: Scan;
  readonly #reader: Reader;
  readonly #cues = new Map<string, readonly Match[]>();
  readonly #verdicts = new Map<string, boolean>();
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
    const known = this.#cues.get(name);
    if (known) return known;
    const cue = this.#reader.cues.get(name);
    if (!cue) throw new Error(`unknown cue ${name}`);
    const matches = filterMatches(this.message, matchesOf(this.scan, cue.index), cue.where);
    this.#cues.set(name, matches);
    return matches;
  }

  holds(condition: string): boolean {
    const known = this.#verdicts.get(condition);
    if (known !== undefined) return known;
    const verdict = this.#judge(condition);
    this.#verdicts.set(condition, verdict);
    return verdict;
  }

  sentenceAt(token: number): Sentence | undefined {
    return sentenceAt(this.message, token);
  }

  #judge(condition: string): boolean {
    if (condition.charCodeAt(0) === 33) return !this.holds(condition.slice(1));
    const predicate = this.#reader.predicates[condition];
    if (predicate) return predicate(this);
    const colon = condition.indexOf(':');
    if (colon < 0) return this.cue(condition).length > 0;
    const asked = condition.slice(colon + 1);
    switch (condition.slice(0, colon)) {
      case 'parent':
        return this.parent?.holds(asked) ?? false;
      case 'signal':
        return this.#hasSignal(asked);
      case 'last':
        return this.talk.at(-1)?.holds(asked) ?? false;
      case 'own':
        return this.own.some((earlier) => earlier.holds(asked));
      case 'talk':
        return this.talk.some((earlier) => earlier.holds(asked));
      default:
        throw new Error(`unknown condition ${condition}`);
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
