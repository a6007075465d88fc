import type { FormField, PlacedForm, PlacedNote } from "../engine/index.ts";
import { markSigns } from "./number-formats.ts";
import { lineHeight, linesOf } from "./line-heights.ts";
import { cellOf, emptyParts, wrapsFrom, type BlockParts } from "./plan-table.ts";
import { rowRegion, type PutCell } from "./region.ts";
import type { DrawContext } from "./draw-context.ts";

/** Cells and links of a form: labels, values, short notes. */
export function planForm(placed: PlacedForm, widths: readonly number[], context: DrawContext): BlockParts {
  const parts = emptyParts();
  const { block, left, firstRow } = placed;
  if (placed.titleRow !== undefined && block.title) {
    const { title } = block;
    const style = context.book.number({ role: "blockTitle" });
    parts.regions.push(rowRegion(placed.titleRow, left, (put) => put(left, title, style), 20));
  }
  block.fields.forEach((field, place) => {
    const row = firstRow + place;
    const target = field.link && context.locate(field.link);
    if (target) parts.links.set(`${row},${left + 1}`, target);
    const columns = isSentence(field) ? (block.typedColumns ?? 1) : 1;
    const drawn = { field, formula: placed.formulaAt(place), link: target !== undefined, wrap: block.wrap, columns };
    parts.regions.push(fieldRow(drawn, row, left, widths, context));
    if (columns > 1) parts.merges.push({ startRow: row, startCol: left + 1, endRow: row, endCol: left + columns });
  });
  return parts;
}

/** A field for people's own words. */
function isSentence({ kind, owner, note }: FormField): boolean {
  return kind === "text" && owner === "user" && note === undefined;
}

interface DrawnField {
  readonly field: FormField;
  readonly formula: string | undefined;
  readonly link: boolean;
  readonly wrap: true | undefined;
  /** Columns the value runs over. */
  readonly columns: number;
}

function fieldRow(drawn: DrawnField, row: number, left: number, widths: readonly number[], { book }: DrawContext) {
  const { field, formula, link } = drawn;
  const { kind, value, note } = field;
  const wrap = (column: number) => drawn.wrap ?? (widths[column] ?? 0) >= wrapsFrom;
  const fractions = kind !== "money" && typeof value === "number" && !Number.isInteger(value);
  const label = book.number({ role: "label", wrap: wrap(left) });
  const mark = field.mark ?? (field.owner === "user" ? "input" : undefined);
  const style = book.number({ role: "value", kind, mark, link, fractions, wrap: kind === "text" && wrap(left + 1) });
  const noteStyle = book.number({ role: "note" });
  const room = widths.slice(left + 1, left + 1 + drawn.columns).reduce((sum, width) => sum + (width ?? 0), 0);
  const lines = drawn.wrap && typeof value === "string" ? linesOf(value, room) : 1;
  const write = (put: PutCell): void => {
    put(left, field.label, label);
    put(left + 1, cellOf(kind, value, formula), style, formula);
    // The frame of a merged cell is drawn by all of its cells.
    for (let column = 2; column <= drawn.columns; column++) put(left + column, null, style);
    if (note) put(left + 2, note, noteStyle);
  };
  return rowRegion(row, left, write, lines > 1 ? lines * lineHeight : undefined);
}

/** Lines of a note, each merged over its span and as high as its text needs. */
export function planNote(placed: PlacedNote, widths: readonly number[], context: DrawContext): BlockParts {
  const parts = emptyParts();
  const { block, left, firstRow, span } = placed;
  const target = block.link && context.locate(block.link);
  const style = context.book.number({ role: "line", mark: block.mark, link: target !== undefined });
  const room = widths.slice(left, left + span).reduce((sum, width) => sum + width, 0) || 60;
  block.lines.forEach((line, place) => {
    const row = firstRow + place;
    if (target) parts.links.set(`${row},${left}`, target);
    const sign = block.mark && markSigns[block.mark];
    const lines = linesOf(sign ? `${sign} ${line}` : line, room);
    parts.regions.push(rowRegion(row, left, (put) => put(left, line, style), lines * lineHeight + 1));
    if (span > 1) parts.merges.push({ startRow: row, startCol: left, endRow: row, endCol: left + span - 1 });
  });
  return parts;
}
