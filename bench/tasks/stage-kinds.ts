import { StageKind } from "../../engine/index.ts";
import { lostStage, stageCount, wonStage } from "../sales-data.ts";

/** Kind of each stage: the last two are won and lost. */
export function stageKinds(): Uint8Array {
  const kinds = new Uint8Array(stageCount).fill(StageKind.Open);
  kinds[wonStage] = StageKind.Won;
  kinds[lostStage] = StageKind.Lost;
  return kinds;
}
