import { firstOfMonth, monthIndex } from "../ground/day.ts";
import { changedParts } from "../ground/changed-parts.ts";
import { DealStatus } from "../ground/deal-status.ts";
import type { Day, Share } from "../ground/units.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { pointsOfDoubling } from "./chance-by-points.ts";
import { chanceModel, fitChances, tellChances, type ChanceModel } from "./chance-model.ts";
import { dealAttributes, type DealAttribute } from "./deal-attributes.ts";
import { leakOf, type Leak } from "./refuse-leaks.ts";
import { scoreChances, type ChanceScores } from "./score-chances.ts";
import { stageRates } from "./stage-rates.ts";

/** What speaks for a deal, or against: one word of one attribute; 20 points double the odds. */
export interface Point {
  readonly attribute: DealAttribute;
  readonly word: number;
  readonly deals: number;
  readonly won: Share;
  readonly points: number;
}

/** Chances of deals from deals like them. */
export interface DealChancePlan {
  /**
   * few: not enough closed deals; noAttributes; noSignal: no better than one chance for all; shown: better than that, but not
   * surely better than the stage's on later deals; used: good enough to plan with.
   */
  readonly verdict: "few" | "noAttributes" | "noSignal" | "shown" | "used";
  /** Closed, won and lost deals with a known outcome. */
  readonly counts: { readonly closed: number; readonly won: number; readonly lost: number };
  readonly attributes: readonly DealAttribute[];
  readonly refused: readonly { readonly attribute: DealAttribute; readonly leak: Leak }[];
  readonly model?: ChanceModel;
  /** On deals closed after a past month end, trained on those closed before, beside the stage's chance. */
  readonly outOfTime?: ChanceScores;
  readonly points: readonly Point[];
  /** Chance of a deal that nothing speaks for or against; NaN without a model. */
  readonly base: Share;
  /** Per row of Deals; NaN for deals that are not open, and without a model. */
  readonly chance: Float64Array;
  /** The plan's chances come from here. */
  readonly isUsed: boolean;
}

const doubling = pointsOfDoubling / Math.LN2;

/** @see CALC-55 */
export function planDealChance(frame: PlanFrame): DealChancePlan {
  const { input, asOf } = frame;
  const { status } = frame.deals;
  const { chanceDeals, chanceOutcomes, chanceMost, chanceFrom } = input.settings;
  const closed = closedDeals(frame, chanceMost);
  const outcomes = closed.map((deal) => Number(status[deal] === DealStatus.Won));
  const won = outcomes.reduce((sum, one) => sum + one, 0);
  const counts = { closed: closed.length, won, lost: closed.length - won };
  const nothing = {
    counts,
    refused: [],
    points: [],
    attributes: [],
    isUsed: false,
    base: Number.NaN,
    chance: blank(status.length),
  };
  if (closed.length < chanceDeals || Math.min(counts.won, counts.lost) < chanceOutcomes)
    return { ...nothing, verdict: "few" };
  const { attributes, refused } = withoutLeaks(dealAttributes(frame), status);
  if (attributes.length === 0) return { ...nothing, refused, verdict: "noAttributes" };
  const codes = attributes.map((one) => one.codes);
  const model = chanceModel(codes, closed, outcomes);
  const outOfTime = testLater(frame, { codes, closed, penalty: model.penalty });
  const verdict = !model.scores.isBetter ? "noSignal" : outOfTime?.isBetter ? "used" : "shown";
  const open = Array.from(status.keys()).filter((deal) => status[deal] === DealStatus.Open);
  const chance = blank(status.length);
  if (Number.isFinite(asOf)) tellChances(model, codes, open).forEach((one, place) => (chance[open[place]] = one));
  return {
    verdict,
    counts,
    attributes,
    refused,
    model,
    outOfTime,
    base: 1 / (1 + Math.exp(-model.fit.intercept)),
    points: pointsOf(attributes, model, closed, outcomes),
    chance,
    isUsed: verdict === "used" && chanceFrom === "model",
  };
}

/** Planning chances of the funnel as the setting chanceFrom says, times the factor of a scenario. */
export function withChances(
  frame: PlanFrame,
  funnel: FunnelPlan,
  { isUsed, chance }: DealChancePlan,
  factor = 1,
): FunnelPlan {
  const { chanceFrom } = frame.input.settings;
  const own = frame.input.tables.Deals.probability;
  const source = chanceFrom === "own" ? own : isUsed ? chance : funnel.dealChance;
  if (source === funnel.dealChance && factor === 1) return funnel;
  const dealChance = funnel.dealChance.map((one, deal) =>
    frame.deals.status[deal] === DealStatus.Open ? Math.min(1, source[deal] * factor) : one,
  );
  return changedParts(funnel, { dealChance });
}

/** What speaks for one deal and against it, the strongest first; without what says next to nothing. */
export function reasonsOf(
  { points }: DealChancePlan,
  deal: number,
): { readonly speaksFor: Point[]; readonly against: Point[] } {
  const own = points.filter(({ attribute, word }) => attribute.codes[deal] === word);
  const sorted = own.filter((one) => Math.abs(one.points) >= 1).sort((a, b) => b.points - a.points);
  return {
    speaksFor: sorted.filter((one) => one.points > 0),
    against: sorted.filter((one) => one.points < 0).reverse(),
  };
}

function blank(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}

/** Rows of deals won or lost, in the order of the sheet; the last `most` by closing day where there are more. */
function closedDeals({ deals, input }: PlanFrame, most: number): number[] {
  const { closeDate } = input.tables.Deals;
  const rows = Array.from(deals.status.keys()).filter((deal) => deals.status[deal] > DealStatus.Open);
  if (rows.length <= most) return rows;
  const last = rows.sort((a, b) => (closeDate[b] || 0) - (closeDate[a] || 0) || a - b).slice(0, most);
  return last.sort((a, b) => a - b);
}

function withoutLeaks(
  all: readonly DealAttribute[],
  status: ArrayLike<number>,
): Pick<DealChancePlan, "attributes" | "refused"> {
  const judged = all.map((attribute) => ({ attribute, leak: leakOf(status, attribute.codes) }));
  return {
    attributes: judged.filter(({ leak }) => leak === undefined).map(({ attribute }) => attribute),
    refused: judged.flatMap(({ attribute, leak }) => (leak ? { attribute, leak } : [])),
  };
}

interface LaterTest {
  readonly codes: readonly ArrayLike<number>[];
  readonly closed: readonly number[];
  readonly penalty: number;
}

/** Trained on what was closed by the last month end whose horizon is over, asked about what closed since. */
function testLater(frame: PlanFrame, { codes, closed, penalty }: LaterTest): ChanceScores | undefined {
  const { input, asOf, deals } = frame;
  const { closeDate } = input.tables.Deals;
  const { backtestHorizon, chanceOutcomes, minObservations } = input.settings;
  const day: Day = firstOfMonth(monthIndex(asOf + 1) - backtestHorizon) - 1;
  const before = closed.filter((deal) => closeDate[deal] <= day);
  const after = closed.filter((deal) => closeDate[deal] > day);
  const outcomesOf = (rows: readonly number[]): number[] =>
    rows.map((deal) => Number(deals.status[deal] === DealStatus.Won));
  const won = outcomesOf(before).reduce((sum, one) => sum + one, 0);
  if (Math.min(won, before.length - won) < chanceOutcomes || after.length < chanceOutcomes) return undefined;
  const model = fitChances(codes, before, outcomesOf(before), penalty);
  const stage = stageRates(input.tables.StageLog, day, {
    before,
    after,
    outcomes: outcomesOf(before),
    enough: minObservations,
  });
  return scoreChances(tellChances(model, codes, after), stage, outcomesOf(after));
}

function pointsOf(
  attributes: readonly DealAttribute[],
  { columns, fit }: ChanceModel,
  closed: readonly number[],
  outcomes: readonly number[],
): Point[] {
  const points = columns.map(({ attribute, word, deals }, place) => ({
    attribute: attributes[attribute],
    word,
    deals,
    won:
      closed.reduce((sum, deal, at) => sum + (attributes[attribute].codes[deal] === word ? outcomes[at] : 0), 0) /
      deals,
    points: fit.terms[place] * doubling,
  }));
  return points.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
