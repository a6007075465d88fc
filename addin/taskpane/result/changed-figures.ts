import type { CellValue, FormField } from "../../../engine/index.ts";
import type { FigureValues, PlanFigures } from "../../worker/jobs.ts";

export interface ChangedFigure {
  readonly field: FormField;
  readonly before: CellValue;
}

/** Smaller differences than a person sees are none. */
const tolerance = 1e-9;

/** Headline figures that are not what they were at the build before. */
export function changedFigures({ groups }: PlanFigures, before: FigureValues): ChangedFigure[] {
  return groups.flatMap((group) =>
    group.fields.flatMap((field) => {
      const name = `${group.key}.${field.key}`;
      const now = field.json === undefined ? field.value : field.json;
      return name in before && !isSame(before[name], now) ? [{ field, before: before[name] }] : [];
    }),
  );
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}
