import { parseNumber } from "./parse-number.ts";
import type { RawCell } from "./raw-sheet.ts";

/**
 * Money of one cell looked at before its column is read; NaN when there is none. What a column alone can settle
 * ("1,234") is taken as thousands.
 *
 * @example cellMoney("1 200,50 ₽") // 1200.5
 */
export function cellMoney(cell: RawCell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && cell !== "" ? parseNumber(cell).value : Number.NaN;
}
