import { columnLetters, quotedSheet } from "./address.ts";
import { rowRegion } from "./region.ts";
import type { SheetPlan } from "./sheet-plan.ts";
import type { StyleBook } from "./style-book.ts";

/** Excel holds at most 255 characters of values inside a drop-down list. */
const longestInline = 255;

/** Where the values of drop-down lists stand. */
export interface DropDownLists {
  formula(values: readonly string[]): string;
  /** The hidden sheet of the lists that do not fit into their cells; none when all fit. */
  sheet(): SheetPlan | undefined;
}

/**
 * Short lists stand in the drop-down itself, long ones (or with commas in them) in columns of a hidden sheet.
 *
 * @example dropDownLists("Lists", book).formula(["A", "B"]) // '"A,B"'
 */
export function dropDownLists(sheetName: string, book: StyleBook): DropDownLists {
  const columns = new Map<string, readonly string[]>();
  return {
    formula(values) {
      const inline = values.join(",").replace(/"/g, '""');
      if (inline.length <= longestInline && values.every((value) => !value.includes(","))) return `"${inline}"`;
      const key = values.join("\n");
      if (!columns.has(key)) columns.set(key, values);
      const letters = columnLetters([...columns.keys()].indexOf(key));
      return `${quotedSheet(sheetName)}!$${letters}$1:$${letters}$${values.length}`;
    },
    sheet() {
      return columns.size > 0 ? listSheet(sheetName, [...columns.values()], book.number({ role: "line" })) : undefined;
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
