import { cellAddress, quotedSheet } from "../../engine/index.ts";
import type { FindColumn, PlacedColumn, PlacedSheet, ResultSheet, WorkbookName } from "../../engine/index.ts";

/**
 * What a ready-made workbook calls a column that formulas of other sheets read: `Clients_name`, `Settings_abcA`,
 * `ABC_W_workings_sales`. A formula that says names and cells of its own sheet only stands in the file once for all its
 * rows, and is easier to read.
 *
 * @param path "Clients.name", or sheet, block and key of a result sheet: "W-ABC-W.workings.sales"
 */
export function columnName(path: string): string {
  return path.replace(/^W-/, "").replace(/[^\p{L}\p{N}]+/gu, "_");
}

/** The names that formulas of these sheets say, each with what it stands for. */
export function namesInUse(sheets: readonly PlacedSheet[], findInput: FindColumn): WorkbookName[] {
  const placed = new Map(sheets.flatMap(placedColumns));
  const used = new Map<string, WorkbookName>();
  for (const { sheet } of sheets) {
    for (const [, path] of sheet.blocks.flatMap(formulasOf).flatMap(placesIn)) {
      const column = placed.get(`${sheet.id}.${path}`) ?? placed.get(path) ?? findInput(path.split("."));
      const name = columnName(path);
      if (column && column.sheet !== sheet.name) used.set(name, { name, range: rangeOf(column) });
    }
  }
  return [...used.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whole columns and fields of other sheets; blocks of the own sheet have no sheet before them. */
function placesIn(formula: string) {
  return [...formula.matchAll(/\{([^{}#@^*]+\.[^{}#@^*]+)@?\}/g)];
}

function formulasOf(block: ResultSheet["blocks"][number]): string[] {
  if (block.type === "form") return block.fields.flatMap(({ formula }) => formula ?? []);
  if (block.type !== "table") return [];
  return block.columns.flatMap(({ formula = [], total }) => [
    ...(typeof formula === "string" ? [formula] : formula.flatMap((one) => one ?? [])),
    ...(total?.formula === undefined ? [] : [total.formula]),
  ]);
}

function placedColumns({ sheet, blocks }: PlacedSheet): [string, PlacedColumn][] {
  return blocks.flatMap((block): [string, PlacedColumn][] => {
    const at = (key: string, column: number, firstRow: number, rowCount: number): [string, PlacedColumn] => [
      `${sheet.id}.${block.block.key}.${key}`,
      { sheet: sheet.name, column, firstRow, rowCount },
    ];
    if (block.type === "form")
      return block.block.fields.map(({ key }, place) => at(key, block.valueAt, block.firstRow + place, 1));
    if (block.type !== "table") return [];
    const { columns, rowCount } = block.block;
    return columns.map(({ key }, place) => at(key, block.columnAt[place], block.firstRow, rowCount));
  });
}

function rangeOf({ sheet, column, firstRow, rowCount }: PlacedColumn): string {
  const [first, last] = [firstRow, firstRow + rowCount - 1].map((row) => cellAddress(row, column, true));
  return `${quotedSheet(sheet)}!${rowCount === 1 ? first : `${first}:${last}`}`;
}
