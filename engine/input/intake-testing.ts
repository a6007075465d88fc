import { isoDay } from "../ground/day.ts";
import type { Issue } from "../ground/issue.ts";
import type { RawCell, RawSheet } from "./raw-sheet.ts";
import type { Input } from "./read-input.ts";

/** A sheet for tests of the intake. */
export const sheet = (name: string, rows: readonly (readonly RawCell[])[], more: Partial<RawSheet> = {}): RawSheet => ({
  name,
  rows,
  ...more,
});

/** A sheet of payments: client, date, amount. */
export const payments = (rows: readonly (readonly RawCell[])[], more: Partial<RawSheet> = {}): RawSheet =>
  sheet("Payments", [["Client", "Date", "Amount"], ...rows], { table: "Payments", ...more });

/** The first issue of a code. */
export const issue = (input: Input, code: string): Issue | undefined => input.issues.find((one) => one.code === code);

/** The texts of a column, row by row. */
export const words = ({ codes, words }: { codes: Int32Array; words: readonly string[] }): string[] =>
  Array.from(codes, (code) => words[code] ?? "");

/** Dates of the payments as ISO text. */
export const days = (input: Input): string[] => Array.from(input.tables.Payments.date, isoDay);
