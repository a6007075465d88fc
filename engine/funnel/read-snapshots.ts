import type { InputTables } from "../input/read-input.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { Day } from "../ground/units.ts";
import type { SavedFunnel, SavedFunnels } from "./saved-funnel.ts";

/**
 * The funnels people saved on the sheet Snapshots, by day. A deal named twice on one day counts as its last row says.
 *
 * @see CALC-13
 */
export function readSnapshots(table: InputTables["Snapshots"]): SavedFunnels {
  const rowsOf = new Map<Day, Map<string, number>>();
  for (let row = 0; row < table.rowCount; row++) {
    const day = table.snapshotDate[row];
    const id = table.dealId.words[table.dealId.codes[row]];
    if (Number.isNaN(day) || id === undefined) continue;
    if (!rowsOf.has(day)) rowsOf.set(day, new Map());
    rowsOf.get(day)!.set(normaliseKey(id), row);
  }
  return {
    days: Array.from(rowsOf.keys()).sort((a, b) => a - b),
    on: (day) => {
      const rows = rowsOf.get(day);
      return rows && savedRows(table, day, Array.from(rows.values()));
    },
  };
}

function savedRows(table: InputTables["Snapshots"], day: Day, rows: readonly number[]): SavedFunnel {
  const { dealId, found } = table;
  const pick = (column: ArrayLike<number>): number[] => rows.map((row) => column[row]);
  return {
    day,
    dealId: rows.map((row) => dealId.words[dealId.codes[row]]),
    stage: pick(table.stage),
    amount: pick(table.amount),
    ...(found.has("forecastClose") ? { forecastClose: pick(table.forecastClose) } : {}),
    ...(found.has("managerId") ? { manager: pick(table.managerId) } : {}),
    ...(found.has("category") ? { category: pick(table.category) } : {}),
  };
}
