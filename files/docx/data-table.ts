import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from "docx";
import type { Kind, SheetColumn, TableBlock } from "../../engine/index.ts";
import { palette } from "../../drawing/design.ts";
import type { FormatWords } from "../../drawing/number-formats.ts";
import { lookOf, noBorder, strongRule, textSizes, thinRule } from "./paper.ts";
import { textLines } from "./text-lines.ts";
import { writeValue } from "./write-value.ts";

/** Shown width of a column in characters, where its sheet does not say. */
const usualWidth: Partial<Record<Kind, number>> = { text: 18, money: 14 };
const usualNumberWidth = 10;
const writingHeight = 454;

/** A table of a sheet as a table of a page: heading repeated on every page, numbers to the right, room to write. */
export function dataTable({ columns, rowCount }: TableBlock, words: FormatWords, width: number): Table {
  const widths = shareWidth(columns, width);
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const hasTotals = columns.some(({ total }) => total !== undefined);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: strongRule,
      bottom: thinRule,
      left: noBorder,
      right: noBorder,
      insideHorizontal: thinRule,
      insideVertical: thinRule,
    },
    rows: [
      headingRow(columns, widths),
      ...rows.map((row) => bodyRow(columns, row, widths, words)),
      ...(hasTotals ? [totalsRow(columns, widths, words)] : []),
    ],
  });
}

/** Widths in the proportions of the sheet, exactly as wide as the page. */
function shareWidth(columns: readonly SheetColumn[], width: number): number[] {
  const wanted = columns.map((column) => column.width ?? usualWidth[column.kind] ?? usualNumberWidth);
  const total = wanted.reduce((sum, one) => sum + one, 0);
  const widths = wanted.map((one) => Math.floor((one * width) / total));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, place) => (place === 0 ? one + rest : one));
}

function headingRow(columns: readonly SheetColumn[], widths: readonly number[]): TableRow {
  const look = { bold: true, color: palette.title, size: textSizes.table };
  const cells = columns.map(({ heading, kind, owner }, place) =>
    cell(widths[place], alignmentOf(kind), textLines(heading, { ...look, italics: owner === "user" || undefined }), {
      shading: { type: ShadingType.CLEAR, color: "auto", fill: palette.heading },
      verticalAlign: VerticalAlignTable.CENTER,
    }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyRow(columns: readonly SheetColumn[], row: number, widths: readonly number[], words: FormatWords) {
  const written = columns.map(({ kind, values, marks }) => {
    const mark = typeof marks === "string" ? marks : marks?.[row];
    return { mark, kind, value: writeValue(values[row] ?? null, kind, words, mark) };
  });
  const cells = written.map(({ mark, kind, value }, place) =>
    cell(widths[place], alignmentOf(kind), textLines(value, { size: textSizes.table, ...lookOf(mark) })),
  );
  const empty = written.every(({ value }) => value === "");
  return new TableRow({
    cantSplit: true,
    children: cells,
    ...(empty ? { height: { value: writingHeight, rule: HeightRule.ATLEAST } } : {}),
  });
}

function totalsRow(columns: readonly SheetColumn[], widths: readonly number[], words: FormatWords): TableRow {
  const cells = columns.map(({ kind, total }, place) => {
    const written = total ? writeValue(total.value, kind, words) : "";
    return cell(widths[place], alignmentOf(kind), textLines(written, { bold: true, size: textSizes.table }), {
      shading: { type: ShadingType.CLEAR, color: "auto", fill: palette.total },
      borders: { top: strongRule },
    });
  });
  return new TableRow({ cantSplit: true, children: cells });
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

function alignmentOf(kind: Kind): Alignment {
  if (kind === "flag") return AlignmentType.CENTER;
  return kind === "text" ? AlignmentType.LEFT : AlignmentType.RIGHT;
}

function cell(
  width: number,
  alignment: Alignment,
  children: ReturnType<typeof textLines>,
  more: Partial<ITableCellOptions> = {},
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...more,
    children: [new Paragraph({ alignment, children })],
  });
}
