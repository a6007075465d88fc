import { isoDay } from "../ground/day.ts";
import type { Issue } from "../ground/issue.ts";
import type { SalesPlan } from "../plan/sales-plan.ts";
import { engineVersion } from "../ground/version.ts";
import type { Language } from "../ground/text.ts";
import { cellAddress } from "../ground/address.ts";
import type { ResultSheet } from "./result-sheet.ts";
import { resultsAsJson } from "./results-json.ts";

/** A run as scripts read it (docs/results.md): keys in English, messages and words of cells in the language of the run. */
export function planAsJson(plan: SalesPlan, sheets: readonly ResultSheet[], language: Language): object {
  const { asOf, period, input, issues } = plan;
  return {
    engine: engineVersion,
    asOf: isoDay(asOf),
    period: period.label,
    periodFrom: isoDay(period.from),
    periodTo: isoDay(period.to),
    settings: input.settings,
    issues: issues.map((issue) => issueAsJson(issue, language)),
    sheets: resultsAsJson(sheets),
  };
}

function issueAsJson(
  { level, file, sheet, row, column, heading, code, count, message }: Issue,
  language: Language,
): object {
  const cell = row === undefined || column === undefined ? undefined : cellAddress(row - 1, column);
  return { level, file, sheet, row, column: heading, cell, code, count, message: message[language] };
}
