import { parseNumber, NumberForm, type Text } from "../../../engine/index.ts";
import type { Cell } from "../cell.ts";
import { isBlank } from "../cell.ts";
import { wrongValue } from "../function-error.ts";
import { assertNoError, placeWords, shown } from "./places.ts";

/**
 * The number of one cell: a number, or a text that can mean only one ("1 234,56", "12,5 %", "(300)"). A text that can
 * mean two ("1,234") is refused: only the intake, which sees the whole column, may decide.
 *
 * @returns NaN for a blank
 */
export function cellNumber(cell: Cell, name: Text, row: number): number {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return Number.NaN;
  assertNoError(cell, name, row);
  const { en, ru } = placeWords(name, row);
  if (typeof cell !== "string")
    throw wrongValue(
      `${en}: expected a number, got ${shown(cell, "en")}`,
      `${ru}: нужно число, получено ${shown(cell, "ru")}`,
    );
  if (cell.trim() === "") return Number.NaN;
  const { form, value } = parseNumber(cell);
  if (form === NumberForm.OpenComma || form === NumberForm.OpenPoint) {
    throw wrongValue(
      `${en}: "${cell}" may mean two numbers; enter it as a number`,
      `${ru}: «${cell}» можно прочесть двояко; введите значение числом`,
    );
  }
  if (form === NumberForm.Bad) {
    throw wrongValue(`${en}: expected a number, got "${cell}"`, `${ru}: нужно число, получено «${cell}»`);
  }
  return value;
}
