import {
  cellAddress,
  normaliseHeading,
  tables,
  type Input,
  type OtherReport,
  type SheetReport,
  type TableName,
  type TableSpec,
} from "../../engine/index.ts";
import type { ColumnSummary, InputSummary, SettingCell, SheetSummary, TableSummary } from "./jobs.ts";
import { sampleValues } from "./sample-values.ts";

/** What the pane shows of an input: without its rows, which stay with the engine. */
export function summariseInput(input: Input): InputSummary {
  const { Clients, Deals, Goals } = input.tables;
  return {
    sheets: input.recognised.map((report) => summariseSheet(report, { rows: report.rows, isRead: true })),
    others: input.others
      .filter(({ given }) => given.rows.length > 0)
      .map((other) => summariseSheet({ table: "", raw: other.given, ...other }, { rows: 0, isRead: false })),
    tables: tableSummaries(),
    issues: input.issues,
    settings: Object.fromEntries(Object.entries(input.settings).map(([key, value]) => [key, plain(value)])),
    hasGoals: Goals.rowCount > 0,
    canPlan: Clients.rowCount > 0 || Deals.rowCount > 0,
  };
}

/** What most people have comes first. */
const usual: readonly TableName[] = ["Clients", "Deals", "Payments", "Managers", "Activities", "Goals", "StageLog"];

function tableSummaries(): TableSummary[] {
  const names = Object.keys(tables) as TableName[];
  return [...usual, ...names.filter((name) => !usual.includes(name))].map((table) => ({
    table,
    name: tables[table].name,
    columns: columnsOf(table),
  }));
}

function columnsOf(table: string): ColumnSummary[] {
  const spec: TableSpec | undefined = Object.hasOwn(tables, table) ? tables[table as TableName] : undefined;
  return Object.entries(spec?.columns ?? {}).map(([key, { heading, help, required }]) => ({
    key,
    name: heading,
    help,
    required: required !== undefined,
  }));
}

type Reported = Pick<OtherReport, "sheet" | "headingRow" | "headings" | "columns"> & Pick<SheetReport, "table" | "raw">;

function summariseSheet(
  { sheet, table, headingRow, headings, columns, raw }: Reported,
  about: Pick<SheetSummary, "rows" | "isRead">,
): SheetSummary {
  const known = columnsOf(table);
  const matches = new Map(columns.map((match) => [match.column, match]));
  const seen = new Set<string>();
  const summaries = headings.flatMap((heading, column) => {
    const match = matches.get(column);
    if (normaliseHeading(heading) === "" || (seen.has(heading) && !match)) return [];
    seen.add(heading);
    return {
      heading,
      cell: cellAddress(headingRow - 1, column),
      samples: sampleValues(raw, headingRow, column, match && isDay(table, match.key)),
      column: known.find(({ key }) => key === match?.key),
      sure: match?.sure ?? true,
    };
  });
  const found = new Set(columns.map(({ key }) => key));
  return { sheet, table, ...about, headings: summaries, missing: known.filter(({ key }) => !found.has(key)) };
}

function isDay(table: string, key: string): boolean {
  const spec: TableSpec = tables[table as TableName];
  return spec.columns[key].type === "date";
}

/** A period by the words it was given in; the rest is plain already. */
function plain(value: unknown): SettingCell {
  if (typeof value === "object" && value !== null && "label" in value) return String(value.label);
  return value as SettingCell;
}
