import { cellRange, holds, type CellRange } from "./cell-range.ts";
import { formulaFaults, type FormulaScope } from "./formula-faults.ts";
import { descendants, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Faults of all formulas of a sheet: in cells, drop-down lists and conditional rules; shared ones against their ranges. */
export function checkFormulas(sheet: XmlElement, parts: Parts): string[] {
  const scope = formulaScope(parts);
  const shared = new Map<string, CellRange>();
  return [
    ...descendants(sheet, "c").flatMap(({ attributes: { r }, children }) => {
      const formula = children.find(({ name }) => name === "f");
      if (!formula) return [];
      const { t, si, ref } = formula.attributes;
      const range = cellRange(ref);
      if (t === "shared" && range) shared.set(si, range);
      const faults = [
        ...((t === "shared" && formula.text !== "") || t === "array" ? (range ? [] : [`no range ${ref}`]) : []),
        ...(t === "shared" ? sharedFaults(r, shared.get(si), si) : []),
        ...(t === "shared" && formula.text === "" ? [] : formulaFaults(formula.text, scope)),
      ];
      return faults.map((fault) => `formula of ${r}: ${fault}`);
    }),
    ...["formula", "formula1", "formula2"].flatMap((name) =>
      descendants(sheet, name).flatMap(({ text }) =>
        formulaFaults(text, scope).map((fault) => `${name} of a rule: ${fault}`),
      ),
    ),
  ];
}

/** A cell takes a formula from another only inside the range which that one says. */
function sharedFaults(cell: string, range: CellRange | undefined, si: string): string[] {
  const place = cellRange(cell);
  return range && place && holds(range, place) ? [] : [`out of the range of shared formula ${si}`];
}

/** Names that formulas of the workbook may use. */
export function formulaScope(parts: Parts): FormulaScope {
  const workbook = parts.get("xl/workbook.xml");
  const named = (tag: string) => (workbook ? descendants(workbook, tag) : []).map(({ attributes }) => attributes.name);
  const tables = [...parts]
    .filter(([name]) => name.startsWith("xl/tables/"))
    .map(([, { attributes }]) => attributes.displayName);
  return {
    sheets: new Set(named("sheet").map((name) => name.toLowerCase())),
    names: new Set([...named("definedName"), ...tables].map((name) => name.toLowerCase())),
  };
}
