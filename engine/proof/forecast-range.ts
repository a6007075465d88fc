import { distribution, normalQuantile } from "../ground/normal-quantile.ts";
import type { Money, Share } from "../ground/units.ts";
import { distributionOf } from "../deals/plan-chance.ts";
import { independentOutcomes, type IndependentOutcomes, type OpenDeals } from "../deals/independent-outcomes.ts";

/** The money of a bad and of a good case. */
export interface ForecastRange {
  readonly p10: Money;
  readonly p90: Money;
}

/** So many equally likely sizes of the common factor stand for all of them. */
const cases = 15;
/** From so many deals on their sum is as good as normal beside the common factor. */
const manyDeals = 500;

/**
 * P10 and P90 of what open deals bring when all of them may turn out better or worse together: each deal is won by its own
 * chance, and all of the money is multiplied by one factor of the times, lognormal with median 1.
 *
 * Deals taken as independent alone promise far too much: with a thousand of them chance averages out, a wrong conversion does
 * not.
 *
 * @param scale what all money is multiplied by so that the deals bring the expected sum
 * @param spread of the factor's logarithm; 0 leaves the deals independent
 * @see CALC-43, AM-40; the one-factor model of credit risk: Vasicek, "Probability of loss on loan portfolio", 1987
 */
export function forecastRange(deals: OpenDeals, scale: number, spread: Share): ForecastRange {
  const outcomes = independentOutcomes(deals);
  const reaches = outcomes.amount.length > manyDeals ? normalSum(outcomes) : distributionOf(outcomes).reaches;
  const factors = Array.from({ length: spread > 0 ? cases : 1 }, (_, place) =>
    spread > 0 ? scale * Math.exp(spread * normalQuantile((place + 0.5) / cases)) : scale,
  );
  const below = (money: Money): Share =>
    factors.reduce((all, factor) => all + 1 - reaches(Math.floor(money / factor) + 1 - outcomes.certain), 0) /
    factors.length;
  const span = outcomes.amount.reduce((sum, money) => sum + money, outcomes.certain);
  const most = span * factors[factors.length - 1];
  return { p10: smallest(below, most, 0.1), p90: smallest(below, most, 0.9) };
}

/** Chance of the sum to reach a target, by its mean and variance. */
function normalSum({ amount, chance, step }: IndependentOutcomes): (target: Money) => Share {
  let [mean, variance] = [0, 0];
  for (let deal = 0; deal < amount.length; deal++) {
    mean += amount[deal] * chance[deal];
    variance += chance[deal] * (1 - chance[deal]) * amount[deal] ** 2;
  }
  return (target) => distribution((mean - Math.ceil(target / step) * step + step / 2) / Math.sqrt(variance));
}

/** Smallest whole sum that is not exceeded with such a chance. */
function smallest(below: (money: Money) => Share, most: Money, share: Share): Money {
  let low = 0;
  let high = Math.ceil(most);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (below(middle) >= share - 1e-12) high = middle;
    else low = middle + 1;
  }
  return low;
}
