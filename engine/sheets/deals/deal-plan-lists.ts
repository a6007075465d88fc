import { firstOfMonth, monthIndex } from "../../ground/day.ts";
import { missingBlocks, warningsOfDeal } from "../../deals/plan-each-deal.ts";
import { stepsOf } from "../../deals/order-steps.ts";
import { stepSlip } from "../../deals/step-slip.ts";
import { DealStatus } from "../../ground/deal-status.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords as words } from "../../deals/deal-plan-words.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { numberOrBlank } from "../sheet-context.ts";
import type { DealPlanView } from "./deal-plan-view.ts";

/** Every open deal: how ready its plan is, what it lacks, what comes next, what the head of sales made of it. */
export function dealsTable(view: DealPlanView): Block {
  const { context, open, column } = view;
  const { say, plan, money, notes } = context;
  const { DealSteps } = plan.input.tables;
  const { each, reviews } = plan.dealPlan.plans;
  const warnings = (deal: number): string[] => warningsOfDeal(each.warnings[deal]).map((code) => say(words.warning[code])); // prettier-ignore
  const next = (deal: number): number => each.nextStep[deal];
  const isLate = (deal: number): boolean => DealSteps.plannedDate[next(deal)] < plan.asOf;
  return {
    type: "table",
    key: "deals",
    title: say(words.deals),
    pageBreak: true,
    rowCount: open.length,
    columns: [
      ...whoseColumns(view, open),
      ...readinessColumns(view, open),
      column(open, "next", words.next, "text", (deal) => view.text(DealSteps.action, next(deal)), { width: 24 }),
      column(
        open,
        "nextDate",
        words.nextDate,
        "date",
        (deal) => numberOrBlank(DealSteps.plannedDate[next(deal)] ?? NaN),
        {
          // prettier-ignore
          marks: open.map((deal) => (isLate(deal) ? "warning" : undefined)),
        },
      ),
      column(open, "slip", words.slip, "days", (deal) => numberOrBlank(each.slip[deal]), { help: say(words.slipHelp) }),
      column(open, "forecastClose", words.forecastClose, "date", (deal) => numberOrBlank(each.forecastClose[deal])),
      column(open, "money", commonWords.money, "money", (deal) => money(each.money[deal])),
      column(open, "warnings", words.warnings, "text", (deal) => warnings(deal).join(", ") || null, {
        json: open.map((deal) => warningsOfDeal(each.warnings[deal]).join(" ") || null),
        marks: open.map((deal) => (each.warnings[deal] > 0 ? "warning" : undefined)),
        width: 18,
      }),
      ...reviewColumns(view, open, reviews.inScope),
      notes.column(
        "R-13.deals",
        open.map((deal) => [view.deal(deal)]),
      ),
    ],
  };
}

function whoseColumns({ column, ...view }: DealPlanView, deals: readonly number[]): SheetColumn[] {
  return [
    column(deals, "deal", commonWords.deal, "text", view.deal, { links: deals.map(view.link) }),
    column(deals, "client", commonWords.client, "text", view.client, { width: 24 }),
    column(deals, "manager", commonWords.manager, "text", view.manager, { width: 18 }),
  ];
}

function readinessColumns({ context, column }: DealPlanView, deals: readonly number[]): SheetColumn[] {
  const { say, plan } = context;
  const { each } = plan.dealPlan.plans;
  const lacking = (deal: number): string => missingBlocks(each.filled[deal]).map((block) => say(words.block[block])).join(", "); // prettier-ignore
  return [
    column(deals, "missing", words.missing, "text", (deal) => lacking(deal) || null, {
      json: deals.map((deal) => missingBlocks(each.filled[deal]).join(" ") || null),
      width: 28,
    }),
    column(deals, "readiness", words.readiness, "share", (deal) => each.readiness[deal], {
      shade: "bar",
      help: say(words.readinessHelp),
    }),
  ];
}

function reviewColumns(
  { context, column, person }: DealPlanView,
  deals: readonly number[],
  inScope?: Uint8Array,
): SheetColumn[] {
  // prettier-ignore
  const { say, plan } = context;
  const { found, uplift } = plan.dealPlan.plans.reviews;
  const yesNo = (deal: number): string => say(inScope?.[deal] === 1 ? commonWords.yes : commonWords.no);
  return [
    ...(inScope
      ? [column(deals, "inScope", words.inScope, "text", yesNo, { json: deals.map((deal) => inScope[deal] === 1) })]
      : []),
    column(deals, "reviewedOn", words.reviewedOn, "date", (deal) => numberOrBlank(found.reviewedOn[deal])),
    column(deals, "reviewer", words.reviewer, "text", (deal) => person(found.reviewer[deal]), { width: 18 }),
    column(deals, "edits", words.edits, "whole", (deal) => found.edits[deal]),
    column(deals, "uplift", words.uplift, "share", (deal) => numberOrBlank(uplift[deal]), { help: say(words.upliftHelp) }), // prettier-ignore
  ];
}

/** Actions in their sequence, with dates, techniques, tools, checkpoints, objections, bargaining and money. */
export function stepsTable(view: DealPlanView): Block[] {
  const { context, open, column } = view;
  const { say, plan, money } = context;
  const { DealSteps } = plan.input.tables;
  const { steps } = plan.dealPlan.plans.each;
  const rows = open.flatMap((deal) => Array.from(stepsOf(steps, deal)));
  if (rows.length === 0) return [];
  const { plannedDate, doneDate } = DealSteps;
  const done = (step: number): number => (doneDate[step] <= plan.asOf ? doneDate[step] : Number.NaN);
  const slip = (step: number): number => stepSlip(plannedDate[step], done(step), plan.asOf);
  const isOverdue = (step: number): boolean => Number.isNaN(done(step)) && slip(step) > 0;
  const worded = (key: "action" | "technique" | "tool" | "objection" | "answer" | "bargain", width: number): SheetColumn => column(rows, key, words[key], "text", (step) => view.text(DealSteps[key], step), { width }); // prettier-ignore
  return [
    {
      type: "table",
      key: "steps",
      title: say(words.steps),
      pageBreak: true,
      rowCount: rows.length,
      columns: [
        column(rows, "deal", commonWords.deal, "text", (step) => view.deal(DealSteps.dealId[step]), {
          links: rows.map((step) => rowLink(DealSteps, step)),
        }),
        worded("action", 24),
        column(rows, "owner", words.owner, "text", (step) => view.person(DealSteps.owner[step]) ?? view.manager(DealSteps.dealId[step])), // prettier-ignore
        worded("technique", 28),
        column(rows, "step", words.step, "whole", (step) => numberOrBlank(DealSteps.stepNo[step])),
        worded("tool", 20),
        column(rows, "planned", words.planned, "date", (step) => numberOrBlank(plannedDate[step])),
        column(rows, "slip", words.slip, "days", (step) => numberOrBlank(slip(step)), {
          help: say(words.stepSlipHelp),
          marks: rows.map((step) => (isOverdue(step) ? "warning" : undefined)),
        }),
        column(rows, "done", commonWords.done, "date", (step) => numberOrBlank(done(step))),
        column(rows, "money", commonWords.money, "money", (step) => money(DealSteps.moneyDue[step])),
        worded("objection", 20),
        column(
          rows,
          "checkpoint",
          words.checkpoint,
          "text",
          (step) => (DealSteps.checkpoint[step] === 1 ? "✓" : null),
          {
            // prettier-ignore
            json: rows.map((step) => DealSteps.checkpoint[step] === 1),
          },
        ),
        column(rows, "origin", words.origin, "text", (step) => view.origin(DealSteps.origin[step]), {
          json: rows.map((step) => (DealSteps.origin[step] === 1 ? "rop" : "seller")),
        }),
        worded("answer", 20),
        column(rows, "criterion", words.criterion, "text", (step) => view.text(DealSteps.checkpointCriterion, step), { width: 20 }), // prettier-ignore
        worded("bargain", 20),
      ],
    },
  ];
}

/** Planned money of each open deal by the month it is dated in. */
export function moneyTable(view: DealPlanView): Block[] {
  const { context, open, column } = view;
  const { say, plan, money } = context;
  const { planned, plans } = plan.dealPlan;
  const listed = new Set(open);
  const sums = new Map<string, { readonly deal: number; readonly month: number; sum: number }>();
  planned.deal.forEach((deal, line) => {
    if (!listed.has(deal)) return;
    const month = Number.isNaN(planned.date[line]) ? Number.NaN : firstOfMonth(monthIndex(planned.date[line]));
    const key = `${deal}/${month}`;
    const cell = sums.get(key);
    if (cell) cell.sum += planned.money[line];
    else sums.set(key, { deal, month, sum: planned.money[line] });
  });
  if (sums.size === 0) return [];
  const total = plans.each.money;
  const byMonth = (day: number): number => (Number.isNaN(day) ? Infinity : day);
  const rows = [...sums.values()].sort(
    (one, other) =>
      (total[other.deal] || 0) - (total[one.deal] || 0) || one.deal - other.deal || byMonth(one.month) - byMonth(other.month), // prettier-ignore
  );
  return [
    {
      type: "table",
      key: "money",
      title: say(words.byMonth),
      pageBreak: true,
      rowCount: rows.length,
      columns: [
        column(rows, "deal", commonWords.deal, "text", ({ deal }) => view.deal(deal)),
        column(rows, "client", commonWords.client, "text", ({ deal }) => view.client(deal)),
        column(rows, "manager", commonWords.manager, "text", ({ deal }) => view.manager(deal)),
        column(rows, "month", commonWords.month, "month", ({ month }) => numberOrBlank(month)),
        column(rows, "money", commonWords.money, "money", ({ sum }) => money(sum)),
      ],
    },
  ];
}

/** Won and lost deals of the period that had a plan: it stays as it was. */
export function closedTable(view: DealPlanView): Block[] {
  const { context, column } = view;
  const { say, plan, money } = context;
  const { Deals } = plan.input.tables;
  const { each } = plan.dealPlan.plans;
  const { wonInPeriod, lostInPeriod, status } = plan.deals;
  const rows: number[] = [];
  for (let deal = 0; deal < Deals.rowCount; deal++) {
    const isClosed = wonInPeriod[deal] === 1 || lostInPeriod[deal] === 1;
    if (isClosed && stepsOf(each.steps, deal).length > 0) rows.push(deal);
  }
  if (rows.length === 0) return [];
  rows.sort((one, other) => Deals.closeDate[other] - Deals.closeDate[one] || one - other);
  const outcome = (deal: number) => lists.dealStatus[status[deal] === DealStatus.Won ? "won" : "lost"];
  return [
    {
      type: "table",
      key: "closed",
      title: say(words.closed),
      pageBreak: true,
      rowCount: rows.length,
      columns: [
        ...whoseColumns(view, rows),
        ...readinessColumns(view, rows),
        column(rows, "outcome", words.outcome, "text", (deal) => say(outcome(deal)), {
          json: rows.map((deal) => outcome(deal).en),
        }),
        column(rows, "closed", words.closedOn, "date", (deal) => numberOrBlank(Deals.closeDate[deal])),
        column(rows, "money", commonWords.plan, "money", (deal) => money(each.money[deal])),
        column(rows, "amount", commonWords.amount, "money", (deal) => money(Deals.amount[deal])),
        ...reviewColumns(view, rows),
      ],
    },
  ];
}
