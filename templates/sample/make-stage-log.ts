import { stageCodes } from "./make-stages.ts";
import type { SampleDeal } from "./plan-deals.ts";
import type { SampleRow } from "./sample-row.ts";

/** Rows of the sheet StageLog: every entry of every deal, deal by deal. */
export function makeStageLog(deals: readonly SampleDeal[]): readonly SampleRow<"StageLog">[] {
  return deals.flatMap(({ id, path }) =>
    path.map(({ day, stage }) => ({ dealId: id, date: day, stage: stageCodes[stage] })),
  );
}
