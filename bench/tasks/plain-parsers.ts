import type { RawCell } from "../../engine/index.ts";

/** Money in kopecks; blank is NaN. What a careful page of JavaScript does. */
export function parseMoney(cell: RawCell): number {
  if (typeof cell === "number") return Math.round(cell * 100);
  if (typeof cell !== "string") return Number.NaN;
  return Math.round(Number(cell.replace(/[\s₽]/g, "").replace(",", ".")) * 100);
}

export function parseShare(cell: RawCell): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return Number.NaN;
  return cell.endsWith("%") ? Number(cell.slice(0, -1)) / 100 : Number(cell);
}

/** Excel's serial number of a day. */
export function parseDay(cell: RawCell): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return Number.NaN;
  const [day, month, year] = cell.split(".").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
