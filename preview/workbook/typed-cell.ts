import { refusal } from "./host-object.ts";
import type { GridCell } from "./workbook-grid.ts";

/**
 * What Excel makes of a value that is written to a cell, as if it were typed: text that looks like a number, a date, a
 * flag or a formula becomes one, unless an apostrophe stands before it or the cell's format is "@".
 *
 * @param asText the cell's number format is "@"
 * @throws InvalidArgument for a formula that is none, as "+7 495 …"
 */
export function typedCell(value: unknown, asText: boolean): GridCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw refusal("InvalidArgument", `a cell cannot hold ${JSON.stringify(value)}`);
  if (value === "") return { value: null };
  if (value.length > 32_767 + Number(value.startsWith("'"))) throw refusal("InvalidArgument", "the text is too long");
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (asText) return { value };
  if (value.startsWith("=") && value.length > 1) return formula(value);
  if (/^\s*[-+]?(\d[\d,\s]*)?\.?\d+(e[-+]?\d+)?\s*%?\s*$/i.test(value)) return { value: numberOf(value) };
  if (/^[-+@]/.test(value)) return formula(`=${value}`);
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === "true" };
  const day = dayOf(value);
  return { value: day ?? value };
}

function numberOf(value: string): number {
  const plain = value.replace(/[,\s%]/g, "");
  return Number(plain) / (value.includes("%") ? 100 : 1);
}

/** A day as 2026-01-31, 31.01.2026 or 1/31/2026: enough to catch text that was not guarded. */
function dayOf(value: string): number | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? [];
  const [, d2, m2, y2] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(value) ?? [];
  const year = Number(y ?? y2);
  if (!year) return undefined;
  return Date.UTC(year, Number(m ?? m2) - 1, Number(d ?? d2)) / 86_400_000 + 25_569;
}

/** Only the grossest nonsense is refused; Univer judges the rest. */
function formula(words: string): GridCell {
  const unquoted = words.replace(/"[^"]*"|'[^']*'/g, "0");
  const opened = [...unquoted].reduce((depth, letter) => depth + (letter === "(" ? 1 : letter === ")" ? -1 : 0), 0);
  if (opened !== 0 || /[\p{L}\d]\s+[\p{L}\d]/u.test(unquoted))
    throw refusal("InvalidArgument", `"${words}" is not a formula`);
  return { value: null, formula: words };
}
