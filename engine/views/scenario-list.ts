import type { Language } from "../ground/text.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { scenariosSheet } from "../sheets/proof/r33-scenarios.ts";
import type { TableBlock } from "../sheets/result-sheet.ts";
import { sheetContext } from "../sheets/sheet-context.ts";
import { textsOf } from "./column-cells.ts";

/** A scenario with its figures in words, as R-33 has them. */
export interface ScenarioChoice {
  readonly name: string;
  readonly figures: readonly { readonly label: string; readonly said: string }[];
}

/** The plan as it is, then every scenario of the sheet Scenarios: any two are laid side by side. @see CALC-50 */
export function scenarioList(plan: SalesPlan, language: Language): readonly ScenarioChoice[] {
  const context = sheetContext(plan, language);
  const table = scenariosSheet(context).blocks.find((block): block is TableBlock => block.key === "scenarios");
  if (!table) return [];
  const text = textsOf(context, table.columns);
  const [name, ...figures] = table.columns;
  return Array.from({ length: table.rowCount }, (_, row) => ({
    name: text(name.key, row),
    figures: figures.map(({ key, heading }) => ({ label: heading, said: text(key, row) || "–" })),
  }));
}
