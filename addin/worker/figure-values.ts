import type { CellValue } from "../../engine/index.ts";
import type { FigureValues, PlanFigures } from "./jobs.ts";

/** The values alone, by "group.field", the same in both languages: what is remembered to tell what changed. */
export function figureValues({ groups }: PlanFigures): FigureValues {
  const values: Record<string, CellValue> = {};
  for (const { key, fields } of groups)
    for (const { key: field, value, json } of fields) values[`${key}.${field}`] = json === undefined ? value : json;
  return values;
}
