import { normaliseKey } from "./normalise-key.ts";
import type { RawCell } from "./raw-sheet.ts";

/** Words that are nothing but a total, or a total with what it is of. "Total Energies" and «Всего хорошего» are not. */
const certain = [
  /^(?:grand |general |overall )?(?:sub-?)?totals?$/i,
  /^(?:grand |general |overall )?(?:sub-?)?totals?:?\s+(?:(?:for|of|by|per)\s|\d)/i,
  /\s(?:sub-?)?total$/i,
  /^(?:(?:промежуточный|общий|общие|промежуточные)\s)?итоги?$/i,
  /^(?:(?:промежуточный|общий)\s)?итог:?\s+(?:по|за|на|\d)(?![а-яё])/i,
  /^итого(?:$|[\s:])/i,
  /^всего(?:$|:|\s+(?:(?:по|за|на|записей|строк|клиентов|сделок|платежей|продаж|руб)(?![а-яё])|\d))/i,
  /\s(?:итого?|всего)$/i,
];
const beforeName = /^(?:(?:sub-?)?total|итого?|всего)\s+(.+)$/i;

/**
 * Words of a printed sum: "Total", «Итого по отделу», «Аптека 1 Итог»; "Total Alfa" only below rows of Alfa.
 *
 * @param above cells of the row of data above, which may name the group
 */
export function isSubtotal(cell: RawCell, above: readonly RawCell[]): boolean {
  if (typeof cell !== "string" || !mayBeTotal(cell)) return false;
  const words = cell.trim().replace(/[:.]$/, "");
  if (certain.some((pattern) => pattern.test(words))) return true;
  const group = beforeName.exec(words)?.[1];
  return group !== undefined && above.some((one) => typeof one === "string" && isOfGroup(one, normaliseKey(group)));
}

/** The group itself, or "Alfa:North" of Alfa. */
function isOfGroup(cell: string, group: string): boolean {
  const key = normaliseKey(cell);
  return key === group || key.startsWith(`${group}:`);
}

/**
 * The name a printed sum is of: Alfa of "Total Alfa"; undefined for what is no such sum.
 *
 * @example totalOf("Итого Альфа") // "Альфа"
 */
export function totalOf(cell: RawCell): string | undefined {
  return typeof cell === "string" && mayBeTotal(cell) ? beforeName.exec(cell.trim())?.[1] : undefined;
}

/** Most words end and begin with no letter of a total: one look at both spares a million rows eight patterns. */
function mayBeTotal(words: string): boolean {
  return endings.has(words.charCodeAt(words.length - 1)) || beginnings.has(words.charCodeAt(0));
}

const codesOf = (letters: string): ReadonlySet<number> =>
  new Set(Array.from(letters + letters.toUpperCase(), (letter) => letter.charCodeAt(0)));
const endings = codesOf("lsгои:. \u00a0");
const beginnings = codesOf("tgsoипов \u00a0");
