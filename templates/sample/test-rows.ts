import { tables, yearOf, type TableName, type TableSpec, type Text } from "./engine-parts.ts";
import type { SampleCell } from "./sample-row.ts";
import { sampleTables } from "./sample-tables.ts";

/** For the tests: the sample's tables as plain rows, with short ways to ask them. */
export type Row = Readonly<Record<string, SampleCell>>;

export const data = sampleTables();
export const rowsOf = (table: TableName): readonly Row[] => data[table] ?? [];
export const names = Object.keys(data) as TableName[];
export const specOf = (table: TableName): TableSpec => tables[table];
export const idOf = (table: TableName): string | undefined => specOf(table).id;
export const said = (cell: SampleCell): string => (typeof cell === "object" ? cell.en : String(cell ?? ""));
export const english = (cell: SampleCell): string => (cell as Text).en;
export const day = (cell: SampleCell): number => (typeof cell === "number" ? cell : Number.NaN);
export const sum = (rows: readonly Row[], key: string): number =>
  rows.reduce((total, row) => total + Math.round(day(row[key]) * 100), 0) / 100;
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

export function groupBy(rows: readonly Row[], key: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(said(row[key]));
    if (group) group.push(row);
    else groups.set(said(row[key]), [row]);
  }
  return groups;
}

export const deals = rowsOf("Deals");
export const clients = rowsOf("Clients");
export const managers = rowsOf("Managers");
export const payments = rowsOf("Payments");
export const activities = rowsOf("Activities");
export const logOf = groupBy(rowsOf("StageLog"), "dealId");
export const won = deals.filter(({ status }) => status === "won");
export const open = deals.filter(({ status }) => status === "open");
export const inYear = (cell: SampleCell, year: number): boolean => typeof cell === "number" && yearOf(cell) === year;
