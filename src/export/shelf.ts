/** Keeps the few things that were used last; whoever is put out reads anew when asked again. */
export interface Shelf {
  /** `leave` is called when so many others have been put in since. */
  put(leave: () => void): void;
}

/** Messages that stay taken apart, with all that is known of them: more than serve as context on a busy day. */
export const MESSAGES_READ = 4000;

/** An empty shelf for so many things. */
export function createShelf(most: number = MESSAGES_READ): Shelf {
  const places: (() => void)[] = [];
  let next = 0;
  return {
    put: (leave) => {
      places[next]?.();
      places[next] = leave;
      next = (next + 1) % most;
    },
  };
}
