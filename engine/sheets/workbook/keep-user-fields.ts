import { normaliseHeading } from "../../input/normalise-heading.ts";
import type { RawCell, RawSheet } from "../../input/raw-sheet.ts";
import type { Block, FormField, ResultSheet } from "../result-sheet.ts";

/**
 * Puts back what people typed into the fields of a form, found by the field's label on the same sheet of the run before.
 *
 * Where a label stands several times (a page for each manager), its first field takes the first cell, and so on.
 *
 * @param earlier result sheets of the run before
 * @see AM-61
 */
export function keepUserFields(sheet: ResultSheet, earlier: readonly RawSheet[]): ResultSheet {
  const before = earlier.find(({ owned }) => owned === sheet.id);
  if (!before) return sheet;
  const typed = typedByLabel(before);
  const keep = (field: FormField): FormField => {
    if (field.owner !== "user") return field;
    const value = typed.get(normaliseHeading(field.label))?.shift();
    return value === undefined || value === null || value === "" ? field : { ...field, value };
  };
  const keepIn = (block: Block): Block =>
    block.type === "form" ? { ...block, fields: block.fields.map(keep) } : block;
  return { ...sheet, blocks: sheet.blocks.map(keepIn) };
}

/** The cell right of every text cell, by the text, from top to bottom. */
function typedByLabel({ rows }: RawSheet): Map<string, RawCell[]> {
  const typed = new Map<string, RawCell[]>();
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      if (typeof cell !== "string" || cell === "") return;
      const label = normaliseHeading(cell);
      if (!typed.has(label)) typed.set(label, []);
      typed.get(label)?.push(cells[column + 1]);
    });
  }
  return typed;
}
