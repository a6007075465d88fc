import type { Money } from "../ground/units.ts";

export interface OpenDeals {
  /** Money in whole small units, 0 or more; NaN counts as 0. */
  readonly amount: Float64Array;
  /** Chance to win, 0 to 1; NaN counts as 0. */
  readonly chance: Float64Array;
  /** Deals with the same code, 0 or more, are won or lost together (one client, one decision); -1 or nothing: alone. */
  readonly outcome?: Int32Array;
}

/** Outcomes independent of each other: none certain, none without money. */
export interface IndependentOutcomes {
  readonly amount: Float64Array;
  readonly chance: Float64Array;
  /** Money that is certain: deals of chance 1. */
  readonly certain: Money;
  /** Largest common divisor of the amounts; 1 when there are none. */
  readonly step: Money;
  /** Outcome of each deal; -1 for a deal that is certain, impossible or without money. */
  readonly outcomeOf: Int32Array;
}

/**
 * Deals as independent outcomes: deals marked as one outcome become one, of their whole money and of the chance that keeps
 * their expected money (the mean of their chances weighted by money).
 *
 * @throws RangeError for a negative or fractional amount, a sum of 2^53 or more, or a chance outside 0 to 1
 * @see AM-40
 * @example independentOutcomes({ amount: [100, 300], chance: [0.2, 0.6], outcome: [7, 7] }).chance // 0.5
 */
export function independentOutcomes(deals: OpenDeals): IndependentOutcomes {
  assertDeals(deals);
  const first = new Map<number, number>();
  const amounts = new Float64Array(deals.amount.length);
  const expected = new Float64Array(deals.amount.length);
  const group = new Int32Array(deals.amount.length);
  let groups = 0;
  for (let deal = 0; deal < group.length; deal++) {
    const code = deals.outcome ? deals.outcome[deal] : -1;
    const known = code < 0 ? undefined : first.get(code);
    const place = known ?? groups++;
    if (known === undefined && code >= 0) first.set(code, place);
    const amount = deals.amount[deal] || 0;
    amounts[place] += amount;
    expected[place] += amount * (deals.chance[deal] || 0);
    group[deal] = place;
  }
  return keepUncertain(deals, group, amounts.subarray(0, groups), expected, first.size > 0);
}

function keepUncertain(
  deals: OpenDeals,
  group: Int32Array,
  amounts: Float64Array,
  expected: Float64Array,
  merged: boolean,
): IndependentOutcomes {
  const places = new Int32Array(amounts.length).fill(-1);
  const amount = new Float64Array(amounts.length);
  const chance = new Float64Array(amounts.length);
  let size = 0;
  let certain = 0;
  let step = 0;
  for (let place = 0; place < amounts.length; place++) {
    // Without merging the deal's own chance is kept to the last bit.
    const share = merged ? expected[place] / amounts[place] : deals.chance[place];
    if (amounts[place] > 0 && share >= 1) certain += amounts[place];
    if (!(amounts[place] > 0 && share > 0 && share < 1)) continue;
    amount[size] = amounts[place];
    chance[size] = share;
    step = step === 1 ? 1 : divisor(amounts[place], step);
    places[place] = size++;
  }
  return {
    amount: amount.subarray(0, size),
    chance: chance.subarray(0, size),
    certain,
    step: step || 1,
    outcomeOf: group.map((place) => places[place]),
  };
}

function divisor(a: number, b: number): number {
  while (b > 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

function assertDeals({ amount, chance }: OpenDeals): void {
  let total = 0;
  for (let deal = 0; deal < amount.length; deal++) {
    if (amount[deal] < 0 || (amount[deal] % 1 !== 0 && !Number.isNaN(amount[deal]))) {
      throw new RangeError(`amount: expected whole small units, 0 or more, got ${amount[deal]}`);
    }
    if (chance[deal] < 0 || chance[deal] > 1) {
      throw new RangeError(`chance: expected 0 to 1, got ${chance[deal]}`);
    }
    total += amount[deal] || 0;
  }
  // Above it the next whole number is not the next number, and halving a span of them never ends.
  if (!Number.isSafeInteger(total)) throw new RangeError(`amount: expected a sum below 2^53, got ${total}`);
}
