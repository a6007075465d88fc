import { codeNumber } from "./lists.ts";
import type { RawTable } from "./raw-table.ts";
import { makeColumn } from "./make-column.ts";
import type { TableSpecs } from "./column-spec.ts";

const open = codeNumber("dealStatus", "open");

/**
 * CRMs keep one "Close Date": of an open deal it is the day it is expected to close. It goes to the forecast where
 * that is blank, and an open deal has no closing day. A list that says nothing of statuses and stages is left alone:
 * its deals are open only for want of a better word. Statuses are settled.
 */
export function moveExpectedClose(tables: ReadonlyMap<string, RawTable>, specs: TableSpecs): void {
  const deals = tables.get("Deals");
  const status = deals?.columns.get("status")?.values;
  const closed = deals?.columns.get("closeDate")?.values;
  if (!deals || !status || !closed || !(deals.found.has("status") || deals.found.has("stage"))) return;
  let forecast = deals.columns.get("forecastClose");
  for (let row = 0; row < deals.rowCount; row++) {
    if (status[row] !== open || !(closed[row] > 0)) continue;
    forecast ??= makeColumn(specs.Deals.columns.forecastClose, deals.rowCount, false);
    if (!(forecast.values[row] > 0)) forecast.values[row] = closed[row];
    closed[row] = Number.NaN;
  }
  if (!forecast) return;
  deals.columns.set("forecastClose", forecast);
  deals.found.add("forecastClose");
}
