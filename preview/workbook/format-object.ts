import { type HostObject, type HostProperty } from "./host-object.ts";
import type { GridBorder, GridRange, GridSide, GridStyle } from "./workbook-grid.ts";
import type { SheetState } from "./workbook-state.ts";

const usualWidth = 48;
const usualHeight = 15;

/** `Excel.RangeFormat` of one range or of several: what is read is null where the cells differ. */
export function formatObject(sheet: SheetState, ranges: readonly GridRange[]): HostObject {
  const look = <K extends keyof GridStyle>(key: K, usual: unknown): HostProperty => ({
    get: () => common(sheet, ranges, (style) => style[key] ?? usual),
    set: (value) => ranges.forEach((range) => sheet.grid.paint(range, { [key]: value })),
  });
  const sizes = (known: Map<number, number>, usual: number, indexes: () => Iterable<number>) => ({
    get: () => {
      const found = new Set(Array.from(indexes(), (index) => known.get(index) ?? usual));
      return found.size === 1 ? [...found][0] : null;
    },
    set: (value: unknown) => {
      for (const index of indexes()) {
        known.set(index, Number(value));
        if (known === sheet.widths) sheet.grid.setColumnWidth(index, Number(value));
        else sheet.grid.setRowHeight(index, Number(value));
      }
    },
  });
  return {
    kind: "RangeFormat",
    properties: {
      ColumnWidth: sizes(sheet.widths, usualWidth, () => spanOf(ranges, "column", "columns")),
      RowHeight: sizes(sheet.heights, usualHeight, () => spanOf(ranges, "row", "rows")),
      HorizontalAlignment: look("horizontal", "General"),
      VerticalAlignment: look("vertical", "Bottom"),
      WrapText: look("wrap", false),
      IndentLevel: look("indent", 0),
    },
    paths: {
      Fill: () => ({
        kind: "RangeFill",
        properties: { Color: look("fill", "#FFFFFF") },
        methods: { Clear: () => ranges.forEach((range) => sheet.grid.paint(range, { fill: "" })) },
      }),
      Font: () => ({
        kind: "RangeFont",
        properties: {
          Name: look("fontName", "Calibri"),
          Size: look("fontSize", 11),
          Color: look("fontColor", "#000000"),
          Bold: look("bold", false),
          Italic: look("italic", false),
          Underline: look("underline", "None"),
        },
      }),
      Borders: () => ({
        kind: "RangeBorderCollection",
        paths: { GetItem: (side) => borderObject(sheet, ranges, String(side)) },
      }),
    },
    methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
  };
}

function* spanOf(ranges: readonly GridRange[], start: "row" | "column", count: "rows" | "columns"): Iterable<number> {
  for (const range of ranges) for (let place = 0; place < range[count]; place++) yield range[start] + place;
}

function common(sheet: SheetState, ranges: readonly GridRange[], of: (style: GridStyle) => unknown): unknown {
  let found: unknown;
  let first = true;
  for (const { row, column, rows, columns } of ranges)
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++) {
        const value = of(sheet.grid.styleAt(row + down, column + right));
        if (!first && value !== found) return null;
        found = value;
        first = false;
      }
  return found;
}

/** Inner borders are laid as the lower or right side of every cell but the last. */
function borderCells(side: string, range: GridRange): readonly [GridSide, GridRange] | undefined {
  const { row, column, rows, columns } = range;
  switch (side) {
    case "EdgeTop":
      return [side, { ...range, rows: 1 }];
    case "EdgeBottom":
      return [side, { ...range, row: row + rows - 1, rows: 1 }];
    case "EdgeLeft":
      return [side, { ...range, columns: 1 }];
    case "EdgeRight":
      return [side, { ...range, column: column + columns - 1, columns: 1 }];
    case "InsideHorizontal":
      return rows > 1 ? ["EdgeBottom", { ...range, rows: rows - 1 }] : undefined;
    case "InsideVertical":
      return columns > 1 ? ["EdgeRight", { ...range, columns: columns - 1 }] : undefined;
    default:
      return undefined;
  }
}

function borderObject(sheet: SheetState, ranges: readonly GridRange[], side: string): HostObject {
  const usual: GridBorder = { style: "None", color: "#000000", weight: "Thin" };
  const border = (key: keyof GridBorder): HostProperty => ({
    get: () => {
      const cells = ranges.flatMap((range) => borderCells(side, range) ?? []);
      const [edge, range] = cells as unknown as readonly [GridSide, GridRange];
      return edge ? common(sheet, [range], ({ borders }) => (borders?.[edge] ?? usual)[key]) : usual[key];
    },
    set: (value) => {
      for (const range of ranges) {
        const cells = borderCells(side, range);
        if (!cells) continue;
        const [edge, part] = cells;
        const before = sheet.grid.styleAt(part.row, part.column).borders ?? {};
        const drawn = { ...usual, style: "Continuous", ...before[edge], [key]: value };
        sheet.grid.paint(part, { borders: { ...before, [edge]: drawn } });
      }
    },
  });
  return {
    kind: "RangeBorder",
    properties: { Style: border("style"), Color: border("color"), Weight: border("weight") },
  };
}
