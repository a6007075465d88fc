import { isFormulaError, text, type Language, type Text } from "../../../engine/index.ts";
import type { Cell } from "../cell.ts";
import { FunctionError, wrongValue, type ErrorCode } from "../function-error.ts";

/** A cell of an argument in words; `row` is -1 for a single value. */
export function placeWords(name: Text, row: number): Text {
  return row < 0 ? name : text(`${name.en}, cell ${row + 1}`, `${name.ru}, ячейка ${row + 1}`);
}

/** A cell's value as it stands in a message. */
export function shown(cell: Cell, language: Language): string {
  if (typeof cell === "boolean") return { en: ["FALSE", "TRUE"], ru: ["ЛОЖЬ", "ИСТИНА"] }[language][cell ? 1 : 0];
  return language === "en" ? `"${String(cell)}"` : `«${String(cell)}»`;
}

const errorCodes: Readonly<Record<string, ErrorCode>> = {
  "#DIV/0!": "DIV0",
  "#ДЕЛ/0!": "DIV0",
  "#N/A": "NA",
  "#Н/Д": "NA",
  "#NUM!": "NUM",
  "#ЧИСЛО!": "NUM",
};

/** An error among the cells is the error of the call, as with Excel's own functions. */
export function assertNoError(cell: unknown, name: Text, row: number): void {
  const code = errorText(cell);
  if (code === undefined) return;
  const { en, ru } = placeWords(name, row);
  const words = text(`${en}: the cell has the error ${code}`, `${ru}: в ячейке ошибка ${code}`);
  throw errorCodes[code] ? new FunctionError(errorCodes[code], words) : wrongValue(words.en, words.ru);
}

/** An error comes as its text, or as an object that carries the text in `code`. */
function errorText(cell: unknown): string | undefined {
  if (typeof cell === "string") return isFormulaError(cell) ? cell : undefined;
  if (typeof cell !== "object" || cell === null || !("code" in cell)) return undefined;
  return typeof cell.code === "string" ? cell.code : "#VALUE!";
}
