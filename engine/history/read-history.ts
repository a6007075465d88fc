import type { InputTables } from "../input/read-input.ts";
import type { Day } from "../ground/units.ts";
import type { HistoryRow } from "./history-row.ts";

/** What earlier builds kept, by the day they were made for, ascending. */
export type History = ReadonlyMap<Day, readonly HistoryRow[]>;

/**
 * Reads the sheet BuildHistory. Where two sheets tell of one day (a workbook copied together from two), the last one counts.
 */
export function readHistory(table: InputTables["BuildHistory"]): History {
  const days = new Map<Day, { source: number; rows: HistoryRow[] }>();
  for (let row = 0; row < table.rowCount; row++) {
    const day = table.builtOn[row];
    const record = table.record.words[table.record.codes[row]];
    if (Number.isNaN(day) || record === undefined) continue;
    const known = days.get(day);
    const source = table.source[row];
    const rows = known?.source === source ? known.rows : [];
    if (known?.source !== source) days.set(day, { source, rows });
    rows.push({
      day,
      record,
      item: table.item.words[table.item.codes[row]] ?? "",
      figure: table.figure[row],
      content: table.content.words[table.content.codes[row]] ?? "",
    });
  }
  const ascending = Array.from(days).sort(([one], [other]) => one - other);
  return new Map(ascending.map(([day, { rows }]) => [day, rows]));
}
