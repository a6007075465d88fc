import type { KeptPlan } from "./make-history-rows.ts";
import type { History } from "../history/read-history.ts";
import { sinceLastBuild, type SinceLastBuild } from "./since-last-build.ts";

/** What earlier builds kept, and what is different from the last of them. */
export interface HistoryPlan {
  readonly earlier: History;
  /** Not there for the first build. */
  readonly last?: SinceLastBuild;
}

/** @see CALC-13, AM-16, AM-42 */
export function planHistory(plan: KeptPlan, earlier: History): HistoryPlan {
  return { earlier, last: sinceLastBuild(plan, earlier) };
}
