import { mostColumns, mostRows, parseAddress } from "./a1.ts";
import { chartsObject } from "./chart-objects.ts";
import { fixed, kept, refusal, type HostObject } from "./host-object.ts";
import { pageObject } from "./page-object.ts";
import { areasObject, rangeObject, usedObject } from "./range-object.ts";
import { collection } from "./recorded-object.ts";
import { tablesObject } from "./table-objects.ts";
import { addSheet, findSheet, removeSheet, tell, type SheetState, type WorkbookState } from "./workbook-state.ts";

const wholeSheet = { row: 0, column: 0, rows: mostRows, columns: mostColumns };

/** `Excel.Worksheet`. */
export function worksheetObject(state: WorkbookState, sheet: SheetState): HostObject {
  const rangeAt = (address: unknown) => {
    if (address === undefined || address === null || address === "") return rangeObject(state, sheet, wholeSheet);
    return rangeObject(state, sheet, parseAddress(String(address)).range);
  };
  return {
    kind: "Worksheet",
    properties: {
      Id: fixed(() => sheet.id),
      Name: { get: () => sheet.name, set: (name) => rename(state, sheet, String(name)) },
      Position: { get: () => state.sheets.indexOf(sheet), set: (place) => move(state, sheet, Number(place)) },
      Visibility: { get: () => sheet.visibility, set: (value) => setVisibility(state, sheet, String(value)) },
      Gridlines: {
        get: () => sheet.gridlines,
        set: (shown) => {
          sheet.gridlines = shown === true;
          sheet.grid.setGridlines(sheet.gridlines);
        },
      },
      TabColor: kept(sheet.page as { TabColor?: string }, "TabColor"),
    },
    paths: {
      GetRange: rangeAt,
      GetCell: (row, column) =>
        rangeObject(state, sheet, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
      GetRangeByIndexes: (row, column, rows, columns) =>
        rangeObject(state, sheet, {
          row: Number(row),
          column: Number(column),
          rows: Number(rows),
          columns: Number(columns),
        }),
      GetRanges: (addresses) =>
        areasObject(
          state,
          sheet,
          String(addresses)
            .split(",")
            .map((address) => parseAddress(address.trim()).range),
        ),
      GetUsedRangeOrNullObject: (valuesOnly) => usedObject(state, sheet, wholeSheet, valuesOnly === true),
      Tables: () => tablesObject(state, sheet),
      Charts: () => chartsObject(state, sheet),
      CustomProperties: () => propertiesObject("WorksheetCustomPropertyCollection", sheet.properties),
      PageLayout: () => pageObject(sheet),
      FreezePanes: () => freezeObject(state, sheet),
      Notes: () => notesObject(sheet),
      HorizontalPageBreaks: () => breaksObject(sheet, "row"),
      VerticalPageBreaks: () => breaksObject(sheet, "column"),
    },
    methods: {
      Activate: () => {
        if (sheet.visibility !== "Visible") throw refusal("InvalidOperation", "the sheet is hidden");
        if (state.selection.sheet !== sheet)
          state.selection = { sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } };
        sheet.grid.activate();
      },
      Delete: () => {
        if (
          state.sheets.filter(({ visibility }) => visibility === "Visible").length < 2 &&
          sheet.visibility === "Visible"
        )
          throw refusal("InvalidOperation", "a workbook needs a visible sheet");
        removeSheet(state, sheet);
        tell(state, { type: "Deleted", sheet: sheet.id });
      },
    },
  };
}

/** `Excel.WorksheetCollection`. */
export function worksheetsObject(state: WorkbookState): HostObject {
  const events = ["DataChanged", "Added", "Deleted", "NameChanged"];
  const on = events.flatMap((name) => [`_Register${name}Event`, `_Unregister${name}Event`]);
  return collection("WorksheetCollection", () => state.sheets.map((sheet) => worksheetObject(state, sheet)), {
    paths: {
      Add: (name) => {
        const wanted = name === null || name === undefined ? freeName(state) : checkedName(state, String(name));
        const sheet = addSheet(state, wanted);
        tell(state, { type: "Added", sheet: sheet.id });
        return worksheetObject(state, sheet);
      },
      GetActiveWorksheet: () => worksheetObject(state, state.selection.sheet),
    },
    // Every change is told; the client keeps what nobody listens to to itself.
    methods: Object.fromEntries(on.map((name) => [name, () => undefined])),
  });
}

function freeName(state: WorkbookState): string {
  let number = 1;
  while (findSheet(state, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function checkedName(state: WorkbookState, name: string, own?: SheetState): string {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
    throw refusal("InvalidArgument", `"${name}" cannot be the name of a sheet`);
  const other = findSheet(state, name);
  if (other && other !== own) throw refusal("ItemAlreadyExists", `there is a sheet "${name}" already`);
  return name;
}

function rename(state: WorkbookState, sheet: SheetState, name: string): void {
  sheet.name = checkedName(state, name, sheet);
  sheet.grid.rename(name);
  tell(state, { type: "NameChanged", sheet: sheet.id });
}

function move(state: WorkbookState, sheet: SheetState, place: number): void {
  if (!Number.isInteger(place) || place < 0 || place >= state.sheets.length)
    throw refusal("InvalidArgument", `there is no place ${place} for a sheet`);
  const others = state.sheets.filter((one) => one !== sheet);
  others.splice(place, 0, sheet);
  state.sheets = others;
  state.grid.order(others.map(({ grid }) => grid.id));
}

function setVisibility(state: WorkbookState, sheet: SheetState, value: string): void {
  if (!["Visible", "Hidden", "VeryHidden"].includes(value)) throw refusal("InvalidArgument", `visibility "${value}"`);
  const others = state.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (value !== "Visible" && others.length === 0) throw refusal("InvalidOperation", "a workbook needs a visible sheet");
  sheet.visibility = value;
  sheet.grid.setHidden(value !== "Visible");
  if (value !== "Visible" && state.selection.sheet === sheet)
    state.selection = { sheet: others[0], range: { row: 0, column: 0, rows: 1, columns: 1 } };
}

/** A collection of keys with values: custom properties of a sheet, settings of the workbook. */
export function propertiesObject(kind: string, values: Map<string, unknown>): HostObject {
  const item = (key: string): HostObject => ({
    kind: kind.replace("Collection", ""),
    properties: {
      Key: fixed(() => key),
      Value: { get: () => values.get(key), set: (value) => void values.set(key, value) },
    },
    methods: { Delete: () => void values.delete(key) },
  });
  return collection(kind, () => Array.from(values.keys(), item), {
    paths: {
      Add: (key, value) => {
        values.set(String(key), value);
        return item(String(key));
      },
    },
  });
}

function freezeObject(state: WorkbookState, sheet: SheetState): HostObject {
  const freeze = (rows: number, columns: number) => {
    sheet.frozen = { rows, columns };
    sheet.grid.freeze(rows, columns);
  };
  return {
    kind: "WorksheetFreezePanes",
    paths: {
      GetLocationOrNullObject: () => {
        const { rows, columns } = sheet.frozen;
        if (rows + columns === 0) return null;
        return rangeObject(state, sheet, {
          row: 0,
          column: 0,
          rows: rows || mostRows,
          columns: columns || mostColumns,
        });
      },
    },
    methods: {
      FreezeRows: (rows) => freeze(Number(rows ?? 1), 0),
      FreezeColumns: (columns) => freeze(0, Number(columns ?? 1)),
      FreezeAt: (address) => {
        const { range } = parseAddress(String(address));
        freeze(range.rows >= mostRows ? 0 : range.rows, range.columns >= mostColumns ? 0 : range.columns);
      },
      Unfreeze: () => freeze(0, 0),
    },
  };
}

function notesObject(sheet: SheetState): HostObject {
  const place = (address: unknown) => {
    const { row, column } = parseAddress(String(address)).range;
    return `${row},${column}`;
  };
  const note = (key: string): HostObject => ({
    kind: "Note",
    properties: {
      Content: { get: () => sheet.notes.get(key), set: (text) => void sheet.notes.set(key, String(text)) },
    },
    methods: { Delete: () => void sheet.notes.delete(key) },
  });
  return {
    ...collection("NoteCollection", () => Array.from(sheet.notes.keys(), note), {
      paths: {
        Add: (address, content) => {
          if (sheet.notes.has(place(address))) throw refusal("InvalidArgument", "the cell has a note already");
          sheet.notes.set(place(address), String(content));
          return note(place(address));
        },
        GetItemOrNullObject: (address) => (sheet.notes.has(place(address)) ? note(place(address)) : null),
      },
    }),
  };
}

function breaksObject(sheet: SheetState, along: "row" | "column"): HostObject {
  return {
    kind: "PageBreakCollection",
    paths: {
      Add: (address) => {
        sheet.breaks[along].push(parseAddress(String(address)).range[along]);
        return { kind: "PageBreak" };
      },
    },
    methods: {
      RemovePageBreaks: () => {
        sheet.breaks[along] = [];
      },
    },
  };
}
