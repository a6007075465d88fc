import { addressOf, parseAddress } from "./a1.ts";
import { fixed, kept, type HostObject } from "./host-object.ts";
import { rangeObject, type RangeHost } from "./range-object.ts";
import { collection, recorded } from "./recorded-object.ts";
import { tablesObject } from "./table-objects.ts";
import { findSheet, type WorkbookState } from "./workbook-state.ts";
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

/** The range that a name stands for, when it is no more than an address. */
function rangeOf(state: WorkbookState, formula: string): HostObject | null {
  const [, quoted, plain, local] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/.exec(formula) ?? [];
  const sheet = local && findSheet(state, quoted?.replaceAll("''", "'") ?? plain);
  return sheet ? rangeObject(state, sheet, parseAddress(local.replaceAll("$", "")).range) : null;
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
          Type: fixed(() => (rangeOf(state, one.formula) ? "Range" : "String")),
          ...recorded(one.written, { Visible: true, Comment: "" }),
        },
        paths: { GetRangeOrNullObject: () => rangeOf(state, one.formula) },
        methods: { Delete: () => void state.names.delete(one.name.toLowerCase()) },
      })),
    {
      paths: {
        Add: (name, given) => {
          const range = given as RangeHost;
          const formula = typeof given === "string" ? given : `=${addressOf(range.sheet.name, range.range)}`;
          const one = { name: String(name), formula, written: {} };
          state.names.set(one.name.toLowerCase(), one);
          return namesObject(state).paths!.GetItem(name);
        },
      },
    },
  );
}
