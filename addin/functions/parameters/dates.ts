import { parseDay, type Day, type Text } from "../../../engine/index.ts";
import { isBlank, type Cell } from "../cell.ts";
import type { Parameter } from "../function-entry.ts";
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
    read: (cells = []) => ({ value: () => Float64Array.from(cells, (cell, row) => cellDay(cell, name, row)) }),
  };
}

/** One day; it must be there. */
export function date(name: Text, description: Text): Parameter<Day> {
  return {
    ...{ name, description, kind: "date", shape: "scalar", optional: false, zeroIsBlank: true },
    read: (cells) => ({
      value: () => {
        const day = cellDay(cells?.[0], name, -1);
        if (Number.isNaN(day)) throw wrongValue(`${name.en}: a date is expected`, `${name.ru}: нужна дата`);
        return day;
      },
    }),
  };
}

/** A serial number, the time of day cut off, or a text 2026-03-31 or 31.03.2026. */
function cellDay(cell: Cell, name: Text, row: number): Day {
  if (isBlank(cell, true)) return Number.NaN;
  assertNoError(cell, name, row);
  const day = typeof cell === "number" ? Math.floor(cell) : typeof cell === "string" ? parseDay(cell) : Number.NaN;
  if (day >= 1 && day <= lastDay) return day;
  const { en, ru } = placeWords(name, row);
  throw wrongValue(`${en}: expected a date, got ${shown(cell, "en")}`, `${ru}: нужна дата, получено ${shown(cell, "ru")}`); // prettier-ignore
}
