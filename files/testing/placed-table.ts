import type { PlacedSheet, PlacedTable, PlanWorkbook, SheetColumn, TableBlock } from "../../engine/index.ts";

/** A workbook of one result sheet with one table from row 3 on: the smallest thing a writer's test needs. */
export function tableWorkbook(
  columns: readonly SheetColumn[],
  rowCount: number,
  formulas: Readonly<Record<number, (row: number) => string>> = {},
): PlanWorkbook {
  const block: TableBlock = { type: "table", key: "rows", columns, rowCount };
  const table: PlacedTable = {
    type: "table",
    block,
    name: "Rows",
    left: 0,
    columnAt: columns.map((_, place) => place),
    headingRow: 2,
    firstRow: 3,
    formulaAt: (column, row) => formulas[column]?.(row),
    totalFormulaAt: () => undefined,
  };
  const sheet: PlacedSheet = {
    type: "result",
    sheet: { id: "R-01", name: "Rows", title: "Rows", header: [], blocks: [block], print: {} },
    headerRows: 1,
    columnWidths: columns.map(() => 14),
    blocks: [table],
    freezeRow: 3,
    printTitleRow: 2,
    pageBreaks: [],
    rowCount: rowCount + 3,
    columnCount: columns.length,
  };
  return {
    language: "en",
    currency: "$",
    moneyDecimals: 2,
    inputDecimals: 2,
    title: "Rows",
    properties: {},
    sheets: [sheet],
  };
}
