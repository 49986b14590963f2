/**
 * The places of all states, one behind the other in a single array: an array for each state would take more memory than
 * its places do. A class, because the array grows.
 */
export class StatePlaces {
  #places = new Int32Array(1 << 12);
  /** For state `s` its places stand from bound `2s` on, and the same with those reached without a word from `2s + 1` on. */
  #bounds: number[] = [0];

  /** How many states there are. */
  get size(): number {
    return this.#bounds.length >> 1;
  }

  clear(): void {
    this.#bounds = [0];
  }

  /** Adds a state and answers its number. */
  add(places: readonly number[], closure: readonly number[]): number {
    const state = this.size;
    this.#store(places);
    this.#store(closure);
    return state;
  }

  /** The places of a state and those that are reached from them without a word; valid until the next state is added. */
  closureOf(state: number): Int32Array {
    return this.#places.subarray(this.#bound(2 * state + 1), this.#bound(2 * state + 2));
  }

  /** Whether a state has so many places, all of which are marked with this turn. */
  isMarked(state: number, length: number, marks: Int32Array, turn: number): boolean {
    const from = this.#bound(2 * state);
    const to = this.#bound(2 * state + 1);
    if (to - from !== length) return false;
    for (let at = from; at < to; at++) if (marks[this.#places[at] as number] !== turn) return false;
    return true;
  }

  #store(places: readonly number[]): void {
    const from = this.#bound(this.#bounds.length - 1);
    const to = from + places.length;
    if (to > this.#places.length) {
      const larger = new Int32Array(Math.max(to, 2 * this.#places.length));
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places.set(places, from);
    this.#bounds.push(to);
  }

  #bound(number: number): number {
    return this.#bounds[number] as number;
  }
}
