import type { CarriedSheet, PlacedBlock, PlacedSheet, PlanWorkbook } from "../../engine/index.ts";
import type { PackedBlock, PackedSheet, PackedWorkbook } from "./pack-workbook.ts";

/** A packed plan workbook as hosts write it. */
export function unpackWorkbook(workbook: PackedWorkbook): PlanWorkbook {
  return { ...workbook, sheets: workbook.sheets.map(unpackSheet) };
}

function unpackSheet(sheet: PackedSheet): PlacedSheet | CarriedSheet {
  if (sheet.type === "result") return { ...sheet, blocks: sheet.blocks.map(unpackBlock) };
  const { cells, ...rest } = sheet;
  return {
    ...rest,
    cellAt(row, column) {
      if (!cells)
        throw new RangeError(`cellAt: expected a sheet to write, got "${rest.name}", which stands in the workbook`);
      return cells[row]?.[column] ?? null;
    },
  };
}

function unpackBlock(block: PackedBlock): PlacedBlock {
  if (block.type === "table") {
    const { formulas, totals, ...rest } = block;
    return {
      ...rest,
      formulaAt: (column, row) => formulas[column]?.[row],
      totalFormulaAt: (column) => totals[column],
    };
  }
  if (block.type === "form") {
    const { formulas, ...rest } = block;
    return { ...rest, formulaAt: (field: number) => formulas[field] };
  }
  return block;
}
