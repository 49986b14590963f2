import type { Memory } from './memory.ts';
import type { Facts } from './observed.ts';

let readers = 0;

/** What can be remembered: anything but `undefined`, which means that nothing is. */
type Rememberable = object | string | number | boolean | null;

/** A reader that works its answer out once for the facts of a message in its context, and remembers it with them. */
export function remembered<T extends Rememberable>(read: (facts: Facts) => T): (facts: Facts) => T {
  return remembering((facts) => facts.memory, read);
}

/**
 * The same for an answer that depends on the text and its cues alone: a message that is read again as somebody's
 * earlier one or as a parent has it already.
 */
export function rememberedOfText<T extends Rememberable>(read: (facts: Facts) => T): (facts: Facts) => T {
  return remembering((facts) => facts.scan.memory, read);
}

function remembering<T extends Rememberable>(
  memoryOf: (facts: Facts) => Memory,
  read: (facts: Facts) => T,
): (facts: Facts) => T {
  const number = readers++;
  return (facts) => {
    const memory = memoryOf(facts);
    // Only this reader writes under its number.
    const known = memory[number] as T | undefined;
    if (known !== undefined) return known;
    const found = read(facts);
    memory[number] = found;
    return found;
  };
}
