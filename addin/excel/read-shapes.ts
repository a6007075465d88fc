import { formatCurrency, type RawCell, type RawSheet } from "../../engine/index.ts";
import { isTooLarge, type ReadBlock } from "./read-blocks.ts";

type Shape = Pick<RawSheet, "merged" | "indent" | "currency">;

/** Formats of so many cells, and indents of so many rows, fit one answer; what lies beyond is read by its values. */
const mostFormats = 50_000;
const mostIndents = 8_000;

/**
 * What a sheet tells beside its values: merged cells, indents of its first column, currencies that number formats write
 * (AM-74, AM-75). The outline of rows is nothing that Excel tells an add-in. Sheets whose answer is too large even alone
 * are read by their values.
 *
 * @param blocks used parts of the sheets, at most one a sheet
 * @param rows values of each sheet, as `readBlocks` gives them
 */
export async function readShapes(
  context: Excel.RequestContext,
  ids: readonly string[],
  blocks: readonly ReadBlock[],
  rows: readonly (readonly (readonly RawCell[])[])[],
): Promise<readonly Shape[]> {
  const shapes = ids.map((): Shape => ({}));
  for (const part of (await askFor(context, ids, blocks)) ?? (await askOneByOne(context, ids, blocks)))
    shapes[part.sheet] = shapeOf(part, rows[part.sheet]);
  return shapes;
}

interface Answer {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly merged: Excel.RangeAreas;
  readonly formats: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Undefined where the answer is too large. */
async function askFor(
  context: Excel.RequestContext,
  ids: readonly string[],
  blocks: readonly ReadBlock[],
): Promise<readonly Answer[] | undefined> {
  const asked = blocks.map(({ sheet, top, left, rows, columns }) => {
    const used = context.workbook.worksheets.getItem(ids[sheet]).getRangeByIndexes(top, left, rows, columns);
    const places = "areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount";
    const formatted = Math.min(rows, Math.max(1, Math.floor(mostFormats / columns)));
    const first = used.getAbsoluteResizedRange(Math.min(rows, mostIndents), 1);
    return {
      sheet,
      top,
      left,
      merged: used.getMergedAreasOrNullObject().load(places),
      formats: used.getAbsoluteResizedRange(formatted, columns).load("numberFormat"),
      looks: first.getCellProperties({ format: { indentLevel: true } }),
    };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  return asked;
}

async function askOneByOne(
  context: Excel.RequestContext,
  ids: readonly string[],
  blocks: readonly ReadBlock[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const block of blocks) answers.push(...((await askFor(context, ids, [block])) ?? []));
  return answers;
}

function shapeOf({ top, left, merged, formats, looks }: Answer, rows: readonly (readonly RawCell[])[]): Shape {
  const areas = merged.isNullObject ? [] : merged.areas.items;
  const currency = currenciesOf(formats.numberFormat as string[][], rows, top, left);
  const indent: number[] = [];
  looks.value.forEach(([{ format }], row) => {
    if ((format?.indentLevel ?? 0) > 0) indent[top + row] = format!.indentLevel!;
  });
  return {
    ...(areas.length > 0 ? { merged: areas.map(placeOf) } : {}),
    ...(indent.length > 0 ? { indent } : {}),
    ...(currency.length > 0 ? { currency } : {}),
  };
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** By row, from the first number whose format names a currency. */
function currenciesOf(
  formats: readonly (readonly string[])[],
  rows: readonly (readonly RawCell[])[],
  top: number,
  left: number,
): (string | undefined)[] {
  const known = new Map<string, string | undefined>();
  const currency: (string | undefined)[] = [];
  formats.forEach((line, row) =>
    line.forEach((format, column) => {
      if (typeof rows[top + row]?.[left + column] !== "number" || currency[top + row] !== undefined) return;
      if (!known.has(format)) known.set(format, formatCurrency(format));
      const named = known.get(format);
      if (named !== undefined) currency[top + row] = named;
    }),
  );
  return currency;
}
