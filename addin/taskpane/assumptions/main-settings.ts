import type { SettingKey } from "../../../engine/index.ts";

/** The settings most companies change first, in the order of the plan: when, who matters, how many people, how sure. */
export const mainSettings: readonly SettingKey[] = [
  "asOf",
  "period",
  "planBasis",
  "abcA",
  "abcB",
  "hoursPerDay",
  "sellingShare",
  "absenceDays",
  "feasibleAmber",
  "currency",
];
