import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { RawSheet } from "./raw-sheet.ts";

/** One error a sheet whose formulas were saved without their results: a program wrote the file, and Excel never saw it. */
export function uncalculatedFormulas(sheets: readonly RawSheet[]): readonly Issue[] {
  return sheets.flatMap(({ name, file, owned, uncalculated }): Issue[] => {
    if (!uncalculated || owned !== undefined) return [];
    const { count, row, column } = uncalculated;
    const message = text(
      "a formula whose result was never saved, so the cell reads as blank; open the file in Excel, save it, and give it again",
      "формула, результат которой не сохранён: ячейка читается пустой; откройте файл в Excel, сохраните и дайте снова",
    );
    return [
      { level: "error", code: "FORMULA_NOT_CALCULATED", sheet: name, file, row: row + 1, column, message, count },
    ];
  });
}
