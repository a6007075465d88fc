import type { DocumentAbout } from "../../documents/document-request.ts";
import { isOverdueCheckpoint } from "../deals/deal-plan-checkpoints.ts";
import { stepsOf } from "../../deals/order-steps.ts";
import { lists, type CodeOf } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords } from "../../deals/deal-plan-words.ts";
import { dealDocumentWords as words } from "../../words/documents/deal-document-words.ts";
import { dealPlanView, type DealPlanView } from "../deals/deal-plan-view.ts";
import { date, text, typed } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { dealFinding, dealTable } from "./deal-parts.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";

const formWidth = 24;
/** With more edits the print would get too small. */
const onOnePage = 6;
const reviewFields = Object.keys(lists.reviewField) as readonly CodeOf<"reviewField">[];

/**
 * T-16: what the head of sales adds to one deal: the plan as it stands, room for each change, what was changed before.
 *
 * @see CALC-18, A-15, A-16
 */
export function reviewSheet(context: SheetContext, { deal }: DocumentAbout): DocumentBody {
  const { say } = context;
  if (deal < 0) return { blocks: [noteOf("unknown", [say(words.unknown)], "warning")] };
  const view = dealPlanView(context);
  const edits = editsOf(context, deal);
  return {
    landscape: true,
    onePage: edits.length <= onOnePage,
    rows: edits.length,
    blocks: [
      noteOf("finding", [...dealFinding(context, deal), ...reviewLines(context, deal)], "strong"),
      dealTable(context, deal, [26, 24, 22, 30, 12, 12, 14]),
      thisReview(view, deal),
      edits.length > 0 ? earlierTable(view, edits) : noteOf("noEdits", [say(words.noEdits)], "muted"),
      checkpoints(view, deal),
      formOf(context, {
        key: "agreed",
        title: words.agreed,
        valueWidth: formWidth,
        fields: [typed("newCheckpoint", words.newCheckpoint), typed("nextReview", words.nextReview)],
      }),
    ],
  };
}

/** Rows of DealReviews that count. */
function editsOf({ plan }: SheetContext, deal: number): number[] {
  const { DealReviews } = plan.input.tables;
  const { counts } = plan.dealPlan.plans.reviews.found;
  return Array.from(counts.keys()).filter((row) => counts[row] === 1 && DealReviews.dealId[row] === deal);
}

function reviewLines(context: SheetContext, deal: number): string[] {
  const { say, plan, day, language } = context;
  const { found, uplift } = plan.dealPlan.plans.reviews;
  if (found.reviewed[deal] !== 1) return [];
  const { person } = dealPlanView(context);
  const reviewer = person(found.reviewer[deal]) ?? "–";
  return [
    say(words.reviewed, { times: found.edits[deal], day: day(found.reviewedOn[deal]), reviewer }),
    ...(Number.isNaN(uplift[deal]) ? [] : [say(words.uplift, { share: writeShare(uplift[deal], language) })]),
  ];
}

/** Each field of the plan as it stands, and room for what becomes of it. */
function thisReview({ context }: DealPlanView, deal: number): Block {
  return tableOf(context, reviewFields, {
    key: "review",
    title: words.thisReview,
    plain: true,
    rowKey: ["field"],
    columns: [
      text("field", words.edit, (field) => lists.reviewField[field], { json: (one) => one, width: 26 }),
      text("now", words.now, (field) => nowOf(context, deal, field), { width: 24 }),
      typed("becomes", words.becomes, { width: 22 }),
      typed("why", words.why, { width: 30 }),
      typed("due", words.due, { width: 12, kind: "date" }),
    ],
  });
}

function nowOf(context: SheetContext, deal: number, field: CodeOf<"reviewField">): string | null {
  const { say, plan, day, language } = context;
  const { each } = plan.dealPlan.plans;
  const { DealSteps } = plan.input.tables;
  const steps = Array.from(stepsOf(each.steps, deal));
  switch (field) {
    case "steps":
      return say(words.stepsNow, {
        all: steps.length,
        done: steps.filter((step) => DealSteps.doneDate[step] <= plan.asOf).length,
      });
    case "amount":
      return writeMoney(context, each.money[deal]);
    case "probability":
      return writeShare(plan.dealPlan.chance[deal], language);
    case "closeDate":
      return day(each.forecastClose[deal]) || null;
    case "objection": {
      const noted = steps.map((step) => wordAt(DealSteps.objection, step)).filter((one) => one !== null);
      return noted.length === 0 ? say(words.noObjections) : [...new Set(noted)].join("; ");
    }
    default:
      return null;
  }
}

function earlierTable({ context, person, text: noted }: DealPlanView, rows: readonly number[]): Block {
  const { language, plan } = context;
  const { DealReviews } = plan.input.tables;
  const field = (row: number): string => lists.reviewField[reviewFields[Math.max(0, DealReviews.field[row])]][language];
  return tableOf(context, rows, {
    key: "edits",
    title: words.earlier,
    plain: true,
    columns: [
      text("field", words.edit, field),
      text("before", words.before, (row) => noted(DealReviews.before, row)),
      text("after", words.after, (row) => noted(DealReviews.after, row)),
      text("comment", words.comment, (row) => noted(DealReviews.comment, row)),
      date("date", commonWords.date, (row) => DealReviews.reviewedOn[row]),
      text("reviewer", dealPlanWords.reviewer, (row) => person(DealReviews.reviewerId[row]), { width: 12 }),
    ],
  });
}

/** Checkpoints not yet passed, of all days ahead. */
function checkpoints({ context, text: noted }: DealPlanView, deal: number): Block {
  const { say, plan } = context;
  const { DealSteps } = plan.input.tables;
  const rows = Array.from(stepsOf(plan.dealPlan.plans.each.steps, deal)).filter(
    (step) => DealSteps.checkpoint[step] === 1 && !(DealSteps.doneDate[step] <= plan.asOf),
  );
  if (rows.length === 0) return noteOf("noCheckpoints", [say(words.noCheckpoints)], "warning");
  return tableOf(context, rows, {
    key: "checkpoints",
    title: words.checkpoints,
    plain: true,
    columns: [
      text("action", dealPlanWords.action, (step) => noted(DealSteps.action, step)),
      text("criterion", dealPlanWords.criterion, (step) => noted(DealSteps.checkpointCriterion, step)),
      date("date", commonWords.date, (step) => DealSteps.plannedDate[step], {
        mark: (step) => (isOverdueCheckpoint(plan, step) ? "bad" : undefined),
      }),
    ],
  });
}
