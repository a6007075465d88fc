import type { SalesPlan } from "../plan/sales-plan.ts";
import type { Language } from "../ground/text.ts";
import { keepUserFields } from "./workbook/keep-user-fields.ts";
import { overviewSheet } from "./overview/r00-overview.ts";
import { abcSheet } from "./clients/r01-abc.ts";
import { potentialSheet } from "./clients/r02-actual-by-potential.ts";
import { categorySheet } from "./clients/r03-category-figures.ts";
import { threeBlocksSheet } from "./clients/r25-three-blocks.ts";
import { clientClassesSheet } from "./clients/r29-client-classes.ts";
import { timeReallocationSheet } from "./clients/r08-time-reallocation.ts";
import { cutsSheet } from "./clients/r34-cuts.ts";
import { rhythmSheet } from "./clients/r35-rhythm.ts";
import { portfoliosSheet } from "./clients/r36-portfolios.ts";
import { whySalesMovedSheet } from "./clients/r30-why-sales-moved.ts";
import { funnelSheet } from "./funnel/r09-funnel.ts";
import { movementSheet } from "./funnel/r10-movement.ts";
import { conversionSheet } from "./funnel/r11-conversion.ts";
import { lossesSheet } from "./funnel/r31-losses.ts";
import { dealPlansSheet } from "./deals/r13-deal-plans.ts";
import { rollUpSheet } from "./deals/r14-roll-up.ts";
import { estimateBiasSheet } from "./deals/r15-estimate-bias.ts";
import { goalsSheet } from "./goals/r04-goals.ts";
import { managerPlansSheet } from "./goals/r05-manager-plans.ts";
import { marketShareSheet } from "./goals/r06-market-share.ts";
import { headcountSheet } from "./people/r07-headcount.ts";
import { pipelineSheet } from "./goals/r12-required-pipeline.ts";
import { scheduleSheet } from "./days/r16-schedule.ts";
import { followUpsSheet } from "./days/r19-follow-ups.ts";
import { hotListSheet } from "./days/r20-hot-list.ts";
import { dayStatisticsSheet } from "./days/r27-day-statistics.ts";
import { layersSheet } from "./system/r17-layers.ts";
import { strategiesSheet } from "./system/r18-strategies.ts";
import { adviceSheet } from "./system/r24-advice.ts";
import { developmentSheet } from "./system/r21-development-matrix.ts";
import { trainingSheet } from "./system/r23-training-plan.ts";
import { reportCalendarSheet } from "./system/r22-report-calendar.ts";
import { competitorsSheet } from "./system/r26-competitors.ts";
import { issuesSheet } from "./overview/r28-issues.ts";
import { forecastAndFactSheet } from "./proof/r32-forecast-and-fact.ts";
import { scenariosSheet } from "./proof/r33-scenarios.ts";
import { wholeDocument } from "./documents/describe-document.ts";
import type { ResultSheet } from "./result-sheet.ts";
import { sheetContext, type SheetContext } from "./sheet-context.ts";

/** Every result sheet by its id, in tab order. A new sheet is one file and one line here. */
const makers = {
  "R-00": overviewSheet,
  "R-01": abcSheet,
  "R-02": potentialSheet,
  "R-03": categorySheet,
  "R-04": goalsSheet,
  "R-05": managerPlansSheet,
  "R-06": marketShareSheet,
  "R-07": headcountSheet,
  "R-08": timeReallocationSheet,
  "R-09": funnelSheet,
  "R-10": movementSheet,
  "R-11": conversionSheet,
  "R-12": pipelineSheet,
  "R-13": dealPlansSheet,
  "R-14": rollUpSheet,
  "R-15": estimateBiasSheet,
  "R-16": scheduleSheet,
  "R-17": layersSheet,
  "R-18": strategiesSheet,
  "R-19": followUpsSheet,
  "R-20": hotListSheet,
  "R-21": developmentSheet,
  "R-22": reportCalendarSheet,
  "R-23": trainingSheet,
  "R-24": adviceSheet,
  "R-25": threeBlocksSheet,
  "R-26": competitorsSheet,
  "R-27": dayStatisticsSheet,
  "R-28": issuesSheet,
  "R-29": clientClassesSheet,
  "R-30": whySalesMovedSheet,
  "R-31": lossesSheet,
  "R-32": forecastAndFactSheet,
  "R-33": scenariosSheet,
  "R-34": cutsSheet,
  "R-35": rhythmSheet,
  "R-36": portfoliosSheet,
  "T-01": wholeDocument("T-01"),
  "T-04": wholeDocument("T-04"),
  "T-07": wholeDocument("T-07"),
  "T-08": wholeDocument("T-08"),
} satisfies Readonly<Record<string, (context: SheetContext) => ResultSheet>>;

export type ResultSheetId = keyof typeof makers;
export const resultSheetIds = Object.keys(makers) as readonly ResultSheetId[];

/** Lists the notes that no other sheet took. */
const lastDescribed: ResultSheetId = "R-28";

/** The results as result sheets in one language; only those wanted, when said. */
export function describeSheets(
  plan: SalesPlan,
  language: Language,
  wanted: readonly string[] = resultSheetIds,
): ResultSheet[] {
  const context = sheetContext(plan, language);
  const ids = resultSheetIds.filter((id) => wanted.includes(id));
  // Documents put back themselves what was typed: it belongs to their day.
  const describe = (id: ResultSheetId): ResultSheet =>
    id.startsWith("T-") ? makers[id](context) : keepUserFields(makers[id](context), plan.input.earlier);
  const described = new Map<ResultSheetId, ResultSheet>(
    ids.filter((id) => id !== lastDescribed).map((id) => [id, describe(id)]),
  );
  return ids.map((id) => described.get(id) ?? describe(id));
}
