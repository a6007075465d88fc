import { defaultStages } from "./engine-parts.ts";
import type { SampleRow } from "./sample-row.ts";

/** Codes of the stages by place; `StageEntry.stage` is such a place. */
export const stageCodes: readonly string[] = defaultStages.map(({ code }) => code);

/** Rows of the sheet Stages: the method's own 14. */
export function makeStages(): readonly SampleRow<"Stages">[] {
  return defaultStages.map((stage) => ({ ...stage }));
}
