import { dayOf, openDate, parseDate, type Day, type Text } from "../../../engine/index.ts";
import { isBlank, type Cell } from "../cell.ts";
import type { Parameter } from "../parameter.ts";
import { wrongValue } from "../function-error.ts";
import type { RangeOptions } from "./numbers.ts";
import { assertNoError, placeWords, shown } from "./places.ts";

/** The last day Excel knows, 31.12.9999. */
const lastDay = 2_958_465;

/** Days; NaN is blank. */
export function dates(name: Text, description: Text, options: RangeOptions = {}): Parameter<Float64Array> {
  return {
    ...{ name, description, kind: "date", shape: "range", optional: false, zeroIsBlank: true },
    ...options,
    read: (cells = []) => ({ value: () => columnOf(cells, name) }),
  };
}

/** One day; it must be there. */
export function date(name: Text, description: Text): Parameter<Day> {
  return {
    ...{ name, description, kind: "date", shape: "scalar", optional: false, zeroIsBlank: true },
    read: (cells) => ({
      value: () => {
        const day = cellDay(cells?.[0], name, -1, true);
        if (Number.isNaN(day)) throw wrongValue(`${name.en}: a date is expected`, `${name.ru}: нужна дата`);
        return day;
      },
    }),
  };
}

/** One order of day and month for the whole column, as the intake reads it: 03/25/2026 says month first for all. */
function columnOf(cells: readonly Cell[], name: Text): Float64Array {
  let dayFirst = 0;
  for (const cell of cells) {
    const packed = typeof cell === "string" ? parseDate(cell) : 0;
    if (!(packed < 0)) continue;
    const { first, second } = openDate(packed);
    dayFirst += Number(first > 12) - Number(second > 12);
  }
  return Float64Array.from(cells, (cell, row) => cellDay(cell, name, row, dayFirst >= 0));
}

/** The day of a text in any form the intake reads, day first where both may be; NaN when it is none. */
export function textDay(words: string, dayFirst = true): Day {
  const day = parseDate(words);
  if (!(day < 0)) return day;
  const { first, second, year } = openDate(day);
  const isDayFirst = second > 12 ? false : first > 12 || dayFirst;
  return isDayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** A serial number, the time of day cut off, or a text that says a day. */
function cellDay(cell: Cell, name: Text, row: number, dayFirst: boolean): Day {
  if (isBlank(cell, true)) return Number.NaN;
  assertNoError(cell, name, row);
  const words = typeof cell === "string" ? textDay(cell, dayFirst) : Number.NaN;
  const day = typeof cell === "number" ? Math.floor(cell) : words;
  if (day >= 1 && day <= lastDay) return day;
  const { en, ru } = placeWords(name, row);
  throw wrongValue(
    `${en}: expected a date, got ${shown(cell, "en")}`,
    `${ru}: нужна дата, получено ${shown(cell, "ru")}`,
  );
}
