import { quotedSheet } from "../../engine/index.ts";

/** Cells of the description that stand elsewhere in the workbook: by `sheet` and A1 address without dollars. */
export interface MovedCells {
  readonly sheet: string;
  readonly cells: ReadonlyMap<string, string>;
}

const sheetPrefix = /'((?:[^']|'')+)'!(\$?[A-Z]{1,3}\$?\d+(?![\d:]))?/g;

/**
 * Formulas and addresses of the description in the words of the workbook: tabs by the names they really have, settings at
 * the cells where the user's own sheet keeps them.
 *
 * @param names tab of the description to tab of the workbook
 * @example renameSheets(new Map([["ABC", "ABC (2)"]]))("=SUM('ABC'!$B$2:$B$9)") // "=SUM('ABC (2)'!$B$2:$B$9)"
 */
export function renameSheets(names: ReadonlyMap<string, string>, moved?: MovedCells): (formula: string) => string {
  return (formula) =>
    formula.replace(sheetPrefix, (_, quoted: string, cell: string | undefined) => {
      const name = quoted.replaceAll("''", "'");
      const there = moved?.sheet === name && cell ? moved.cells.get(cell.replaceAll("$", "")) : undefined;
      return `${quotedSheet(names.get(name) ?? name)}!${there ?? cell ?? ""}`;
    });
}
