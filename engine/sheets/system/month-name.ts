import { firstOfMonth } from "../../ground/day.ts";
import type { SheetContext } from "../sheet-context.ts";

/** A month (since year 0) in a sentence, as the language writes days: 2026-03, 03.2026. */
export function monthName({ day }: Pick<SheetContext, "day">, month: number): string {
  const written = day(firstOfMonth(month));
  return written.includes("-") ? written.slice(0, 7) : written.slice(3);
}
