import type { RawCell } from "../../engine/index.ts";

const dayOf1970 = 25_569;
const dayLength = 86_400_000;

/**
 * A value of a database as a cell: a day or a time as a serial number, a whole number beyond what a number holds exactly as
 * text, what is nested as JSON.
 *
 * @example cellOf(new Date("2026-03-01")) // 46082
 */
export function cellOf(value: unknown): RawCell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.getTime() / dayLength + dayOf1970;
  return JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
}
