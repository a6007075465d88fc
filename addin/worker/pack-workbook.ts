import type {
  CarriedSheet,
  CellValue,
  PlacedBlock,
  PlacedForm,
  PlacedSheet,
  PlacedTable,
  PlanWorkbook,
  TableBlock,
} from "../../engine/index.ts";

type Formulas = readonly (string | undefined)[];

/** A placed block with its formulas as lists; columns without formulas have none. */
export type PackedBlock =
  | (Omit<PlacedTable, "formulaAt" | "totalFormulaAt"> & {
      readonly formulas: readonly (Formulas | undefined)[];
      readonly totals: Formulas;
    })
  | (Omit<PlacedForm, "formulaAt"> & { readonly formulas: Formulas })
  | Exclude<PlacedBlock, PlacedTable | PlacedForm>;

export type PackedSheet =
  | (Omit<PlacedSheet, "blocks"> & { readonly blocks: readonly PackedBlock[] })
  | (Omit<CarriedSheet, "cellAt"> & { readonly cells?: readonly (readonly CellValue[])[] });

/** A plan workbook as plain data, so that a worker can hand it over. */
export interface PackedWorkbook extends Omit<PlanWorkbook, "sheets"> {
  readonly sheets: readonly PackedSheet[];
}

/**
 * Makes plain data of a plan workbook. Cells of sheets that stand in the user's workbook are left out: hosts leave those
 * sheets alone, and they may be large.
 */
export function packWorkbook(workbook: PlanWorkbook): PackedWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.type === "input" ? packCarried(sheet) : packPlaced(sheet))),
  };
}

function packPlaced(sheet: PlacedSheet): PackedSheet {
  return { ...sheet, blocks: sheet.blocks.map(packBlock) };
}

function packBlock(placed: PlacedBlock): PackedBlock {
  if (placed.type === "table") {
    const { formulaAt, totalFormulaAt, ...rest } = placed;
    const { columns, rowCount } = placed.block;
    const formulas = columns.map(({ formula }, column) =>
      formula === undefined ? undefined : Array.from({ length: rowCount }, (_, row) => formulaAt(column, row)),
    );
    return {
      ...rest,
      block: plainTable(placed.block),
      formulas,
      totals: columns.map((_, column) => totalFormulaAt(column)),
    };
  }
  if (placed.type === "form") {
    const { formulaAt, ...rest } = placed;
    return { ...rest, formulas: placed.block.fields.map((_, field) => formulaAt(field)) };
  }
  return placed;
}

/** Columns whose values are made as they are asked for become lists. */
function plainTable(block: TableBlock): TableBlock {
  return {
    ...block,
    columns: block.columns.map((column) => ({
      ...column,
      values: plainValues(column.values),
      json: column.json && plainValues(column.json),
    })),
  };
}

function plainValues(values: ArrayLike<CellValue>): ArrayLike<CellValue> {
  return Array.isArray(values) || ArrayBuffer.isView(values) ? values : Array.from(values);
}

function packCarried({ cellAt, ...sheet }: CarriedSheet): PackedSheet {
  if (!isWritten(sheet)) return sheet;
  const cells = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => cellAt(row, column)),
  );
  return { ...sheet, cells };
}

/** Settings of the user's workbook is read by hosts too: it gets the settings it has not. */
function isWritten({ source, table }: Omit<CarriedSheet, "cellAt">): boolean {
  return source === undefined || source.file !== undefined || table === "Settings";
}
