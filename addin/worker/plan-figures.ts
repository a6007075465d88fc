import {
  buildPlanWorkbook,
  describeSheets,
  isoDay,
  type CellValue,
  type Language,
  type SalesPlan,
} from "../../engine/index.ts";
import type { FigureValues, PlanFigures } from "./jobs.ts";

/** The headline figures with their lights: the forms of R-00, as the sheet will show them. */
export function planFigures(plan: SalesPlan, language: Language): PlanFigures {
  const [overview] = describeSheets(plan, language, ["R-00"]);
  const { currency, moneyDecimals } = buildPlanWorkbook(plan, [], language);
  return {
    asOf: isoDay(plan.asOf),
    period: plan.period.label,
    currency,
    moneyDecimals,
    groups: overview.blocks.flatMap((block) =>
      block.type === "form" ? [{ key: block.key, title: block.title ?? "", fields: block.fields }] : [],
    ),
  };
}

/** The values alone, by "group.field", the same in both languages: what is remembered to tell what changed. */
export function figureValues({ groups }: PlanFigures): FigureValues {
  const values: Record<string, CellValue> = {};
  for (const { key, fields } of groups)
    for (const { key: field, value, json } of fields) values[`${key}.${field}`] = json === undefined ? value : json;
  return values;
}
