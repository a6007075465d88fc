import { parseAddress } from "./a1.ts";
import { fixed, refusal, type HostObject } from "./host-object.ts";
import { intersection, rangeObject, type RangeHost } from "./range-object.ts";
import { collection, recorded } from "./recorded-object.ts";
import type { GridRange } from "./workbook-grid.ts";
import type { SheetState, TableState, WorkbookState } from "./workbook-state.ts";
import { worksheetObject } from "./worksheet-object.ts";

/** `Excel.TableCollection` of one sheet, or of the whole workbook. */
export function tablesObject(state: WorkbookState, sheet?: SheetState): HostObject {
  const sheets = () => (sheet ? [sheet] : state.sheets);
  return collection(
    "TableCollection",
    () => sheets().flatMap((one) => one.tables.map((table) => tableObject(state, one, table))),
    {
      paths: {
        Add: (address, hasHeaders) => {
          const [owner, range] = placeOf(state, sheet, address);
          return tableObject(state, owner, addTable(state, owner, range, hasHeaders === true));
        },
      },
    },
  );
}

function placeOf(
  state: WorkbookState,
  sheet: SheetState | undefined,
  given: unknown,
): readonly [SheetState, GridRange] {
  if (typeof given === "object" && given !== null && "range" in given) {
    const { sheet: owner, range } = given as RangeHost;
    return [owner, range];
  }
  const { sheet: name, range } = parseAddress(String(given));
  const owner = name === undefined ? sheet : state.sheets.find((one) => one.name === name);
  if (!owner) throw refusal("InvalidArgument", `there is no sheet for the table at ${String(given)}`);
  return [owner, range];
}

function addTable(state: WorkbookState, sheet: SheetState, range: GridRange, hasHeaders: boolean): TableState {
  if (!hasHeaders) throw refusal("ApiNotFound", "the in-memory workbook makes no tables without headings");
  if (range.rows < 2) throw refusal("InvalidArgument", "a table needs a row under its headings");
  checkFree(sheet, range);
  writeHeadings(sheet, range);
  let number = 1;
  while (findTable(state, `Table${number}`)) number++;
  const table: TableState = { id: `table${state.nextId++}`, name: `Table${number}`, range, written: {} };
  sheet.tables.push(table);
  return table;
}

function checkFree(sheet: SheetState, range: GridRange, own?: TableState): void {
  if (sheet.tables.some((other) => other !== own && intersection(other.range, range)))
    throw refusal("InvalidOperation", "a table cannot overlap another one");
  if (sheet.grid.merges.list().some((merged) => intersection(merged, range)))
    throw refusal("InvalidOperation", "a table cannot have merged cells");
}

/** Excel makes headings text, fills blank ones and tells equal ones apart. */
function writeHeadings(sheet: SheetState, { row, column, columns }: GridRange): void {
  const taken = new Set<string>();
  const headings = Array.from({ length: columns }, (_, place) => {
    const wanted = String(sheet.grid.cellAt(row, column + place).value ?? "") || `Column${place + 1}`;
    let heading = wanted;
    for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${wanted}${number}`;
    taken.add(heading.toLowerCase());
    return { value: heading };
  });
  sheet.grid.write(row, column, [headings]);
}

function findTable(state: WorkbookState, name: string): TableState | undefined {
  return state.sheets.flatMap(({ tables }) => tables).find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function tableObject(state: WorkbookState, sheet: SheetState, table: TableState): HostObject {
  const { row, column, rows, columns } = table.range;
  const remove = () => {
    sheet.tables = sheet.tables.filter((one) => one !== table);
  };
  return {
    kind: "Table",
    properties: {
      Id: fixed(() => table.id),
      Name: {
        get: () => table.name,
        set: (given) => {
          const name = String(given);
          const other = findTable(state, name);
          if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || (other && other !== table))
            throw refusal("InvalidArgument", `"${name}" cannot be the name of a table`);
          table.name = name;
        },
      },
      ...recorded(table.written, {
        Style: "TableStyleMedium2",
        ShowBandedRows: true,
        ShowBandedColumns: false,
        ShowFilterButton: true,
        ShowHeaders: true,
        ShowTotals: false,
      }),
    },
    paths: {
      Worksheet: () => worksheetObject(state, sheet),
      GetRange: () => rangeObject(state, sheet, table.range),
      GetHeaderRowRange: () => rangeObject(state, sheet, { row, column, rows: 1, columns }),
      ConvertToRange: () => {
        remove();
        return rangeObject(state, sheet, table.range);
      },
      GetDataBodyRange: () => rangeObject(state, sheet, { row: row + 1, column, rows: rows - 1, columns }),
    },
    methods: {
      Resize: (given) => {
        const [, range] = placeOf(state, sheet, given);
        if (range.row !== row) throw refusal("InvalidArgument", "the heading row of a table cannot move");
        checkFree(sheet, range, table);
        table.range = range;
        writeHeadings(sheet, range);
      },
      Delete: () => {
        remove();
        rangeObject(state, sheet, table.range).methods!.Clear("All");
      },
      ClearFilters: () => undefined,
    },
  };
}
