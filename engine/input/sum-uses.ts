import { readInput, type ReadOptions } from "./read-input.ts";
import type { RawSheet } from "./raw-sheet.ts";
import { tables } from "./tables/index.ts";

/**
 * What becomes of a column when rows are added up: rows equal in every "key" become one, "sum" is added, a "document" is a key
 * that may be let go, a "day" one that may become the last day of its month, the rest is left out.
 */
export type ColumnUse = "key" | "sum" | "document" | "day" | "none";

/**
 * How rows of payments may be added up before they are read, where there are more of them than a sheet holds: clients, days and
 * all that tells rows apart stay, money and quantities are summed, prices of one unit are left out.
 *
 * @param sample headings and first rows
 * @returns one use a column; undefined where it is no table of payments with an amount
 */
export function sumUses(sample: RawSheet, options: ReadOptions = {}): ColumnUse[] | undefined {
  const report = readInput([sample], options).recognised.find(({ table }) => table === "Payments");
  if (!report?.columns.some(({ key }) => key === "amount")) return undefined;
  const uses = Array.from(sample.rows[0] ?? [], (): ColumnUse => "none");
  for (const { key, column } of report.columns) uses[column] = useOf(key);
  return uses;
}

function useOf(key: string): ColumnUse {
  if (key === "document") return "document";
  if (key === "date") return "day";
  if (key === "price" || key === "discount") return "none";
  const column = tables.Payments.columns[key as keyof typeof tables.Payments.columns];
  return column?.type === "money" || column?.type === "number" ? "sum" : "key";
}
