/** Chance that the deals bring each plan or more, by dynamic programming over every sum: slow, and exact. */
export function exactChances(units: Float64Array, chance: Float64Array, plans: readonly number[]): number[] {
  const most = Math.max(...plans);
  // What is left to win after some deals: masses[m] is the chance that they bring m units, the last place `most` or more.
  let masses = new Float64Array(most + 1);
  let next = new Float64Array(most + 1);
  masses[0] = 1;
  let last = 0;
  for (let deal = 0; deal < units.length; deal++) {
    const won = chance[deal];
    const lost = 1 - won;
    const jump = units[deal];
    last = Math.min(most, last + jump);
    for (let sum = 0; sum <= last; sum++) next[sum] = masses[sum] * lost + (sum >= jump ? masses[sum - jump] * won : 0);
    if (last === most) {
      let above = masses[most];
      for (let sum = Math.max(0, most - jump); sum < most; sum++) above += masses[sum];
      next[most] = masses[most] * lost + above * won;
    }
    [masses, next] = [next, masses];
  }
  return plans.map((plan) => {
    let reached = 0;
    for (let sum = most; sum >= plan; sum--) reached += masses[sum];
    return reached;
  });
}
