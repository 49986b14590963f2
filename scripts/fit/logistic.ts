/** One labelled message as the rules see it. */
export interface Row {
  /** Indexes of the rules that hold. */
  readonly on: readonly number[];
  readonly isPositive: boolean;
  /** Whether it stands among all messages of a channel, and not among texts that were chosen to be hard. */
  readonly isInChannel: boolean;
}

/** A starting point for the weights: what the rule file says, and which sign it must keep. */
export interface Prior {
  readonly bias: number;
  readonly weights: readonly number[];
}

export interface FitOptions {
  /** Pull towards the prior; larger trusts the rule files more. */
  readonly pull: number;
  /** How much worse a false alarm is than a miss. */
  readonly caution: number;
  /**
   * How many clean messages of a real channel one of a sample stands for, more than a clean single text: near pairs
   * hold far more flags than channels do, and would teach to expect them.
   */
  readonly channel: number;
  readonly rounds: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Penalised logistic regression by coordinate Newton steps. The penalty pulls each weight towards its prior, so a rule
 * that the data say little about keeps what its author gave it, and no weight may change its sign: evidence for a
 * label never becomes evidence against it. Deterministic.
 */
export function fitLogistic(rows: readonly Row[], prior: Prior, options: FitOptions): Fitted {
  const { pull, caution, channel, rounds } = options;
  const weights = [...prior.weights];
  let bias = prior.bias;
  const logits = rows.map((row) => bias + row.on.reduce((sum, rule) => sum + (weights[rule] ?? 0), 0));
  const holders: number[][] = weights.map(() => []);
  rows.forEach((row, at) => {
    for (const rule of row.on) holders[rule]?.push(at);
  });
  const all = rows.map((_, at) => at);

  const costs = rows.map((row) => (row.isPositive ? 1 : caution * (row.isInChannel ? channel : 1)));

  const newtonStep = (members: readonly number[], current: number, target: number, strength: number): number => {
    let slope = strength * (current - target);
    let curvature = strength;
    for (const at of members) {
      const isPositive = rows[at]?.isPositive ?? false;
      const p = 1 / (1 + Math.exp(-(logits[at] ?? 0)));
      const cost = costs[at] ?? 1;
      slope += cost * (p - (isPositive ? 1 : 0));
      curvature += cost * Math.max(p * (1 - p), 0.02);
    }
    return current - Math.max(-1, Math.min(1, slope / curvature));
  };
  const move = (members: readonly number[], by: number): void => {
    for (const at of members) logits[at] = (logits[at] ?? 0) + by;
  };

  for (let round = 0; round < rounds; round++) {
    const nextBias = newtonStep(all, bias, prior.bias, pull / 4);
    move(all, nextBias - bias);
    bias = nextBias;
    for (let rule = 0; rule < weights.length; rule++) {
      const members = holders[rule] ?? [];
      if (members.length === 0) continue;
      const before = weights[rule] ?? 0;
      const start = prior.weights[rule] ?? 0;
      const free = newtonStep(members, before, start, pull);
      const after = start >= 0 ? Math.max(0, free) : Math.min(0, free);
      weights[rule] = after;
      move(members, after - before);
    }
  }
  return { bias, weights };
}
