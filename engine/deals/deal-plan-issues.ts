import type { Issue } from "../ground/issue.ts";
import type { InputTables } from "../input/read-input.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { dealPlanWords } from "./deal-plan-words.ts";
import { noteMessage } from "../words/note-message.ts";
import { dealId } from "./deal-id.ts";
import type { DealPlans } from "./plan-deal-plans.ts";
import { dealPlanWarnings, warningsOfDeal } from "./plan-each-deal.ts";

type IssueCode = keyof typeof dealPlanWords.issue;

/** What is wrong with steps and reviews, one issue a kind, with the first place. NO_PLAN is no fault of the input. */
export function dealPlanIssues({ input }: PlanFrame, { each, reviews }: DealPlans): Issue[] {
  const { Deals, DealSteps, DealReviews } = input.tables;
  const issue = (
    code: IssueCode,
    level: Issue["level"],
    table: "DealSteps" | "DealReviews",
    deal: number,
    row: number,
    count: number,
  ): Issue => ({
    level,
    code,
    table,
    ...placeOf(input.tables[table], row),
    message: noteMessage(dealPlanWords.issue[code], { deal: dealId(Deals, deal) }, input.moneyUnit),
    count,
  });
  const ofSteps = dealPlanWarnings.flatMap((code) => {
    if (code === "NO_PLAN") return [];
    const deals: number[] = [];
    each.warnings.forEach((bits, deal) => {
      if (bits !== 0 && warningsOfDeal(bits).includes(code)) deals.push(deal);
    });
    if (deals.length === 0) return [];
    return [issue(code, "warning", "DealSteps", deals[0], DealSteps.dealId.indexOf(deals[0]), deals.length)];
  });
  const { invalid } = reviews.found;
  if (invalid.length === 0) return ofSteps;
  const [first] = invalid;
  return [
    ...ofSteps,
    issue("REVIEWER_INVALID", "warning", "DealReviews", DealReviews.dealId[first], first, invalid.length),
  ];
}

function placeOf(
  { sources, source, sheetRow }: Pick<InputTables["DealSteps"], "sources" | "source" | "sheetRow">,
  row: number,
): Partial<Issue> {
  const { sheet, file } = sources[source[row]] ?? {};
  return sheet === undefined ? {} : { sheet, file, row: sheetRow[row] };
}
