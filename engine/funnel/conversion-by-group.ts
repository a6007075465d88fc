import { conversionToday, type ConversionToday } from "./conversion-today.ts";
import type { ConversionOptions } from "./conversion.ts";
import type { DealPaths, FunnelStages } from "./deal-paths.ts";

/**
 * Stage conversion by category, manager, channel: one table per group code, in code order.
 *
 * @param codes group of each deal, 0 to groupCount - 1; others (-1, no group) are in no table
 * @see CALC-14
 * @example conversionByGroup(stages, paths, deals.manager, managers.rowCount)[0].entered
 */
export function conversionByGroup(
  stages: FunnelStages,
  paths: DealPaths,
  codes: ArrayLike<number>,
  groupCount: number,
  window: Parameters<typeof conversionToday>[3] = { asOf: Infinity, days: 0 },
  options: Omit<ConversionOptions, "rows"> = {},
): ConversionToday[] {
  const rows: number[][] = Array.from({ length: groupCount }, () => []);
  for (let deal = 0; deal < codes.length; deal++) {
    if (codes[deal] >= 0 && codes[deal] < groupCount) rows[codes[deal]].push(deal);
  }
  return rows.map((group) => conversionToday(stages, paths, { ...options, rows: group }, window));
}
