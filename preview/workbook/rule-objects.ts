import { fixed, refusal, type HostObject } from "./host-object.ts";
import { intersection } from "./range-object.ts";
import { recorded } from "./recorded-object.ts";
import type { GridRange } from "./workbook-grid.ts";
import type { RuleState, SheetState, WorkbookState, Written } from "./workbook-state.ts";

/** `Excel.ConditionalFormatCollection`, kept as data: the preview draws scales and bars. */
export function rulesObject(state: WorkbookState, sheet: SheetState, ranges: readonly GridRange[]): HostObject {
  const here = () =>
    sheet.rules.filter((rule) => rule.ranges.some((one) => ranges.some((range) => intersection(one, range))));
  return {
    kind: "ConditionalFormatCollection",
    items: () => here().map((rule) => ruleObject(sheet, rule)),
    properties: { Count: fixed(() => here().length) },
    paths: {
      Add: (type) => {
        const rule: RuleState = { id: `rule${state.nextId++}`, type: String(type), ranges, written: {} };
        if (rule.type !== "ColorScale" && rule.type !== "DataBar")
          throw refusal("ApiNotFound", `the in-memory workbook knows no conditional format ${rule.type}`);
        sheet.rules.push(rule);
        return ruleObject(sheet, rule);
      },
      GetItem: (id) => {
        const rule = sheet.rules.find((one) => one.id === id);
        if (!rule) throw refusal("ItemNotFound", `conditional format ${String(id)}`);
        return ruleObject(sheet, rule);
      },
    },
    methods: {
      ClearAll: () => {
        const gone = new Set(here());
        sheet.rules = sheet.rules.filter((rule) => !gone.has(rule));
      },
      GetCount: () => here().length,
    },
  };
}

function ruleObject(sheet: SheetState, rule: RuleState): HostObject {
  const part = (name: string): Written => (rule.written[name] ??= {}) as Written;
  return {
    kind: "ConditionalFormat",
    properties: { Id: fixed(() => rule.id), Type: fixed(() => rule.type), ...recorded(rule.written, { Priority: 0 }) },
    paths: {
      ColorScale: () => ({
        kind: "ColorScaleConditionalFormat",
        properties: recorded(part("colorScale"), { Criteria: null }),
      }),
      DataBar: () => ({
        kind: "DataBarConditionalFormat",
        properties: recorded(part("dataBar"), {
          ShowDataBarOnly: false,
          LowerBoundRule: { type: "Automatic" },
          UpperBoundRule: { type: "Automatic" },
        }),
        paths: {
          PositiveFormat: () => ({
            kind: "ConditionalDataBarPositiveFormat",
            properties: recorded(part("positive"), { FillColor: "", BorderColor: "", GradientFill: true }),
          }),
        },
      }),
    },
    methods: {
      Delete: () => {
        sheet.rules = sheet.rules.filter((one) => one !== rule);
      },
    },
  };
}
