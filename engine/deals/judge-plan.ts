import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import type { OpenDeals } from "./independent-outcomes.ts";
import { planChance, type PlanChance } from "./plan-chance.ts";
import type { EstimatePlan } from "./plan-estimates.ts";
import { dealsToWin, planVerdict, type VerdictCode } from "./plan-verdict.ts";
import type { LineNeed, PipelineNeed } from "./pipeline-need.ts";
import type { RollUp, RollUpLine } from "./roll-up.ts";

/** The judgement of one plan, as every sheet says it. */
export interface PlanVerdict {
  readonly code: VerdictCode;
  readonly target: Money;
  readonly won: Money;
  readonly expected: Money;
  /** Target less expected; 0 where it is expected. */
  readonly gap: Money;
  readonly chance: Share;
  readonly p10: Money;
  readonly p90: Money;
  /** Open deals with money in the period, and how many of them must be won at least; NaN: all are not enough. */
  readonly openDeals: number;
  readonly mustWin: number;
  /** Money of the target that not even all open deals bring. */
  readonly uncovered: Money;
  /** New leads for the gap and the last day on which they are worth it. */
  readonly leads: number;
  readonly lastDay: Day;
  /** How many times the usual that is, the usual leads and the calendar days they came in; NaN: not known. */
  readonly times: number;
  readonly usual: number;
  readonly usualDays: number;
  /** Leads could still close the gap. */
  readonly canClose: boolean;
}

/** Expected money by the sellers' own corrections, and the verdict it gives (AM-89). */
export interface CorrectedPlan {
  readonly expected: Money;
  readonly verdict: VerdictCode;
  readonly chance: Share;
  /** Sellers whose history carries a correction. */
  readonly corrected: number;
}

export interface JudgedPlan {
  readonly department: PlanVerdict;
  /** By owner: rows of Managers, Unassigned last. */
  readonly owners: readonly PlanVerdict[];
  readonly corrected: CorrectedPlan;
}

interface Outcomes {
  readonly rows: Int32Array;
  readonly deals: OpenDeals;
  of(manager: number): OpenDeals;
}

interface Ground {
  readonly rollUp: RollUp;
  readonly need: PipelineNeed;
  /** By owner; P10 to P90 with what is won. */
  readonly chances: readonly PlanChance[];
  readonly departmentChance: PlanChance;
  readonly estimates: EstimatePlan;
  readonly outcomes: Outcomes;
}

/** @see AM-86, AM-89 */
export function judgePlan(frame: PlanFrame, ground: Ground): JudgedPlan {
  const { rollUp, need, chances, departmentChance, outcomes } = ground;
  const { settings } = frame.input;
  const judge = (line: RollUpLine, chance: PlanChance, open: OpenDeals, own: LineNeed | undefined): PlanVerdict => ({
    code: planVerdict({ ...line, chance: chance.chance, leadsCanClose: own?.canClose ?? need.leadsInTime }, settings),
    target: line.target,
    won: line.won,
    expected: line.expected,
    gap: own?.gap ?? Math.max(0, -line.gap),
    chance: chance.chance,
    p10: chance.p10,
    p90: chance.p90,
    openDeals: open.amount.length,
    mustWin: dealsToWin(open.amount, line.target - line.won),
    uncovered: Math.max(0, -line.nominalGap),
    leads: own?.leads ?? Number.NaN,
    lastDay: need.lastDay,
    times: own?.times ?? Number.NaN,
    usual: own?.usual ?? Number.NaN,
    usualDays: need.usualDays,
    canClose: own?.canClose ?? need.leadsInTime,
  });
  const needOf = (owner: number): LineNeed | undefined => need.sellers.find(({ manager }) => manager === owner);
  return {
    department: judge(rollUp.department, departmentChance, outcomes.deals, need),
    owners: rollUp.managers.map((line, owner) => judge(line, chances[owner], outcomes.of(owner), needOf(owner))),
    corrected: correctedPlan(frame, ground),
  };
}

/** Each seller's open money × the own correction where history carries one, else as it is. */
function correctedPlan(
  frame: PlanFrame,
  { rollUp, need, departmentChance, estimates, outcomes }: Ground,
): CorrectedPlan {
  const factors = new Float64Array(rollUp.managers.length).fill(1);
  let corrected = 0;
  for (const { manager, judgement } of estimates.managers) {
    if (judgement.verdict === "notEnough" || !(judgement.factor > 0)) continue;
    factors[manager] = judgement.factor;
    corrected += 1;
  }
  const line = rollUp.department;
  const expected = rollUp.managers.reduce(
    (sum, own, owner) => sum + own.won + (own.expected - own.won) * factors[owner],
    0,
  );
  if (corrected === 0) {
    const verdict = planVerdict(
      { ...line, chance: departmentChance.chance, leadsCanClose: need.canClose },
      frame.input.settings,
    );
    return { expected, verdict, chance: departmentChance.chance, corrected };
  }
  const last = factors.length - 1;
  const factorOf = (deal: number): number => factors[frame.deals.manager[deal] < 0 ? last : frame.deals.manager[deal]];
  const amount = outcomes.deals.amount.map((money, place) => Math.round(money * factorOf(outcomes.rows[place])));
  const nominal = line.won + amount.reduce((sum, money) => sum + money, 0);
  const { chance } = planChance({ ...outcomes.deals, amount }, Math.max(0, line.target - line.won));
  const verdict = planVerdict(
    { target: line.target, won: line.won, nominal, chance, leadsCanClose: need.canClose },
    frame.input.settings,
  );
  return { expected, verdict, chance: line.target > 0 ? chance : Number.NaN, corrected };
}
