import type { JsonSheet } from "../results-json.ts";

export type Sheets = Readonly<Record<string, JsonSheet>>;

/**
 * A figure of the results as a script reads it: the sum of a column, of the rows whose other column has a value.
 *
 * @param path `R-05.managers.plan`, `R-01.groups.clients[group=A]`, `R-20.hot.*` for its rows, several joined by ` + ` or ` - `
 * @returns undefined where a sheet, table or column is not there or the table is empty; blanks are 0
 * @example figureOf(sheets, "R-01.groups.clients[group=A]") // 84
 */
export function figureOf(sheets: Sheets, path: string): number | undefined {
  let sum = 0;
  let sign = 1;
  for (const part of path.split(" ")) {
    if (part === "+" || part === "-") {
      sign = part === "+" ? 1 : -1;
      continue;
    }
    const value = one(sheets, part);
    if (value === undefined) return undefined;
    sum += sign * value;
  }
  return sum;
}

/** The word in the only cell of a path; undefined where it is not there. */
export function wordOf(sheets: Sheets, path: string): string | undefined {
  const [sheet, table, column] = path.split(".");
  const found = sheets[sheet!]?.tables[table!];
  const place = found?.columns.indexOf(column!) ?? -1;
  return found && place >= 0 && found.rows.length === 1 ? String(found.rows[0]![place]) : undefined;
}

function one(sheets: Sheets, path: string): number | undefined {
  const [, sheet, table, column, key, wanted] =
    /^([A-Z]-\d+)\.(\w+)\.(\w+|\*)(?:\[(\w+)(?:=(.*))?\])?$/.exec(path) ?? [];
  const found = sheets[sheet!]?.tables[table!];
  if (found && column === "*") return found.rows.length;
  const place = found?.columns.indexOf(column!) ?? -1;
  if (!found || place < 0 || found.rows.length === 0) return undefined;
  const filter = key === undefined ? -1 : found.columns.indexOf(key);
  const rows = key === undefined ? found.rows : found.rows.filter((row) => String(row[filter]) === wanted);
  return rows.reduce((sum, row) => sum + Number(row[place] ?? 0), 0);
}
