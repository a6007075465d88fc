import type { PlanFrame } from "../frame/plan-frame.ts";
import { isFall, shareChange, type ShareChange } from "../ground/share-change.ts";
import type { FunnelLens } from "./funnel-lens.ts";
import { stagePassing, type StagePassing } from "./stage-passing.ts";
import { winRates, type WinRate } from "./win-rates.ts";

/** This period beside the same part of the previous one (AM-81): won of closed, and what went on at each stage. */
export interface RateChanges {
  readonly now: WinRate;
  readonly before: WinRate;
  readonly winRate: ShareChange;
  /** By place in the chain of open stages. */
  readonly stagesNow: StagePassing;
  readonly stagesBefore: StagePassing;
  readonly stages: readonly ShareChange[];
  /** What fell by more than chance: the win rate, and places of the chain. */
  readonly winRateFell: boolean;
  readonly stagesFell: readonly number[];
}

/** @see AM-83 */
export function planRateChanges({ samePart, asOf, input }: PlanFrame, { paths, deals }: FunnelLens): RateChanges {
  const { confidence, horizonDays, minObservations } = input.settings;
  const rateOf = (part: PlanFrame["period"]) =>
    winRates(paths.deals, asOf, horizonDays, part, deals, confidence).ofClosed;
  const [now, before] = [rateOf(samePart.now), rateOf(samePart.before)];
  const [stagesNow, stagesBefore] = [samePart.now, samePart.before].map((part) => stagePassing(paths, part, deals));
  const winRate = shareChange([now.won, now.n], [before.won, before.n], confidence);
  const stages = Array.from(paths.chain, (_, place) =>
    shareChange(
      [stagesNow.passed[place], stagesNow.decided[place]],
      [stagesBefore.passed[place], stagesBefore.decided[place]],
      confidence,
    ),
  );
  const enough = (one: number, other: number): boolean => Math.min(one, other) >= minObservations;
  return {
    now,
    before,
    winRate,
    stagesNow,
    stagesBefore,
    stages,
    winRateFell: isFall(winRate) && enough(now.n, before.n),
    stagesFell: [...stages.keys()].filter(
      (place) => isFall(stages[place]) && enough(stagesNow.decided[place], stagesBefore.decided[place]),
    ),
  };
}
