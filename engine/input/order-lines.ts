import { isBlankCell } from "./data-rows.ts";
import type { FoundHeading } from "./find-heading-row.ts";
import { normaliseKey } from "./normalise-key.ts";
import type { RawSheet } from "./raw-sheet.ts";

/**
 * Whether a sheet that looks like a list of things is lines of orders: its ids repeat, and each row has a client, a day
 * and an amount.
 *
 * @param id sheet column of the id of the list it looks like
 * @param found the same sheet read as payments
 * @see AM-77
 */
export function isOrderLines({ rows }: RawSheet, id: number | undefined, found: FoundHeading): boolean {
  const { heading, matches } = found;
  const keys = new Set(matches.map(({ key }) => key));
  const hasAmount = keys.has("amount") || (keys.has("quantity") && keys.has("price"));
  if (!hasAmount || !keys.has("clientId") || !keys.has("date")) return false;
  const ids = [id, matches.find(({ key }) => key === "clientId")!.column].filter((column) => column !== undefined);
  return ids.some((column) => repeats(rows, heading.row, column));
}

function repeats(rows: RawSheet["rows"], headingRow: number, column: number): boolean {
  const seen = new Set<string>();
  for (let row = headingRow + 1; row < rows.length; row++) {
    const cell = rows[row][column];
    if (isBlankCell(cell)) continue;
    const key = normaliseKey(String(cell));
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}
