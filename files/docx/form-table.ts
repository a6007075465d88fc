import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { FormBlock, FormField } from "../../engine/index.ts";
import { palette } from "../../drawing/design.ts";
import type { FormatWords } from "../../drawing/number-formats.ts";
import { lookOf, noBorder, noBorders, textSizes, thinRule, writingRule } from "./paper.ts";
import { textLines } from "./text-lines.ts";
import { writeValue } from "./write-value.ts";

/** Height of a row with nothing in it, so that a hand can write there. */
const writingHeight = 510;
const labelShare = 0.34;

/**
 * Labels with values beside them, and a line to write on where there is none.
 *
 * @param across pairs of label and value side by side
 */
export function formTable({ fields }: FormBlock, words: FormatWords, width: number, across = 1): Table {
  const pair = width / across;
  const widths = Array.from({ length: across }, () => [pair * labelShare, pair * (1 - labelShare)]).flat();
  const lines = Array.from({ length: Math.ceil(fields.length / across) }, (_, line) =>
    fields.slice(line * across, (line + 1) * across),
  );
  const small = across > 1;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths.map(Math.round),
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: lines.map((pairs) => formRow(pairs, words, widths, small)),
  });
}

function formRow(pairs: readonly FormField[], words: FormatWords, widths: readonly number[], small: boolean): TableRow {
  const empty = pairs.some(({ value }) => isEmpty(value));
  const cells = pairs.flatMap((field, place) => [
    labelCell(field, Math.round(widths[place * 2]), small),
    valueCell(field, words, Math.round(widths[place * 2 + 1]), small),
  ]);
  const missing = widths.slice(cells.length).map((width) => emptyCell(Math.round(width)));
  return new TableRow({
    cantSplit: true,
    children: [...cells, ...missing],
    ...(empty && !small ? { height: { value: writingHeight, rule: HeightRule.ATLEAST } } : {}),
  });
}

function isEmpty(value: FormField["value"]): boolean {
  return value === null || value === "";
}

const padding = { top: 50, bottom: 50, left: 60, right: 120 };

function labelCell({ label, value }: FormField, width: number, small: boolean): TableCell {
  const look = { color: palette.muted, size: small ? textSizes.small : textSizes.table };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isEmpty(value) && !small ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    margins: padding,
    borders: noBorders,
    children: [new Paragraph({ children: textLines(label, look) })],
  });
}

function valueCell(field: FormField, words: FormatWords, width: number, small: boolean): TableCell {
  const mark = field.mark;
  const written = writeValue(field.value, field.kind, words, mark);
  const size = small ? textSizes.small : textSizes.body;
  const note = field.note ? [new Paragraph({ children: textLines(field.note, noteLook) })] : [];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: padding,
    borders: { ...noBorders, bottom: written === "" ? writingRule : small ? noBorder : thinRule },
    children: [new Paragraph({ children: textLines(written, { size, ...lookOf(mark) }) }), ...note],
  });
}

const noteLook = { size: textSizes.small, color: palette.muted };

function emptyCell(width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
    children: [new Paragraph({})],
  });
}
