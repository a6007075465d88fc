import { moneyWords } from "../../words/overview/money-words.ts";
import { overviewWords as words } from "../../words/overview/overview-words.ts";
import type { IssueLevel } from "../../ground/issue.ts";
import { share, text, whole, type Field } from "../column.ts";
import type { FormBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { diagnosisHeadline } from "../system/layer-findings.ts";
import { layerName } from "../system/layer-view.ts";
import { overviewForm } from "./overview-form.ts";

/** What waits today, what the system's weakest layer is, and what the input hides. */
export function todayForm(context: SheetContext): FormBlock {
  const { say, plan } = context;
  const { concerns } = plan.dealPlan;
  const count = (level: IssueLevel): number => plan.issues.filter((issue) => issue.level === level).length;
  const steps = concerns.overdueSteps.length;
  const errors = count("error");
  const { layer } = plan.system.layers.diagnosis;
  return overviewForm(context, "today", words.today, "R-27", [
    whole(
      "plannedToday",
      words.plannedToday,
      plan.days.statistics.total.planned.reduce((sum, one) => sum + one, 0),
    ),
    whole("overdueSteps", words.overdueSteps, steps, { mark: steps > 0 ? "warning" : "good", link: { sheet: "R-14" } }),
    whole("withoutPlan", words.withoutPlan, concerns.withoutPlan.length, {
      mark: concerns.withoutPlan.length > 0 ? "warning" : "good",
      link: { sheet: "R-14" },
    }),
    text("diagnosis", words.diagnosis, layer === 0 ? words.healthy : layerName(context, layer), {
      json: layer,
      mark: layer === 0 ? "good" : "warning",
      note: diagnosisHeadline(context),
      link: { sheet: "R-17" },
    }),
    setAside(context),
    whole("issues", words.issues, errors, {
      mark: errors > 0 ? "bad" : "good",
      note: say(words.issuesNote, { warning: count("warning") }),
      link: { sheet: "R-28" },
    }),
  ]);
}

/** Where more than asideTell of the money read is set aside (AM-70). */
function setAside({ plan }: SheetContext): Field | undefined {
  const { asideShare } = plan.money;
  if (!(asideShare > plan.input.settings.asideTell)) return undefined;
  return share("setAside", moneyWords.overview, asideShare, {
    mark: "bad",
    note: moneyWords.overviewNote,
    link: { sheet: "R-28" },
  });
}
