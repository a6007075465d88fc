import { fixed, kept, type HostObject } from "./host-object.ts";
import { rangeObject } from "./range-object.ts";
import { collection, recorded } from "./recorded-object.ts";
import { tablesObject } from "./table-objects.ts";
import type { WorkbookState } from "./workbook-state.ts";
import { propertiesObject, worksheetsObject } from "./worksheet-object.ts";

/** `Excel.Workbook`: the root of every request. */
export function workbookObject(state: WorkbookState): HostObject {
  const selected = () => rangeObject(state, state.selection.sheet, state.selection.range);
  const activeCell = () => rangeObject(state, state.selection.sheet, { ...state.selection.range, rows: 1, columns: 1 });
  return {
    kind: "Workbook",
    properties: {
      Name: fixed(() => "Book1.xlsx"),
    },
    paths: {
      Worksheets: () => worksheetsObject(state),
      Tables: () => tablesObject(state),
      Names: () => namesObject(state),
      Settings: () => propertiesObject("SettingCollection", state.settings),
      Properties: () => ({
        kind: "DocumentProperties",
        properties: recorded(state.properties, { Title: "", Author: "" }),
        paths: { Custom: () => propertiesObject("CustomPropertyCollection", state.customProperties) },
      }),
      Application: () => ({
        kind: "Application",
        properties: recorded(state.properties, { CalculationMode: "Automatic" }),
        methods: {
          SuspendApiCalculationUntilNextSync: () => undefined,
          SuspendScreenUpdatingUntilNextSync: () => undefined,
          Calculate: () => undefined,
        },
      }),
      _Runtime: () => ({ kind: "Runtime", properties: { EnableEvents: kept(state, "enableEvents") } }),
      Functions: () => ({
        kind: "Functions",
        paths: {
          Date: (year, month, day) => ({
            kind: "FunctionResult",
            properties: {
              Value: fixed(() => serialOf(state, [year, month, day].map(Number))),
              Error: fixed(() => null),
            },
          }),
        },
      }),
      GetSelectedRange: selected,
      GetActiveCell: activeCell,
    },
  };
}

function serialOf({ date1904 }: WorkbookState, [year, month, day]: readonly number[]): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
}

/** `Excel.NamedItemCollection` of the workbook. */
function namesObject(state: WorkbookState): HostObject {
  return collection(
    "NamedItemCollection",
    () =>
      Array.from(state.names.values(), (one) => ({
        kind: "NamedItem",
        properties: {
          Name: fixed(() => one.name),
          Formula: kept(one, "formula"),
          ...recorded(one.written, { Visible: true, Comment: "" }),
        },
        methods: { Delete: () => void state.names.delete(one.name.toLowerCase()) },
      })),
    {
      paths: {
        Add: (name, formula) => {
          const one = { name: String(name), formula: String(formula), written: {} };
          state.names.set(one.name.toLowerCase(), one);
          return namesObject(state).paths!.GetItem(name);
        },
      },
    },
  );
}
