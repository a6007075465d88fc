import { text, type CellEdit, type SheetEdits } from "../../engine/index.ts";
import { hostProblem } from "./excel-problem.ts";
import { guardText } from "./guard-text.ts";
import { quietly } from "./quietly.ts";

const readAgain = text("Read the data again and repeat.", "Прочитайте данные снова и повторите.");
const changed = text(
  "The row has changed since it was read; nothing was written.",
  "Строка изменилась после чтения; ничего не записано.",
);
const formula = text(
  "A cell to be written holds a formula; nothing was written.",
  "В ячейке, куда писать, стоит формула; ничего не записано.",
);
const byHand = text(
  "The planner does not overwrite formulas: change the row by hand.",
  "План формул не затирает: измените строку вручную.",
);

/**
 * Writes some cells of people's own sheets, all or none: only when the row still stands as it was read, and over no
 * formula. A table that a new row stands under reaches down to it.
 *
 * @returns what stood there before, to be put back; its `expected` is what was written
 */
export async function writeCells(context: Excel.RequestContext, wanted: SheetEdits): Promise<SheetEdits> {
  const { edits, expected, heading } = wanted;
  const rangeOf = ({ sheet, cell }: Pick<CellEdit, "sheet" | "cell">) =>
    context.workbook.worksheets.getItem(sheet).getRange(cell);
  const standing = expected.map((one) => rangeOf(one).load("values"));
  const targets = edits.map((one) => rangeOf(one).load("values,formulas,numberFormat"));
  await context.sync();
  if (expected.some(({ value }, place) => plain(value) !== plain(standing[place].values[0][0])))
    throw hostProblem(changed, readAgain);
  if (targets.some(({ formulas }) => String(formulas[0][0]).startsWith("="))) throw hostProblem(formula, byHand);

  const before = targets.map(({ values }) => plain(values[0][0]));
  await quietly(context, async () => {
    edits.forEach(({ value, isDate }, place) => {
      const target = targets[place];
      if (isDate && hasNoDateFormat(target)) target.numberFormat = [["yyyy-mm-dd"]];
      target.values = [[value === null ? "" : guardText(value)]];
    });
    if (heading && edits.length > 0) await growTable(context, heading, edits[0]);
    await context.sync();
  });
  return {
    edits: edits.map(({ sheet, cell }, place) => ({ sheet, cell, value: before[place] })),
    expected: edits.map(({ sheet, cell, value }) => ({ sheet, cell, value })),
  };
}

/** Empty cells come as "". */
function plain(value: unknown): CellEdit["value"] {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function hasNoDateFormat({ numberFormat }: Excel.Range): boolean {
  const format = String(numberFormat[0][0]);
  return format === "General" || format === "@";
}

/** The Excel table of this heading, when the new row stands right under it and it shows no totals. */
async function growTable(
  context: Excel.RequestContext,
  heading: NonNullable<SheetEdits["heading"]>,
  { cell }: CellEdit,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(heading.sheet);
  const tables = sheet.tables.load("items/showTotals");
  const top = sheet.getRange(heading.cell).load("rowIndex,columnIndex");
  const row = sheet.getRange(cell).load("rowIndex");
  await context.sync();
  const areas = tables.items.map((table) => table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  const place = areas.findIndex(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      rowIndex === top.rowIndex &&
      top.columnIndex >= columnIndex &&
      top.columnIndex < columnIndex + columnCount &&
      rowIndex + rowCount === row.rowIndex,
  );
  if (place >= 0 && !tables.items[place].showTotals) tables.items[place].resize(areas[place].getResizedRange(1, 0));
}
