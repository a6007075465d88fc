import { fixed, type HostObject } from "./host-object.ts";
import { intersection } from "./range-object.ts";
import type { GridRange } from "./workbook-grid.ts";
import type { SheetState, ValidationState, Written } from "./workbook-state.ts";

/** `Excel.DataValidation` of a range, kept as data. */
export function validationObject(sheet: SheetState, ranges: readonly GridRange[]): HostObject {
  const here = (): ValidationState | undefined =>
    sheet.validations.find((one) => ranges.some((range) => intersection(one.range, range)));
  const clear = () => {
    sheet.validations = sheet.validations.filter((one) => !ranges.some((range) => intersection(one.range, range)));
  };
  const write = (name: string, value: unknown) => {
    for (const range of ranges) {
      const same = sheet.validations.find((one) => JSON.stringify(one.range) === JSON.stringify(range));
      const state = same ?? { range, rule: {}, written: {} };
      if (!same) sheet.validations.push(state);
      if (name === "rule") state.rule = value as Written;
      else state.written[name] = value;
    }
  };
  const property = (name: string) => ({
    get: () => here()?.written[name] ?? null,
    set: (value: unknown) => write(name, value),
  });
  return {
    kind: "DataValidation",
    properties: {
      Rule: { get: () => here()?.rule ?? {}, set: (rule) => write("rule", rule) },
      Type: fixed(() => typeOf(here()?.rule)),
      ErrorAlert: property("errorAlert"),
      Prompt: property("prompt"),
      IgnoreBlanks: property("ignoreBlanks"),
    },
    methods: { Clear: clear },
  };
}

function typeOf(rule: Written | undefined): string {
  const [name] = Object.keys(rule ?? {});
  return name === undefined ? "None" : name[0].toUpperCase() + name.slice(1);
}
