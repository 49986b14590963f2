/** Picks from lists in a way that looks random and is the same in every run. */
export type Dice = <T>(from: readonly T[]) => T;

/** Dice that always fall alike for the same seed. */
export function createDice(seed: number): Dice {
  let state = seed;
  return <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as T;
  };
}
