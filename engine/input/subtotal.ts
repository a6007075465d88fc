import type { RawCell } from "./raw-sheet.ts";

const total =
  /^(?:grand |general )?(?:sub-?)?totals?\b|\b(?:sub-?)?total$|^(?:промежуточный |общий )?итог(?:о|и)?(?![а-яё])|(?:^|\s)итого?$|^всего(?![а-яё])/i;

/** Words of a printed sum: "Total", «Итого по отделу», «Аптека 1 Итог». */
export function isSubtotal(cell: RawCell): boolean {
  if (typeof cell !== "string") return false;
  return total.test(cell.trim().replace(/[:.]$/, ""));
}
