import { columnLetters, quotedSheet } from "./address.ts";
import { rowRegion } from "./region.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import type { StyleBook } from "./style-book.ts";

/** Excel holds at most 255 characters of values inside a drop-down list. */
const longestInline = 255;

/** Where the values of drop-down lists stand. */
export interface DropDownLists {
  formula(values: readonly string[]): string;
  /** The hidden sheet of the lists that do not fit into their cells; none when all fit, or stood there before. */
  sheet(): SheetPlan | undefined;
}

/**
 * Short lists stand in the drop-down itself, long ones (or with commas in them) in columns of a hidden sheet.
 *
 * @param before lists that stand on that sheet already, column by column: they keep their places
 * @example dropDownLists("Lists", book).formula(["A", "B"]) // '"A,B"'
 */
export function dropDownLists(
  sheetName: string,
  book: StyleBook,
  before: readonly (readonly string[])[] = [],
): DropDownLists {
  const columns: (readonly string[])[] = [...before];
  const places = new Map(before.map((values, place) => [values.join("\n"), place]));
  return {
    formula(values) {
      const inline = values.join(",").replace(/"/g, '""');
      if (inline.length <= longestInline && values.every((value) => !value.includes(","))) return `"${inline}"`;
      const key = values.join("\n");
      const place = places.get(key) ?? columns.push(values) - 1;
      places.set(key, place);
      const letters = columnLetters(place);
      return `${quotedSheet(sheetName)}!$${letters}$1:$${letters}$${values.length}`;
    },
    sheet() {
      return columns.length > before.length ? listSheet(sheetName, columns, book.number({ role: "line" })) : undefined;
    },
  };
}

function listSheet(name: string, columns: readonly (readonly string[])[], style: number): SheetPlan {
  const rows = Math.max(...columns.map(({ length }) => length));
  return {
    name,
    hidden: true,
    widths: columns.map(() => 30),
    regions: Array.from({ length: rows }, (_, row) =>
      rowRegion(row, 0, (put) =>
        columns.forEach((values, column) => {
          if (row < values.length) put(column, values[row], style);
        }),
      ),
    ),
    tables: [],
    validations: [],
    rules: [],
    merges: [],
    notes: new Map(),
    links: new Map(),
    charts: [],
    freezeRow: 0,
    pageBreaks: [],
    landscape: false,
    onePage: false,
  };
}
