import type {
  CellValue,
  FormBlock,
  PlacedBlock,
  PlacedForm,
  PlacedSheet,
  PlacedTable,
  PlanWorkbook,
  RawSheet,
  ResultSheet,
  TableBlock,
} from "../../engine/index.ts";

/**
 * The sheets of formulas with what a spreadsheet program computed for them, so that a viewer that computes nothing
 * shows the same.
 *
 * @param recalculated the workbook read back, formulas computed
 * @throws RangeError naming the cell where a formula gave an error
 */
export function fillValues(workbook: PlanWorkbook, recalculated: readonly RawSheet[]): ResultSheet[] {
  const placed = workbook.sheets.filter((sheet): sheet is PlacedSheet => sheet.type === "result");
  return placed.map(({ sheet, blocks }) => {
    const rows = recalculated.find(({ name }) => name === sheet.name)?.rows ?? [];
    const cellAt: CellAt = (row, column) => checked(rows[row]?.[column] ?? null, sheet.name, row, column);
    return { ...sheet, blocks: blocks.map((block) => filled(block, cellAt)) };
  });
}

type CellAt = (row: number, column: number) => CellValue;

function checked(value: CellValue, sheet: string, row: number, column: number): CellValue {
  if (typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value))
    throw new RangeError(`${sheet}, row ${row + 1}, column ${column + 1}: expected a value, got ${value}`);
  return value === "" ? null : value;
}

function filled(placed: PlacedBlock, cellAt: CellAt): ResultSheet["blocks"][number] {
  if (placed.type === "table") return filledTable(placed, cellAt);
  return placed.type === "form" ? filledForm(placed, cellAt) : placed.block;
}

function filledTable({ block, firstRow, columnAt, totalsRow, ...placed }: PlacedTable, cellAt: CellAt): TableBlock {
  const columns = block.columns.map((column, place) => ({
    ...column,
    values: Array.from({ length: block.rowCount }, (_, row) =>
      placed.formulaAt(place, row) === undefined ? column.values[row] : cellAt(firstRow + row, columnAt[place]),
    ),
    ...(column.total && totalsRow !== undefined && placed.totalFormulaAt(place) !== undefined
      ? { total: { ...column.total, value: cellAt(totalsRow, columnAt[place]) } }
      : {}),
  }));
  return { ...block, columns };
}

function filledForm({ block, firstRow, valueAt, formulaAt }: PlacedForm, cellAt: CellAt): FormBlock {
  const fields = block.fields.map((field, place) =>
    formulaAt(place) === undefined ? field : { ...field, value: cellAt(firstRow + place, valueAt) },
  );
  return { ...block, fields };
}
