import {
  describeDocument,
  describeSheets,
  parseDay,
  parsePeriod,
  planSales,
  readInput,
  say,
  type DocumentRequest,
  type ResultSheet,
  type SalesPlan,
} from "../../engine/index.ts";
import type { Company } from "./read-company.ts";

const notSettings = /^(asOf|period|T-\d+)$/;

/** The plan of a company, by the options of its `run.csv`. */
export function planOfCompany({ sheets, run }: Company): SalesPlan {
  const settings = Object.fromEntries([...run].filter(([key]) => !notSettings.test(key)));
  const [asOf, period] = [run.get("asOf"), run.get("period")];
  return planSales(readInput(sheets, { settings }), {
    asOf: asOf === undefined ? undefined : parseDay(asOf),
    period: period === undefined ? undefined : parsePeriod(period),
  });
}

/** One result sheet of the plan, or a document: a row `T-14, manager=Ann` of `run.csv` says what it is about. */
export function sheetOfCompany(plan: SalesPlan, { run }: Company, id: string): ResultSheet {
  if (id.startsWith("R-")) return describeSheets(plan, "en", [id])[0];
  const about = (run.get(id) ?? "").split(";").filter((pair) => pair !== "");
  const request = Object.fromEntries(about.map((pair) => pair.split("="))) as object;
  const { sheet, problem } = describeDocument(plan, "en", { id, ...request } as DocumentRequest);
  if (problem) throw new Error(say(problem, "en"));
  return sheet;
}
