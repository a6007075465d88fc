import { monthOfWords } from "../../system/month-of-words.ts";
import { codeNumber } from "../../input/lists.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { DevelopedCompany } from "../../system/plan-development.ts";

const planned = codeNumber("devStatus", "planned");

/** Month (since year 0) the work of an office begins: as people fixed it, else the company's; NaN is none. */
export function officeMonth({ input }: Pick<SalesPlan, "input">, company: DevelopedCompany, row: number): number {
  const { startMonth, status } = input.tables.DevMatrix;
  const own = monthOfWords(startMonth.words[startMonth.codes[row]] ?? "");
  if (Number.isFinite(own)) return own;
  return status[row] === planned ? company.month : Number.NaN;
}
