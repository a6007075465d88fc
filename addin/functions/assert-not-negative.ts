import { outOfRange } from "./function-error.ts";

/** Refuses a column with a figure below 0, by the title of its argument in both languages. */
export function assertNotNegative(column: Float64Array, name: string, имя: string): void {
  if (column.some((figure) => figure < 0))
    throw outOfRange(`${name}: expected 0 or more`, `${имя}: нужно 0 или больше`);
}
