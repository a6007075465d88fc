import type { Day } from "../../ground/units.ts";
import type { PlanToActOn } from "./action.ts";

/** The first working day after the day of the plan: what cannot wait is due then. */
export function nextWorkday({ calendar, asOf }: Pick<PlanToActOn, "calendar" | "asOf">): Day {
  return calendar.addWorkdays(asOf, 1);
}
