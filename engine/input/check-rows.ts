import { isoDay } from "../ground/day.ts";
import type { Share } from "../ground/units.ts";
import { text } from "../ground/text.ts";
import { columnProblems, wrong, type ProblemKind } from "./column-problems.ts";
import type { Issue } from "../ground/issue.ts";
import type { ColumnValues, RawTable } from "./raw-table.ts";
import type { TableSpecs } from "./column-spec.ts";

/** Pairs of dates that must not run backwards: table, earlier, later. */
const dateOrders = [["Deals", "openDate", "closeDate"]] as const;
/** Shares that make a whole: table, columns. */
const wholes = [["Goals", "shareA", "shareB", "shareC"]] as const;

const dateOrder: ProblemKind = {
  ...wrong("DATE_ORDER", text("a day not before the opening", "дата не раньше открытия")),
  level: "warning",
};
const emptyRow: ProblemKind = {
  code: "EMPTY_ROW",
  level: "error",
  message: () =>
    text("the row says nothing: the cells that matter are blank", "строка пуста: нет ни одной важной ячейки"),
};
const shareSum: ProblemKind = wrong(
  "SHARE_SUM",
  text("shares that add up to 100 %", "доли, которые в сумме дают 100 %"),
);

/**
 * Checks what only several cells of a row can show. The cells stay as they are.
 *
 * @param shareTolerance how far from 1 shares may add up (setting of that name)
 */
export function checkRows(
  tables: ReadonlyMap<string, RawTable>,
  specs: TableSpecs,
  shareTolerance: Share,
  issues: Issue[],
): void {
  for (const table of tables.values()) checkNeeds(table, specs[table.name].needsOne ?? [], issues);
  for (const [name, before, after] of dateOrders) {
    const table = tables.get(name);
    const [earlier, later] = [before, after].map((key) => table?.columns.get(key)?.values);
    if (!table || !earlier || !later) continue;
    report(table, after, dateOrder, issues, rowsBelow(later, earlier), (row) => isoDay(later[row]));
  }
  for (const [name, ...keys] of wholes) {
    const table = tables.get(name);
    const columns = keys.flatMap((key) => table?.columns.get(key)?.values ?? []);
    if (!table || columns.length < keys.length) continue;
    const sumOf = (row: number): number => columns.reduce((sum, values) => sum + values[row], 0);
    const rows = Array.from({ length: table.rowCount }, (_, row) => row);
    const wrongRows = rows.filter((row) => Math.abs(sumOf(row) - 1) > shareTolerance);
    report(table, keys[0], shareSum, issues, wrongRows, (row) => `${Math.round(sumOf(row) * 1e6) / 1e4} %`);
  }
}

function checkNeeds(table: RawTable, needs: readonly string[], issues: Issue[]): void {
  const keys = needs.filter((key) => table.columns.has(key));
  if (keys.length === 0) return;
  let empty = blankRows(table.columns.get(keys[0])!.values, table.rowCount);
  // most rows have the first of them, and the others are asked about the rest only
  for (const key of keys.slice(1)) {
    const { values } = table.columns.get(key)!;
    empty = empty.filter((row) => !(values[row] >= 0));
  }
  report(table, keys[0], emptyRow, issues, empty, () => "");
}

/** A blank is -1 or NaN, and neither is zero or more; an amount that is less is no blank. */
function blankRows(values: ColumnValues, rowCount: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (!(values[row] >= 0)) rows.push(row);
  return rows;
}

/** Rows whose value is below the limit of the row. */
function rowsBelow(values: ColumnValues, limits: ColumnValues): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (values[row] < limits[row]) rows.push(row);
  return rows;
}

function report(
  table: RawTable,
  key: string,
  kind: ProblemKind,
  issues: Issue[],
  wrongRows: readonly number[],
  found: (row: number) => string,
): void {
  if (wrongRows.length === 0) return;
  const problems = table.parts.map(({ places }) => {
    const place = places.get(key);
    return place && columnProblems(place);
  });
  for (const row of wrongRows) problems[table.source[row]]?.add(kind, table.sheetRow[row] - 1, found(row));
  for (const ofPart of problems) if (ofPart) issues.push(...ofPart.issues());
}
