import type { PlanVerdict } from "../deals/judge-plan.ts";
import { openOutcomes } from "../deals/open-outcomes.ts";
import { planChance } from "../deals/plan-chance.ts";
import { dealsToWin, planVerdict } from "../deals/plan-verdict.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { DealPlan } from "../deals/plan-deals.ts";

/**
 * The verdict with so many leads more than there are: each is a deal of the mean weight that is won in time with the chance
 * of a lead (CALC-44).
 *
 * Nothing is added where no lead closes in time, or nobody knows what one brings.
 *
 * @see CALC-50, AM-40, AM-86
 */
export function verdictWithLeads(
  plan: PlanFrame & { readonly dealPlan: Pick<DealPlan, "verdicts" | "need" | "planned" | "chance" | "rollUp"> },
  leads: number,
): PlanVerdict {
  const { verdicts, need, planned, chance: chances, rollUp } = plan.dealPlan;
  const verdict = verdicts.department;
  const { gap, leads: needed, leadChance } = need;
  if (!(leads > 0) || !(needed > 0 && Number.isFinite(needed)) || !(leadChance > 0)) return verdict;
  const each = gap / needed;
  const { deals } = openOutcomes(plan, planned, chances);
  const more = Math.round(leads);
  const added = Math.round(each / leadChance);
  const left = Math.max(0, verdict.target - verdict.won);
  const amount = longer(deals.amount, more, added);
  const outcome = deals.outcome && Int32Array.from({ length: amount.length }, (_, deal) => deals.outcome![deal] ?? -1);
  const found = planChance({ amount, chance: longer(deals.chance, more, leadChance), outcome }, left);
  const expected = verdict.expected + Math.round(more * each);
  const nominal = rollUp.department.nominal + more * added;
  const { target, won } = verdict;
  return {
    ...verdict,
    code: planVerdict(
      { target, won, nominal, chance: found.chance, leadsCanClose: need.canClose },
      plan.input.settings,
    ),
    expected,
    gap: Math.max(0, target - expected),
    chance: target > 0 ? found.chance : Number.NaN,
    p10: found.p10 + won,
    p90: found.p90 + won,
    openDeals: verdict.openDeals + more,
    mustWin: dealsToWin(amount, left),
    uncovered: Math.max(0, target - nominal),
    leads: Math.max(0, needed - more),
  };
}

/** A column with so many values more at its end. */
function longer(column: Float64Array, more: number, value: number): Float64Array {
  const made = new Float64Array(column.length + more).fill(value);
  made.set(column);
  return made;
}
