import { capacities } from "../funnel/deal-model/capacities.ts";

/** How far the formulas of the plan reach. */
export const planSizes = { goals: 24, managers: capacities.managers, channels: 10, months: 12 } as const;
