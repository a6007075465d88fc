import type { Field } from "../../../engine/index.ts";
import { formulaColumn } from "../../kit/formula-column.ts";
import { dealModelWords as words } from "./deal-model-words.ts";

/**
 * The line of a first page that counts texts on the sheet Deals where numbers or days belong: formulas take them as blank.
 *
 * @param columns columns of Deals that hold numbers and days
 */
export function textCells(columns: readonly string[]): Field {
  const counts = columns.map((key) => {
    const cells = `{W-DEALS.rows.typed${key[0].toUpperCase()}${key.slice(1)}}`;
    // Not COUNTIF with "?*": LibreOffice counts numbers by it too.
    return `SUMPRODUCT(ISTEXT(${cells})*(${cells}<>""))`;
  });
  return formulaColumn("textCells", words.textCells, "whole", `=${counts.join("+")}`, { note: words.textCellsNote });
}
