/** A stream of pseudo-random values that is the same on every machine and run. */
export interface Random {
  /** 0 <= x < 1 */
  next(): number;
  between(from: number, to: number): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Place in `weights`, drawn in proportion to them. */
  weighted(weights: readonly number[]): number;
  /** Standard normal, as the sum of twelve uniform draws: no logarithms, so the same to the last bit anywhere. */
  normal(): number;
}

/**
 * Mulberry32: 32 bits of state, plenty for a sample company. Each maker has its own seed, so that a change in one
 * table leaves the others as they were.
 *
 * @example randomFrom(1).whole(1, 6)
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number): number => from + (to - from) * next();
  const whole = (from: number, to: number): number => from + Math.floor((to - from + 1) * next());
  return {
    next,
    between,
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => items[whole(0, items.length - 1)],
    weighted: (weights) => drawPlace(weights, next()),
    normal: () => {
      let sum = -6;
      for (let draw = 0; draw < 12; draw++) sum += next();
      return sum;
    },
  };
}

function drawPlace(weights: readonly number[], draw: number): number {
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (let place = 0; place < weights.length; place++) {
    left -= weights[place];
    if (left < 0) return place;
  }
  return weights.length - 1;
}

/** Draws places by weight; one pass over the weights, then a search per draw. */
export function drawer(random: Random, weights: readonly number[]): () => number {
  let total = 0;
  const upTo = weights.map((weight) => (total += weight));
  return () => {
    const draw = random.next() * total;
    let low = 0;
    for (let high = upTo.length - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (upTo[middle] > draw) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
