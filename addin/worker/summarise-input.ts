import {
  cellAddress,
  normaliseHeading,
  tables,
  type Input,
  type RawSheet,
  type SheetReport,
  type TableName,
  type Text,
} from "../../engine/index.ts";
import type { ColumnSummary, InputSummary, SettingCell, SheetSummary } from "./jobs.ts";

interface ColumnWords {
  readonly heading: Text;
  readonly help?: Text;
  readonly required?: true | "column";
}

/** What the pane shows of an input: without its rows, which stay with the engine. */
export function summariseInput(input: Input, sheets: readonly RawSheet[]): InputSummary {
  const { Clients, Deals, Goals } = input.tables;
  const read = new Set(input.recognised.map(({ given }) => given.from ?? given));
  return {
    sheets: input.recognised.map(summariseSheet),
    others: sheets
      .filter((sheet) => sheet.owned === undefined && !read.has(sheet) && sheet.rows.length > 0)
      .map(({ name }) => name),
    issues: input.issues,
    settings: Object.fromEntries(Object.entries(input.settings).map(([key, value]) => [key, plain(value)])),
    hasGoals: Goals.rowCount > 0,
    canPlan: Clients.rowCount > 0 || Deals.rowCount > 0,
  };
}

function summariseSheet({ sheet, table, headingRow, rows, columns, raw }: SheetReport): SheetSummary {
  const spec = tables[table as TableName];
  const words: Readonly<Record<string, ColumnWords>> = spec.columns;
  const summary = (key: string): Omit<ColumnSummary, "sure"> => ({
    key,
    name: words[key].heading,
    help: words[key].help,
    required: words[key].required !== undefined,
  });
  const found = new Set(columns.map(({ key }) => key));
  const headings = (raw.rows[headingRow - 1] ?? []).map((cell) => String(cell ?? "").trim());
  return {
    sheet,
    table,
    tableName: spec.name,
    rows,
    headings: [...new Set(headings.filter((heading) => normaliseHeading(heading) !== ""))],
    columns: columns.map(({ key, heading, column, sure }) => ({
      ...summary(key),
      heading,
      cell: cellAddress(headingRow - 1, column),
      sure,
    })),
    missing: Object.keys(words)
      .filter((key) => !found.has(key))
      .map((key) => ({ ...summary(key), sure: false })),
  };
}

/** A period by the words it was given in; the rest is plain already. */
function plain(value: unknown): SettingCell {
  if (typeof value === "object" && value !== null && "label" in value) return String(value.label);
  return value as SettingCell;
}
