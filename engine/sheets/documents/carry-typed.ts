import type { Block, CellValue, FormBlock, SheetColumn, TableBlock } from "../result-sheet.ts";

/**
 * Puts what people typed into a document of one language into the same document told in another, by the keys of its
 * blocks, fields and columns. What the planner proposed and nobody changed stays as the new language says it.
 *
 * @param blocks the document as it is told now
 * @param told the same document in the language it was written in
 * @param typed `told` with what people typed
 * @see AM-61
 */
export function carryTyped(blocks: readonly Block[], told: readonly Block[], typed: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    const [before, after] = [told[at], typed[at]];
    if (block.type === "form" && before.type === "form" && after.type === "form")
      return carryForm(block, before, after);
    return block.type === "table" && before.type === "table" && after.type === "table"
      ? carryTable(block, before, after)
      : block;
  });
}

function carryForm(block: FormBlock, told: FormBlock, typed: FormBlock): FormBlock {
  const fields = block.fields.map((field, at) => {
    const value = typed.fields[at].value;
    return value === told.fields[at].value ? field : { ...field, value };
  });
  return { ...block, fields };
}

/** Rows that were typed below the others follow as they are. */
function carryTable(block: TableBlock, told: TableBlock, typed: TableBlock): TableBlock {
  const columns = block.columns.map((column, at): SheetColumn => {
    const [before, after] = [told.columns[at], typed.columns[at]];
    const translated = (value: CellValue): CellValue => {
      const place = after.allowed?.indexOf(String(value)) ?? -1;
      return place < 0 ? value : (column.allowed?.[place] ?? value);
    };
    const values = Array.from({ length: typed.rowCount }, (_, row) =>
      after.values[row] === before.values[row] ? (column.values[row] ?? null) : translated(after.values[row]),
    );
    return { ...column, values, links: column.links && values.map((_, row) => column.links?.[row]) };
  });
  return { ...block, rowCount: typed.rowCount, columns };
}
