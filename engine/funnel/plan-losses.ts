import type { PlanFrame } from "../frame/plan-frame.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { Period, Share } from "../ground/units.ts";
import type { FunnelLens } from "./funnel-lens.ts";
import { losses, type Losses, type LostDeals } from "./losses.ts";

/** What deals are told apart by; the codes of `reason` are words of Deals.lossReason, `category` is 0 A to 3 none. */
export const lossCuts = ["reason", "stage", "manager", "competitor", "category"] as const;
export type LossCut = (typeof lossCuts)[number];

/** Deals of the period in which a competitor is known to have been. */
export interface AgainstCompetitor {
  /** Row of Competitors. */
  readonly competitor: number;
  readonly won: number;
  readonly lost: number;
  /** Won ÷ closed. */
  readonly share: Share;
}

export interface LossPlan {
  readonly by: Readonly<Record<LossCut, Losses>>;
  /** Codes per deal of every cut. */
  readonly codes: Readonly<Record<LossCut, ArrayLike<number>>>;
  /** Rows of Deals lost in the period, the latest first. */
  readonly rows: readonly number[];
  /** By deals closed, the most first. */
  readonly against: readonly AgainstCompetitor[];
}

/**
 * Why deals are lost in the period so far, against the same part of the one before.
 *
 * The stage of a loss is the furthest stage the deal reached, as conversions count it (CALC-14).
 *
 * @see CALC-45, AM-81
 */
export function planLosses(frame: PlanFrame, lens: FunnelLens): LossPlan {
  const { samePart: parts, deals, input } = frame;
  const { Deals } = input.tables;
  const rows = Array.from(deals.status.keys()).filter((row) => deals.status[row] === DealStatus.Lost);
  const lost: LostDeals = { rows, closeDate: Deals.closeDate, amount: Deals.amount };
  const codes: LossPlan["codes"] = {
    reason: Deals.lossReason.codes,
    stage: furthestStages(lens),
    manager: deals.manager,
    competitor: Deals.competitorId,
    category: lens.category,
  };
  const by = (cut: LossCut): Losses => losses(lost, codes[cut], parts);
  return {
    by: {
      reason: by("reason"),
      stage: by("stage"),
      manager: by("manager"),
      competitor: by("competitor"),
      category: by("category"),
    },
    codes,
    rows: rows
      .filter((row) => isIn(Deals.closeDate[row], parts.now))
      .sort((a, b) => Deals.closeDate[b] - Deals.closeDate[a] || a - b),
    against: againstCompetitors(frame, parts.now),
  };
}

/** Row of Stages; -1 where no stage of a lost deal is known (AM-33). */
function furthestStages({ paths, order }: FunnelLens): Int32Array {
  const { furthest, lostWithoutStage, chain } = paths;
  return furthest.map((place, deal) => (lostWithoutStage[deal] || !(place in chain) ? -1 : order[chain[place]]));
}

function againstCompetitors({ input: { tables }, deals }: PlanFrame, now: Period): AgainstCompetitor[] {
  const { competitorId, closeDate } = tables.Deals;
  const counted = new Map<number, { won: number; lost: number }>();
  competitorId.forEach((competitor, row) => {
    const status = deals.status[row];
    if (competitor < 0 || status <= DealStatus.Open || !isIn(closeDate[row], now)) return;
    const one = counted.get(competitor) ?? { won: 0, lost: 0 };
    one[status === DealStatus.Won ? "won" : "lost"] += 1;
    counted.set(competitor, one);
  });
  return Array.from(counted, ([competitor, { won, lost }]) => ({
    competitor,
    won,
    lost,
    share: won / (won + lost),
  })).sort((a, b) => b.won + b.lost - a.won - a.lost || a.competitor - b.competitor);
}

function isIn(day: number, { from, to }: Period): boolean {
  return day >= from && day <= to;
}
