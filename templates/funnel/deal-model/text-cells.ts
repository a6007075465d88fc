import type { FormField } from "../../../engine/index.ts";
import type { TemplateContext } from "../../kit/template.ts";
import { dealModelWords as words } from "./deal-model-words.ts";

/**
 * The line of a first page that counts texts on the sheet Deals where numbers or days belong: formulas take them as blank.
 *
 * @param columns columns of Deals that hold numbers and days
 */
export function textCells({ say }: TemplateContext, columns: readonly string[]): FormField {
  const counts = columns.map((key) => {
    const cells = `{W-DEALS.rows.typed${key[0].toUpperCase()}${key.slice(1)}}`;
    // Not COUNTIF with "?*": LibreOffice counts numbers by it too.
    return `SUMPRODUCT(ISTEXT(${cells})*(${cells}<>""))`;
  });
  return {
    key: "textCells",
    label: say(words.textCells),
    kind: "whole",
    value: null,
    formula: `=${counts.join("+")}`,
    note: say(words.textCellsNote),
  };
}
