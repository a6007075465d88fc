import type { Text } from "../../../engine/index.ts";
import type { Cell } from "../cell.ts";
import type { Values } from "../parameter.ts";
import type { Parameters } from "../parameter.ts";
import type { Parameter } from "../parameter.ts";

/**
 * A table as one argument: a range of as many columns as are named, each read as a range of its own.
 *
 * @param columns parameters without money, in the order of the table
 * @example tableOf(name, description, { start: numbers(…), end: numbers(…) }) // two columns
 */
export function tableOf<P extends Parameters>(name: Text, description: Text, columns: P): Parameter<Values<P>> {
  const entries = Object.entries(columns);
  return {
    ...{ name, description, kind: "text", shape: "range", optional: false, zeroIsBlank: true },
    // Only its own rows are to agree with one another.
    group: name.en,
    columns: entries.length,
    read: (cells = []) => {
      const readings = entries.map(([key, column], place) => {
        return [key, column.read(columnOf(cells, place, entries.length), column.name)] as const;
      });
      return {
        value: (unit) => Object.fromEntries(readings.map(([key, reading]) => [key, reading.value(unit)])) as Values<P>,
      };
    },
  };
}

/** Blank cells at the end of the table were cut: its last row may be short. */
function columnOf(cells: readonly Cell[], place: number, width: number): Cell[] {
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => cells[row * width + place] ?? null);
}
