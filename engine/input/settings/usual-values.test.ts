import { expect, test } from "vitest";
import { usualLimits } from "../../clients/abc-limits.ts";
import { usualEstimateLimits } from "../../deals/judge-estimates.ts";
import { usualShareTolerance } from "../../goals/split-by-shares.ts";
import { usualSpan } from "../../people/department-structure.ts";
import { usualCorridor } from "../../people/seller-economics.ts";
import { usualTeamLimits } from "../../system/maturity-style.ts";
import { usualPlanningLimits } from "../../system/planning-fit.ts";
import { settingsCatalogue as settings, type SettingKey } from "../settings-catalogue.ts";

const usual: Partial<Record<SettingKey, number>> = {
  ...{ abcA: usualLimits.a, abcB: usualLimits.b },
  ...usualEstimateLimits,
  ...{ returnLow: usualCorridor.low, returnHigh: usualCorridor.high },
  ...{ spontaneousMin: usualTeamLimits.least, spontaneousMax: usualTeamLimits.most },
  ...{ planningFrom: usualPlanningLimits.applicable, planningPartlyFrom: usualPlanningLimits.partly },
  ...{ shareTolerance: usualShareTolerance, span: usualSpan },
};

test.each(Object.entries(usual))("%s: a function in a cell takes what the sheet Settings offers", (key, value) => {
  expect(value).toBe(settings[key as SettingKey].default);
});
