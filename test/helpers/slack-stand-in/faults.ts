/** Something that goes wrong with the next calls of a method (`*` for any). */
export interface Fault {
  readonly method: string;
  /** How many calls it hits; 1 unless said. */
  readonly times?: number;
  readonly how: /** 429 with Retry-After. */
    | { readonly kind: 'rate_limited'; readonly retryAfter: number }
    /** An HTTP status without a usable body. */
    | { readonly kind: 'status'; readonly status: number }
    /** `ok: false` with this error. */
    | { readonly kind: 'error'; readonly error: string }
    /** The connection breaks: before the call was carried out, or after, so that only the answer is lost. */
    | { readonly kind: 'dropped'; readonly when: 'before' | 'after' }
    /** The answer waits for this promise; the call is carried out then, or (`after`) before the wait. */
    | { readonly kind: 'held'; readonly when?: 'before' | 'after'; readonly until: Promise<unknown> };
}

/** The faults that are still to come, in the order in which they were set. */
export interface Faults {
  add(fault: Fault): void;
  /** The fault that hits this call, if any; it is used up. */
  take(method: string): Fault['how'] | null;
  /** The faults that hit calls of a method so far. */
  taken(method: string): readonly Fault['how'][];
}

export function createFaults(): Faults {
  const used: { readonly method: string; readonly how: Fault['how'] }[] = [];
  const pending: { method: string; left: number; how: Fault['how'] }[] = [];
  return {
    add({ method, times = 1, how }) {
      pending.push({ method, left: times, how });
    },
    taken: (method) => used.filter((each) => each.method === method).map(({ how }) => how),
    take(method) {
      const fault = pending.find((each) => each.left > 0 && (each.method === '*' || each.method === method));
      if (fault === undefined) return null;
      fault.left -= 1;
      used.push({ method, how: fault.how });
      return fault.how;
    },
  };
}
