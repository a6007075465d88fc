/**
 * The point below which a standard normal variable falls with the given probability.
 *
 * Newton's steps on the distribution, whose series converges for every point met here (|z| below 6).
 *
 * @param probability above 0 and below 1
 * @throws RangeError outside
 * @see Marsaglia, Journal of Statistical Software 11 (2004) 4: the series of the normal distribution
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`probability, expected above 0 and below 1, got ${probability}`);
  let z = 0;
  for (let step = 0; step < 100; step++) {
    const move = (distribution(z) - probability) / density(z);
    // A long step would leap over the tail, where the density is next to nothing.
    z -= Math.max(-1, Math.min(1, move));
    if (Math.abs(move) < 1e-15) break;
  }
  return z;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Chance of a standard normal variable to fall below a point; 0 and 1 beyond ±8, where the series would only be noise. */
export function distribution(z: number): number {
  if (Math.abs(z) > 8) return z < 0 ? 0 : 1;
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}
