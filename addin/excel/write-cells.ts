import { text, type CellEdit, type SheetEdits } from "../../engine/index.ts";
import { excelProblem, hostProblem, type Aftermath } from "./excel-problem.ts";
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
 * @returns what puts everything back: what stood there before, expected where what was written still stands
 */
export async function writeCells(context: Excel.RequestContext, wanted: SheetEdits): Promise<SheetEdits> {
  const { edits, expected, heading } = wanted;
  const standing = expected.map((one) => rangeOf(context, one).load("values"));
  const targets = edits.map((one) => rangeOf(context, one).load("values,formulas,numberFormat"));
  await context.sync();
  if (expected.some(({ value }, place) => plain(value) !== valueOf(standing[place])))
    throw hostProblem(changed, readAgain);
  if (targets.some(({ formulas }) => String(formulas[0][0]).startsWith("="))) throw hostProblem(formula, byHand);

  const before = targets.map((target, place) => ({
    ...placeOf(edits[place]),
    value: valueOf(target),
    format: formatOf(target),
  }));
  const changes = edits.map((one, place) => ({ ...one, format: formatFor(one, before[place].format) }));
  const fitted = heading && edits.length > 0 ? await tableToFit(context, heading, edits[0]) : undefined;
  const written = await quietly(context, async () => {
    try {
      fitted?.table.resize(fitted.area);
      changes.forEach((one) => put(context, one));
      // Excel may read what is written in its own way: what is expected later is what stands there then.
      const there = edits.map((one) => rangeOf(context, one).load("values"));
      await context.sync();
      return there.map(valueOf);
    } catch (error) {
      throw excelProblem(error, await putBack(context, before));
    }
  });
  return {
    edits: before.map(({ format, ...one }, place) => (changes[place].format === undefined ? one : { ...one, format })),
    expected: edits.map((one, place) => ({ ...placeOf(one), value: written[place] })),
    ...(fitted && heading ? { heading: { ...heading, removed: true } } : {}),
  };
}

type Place = Pick<CellEdit, "sheet" | "cell">;

function placeOf({ sheet, cell }: CellEdit): Place {
  return { sheet, cell };
}

function rangeOf(context: Excel.RequestContext, { sheet, cell }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(cell);
}

function put(context: Excel.RequestContext, one: CellEdit): void {
  const range = rangeOf(context, one);
  if (one.format !== undefined) range.numberFormat = [[one.format]];
  range.values = [[one.value === null ? "" : guardText(one.value)]];
}

/** After a refusal in the middle: what was written already is put back as it was. */
async function putBack(context: Excel.RequestContext, before: readonly CellEdit[]): Promise<Aftermath> {
  try {
    const there = before.map((one) => rangeOf(context, one).load("values,numberFormat"));
    await context.sync();
    before
      .filter(({ value, format }, place) => valueOf(there[place]) !== value || formatOf(there[place]) !== format)
      .forEach((one) => put(context, one));
    await context.sync();
    return "restored";
  } catch {
    return "rowHalfWritten";
  }
}

function formatOf({ numberFormat }: Excel.Range): string {
  return String(numberFormat[0][0]);
}

function valueOf({ values }: Excel.Range): CellEdit["value"] {
  return plain(values[0][0]);
}

/** Empty cells come as "". */
function plain(value: unknown): CellEdit["value"] {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** The number format a cell needs for what is written; undefined: it has one. */
function formatFor({ isDate, format }: CellEdit, standing: string): string | undefined {
  if (format !== undefined) return format;
  return isDate && (standing === "General" || standing === "@") ? "yyyy-mm-dd" : undefined;
}

/**
 * The Excel table of this heading with the area it is to have: down to a new row right under it, or to above one that is
 * taken back. Undefined where there is none, or where it shows totals.
 */
async function tableToFit(
  context: Excel.RequestContext,
  { sheet: name, cell: top, removed }: NonNullable<SheetEdits["heading"]>,
  { cell }: CellEdit,
): Promise<{ readonly table: Excel.Table; readonly area: Excel.Range } | undefined> {
  const sheet = context.workbook.worksheets.getItem(name);
  const tables = sheet.tables.load("items/showTotals");
  const heading = sheet.getRange(top).load("rowIndex,columnIndex");
  const row = sheet.getRange(cell).load("rowIndex");
  await context.sync();
  const areas = tables.items.map((table) => table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  const end = row.rowIndex + (removed ? 1 : 0);
  const place = areas.findIndex(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      rowIndex === heading.rowIndex &&
      heading.columnIndex >= columnIndex &&
      heading.columnIndex < columnIndex + columnCount &&
      rowIndex + rowCount === end,
  );
  const table = tables.items[place];
  if (!table || table.showTotals) return undefined;
  return { table, area: areas[place].getResizedRange(removed ? -1 : 1, 0) };
}
