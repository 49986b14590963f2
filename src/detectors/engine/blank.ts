import type { Message } from '../../text/message.ts';
import type { Context } from '../types.ts';
import type { Memory } from './memory.ts';
import type { Facts, Predicate, SignalReading } from './observed.ts';
import type { Match, Scan } from './scan.ts';

/** What stands around a message; `isAlone` when it is read without any surroundings. */
export interface Place {
  readonly isAlone: boolean;
  readonly hasParent: boolean;
  readonly hasTalk: boolean;
  /** Earlier messages of the author, or a ledger of their promises. */
  readonly hasOwn: boolean;
}

/** What a predicate says of every message at a place in which none of these cues, by their number, was seen. */
export interface Foregone {
  readonly holds: boolean;
  readonly cues: ReadonlySet<number>;
}

/** What a blank message is asked: the number of a cue, and what is foregone of a condition; null when it is open. */
export interface BlankQuestions {
  readonly cueNumber: (name: string) => number;
  readonly foregone: (condition: number) => Foregone | null;
  readonly conditionNumber: (name: string) => number;
}

const NO_MATCHES: readonly Match[] = [];

/** Thrown out of a predicate that looks at what a blank message does not have. */
class Open extends Error {}

/**
 * Asks a predicate of a message that shows no cue and of which nothing but the place is known. When the predicate is
 * content with that, its answer is the same for every message at this place that shows none of the cues it looked for:
 * a predicate is pure, and what it saw was the same. Null when it looks at the text or at what stands around it.
 */
export function foregoneOf(predicate: Predicate, place: Place, questions: BlankQuestions): Foregone | null {
  const facts = new BlankFacts(place, questions);
  try {
    return { holds: predicate(facts), cues: facts.seen };
  } catch (error) {
    if (error instanceof Open) return null;
    throw error;
  }
}

/** The facts of a blank message, which notes the cues that it is asked for. */
class BlankFacts implements Facts {
  readonly seen = new Set<number>();
  readonly memory: Memory = [];
  readonly message: Message = BLANK_MESSAGE;
  /** Nothing is known of the matches, but what was worked out is kept here as in any scan. */
  readonly scan: Scan = {
    memory: [],
    get matches(): never {
      return open();
    },
  };
  readonly context: Context | null;
  readonly #place: Place;
  readonly #questions: BlankQuestions;

  constructor(place: Place, questions: BlankQuestions) {
    this.#place = place;
    this.#questions = questions;
    this.context = place.isAlone ? null : new BlankContext(place);
  }

  get parent(): null {
    return this.#place.hasParent ? open() : null;
  }

  get talk(): readonly Facts[] {
    return this.#place.hasTalk ? open() : [];
  }

  get own(): readonly Facts[] {
    return this.#place.hasOwn ? open() : [];
  }

  get words(): never {
    return open();
  }

  get signals(): SignalReading {
    return open();
  }

  cue(name: string): readonly Match[] {
    this.seen.add(this.#questions.cueNumber(name));
    return NO_MATCHES;
  }

  holds(condition: string): boolean {
    return this.test(this.#questions.conditionNumber(condition));
  }

  test(condition: number): boolean {
    const foregone = this.#questions.foregone(condition);
    if (foregone === null) return open();
    for (const cue of foregone.cues) this.seen.add(cue);
    return foregone.holds;
  }

  fails(condition: number): boolean {
    return !this.test(condition);
  }

  sentenceAt(): never {
    return open();
  }
}

/** Surroundings of which only is known which parts there are none of. */
class BlankContext implements Context {
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  get parent(): null {
    return this.#place.hasParent ? open() : null;
  }

  get conversation(): readonly never[] {
    return this.#place.hasTalk ? open() : [];
  }

  get own(): readonly never[] {
    return this.#place.hasOwn ? open() : [];
  }

  get author(): never {
    return open();
  }

  get sentAt(): never {
    return open();
  }

  get channelKind(): never {
    return open();
  }

  get ledger(): undefined {
    return this.#place.hasOwn ? open() : undefined;
  }
}

/** A message of which every part is unknown. */
const BLANK_MESSAGE: Message = {
  get raw(): never {
    return open();
  },
  get tokens(): never {
    return open();
  },
  get items(): never {
    return open();
  },
  get sentences(): never {
    return open();
  },
  get hasSections(): never {
    return open();
  },
};

function open(): never {
  throw new Open();
}
