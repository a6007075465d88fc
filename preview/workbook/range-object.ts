import { addressOf, localAddress, mostColumns, mostRows, parseAddress } from "./a1.ts";
import { formatObject } from "./format-object.ts";
import { fixed, refusal, type HostObject, type HostProperty } from "./host-object.ts";
import { rulesObject } from "./rule-objects.ts";
import { typedCell } from "./typed-cell.ts";
import { validationObject } from "./validation-object.ts";
import type { GridCell, GridRange, GridStyle, GridValue } from "./workbook-grid.ts";
import { tell, type SheetState, type WorkbookState } from "./workbook-state.ts";
import { worksheetObject } from "./worksheet-object.ts";

/** Excel hands out no values above this many cells (platform.md 5: 5,000,000 on any platform). */
const mostCellsRead = 5_000_000;

/** A range of one sheet, as `Excel.Range`. */
export function rangeObject(state: WorkbookState, sheet: SheetState, range: GridRange): HostObject {
  const at = (row: number, column: number, rows = 1, columns = 1) =>
    rangeObject(state, sheet, inside({ row, column, rows, columns }));
  const paths: HostObject["paths"] = {
    Worksheet: () => worksheetObject(state, sheet),
    Format: () => formatObject(sheet, [range]),
    ConditionalFormats: () => rulesObject(state, sheet, [range]),
    DataValidation: () => validationObject(sheet, [range]),
    GetCell: (row, column) => at(range.row + Number(row), range.column + Number(column)),
    GetRow: (row) => at(range.row + Number(row), range.column, 1, range.columns),
    GetColumn: (column) => at(range.row, range.column + Number(column), range.rows),
    GetEntireColumn: () => at(0, range.column, mostRows, range.columns),
    GetEntireRow: () => at(range.row, 0, range.rows, mostColumns),
    GetOffsetRange: (down, right) =>
      at(range.row + Number(down), range.column + Number(right), range.rows, range.columns),
    GetResizedRange: (rows, columns) =>
      at(range.row, range.column, range.rows + Number(rows), range.columns + Number(columns)),
    GetAbsoluteResizedRange: (rows, columns) => at(range.row, range.column, Number(rows), Number(columns)),
    GetUsedRangeOrNullObject: (valuesOnly) => usedObject(state, sheet, range, valuesOnly === true),
    GetIntersectionOrNullObject: (other) => {
      const given = typeof other === "string" ? parseAddress(other).range : (other as RangeHost).range;
      const common = intersection(range, given);
      return common ? rangeObject(state, sheet, common) : null;
    },
    GetBoundingRect: (other) => {
      const given = typeof other === "string" ? parseAddress(other).range : (other as RangeHost).range;
      const row = Math.min(range.row, given.row);
      const column = Math.min(range.column, given.column);
      const bottom = Math.max(range.row + range.rows, given.row + given.rows);
      return at(
        row,
        column,
        bottom - row,
        Math.max(range.column + range.columns, given.column + given.columns) - column,
      );
    },
    GetMergedAreasOrNullObject: () => {
      const merged = sheet.grid.merges.list().filter((one) => intersection(one, range));
      return merged.length > 0 ? areasObject(state, sheet, merged) : null;
    },
  };
  const methods: HostObject["methods"] = {
    Clear: (what) => clear(state, sheet, range, String(what ?? "All")),
    Merge: () => {
      if (range.rows > 1 || range.columns > 1) sheet.grid.merges.add(range);
    },
    Unmerge: () => {
      for (const one of sheet.grid.merges.list()) if (intersection(one, range)) sheet.grid.merges.remove(one);
    },
    Select: () => {
      if (sheet.visibility !== "Visible") throw refusal("InvalidOperation", "the sheet is hidden");
      state.selection = { sheet, range };
      sheet.grid.activate();
      sheet.grid.select(range);
    },
    // The client asks this before it sends a large matrix in parts.
    _ValidateArraySize: (rows, columns) => {
      if (Number(rows) !== range.rows || Number(columns) !== range.columns)
        throw refusal("InvalidArgument", "the values have not the size of the range");
    },
    GetCellProperties: (wanted) => cellProperties(sheet, range, wanted),
    SetCellProperties: (given) => setCellProperties(sheet, range, given),
  };
  const object: RangeHost = {
    kind: "Range",
    range,
    sheet,
    properties: rangeProperties(state, sheet, range),
    paths,
    methods,
  };
  return object;
}

/** A range that other calls are given as an argument. */
export interface RangeHost extends HostObject {
  readonly range: GridRange;
  readonly sheet: SheetState;
}

function rangeProperties(state: WorkbookState, sheet: SheetState, range: GridRange): Record<string, HostProperty> {
  const read = <T>(of: (row: number, column: number) => T) => grid(range, of);
  const write = (given: unknown) => {
    const cells = spread(given, range, (value, row, column) =>
      typedCell(value, (sheet.grid.styleAt(row, column).numberFormat ?? "General") === "@"),
    );
    sheet.grid.write(range.row, range.column, cells);
    tell(state, { type: "Changed", sheet: sheet.id, address: localAddress(range) });
  };
  const cell = (row: number, column: number) => sheet.grid.cellAt(row, column);
  return {
    Address: fixed(() => addressOf(sheet.name, range)),
    RowIndex: fixed(() => range.row),
    ColumnIndex: fixed(() => range.column),
    RowCount: fixed(() => range.rows),
    ColumnCount: fixed(() => range.columns),
    CellCount: fixed(() => range.rows * range.columns),
    Values: { get: () => read((row, column) => shown(cell(row, column).value)), set: write },
    Formulas: {
      get: () => read((row, column) => cell(row, column).formula ?? shown(cell(row, column).value)),
      set: write,
    },
    ValueTypes: fixed(() => read((row, column) => valueType(cell(row, column).value))),
    NumberFormat: {
      get: () => read((row, column) => sheet.grid.styleAt(row, column).numberFormat ?? "General"),
      set: (given) => setNumberFormats(sheet, range, given),
    },
    Hyperlink: {
      get: () => sheet.links.get(`${range.row},${range.column}`) ?? null,
      set: (link) => setLink(sheet, range, link),
    },
  };
}

function inside(range: GridRange): GridRange {
  const { row, column, rows, columns } = range;
  const fits =
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= mostRows && column + columns <= mostColumns;
  if (!fits) throw refusal("InvalidArgument", "the range lies outside the sheet");
  return range;
}

function grid<T>({ row, column, rows, columns }: GridRange, of: (row: number, column: number) => T): T[][] {
  if (rows * columns > mostCellsRead)
    throw refusal("InvalidOperation", `${rows * columns} cells are too many for one read`);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => of(row + down, column + right)),
  );
}

/** One value for all cells, or a matrix of exactly the range's size. */
function spread<T>(given: unknown, range: GridRange, of: (value: unknown, row: number, column: number) => T): T[][] {
  if (!Array.isArray(given)) return grid(range, (row, column) => of(given, row, column));
  const matrix = given as unknown[][];
  const fits =
    matrix.length === range.rows && matrix.every((line) => Array.isArray(line) && line.length === range.columns);
  if (!fits)
    throw refusal("InvalidArgument", `the values have not the size of the range: ${range.rows} × ${range.columns}`);
  return grid(range, (row, column) => of(matrix[row - range.row][column - range.column], row, column));
}

function shown(value: GridValue): string | number | boolean {
  return value ?? "";
}

function valueType(value: GridValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "string") return /^#[A-Z/0!?]+[!?AE]?$/.test(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

function setNumberFormats(sheet: SheetState, range: GridRange, given: unknown): void {
  if (!Array.isArray(given)) {
    sheet.grid.paint(range, { numberFormat: String(given) });
    return;
  }
  const formats = spread(given, range, (value) => value);
  formats.forEach((line, down) =>
    line.forEach((numberFormat, right) => {
      if (numberFormat === null) return;
      const cell = { row: range.row + down, column: range.column + right, rows: 1, columns: 1 };
      sheet.grid.paint(cell, { numberFormat: String(numberFormat) });
    }),
  );
}

function setLink(sheet: SheetState, { row, column }: GridRange, link: unknown): void {
  const given = link as { documentReference?: string; textToDisplay?: string } | null;
  if (!given) sheet.links.delete(`${row},${column}`);
  else sheet.links.set(`${row},${column}`, given as Record<string, unknown>);
  if (given?.textToDisplay !== undefined) sheet.grid.write(row, column, [[{ value: given.textToDisplay }]]);
  // Excel gives a linked cell the look of a link.
  if (given) sheet.grid.paint({ row, column, rows: 1, columns: 1 }, { fontColor: "#0563C1", underline: "Single" });
}

/** 'All', 'Contents', 'Formats', 'Hyperlinks', as `Excel.ClearApplyTo`. */
function clear(state: WorkbookState, sheet: SheetState, range: GridRange, what: string): void {
  const used = sheet.grid.used(false);
  const part = used && intersection(used, range);
  if (part && (what === "All" || what === "Contents")) {
    const empty: GridCell = { value: null };
    sheet.grid.write(
      part.row,
      part.column,
      grid(part, () => empty),
    );
    tell(state, { type: "Changed", sheet: sheet.id, address: localAddress(range) });
  }
  if (part && (what === "All" || what === "Formats")) sheet.grid.paint(part, null);
  if (what === "All" || what === "Formats") {
    sheet.rules = sheet.rules.filter(({ ranges }) => !ranges.some((one) => intersection(one, range)));
    for (const one of sheet.grid.merges.list()) if (intersection(one, range)) sheet.grid.merges.remove(one);
  }
  if (what !== "Contents" && what !== "Formats")
    for (const key of sheet.links.keys()) {
      const [row, column] = key.split(",").map(Number);
      if (intersection({ row, column, rows: 1, columns: 1 }, range)) sheet.links.delete(key);
    }
}

export function usedObject(
  state: WorkbookState,
  sheet: SheetState,
  within: GridRange,
  valuesOnly: boolean,
): HostObject | null {
  const used = sheet.grid.used(valuesOnly);
  const common = used && intersection(used, within);
  return common ? rangeObject(state, sheet, common) : null;
}

export function intersection(one: GridRange, other: GridRange): GridRange | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Looks that `getCellProperties` and `setCellProperties` carry, by the API's path. */
const cellLooks = {
  "format.fill.color": "fill",
  "format.font.bold": "bold",
  "format.font.italic": "italic",
  "format.font.underline": "underline",
  "format.font.color": "fontColor",
  "format.font.name": "fontName",
  "format.font.size": "fontSize",
  "format.horizontalAlignment": "horizontal",
  "format.verticalAlignment": "vertical",
  "format.wrapText": "wrap",
  "format.indentLevel": "indent",
  "format.borders": "borders",
} as const satisfies Record<string, keyof GridStyle>;

const usualLook: Readonly<Record<string, unknown>> = {
  fill: "",
  bold: false,
  italic: false,
  underline: "None",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
};

const sideNames = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

function cellProperties(sheet: SheetState, range: GridRange, wanted: unknown): unknown {
  const paths = leaves(wanted);
  for (const path of paths) if (!(path in cellLooks)) throw refusal("InvalidArgument", `getCellProperties: ${path}`);
  return grid(range, (row, column) => {
    const style = sheet.grid.styleAt(row, column);
    const answer: Record<string, unknown> = {};
    for (const path of paths) {
      const look = cellLooks[path as keyof typeof cellLooks];
      put(answer, path, look === "borders" ? bordersOut(style.borders) : (style[look] ?? usualLook[look]));
    }
    return answer;
  });
}

function bordersOut(borders: GridStyle["borders"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sideNames).map(([side, name]) => [
      name,
      borders?.[side as keyof typeof sideNames] ?? { style: "None", color: "#000000", weight: "Thin" },
    ]),
  );
}

function setCellProperties(sheet: SheetState, range: GridRange, given: unknown): void {
  const matrix = spread(given, range, (value) => value as Record<string, unknown>);
  matrix.forEach((line, down) =>
    line.forEach((properties, right) => {
      const style: Record<string, unknown> = {};
      for (const path of leaves(properties)) {
        if (!(path in cellLooks)) throw refusal("InvalidArgument", `setCellProperties: ${path}`);
        style[cellLooks[path as keyof typeof cellLooks]] = pick(properties, path);
      }
      if (style.borders) style.borders = bordersIn(style.borders as Record<string, unknown>);
      sheet.grid.paint(
        { row: range.row + down, column: range.column + right, rows: 1, columns: 1 },
        style as GridStyle,
      );
    }),
  );
}

function bordersIn(given: Record<string, unknown>): unknown {
  return Object.fromEntries(
    Object.entries(sideNames).flatMap(([side, name]) => (given[name] ? [[side, given[name]]] : [])),
  );
}

/** Paths of an object's leaves; borders are one leaf. */
function leaves(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null || path === "format.borders") return [path];
  return Object.entries(value).flatMap(([name, below]) => leaves(below, path ? `${path}.${name}` : name));
}

function pick(value: unknown, path: string): unknown {
  return path.split(".").reduce((part, name) => (part as Record<string, unknown>)[name], value);
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop()!;
  let part = target;
  for (const name of names) part = (part[name] ??= {}) as Record<string, unknown>;
  part[last] = value;
}

/** Several ranges of one sheet, as `Excel.RangeAreas`. */
export function areasObject(state: WorkbookState, sheet: SheetState, ranges: readonly GridRange[]): HostObject {
  return {
    kind: "RangeAreas",
    properties: {
      Address: fixed(() => ranges.map((range) => addressOf(sheet.name, range)).join(",")),
      AreaCount: fixed(() => ranges.length),
      CellCount: fixed(() => ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0)),
    },
    paths: {
      Format: () => formatObject(sheet, ranges),
      DataValidation: () => validationObject(sheet, ranges),
      ConditionalFormats: () => rulesObject(state, sheet, ranges),
      Areas: () => ({ kind: "RangeCollection", items: () => ranges.map((range) => rangeObject(state, sheet, range)) }),
    },
    methods: { Clear: (what) => ranges.forEach((range) => clear(state, sheet, range, String(what ?? "All"))) },
  };
}
