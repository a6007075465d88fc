import type { Money, Share } from "../ground/units.ts";
import { independentOutcomes, type IndependentOutcomes, type OpenDeals } from "./independent-outcomes.ts";
import { sumByAtoms } from "./sum-by-atoms.ts";
import { sumByCells } from "./sum-by-cells.ts";
import { sumByTransform } from "./sum-by-transform.ts";

export interface DecidingDeal {
  /** Row of the deal as it was given. */
  readonly deal: number;
  /** How far the chance of the plan falls if the deal is lost, and rises if it is won. */
  readonly fall: Share;
  readonly rise: Share;
}

/** Up to so many outcomes the sums of all others are listed for each. */
const fewOutcomes = 24;
/** How far a chance may be off for its changes to be read from it. */
const goodEnough = 1e-5;

/**
 * The deals that decide the plan: for each, how far the chance of the plan falls if it is lost and rises if it is won.
 *
 * Ordered by the whole swing, the larger first, then by row. Deals of one outcome swing together and have equal figures; a
 * deal that is certain, impossible or without money changes nothing and is not listed.
 *
 * @param top how many to return
 * @see AM-41
 * @example decidingDeals({ amount: Float64Array.of(1000), chance: Float64Array.of(0.6) }, 600)[0] // fall 0.6, rise 0.4
 */
export function decidingDeals(deals: OpenDeals, target: Money, top = 10): DecidingDeal[] {
  const outcomes = independentOutcomes(deals);
  const swings = swingsOf(outcomes, target - outcomes.certain);
  const listed: DecidingDeal[] = [];
  outcomes.outcomeOf.forEach((place, deal) => {
    if (place < 0) return;
    const chance = outcomes.chance[place];
    listed.push({ deal, fall: swings[place] * chance, rise: swings[place] * (1 - chance) });
  });
  const swing = (deal: DecidingDeal): Share => swings[outcomes.outcomeOf[deal.deal]];
  return listed.sort((a, b) => swing(b) - swing(a) || a.deal - b.deal).slice(0, top);
}

/** Chance of the plan with the outcome won less the chance with it lost. */
function swingsOf(outcomes: IndependentOutcomes, target: Money): Float64Array {
  const { amount, chance } = outcomes;
  if (amount.length <= fewOutcomes) return leaveOneOut(outcomes, target);
  const transform = sumByTransform(outcomes);
  const sum = transform.error > goodEnough ? sumByCells(outcomes) : transform;
  return amount.map((money, place) => sum.turns(target, money, chance[place]));
}

function leaveOneOut({ amount, chance }: IndependentOutcomes, target: Money): Float64Array {
  return amount.map((money, place) => {
    const others = sumByAtoms(
      amount.filter((_, other) => other !== place),
      chance.filter((_, other) => other !== place),
    );
    return others.reaches(target - money) - others.reaches(target);
  });
}
