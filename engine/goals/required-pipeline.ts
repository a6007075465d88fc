import { ceilTolerant, roundHalfAway } from "../ground/round.ts";
import type { Day, Money, Share } from "../ground/units.ts";
import type { GoalsNote } from "../words/goals/goals-words.ts";
import type { Failure } from "../words/note.ts";

/** Stages are the open ones in their order; the conversion of the last leads to winning. NaN is blank. */
export interface PipelineInput {
  readonly plan: Money;
  /** Mean money of a won deal. */
  readonly weight: Money;
  readonly conversions: ArrayLike<Share>;
  readonly wonCount: number;
  readonly openByStage: ArrayLike<number>;
  readonly periodEnd: Day;
  /** Days from opening to winning; NaN: no deadline. */
  readonly meanDuration: number;
  readonly asOf: Day;
}

export interface PipelineStage {
  readonly conversion: Share;
  /** Chance to win from this stage. */
  readonly winChance: Share;
  /** Deals that must enter the stage for the whole plan, and their money. */
  readonly entries: number;
  readonly money: Money;
  readonly open: number;
  /** Wins the deals of this stage will normally bring. */
  readonly expectedWins: number;
  /** Deals that must still enter, beyond those won and those at this stage or further. */
  readonly gap: number;
}

export interface RequiredPipeline {
  readonly stages: readonly PipelineStage[];
  readonly wins: number;
  readonly expectedWins: number;
  /** Wins that neither won nor open deals bring. */
  readonly remainingWins: number;
  readonly newLeads: number;
  /** Last day on which a new lead normally closes within the period. */
  readonly deadline: Day;
  readonly tooLate: boolean;
  /** Why the figures are not there. */
  readonly failure?: Failure;
  readonly notes: readonly GoalsNote[];
}

/**
 * How many projects the funnel needs for the plan, stage by stage, and how many new leads are still missing after what
 * is won and what stands in the funnel. Computed for the company, and again for each category and manager.
 *
 * @returns figures of all stages are NaN with a `failure` when a conversion or the weight does not allow them; all
 *   zeros for a plan of zero or below
 * @see CALC-16; pipeline coverage worked backwards from the plan
 * @example plan 6M, weight 1M, conversions 0.5, 0.4, 0.5 → entries 60, 30, 12; won 1 and open 10, 5, 2 → 20 new leads
 */
export function requiredPipeline(input: PipelineInput): RequiredPipeline {
  const problem = input.plan <= 0 ? undefined : problemOf(input);
  const deadline = input.periodEnd - roundHalfAway(input.meanDuration);
  if (problem) return { ...nothing(input), deadline, failure: problem.failure, notes: problem.notes };
  const chances = winChances(input.conversions);
  const wins = input.plan <= 0 ? 0 : input.plan / input.weight;
  const stages = stagesOf(input, chances, wins);
  const expectedWins = stages.reduce((sum, stage) => sum + stage.expectedWins, 0);
  const remainingWins = wins === 0 ? 0 : Math.max(0, wins - input.wonCount - expectedWins);
  const newLeads = remainingWins === 0 ? 0 : ceilTolerant(remainingWins / chances[0]);
  const tooLate = newLeads > 0 && input.asOf > deadline;
  const notes: GoalsNote[] = tooLate
    ? [{ code: "TOO_LATE", values: { leads: newLeads, deadline: { day: deadline } } }]
    : [];
  return { stages, wins, expectedWins, remainingWins, newLeads, deadline, tooLate, notes };
}

/**
 * Chance to win from each stage: the product of the conversions from it on.
 *
 * @see CALC-16
 * @example winChances([0.5, 0.4, 0.5]) // 0.1, 0.2, 0.5
 */
export function winChances(conversions: ArrayLike<Share>): Float64Array {
  const chances = Float64Array.from(conversions);
  for (let stage = chances.length - 2; stage >= 0; stage -= 1) chances[stage] *= chances[stage + 1];
  return chances;
}

function stagesOf(input: PipelineInput, chances: Float64Array, wins: number): PipelineStage[] {
  const stages: PipelineStage[] = [];
  let missing = wins - input.wonCount;
  for (let stage = chances.length - 1; stage >= 0; stage -= 1) {
    const winChance = chances[stage];
    const open = input.openByStage[stage] ?? 0;
    const expectedWins = open === 0 ? 0 : open * winChance;
    missing -= expectedWins;
    const entries = wins === 0 ? 0 : wins / winChance;
    const money = wins === 0 ? 0 : entries * input.weight;
    const gap = wins === 0 ? 0 : Math.max(0, missing) / winChance;
    stages.push({ conversion: input.conversions[stage], winChance, entries, money, open, expectedWins, gap });
  }
  return stages.reverse();
}

function problemOf(input: PipelineInput): { failure: Failure; notes: GoalsNote[] } | undefined {
  const { plan, weight } = input;
  const conversions = Array.from(input.conversions);
  const find = (wrong: (conversion: Share) => boolean) => conversions.findIndex(wrong);
  if (Number.isNaN(plan)) return { failure: "NA", notes: [{ code: "PLAN_MISSING", values: {} }] };
  const outside = find((conversion) => conversion < 0 || conversion > 1);
  if (outside >= 0) {
    const values = { stage: outside + 1, conversion: { share: conversions[outside] } };
    return { failure: "NUM", notes: [{ code: "CONVERSION_RANGE", row: outside, values }] };
  }
  const blank = conversions.length === 0 ? 0 : find(Number.isNaN);
  if (blank >= 0) {
    return { failure: "NA", notes: [{ code: "CONVERSION_MISSING", row: blank, values: { stage: blank + 1 } }] };
  }
  const zero = find((conversion) => conversion === 0);
  if (zero >= 0)
    return { failure: "DIV0", notes: [{ code: "CONVERSION_ZERO", row: zero, values: { stage: zero + 1 } }] };
  if (weight > 0) return undefined;
  return { failure: Number.isNaN(weight) ? "NA" : "DIV0", notes: [{ code: "NO_WEIGHT", values: {} }] };
}

function nothing({ conversions, openByStage }: PipelineInput): Omit<RequiredPipeline, "deadline" | "notes"> {
  const blank = { winChance: NaN, entries: NaN, money: NaN, expectedWins: NaN, gap: NaN };
  const stages = Array.from(conversions, (conversion, stage) => ({
    ...blank,
    conversion,
    open: openByStage[stage] ?? 0,
  }));
  return { stages, wins: NaN, expectedWins: NaN, remainingWins: NaN, newLeads: NaN, tooLate: false };
}
