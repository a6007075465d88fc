import type { Conversion } from "./conversion.ts";
import type { FunnelStages } from "./deal-paths.ts";
import { StageKind } from "../ground/deal-status.ts";

/**
 * Chance to win from each stage, for deals without a probability of their own: CALC-14's planning chance, else the product
 * of the expected conversions of the Stages sheet. Stages of winning and after have chance 1, of losing 0; NaN is not known.
 *
 * @returns one share per stage row
 * @see CALC-12, CALC-14
 * @example stageChances({ kind: [0, 0, 1], conversion: Float64Array.of(0.5, 0.4, NaN) }) // 0.2, 0.4, 1
 */
export function stageChances(stages: FunnelStages, observed?: Conversion): Float64Array {
  const chances = new Float64Array(stages.kind.length);
  let product = 1;
  for (let row = stages.kind.length - 1; row >= 0; row--) {
    if (stages.kind[row] === StageKind.Open) product *= stages.conversion[row];
    chances[row] = stages.kind[row] === StageKind.Open ? product : stages.kind[row] === StageKind.Lost ? 0 : 1;
  }
  observed?.stage.forEach((row, place) => {
    if (!Number.isNaN(observed.winChance[place])) chances[row] = observed.winChance[place];
  });
  return chances;
}
