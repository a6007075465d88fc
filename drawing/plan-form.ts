import type { FormField, PlacedForm } from "../engine/index.ts";
import { lineHeight, linesOf } from "./line-heights.ts";
import { cellOf, emptyParts, mergeAcross, wrapsFrom, type BlockParts } from "./plan-table.ts";
import { rowRegion, type PutCell } from "./region.ts";
import type { DrawContext } from "./draw-context.ts";

/** Cells and links of a form: labels, values, short notes. */
export function planForm(placed: PlacedForm, widths: readonly number[], context: DrawContext): BlockParts {
  const parts = emptyParts();
  const { block, left, firstRow, valueAt, noteAt } = placed;
  if (placed.titleRow !== undefined && block.title) {
    const { title } = block;
    const style = context.book.number({ role: "blockTitle" });
    parts.regions.push(rowRegion(placed.titleRow, left, (put) => put(left, title, style), 20));
  }
  block.fields.forEach((field, place) => {
    const row = firstRow + place;
    const target = field.link && context.locate(field.link);
    if (target) parts.links.set(`${row},${valueAt}`, target);
    const columns = isSentence(field) ? (block.typedColumns ?? 1) : noteAt - valueAt;
    const drawn = { field, formula: placed.formulaAt(place), link: target !== undefined, wrap: block.wrap, columns };
    parts.regions.push(fieldRow(drawn, row, placed, widths, context));
    mergeAcross(parts, row, left, valueAt - left);
    mergeAcross(parts, row, valueAt, columns);
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

function fieldRow(
  drawn: DrawnField,
  row: number,
  { left, valueAt, noteAt }: PlacedForm,
  widths: readonly number[],
  { book }: DrawContext,
) {
  const { field, formula, link } = drawn;
  const { kind, value, note } = field;
  const wrap = (column: number) => drawn.wrap ?? (widths[column] ?? 0) >= wrapsFrom;
  const fractions = kind !== "money" && typeof value === "number" && !Number.isInteger(value);
  const label = book.number({ role: "label", wrap: wrap(left) });
  const mark = field.mark ?? (field.owner === "user" ? "input" : undefined);
  const style = book.number({ role: "value", kind, mark, link, fractions, wrap: kind === "text" && wrap(valueAt) });
  const noteStyle = book.number({ role: "note" });
  const room = widths.slice(valueAt, valueAt + drawn.columns).reduce((sum, width) => sum + (width ?? 0), 0);
  const lines = drawn.wrap && typeof value === "string" ? linesOf(value, room) : 1;
  const write = (put: PutCell): void => {
    put(left, field.label, label);
    // The frame of a merged cell is drawn by all of its cells.
    for (let column = left + 1; column < valueAt; column++) put(column, null, label);
    put(valueAt, cellOf(kind, value, formula), style, formula);
    for (let column = 1; column < drawn.columns; column++) put(valueAt + column, null, style);
    if (note) put(noteAt, note, noteStyle);
  };
  return rowRegion(row, left, write, lines > 1 ? lines * lineHeight : undefined);
}
