import { parseTime, type Text } from "../../../engine/index.ts";
import type { Cell } from "../cell.ts";
import type { Parameter } from "../parameter.ts";
import { textDay } from "./dates.ts";
import { number, numbers, type RangeOptions } from "./numbers.ts";

const minutesADay = 1440;

/** Times of day as parts of a day, or texts such as 9:00; NaN is blank. */
export function times(name: Text, description: Text, options: RangeOptions = {}): Parameter<Float64Array> {
  const plain = numbers(name, description, options);
  return { ...plain, read: (cells, named) => plain.read(cells?.map(clockCell), named) };
}

/** A time of day, or a day with its time, likewise; blank is 0. */
export function time(name: Text, description: Text): Parameter<number> {
  const plain = number(name, description);
  return { ...plain, read: (cells, named) => plain.read(cells?.map(clockCell), named) };
}

function clockCell(cell: Cell): Cell {
  if (typeof cell !== "string" || !/\d[:.]\d\d/.test(cell)) return cell;
  const minutes = cell.includes(":") ? parseTime(cell) : Number.NaN;
  const day = textDay(cell);
  if (Number.isNaN(minutes)) return Number.isNaN(day) ? cell : day;
  return (Number.isNaN(day) ? 0 : day) + minutes / minutesADay;
}
