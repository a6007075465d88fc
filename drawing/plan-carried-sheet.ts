import type { CarriedSheet, CellValue, Kind } from "../engine/index.ts";
import { cellAddress, rangeAddress } from "./address.ts";
import { headingHeight, lineHeight, linesOf } from "./line-heights.ts";
import { cellOf, listValidation, tableDefinition, wrapsFrom } from "./plan-table.ts";
import { rowRegion, type Region } from "./region.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import type { DrawContext } from "./draw-context.ts";

/** An input sheet ready to be written: cells where they stood, heading row and inputs in the common look. */
export function planCarriedSheet(sheet: CarriedSheet, context: DrawContext): SheetPlan {
  const widths = columnWidths(sheet);
  const { headingRow, rowCount, columnCount } = sheet;
  const lastRow = Math.max(rowCount - 1, headingRow + 1);
  const lastListed = Math.max(lastRow, headingRow + (sheet.capacity ?? 0));
  const headings = Array.from({ length: columnCount }, (_, column) => String(sheet.cellAt(headingRow, column) ?? ""));
  return {
    name: sheet.name,
    hidden: false,
    widths,
    columnStyles: blankStyles(sheet, context),
    regions: sheetRegions(sheet, headings, widths, context),
    tables: sheet.tableName
      ? [tableDefinition(sheet.tableName, rangeAddress(headingRow, 0, lastRow, columnCount - 1), headings)]
      : [],
    validations: sheet.allowed.flatMap((allowed, column) =>
      allowed?.length
        ? [listValidation(rangeAddress(headingRow + 1, column, lastListed, column), allowed, context)]
        : [],
    ),
    rules: [],
    merges: [],
    notes: new Map(sheet.notes.flatMap((note, column) => (note ? [[`${headingRow},${column}`, note] as const] : []))),
    links: new Map(),
    charts: [],
    freezeRow: headingRow + 1,
    ...(sheet.printed === false ? offPaper(sheet) : { printTitleRow: headingRow }),
    pageBreaks: [],
    landscape: widths.reduce((sum, width) => sum + width, 0) > 95,
    onePage: false,
  };
}

/** Far from where people add columns of their own. */
const outOfTheWay = 255;

/** A print area cannot be empty, but nothing of a hidden column is printed: its sheet makes no page. */
function offPaper({ columnCount }: CarriedSheet): Pick<SheetPlan, "printArea" | "hiddenColumn"> {
  const hiddenColumn = Math.max(outOfTheWay, columnCount + 1);
  return { hiddenColumn, printArea: cellAddress(0, hiddenColumn, true) };
}

/** Below the last row dates, money and shares look as above it, whatever is pasted there. */
function blankStyles({ kinds, columnCount }: CarriedSheet, { book }: DrawContext): (number | undefined)[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const kind = kinds[column];
    return kind && book.number({ role: "blank", kind, fractions: true });
  });
}

function sheetRegions(
  sheet: CarriedSheet,
  headings: readonly string[],
  widths: readonly number[],
  context: DrawContext,
): Region[] {
  const { headingRow, rowCount } = sheet;
  const regions: Region[] = [];
  if (headingRow > 0) regions.push(above(sheet, context));
  if (rowCount > headingRow) {
    const styles = headings.map((_, column) => context.book.number({ role: "heading", kind: sheet.kinds[column] }));
    const height = headingHeight(headings.map((heading, column) => linesOf(heading, widths[column], 3)));
    regions.push(
      rowRegion(
        headingRow,
        0,
        (put) => headings.forEach((heading, column) => put(column, heading, styles[column])),
        height,
      ),
    );
  }
  if (rowCount > headingRow + 1) regions.push(below(sheet, widths, context));
  return regions;
}

/** What stands above the headings is carried as it is. */
function above(sheet: CarriedSheet, { book }: DrawContext): Region {
  const style = book.number({ role: "line" });
  return {
    top: 0,
    bottom: sheet.headingRow - 1,
    left: 0,
    writeRow(row, put) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const value = sheet.cellAt(row, column);
        if (value !== null && value !== "") put(column, value, style);
      }
    },
  };
}

/** A longer sheet is filtered, not read: its rows are not measured. */
const mostMeasured = 1000;

function below(sheet: CarriedSheet, widths: readonly number[], { book }: DrawContext): Region {
  const { headingRow, rowCount, columnCount, kinds, assumptions } = sheet;
  const looks = Array.from({ length: columnCount }, (_, column) => {
    const mark = assumptions[column] ? ("input" as const) : undefined;
    const wrap = sheet.wraps !== false && widths[column] >= wrapsFrom;
    // Text in a column of numbers stays on the left, where a misread cell is seen at once.
    return {
      kind: kinds[column] ?? ("text" as const),
      text: book.number({ role: "cell", kind: "text", mark, wrap }),
      other: book.number({ role: "cell", kind: kinds[column], mark, fractions: true }),
    };
  });
  return {
    top: headingRow + 1,
    bottom: rowCount - 1,
    left: 0,
    writeRow(row, put) {
      for (let column = 0; column < columnCount; column++) {
        const value = sheet.cellAt(row, column);
        const { kind, text, other } = looks[column];
        put(column, cellOf(kind, value), typeof value === "string" ? text : other);
      }
    },
    ...(sheet.wraps === false || rowCount > mostMeasured
      ? {}
      : { heightAt: (row: number) => rowHeight(sheet, widths, row) }),
  };
}

function rowHeight(sheet: CarriedSheet, widths: readonly number[], row: number): number {
  let lines = 1;
  for (let column = 0; column < sheet.columnCount; column++) {
    const value = sheet.cellAt(row, column);
    if (typeof value === "string" && widths[column] >= wrapsFrom)
      lines = Math.max(lines, linesOf(value, widths[column]));
  }
  return lines === 1 ? 0 : lines * lineHeight;
}

const sampleRows = 200;
const widest = 60;
const leastWidth: Partial<Record<Kind, number>> = { money: 14, date: 12, month: 11 };

/** Wide enough for the headings in two or three lines and for the first rows. */
function columnWidths(sheet: CarriedSheet): number[] {
  return Array.from({ length: sheet.columnCount }, (_, column) => {
    let width = leastWidth[sheet.kinds[column] ?? "text"] ?? 9;
    const last = Math.min(sheet.rowCount, sheet.headingRow + 1 + sampleRows);
    for (let row = sheet.headingRow + 1; row < last; row++) {
      width = Math.max(width, shownLength(sheet.cellAt(row, column)) + 2);
    }
    const heading = String(sheet.cellAt(sheet.headingRow, column) ?? "");
    const longestWord = Math.max(0, ...heading.split(/\s+/).map((word) => word.length));
    return Math.min(widest, Math.max(width, longestWord + 4, Math.min(heading.length + 4, 18)));
  });
}

function shownLength(value: CellValue): number {
  if (value === null) return 0;
  return typeof value === "number" ? Math.min(14, String(Math.round(value)).length * 1.35 + 3) : String(value).length;
}
