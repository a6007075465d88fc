import { buildPlanWorkbook, describeSheets, writeDay, type Language, type SalesPlan } from "../../engine/index.ts";
import type { PlanFigures } from "./jobs.ts";

/** The headline figures with their lights: the forms of R-00, as the sheet will show them. */
export function planFigures(plan: SalesPlan, language: Language): PlanFigures {
  const [overview] = describeSheets(plan, language, ["R-00"]);
  const { currency, moneyDecimals } = buildPlanWorkbook(plan, [], language);
  return {
    asOf: writeDay(plan.asOf, language),
    period: plan.period.label,
    currency,
    moneyDecimals,
    groups: overview.blocks.flatMap((block) =>
      block.type === "form" ? [{ key: block.key, title: block.title ?? "", fields: block.fields }] : [],
    ),
  };
}
