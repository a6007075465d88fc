import { firstOfMonth, monthIndex } from "../../ground/day.ts";
import { missingBlocks, warningsOfDeal } from "../../deals/plan-each-deal.ts";
import { stepsOf } from "../../deals/order-steps.ts";
import { stepSlip } from "../../deals/step-slip.ts";
import { DealStatus } from "../../ground/deal-status.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords as words } from "../../deals/deal-plan-words.ts";
import { date, days, money, month, share, text, whole, yesNo, type Column, type Columns } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import type { DealPlanView } from "./deal-plan-view.ts";

/** Every open deal: how ready its plan is, what it lacks, what comes next, what the head of sales made of it. */
export function dealsTable(view: DealPlanView): Block {
  const { context, open } = view;
  const { say, plan, notes } = context;
  const { DealSteps } = plan.input.tables;
  const { each, reviews } = plan.dealPlan.plans;
  const warnings = ofBits((bits) =>
    listOf(
      warningsOfDeal(bits).map((code) => say(words.warning[code])),
      ", ",
    ),
  );
  const codes = ofBits((bits) => listOf(warningsOfDeal(bits), " "));
  const next = (deal: number): number => each.nextStep[deal];
  const isLate = (deal: number): boolean => DealSteps.plannedDate[next(deal)] < plan.asOf;
  return tableOf(context, open, {
    key: "deals",
    title: words.deals,
    pageBreak: true,
    columns: [
      whoseColumns(view),
      readinessColumns(view),
      text("next", words.next, (deal) => view.text(DealSteps.action, next(deal)), { width: 24 }),
      date("nextDate", words.nextDate, (deal) => DealSteps.plannedDate[next(deal)], {
        mark: (deal) => (isLate(deal) ? "warning" : undefined),
      }),
      days("slip", words.slip, (deal) => each.slip[deal], { help: words.slipHelp }),
      date("forecastClose", words.forecastClose, (deal) => each.forecastClose[deal]),
      money("money", commonWords.money, (deal) => each.money[deal]),
      text("warnings", words.warnings, (deal) => warnings(each.warnings[deal]), {
        json: (deal) => codes(each.warnings[deal]),
        mark: (deal) => (each.warnings[deal] > 0 ? "warning" : undefined),
        width: 18,
      }),
      reviewColumns(view, reviews.inScope),
      notes.of("R-13.deals", (deal) => [view.deal(deal)]),
    ],
  });
}

/** Open deals marked complex, the largest first: to be gone through together, whatever the scope of reviews. */
export function jointTable(view: DealPlanView): Block[] {
  const { context, open } = view;
  const { plan } = context;
  const { complex } = plan.input.tables.Deals;
  const { DealSteps } = plan.input.tables;
  const { each, reviews } = plan.dealPlan.plans;
  const rows = open
    .filter((deal) => complex[deal] === 1)
    .sort((a, b) => (each.money[b] || 0) - (each.money[a] || 0) || a - b);
  if (rows.length === 0) return [];
  return [
    tableOf(context, rows, {
      key: "joint",
      title: words.joint,
      plain: true,
      columns: [
        whoseColumns(view),
        money("money", commonWords.money, (deal) => each.money[deal]),
        share("readiness", words.readiness, (deal) => each.readiness[deal]),
        text("next", words.next, (deal) => view.text(DealSteps.action, each.nextStep[deal]), { width: 24 }),
        date("reviewedOn", words.reviewedOn, (deal) => reviews.found.reviewedOn[deal]),
      ],
    }),
  ];
}

function whoseColumns(view: DealPlanView): Column<number>[] {
  return [
    text("deal", commonWords.deal, view.deal, { link: view.link }),
    text("client", commonWords.client, view.client, { width: 24 }),
    text("manager", commonWords.manager, view.manager, { width: 18 }),
  ];
}

function readinessColumns({ context }: DealPlanView): Column<number>[] {
  const { each } = context.plan.dealPlan.plans;
  const said = ofBits((bits) =>
    listOf(
      missingBlocks(bits).map((block) => context.say(words.block[block])),
      ", ",
    ),
  );
  const keys = ofBits((bits) => listOf(missingBlocks(bits), " "));
  return [
    text("missing", words.missing, (deal) => said(each.filled[deal]), {
      json: (deal) => keys(each.filled[deal]),
      width: 28,
    }),
    share("readiness", words.readiness, (deal) => each.readiness[deal], { shade: "bar", help: words.readinessHelp }),
  ];
}

/** Deals have few kinds of gaps and warnings: each is put into words once. */
function ofBits(tell: (bits: number) => string | null): (bits: number) => string | null {
  const told: (string | null | undefined)[] = [];
  return (bits) => (told[bits] === undefined ? (told[bits] = tell(bits)) : told[bits]);
}

function listOf(words: readonly string[], between: string): string | null {
  return words.length === 0 ? null : words.join(between);
}

function reviewColumns({ context, person }: DealPlanView, inScope?: Uint8Array): Columns<number> {
  const { found, uplift } = context.plan.dealPlan.plans.reviews;
  return [
    inScope && yesNo("inScope", words.inScope, (deal) => inScope[deal] === 1),
    date("reviewedOn", words.reviewedOn, (deal) => found.reviewedOn[deal]),
    text("reviewer", words.reviewer, (deal) => person(found.reviewer[deal]), { width: 18 }),
    whole("edits", words.edits, (deal) => found.edits[deal]),
    share("uplift", words.uplift, (deal) => uplift[deal], { help: words.upliftHelp }),
  ];
}

/** Actions in their sequence, with dates, techniques, tools, checkpoints, objections, bargaining and money. */
export function stepsTable(view: DealPlanView): Block[] {
  const { context, open } = view;
  const { plan } = context;
  const { DealSteps } = plan.input.tables;
  const { steps } = plan.dealPlan.plans.each;
  const rows = open.flatMap((deal) => Array.from(stepsOf(steps, deal)));
  if (rows.length === 0) return [];
  const { plannedDate, doneDate } = DealSteps;
  const done = (step: number): number => (doneDate[step] <= plan.asOf ? doneDate[step] : Number.NaN);
  const slip = (step: number): number => stepSlip(plannedDate[step], done(step), plan.asOf);
  const isOverdue = (step: number): boolean => Number.isNaN(done(step)) && slip(step) > 0;
  type Worded = "action" | "technique" | "tool" | "objection" | "answer" | "bargain";
  const worded = (key: Worded, width: number) =>
    text(key, words[key], (step: number) => view.text(DealSteps[key], step), { width });
  return [
    tableOf(context, rows, {
      key: "steps",
      title: words.steps,
      pageBreak: true,
      columns: [
        text("deal", commonWords.deal, (step) => view.deal(DealSteps.dealId[step]), {
          link: (step) => rowLink(DealSteps, step),
        }),
        worded("action", 24),
        text(
          "owner",
          words.owner,
          (step) => view.person(DealSteps.owner[step]) ?? view.manager(DealSteps.dealId[step]),
        ),
        worded("technique", 28),
        whole("step", words.step, (step) => DealSteps.stepNo[step]),
        worded("tool", 20),
        date("planned", words.planned, (step) => plannedDate[step]),
        days("slip", words.slip, (step) => slip(step), {
          help: words.stepSlipHelp,
          mark: (step) => (isOverdue(step) ? "warning" : undefined),
        }),
        date("done", commonWords.done, (step) => done(step)),
        money("money", commonWords.money, (step) => DealSteps.moneyDue[step]),
        worded("objection", 20),
        text("checkpoint", words.checkpoint, (step) => (DealSteps.checkpoint[step] === 1 ? "✓" : null), {
          json: (step) => DealSteps.checkpoint[step] === 1,
        }),
        text("origin", words.origin, (step) => view.origin(DealSteps.origin[step]), {
          json: (step) => (DealSteps.origin[step] === 1 ? "rop" : "seller"),
        }),
        worded("answer", 20),
        text("criterion", words.criterion, (step) => view.text(DealSteps.checkpointCriterion, step), { width: 20 }),
        worded("bargain", 20),
      ],
    }),
  ];
}

/** More than any day of a plan has as its number. */
const daysOfSerials = 1 << 20;

/** Planned money of each open deal by the month it is dated in. */
export function moneyTable(view: DealPlanView): Block[] {
  const { context, open } = view;
  const { plan } = context;
  const { planned, plans } = plan.dealPlan;
  const listed = new Uint8Array(plan.input.tables.Deals.rowCount);
  for (const deal of open) listed[deal] = 1;
  const sums = new Map<number, { readonly deal: number; readonly month: number; sum: number }>();
  planned.deal.forEach((deal, line) => {
    if (listed[deal] === 0) return;
    const month = Number.isNaN(planned.date[line]) ? Number.NaN : firstOfMonth(monthIndex(planned.date[line]));
    const key = deal * daysOfSerials + (month || 0);
    const cell = sums.get(key);
    if (cell) cell.sum += planned.money[line];
    else sums.set(key, { deal, month, sum: planned.money[line] });
  });
  if (sums.size === 0) return [];
  const total = plans.each.money;
  const byMonth = (day: number): number => (Number.isNaN(day) ? Infinity : day);
  const rows = [...sums.values()].sort(
    (one, other) =>
      (total[other.deal] || 0) - (total[one.deal] || 0) ||
      one.deal - other.deal ||
      byMonth(one.month) - byMonth(other.month),
  );
  return [
    tableOf(context, rows, {
      key: "money",
      title: words.byMonth,
      pageBreak: true,
      columns: [
        text("deal", commonWords.deal, ({ deal }) => view.deal(deal)),
        text("client", commonWords.client, ({ deal }) => view.client(deal)),
        text("manager", commonWords.manager, ({ deal }) => view.manager(deal)),
        month("month", commonWords.month, ({ month }) => month),
        money("money", commonWords.money, ({ sum }) => sum),
      ],
    }),
  ];
}

/** Won and lost deals of the period that had a plan: it stays as it was. */
export function closedTable(view: DealPlanView): Block[] {
  const { context } = view;
  const { plan } = context;
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
    tableOf(context, rows, {
      key: "closed",
      title: words.closed,
      pageBreak: true,
      columns: [
        whoseColumns(view),
        readinessColumns(view),
        text("outcome", words.outcome, (deal) => outcome(deal), { json: (deal) => outcome(deal).en }),
        date("closed", words.closedOn, (deal) => Deals.closeDate[deal]),
        money("money", commonWords.plan, (deal) => each.money[deal]),
        money("amount", commonWords.amount, (deal) => Deals.amount[deal]),
        reviewColumns(view),
      ],
    }),
  ];
}
