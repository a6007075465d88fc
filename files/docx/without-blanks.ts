import type { Block, FormBlock, SheetColumn, TableBlock } from "../../engine/index.ts";

/**
 * A block of a letter without what nobody filled: fields, columns and rows left for typing are for the sheet, and a reader
 * outside takes them for a form to fill in. A row goes out where at least one cell to be typed is filled.
 *
 * @returns the block, or nothing where all of it is blank
 * @example withoutBlanks(terms) // [terms without "Payment"]
 */
export function withoutBlanks(block: Block): Block[] {
  if (block.type === "form") return filledForm(block);
  return block.type === "table" ? filledTable(block) : [block];
}

function filledForm(form: FormBlock): Block[] {
  const fields = form.fields.filter(({ value }) => !isBlank(value));
  return fields.length === 0 ? [] : [{ ...form, fields }];
}

function filledTable(table: TableBlock): Block[] {
  const columns = table.columns.filter(({ values }) => !Array.from(values).every(isBlank));
  // A need without an answer tells the reader only that we have none.
  const typed = columns.filter(({ owner }) => owner === "user");
  const said = typed.length > 0 ? typed : columns;
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
    said.some(({ values }) => !isBlank(values[row])),
  );
  if (rows.length === 0) return [];
  // One row's total is the row itself.
  const totals = rows.length > 1;
  return [{ ...table, rowCount: rows.length, columns: columns.map((column) => pickRows(column, rows, totals)) }];
}

function pickRows({ total, ...column }: SheetColumn, rows: readonly number[], totals: boolean): SheetColumn {
  const { marks, values } = column;
  return {
    ...column,
    values: rows.map((row) => values[row] ?? null),
    ...(marks === undefined || typeof marks === "string" ? {} : { marks: rows.map((row) => marks[row]) }),
    ...(totals && total ? { total } : {}),
  };
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
