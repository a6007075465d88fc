import type { SalesPlan } from "../../plan/sales-plan.ts";
import { stepSlip } from "../../deals/step-slip.ts";
import { commonWords } from "../../words/common-words.ts";
import { dealPlanWords as words } from "../../deals/deal-plan-words.ts";
import { date, days, money, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import type { DealPlanView } from "./deal-plan-view.ts";

/** The day of the checkpoint has passed. */
export function isOverdueCheckpoint({ input, asOf }: SalesPlan, step: number): boolean {
  return input.tables.DealSteps.plannedDate[step] < asOf;
}

/** Timeline of the days ahead, and the checkpoints themselves, overdue ones first. */
export function checkpointBlocks(view: DealPlanView): Block[] {
  const { plan } = view.context;
  const { checkpoints } = plan.dealPlan.plans;
  if (plan.input.tables.DealSteps.rowCount === 0) return [];
  return [chart(view), ...(checkpoints.length > 0 ? [checkpointsTable(view)] : []), timeline(view)];
}

function daysAhead({ context }: DealPlanView): { readonly days: number[]; readonly counts: number[] } {
  const { plan } = context;
  const { plannedDate } = plan.input.tables.DealSteps;
  const days = Array.from({ length: plan.input.settings.checkpointDays + 1 }, (_, ahead) => plan.asOf + ahead);
  const counts = days.map(() => 0);
  for (const step of plan.dealPlan.plans.checkpoints) {
    const ahead = Math.floor(plannedDate[step] - plan.asOf);
    if (ahead >= 0) counts[ahead] += 1;
  }
  return { days, counts };
}

function timeline(view: DealPlanView): Block {
  const { days: ahead, counts } = daysAhead(view);
  return tableOf(view.context, [...ahead.keys()], {
    key: "timeline",
    title: words.timeline,
    plain: true,
    columns: [
      date("date", commonWords.date, (place) => ahead[place]),
      whole("checkpoints", words.checkpoints, (place) => counts[place]),
    ],
  });
}

function chart(view: DealPlanView): Block {
  const { say, plan, day } = view.context;
  const { days, counts } = daysAhead(view);
  const count = counts.reduce((sum, one) => sum + one, 0);
  const most = Math.max(...counts);
  const about = { days: plan.input.settings.checkpointDays, count, most, day: day(days[counts.indexOf(most)]) };
  return {
    type: "chart",
    key: "timelineChart",
    title: say(count > 0 ? words.chart : words.chartNone, about),
    kind: "column",
    categories: "timeline.date",
    series: [{ values: "timeline.checkpoints", name: say(words.checkpoints) }],
    height: 12,
    width: 110,
    valueKind: "whole",
  };
}

function checkpointsTable(view: DealPlanView): Block {
  const { context } = view;
  const { say, plan } = context;
  const { DealSteps } = plan.input.tables;
  const { checkpoints, each } = plan.dealPlan.plans;
  const dealOf = (step: number): number => DealSteps.dealId[step];
  const slip = (step: number): number => stepSlip(DealSteps.plannedDate[step], Number.NaN, plan.asOf);
  return tableOf(context, checkpoints, {
    key: "checkpoints",
    title: say(words.checkpointsAhead, { days: plan.input.settings.checkpointDays }),
    plain: true,
    columns: [
      text("deal", commonWords.deal, (step) => view.deal(dealOf(step)), { link: (step) => view.link(dealOf(step)) }),
      text("client", commonWords.client, (step) => view.client(dealOf(step)), { width: 24 }),
      text("manager", commonWords.manager, (step) => view.manager(dealOf(step)), { width: 18 }),
      text("criterion", words.criterion, (step) => view.text(DealSteps.checkpointCriterion, step), { width: 28 }),
      days("slip", words.slip, (step) => slip(step), { help: words.stepSlipHelp }),
      text("action", words.action, (step) => view.text(DealSteps.action, step), { width: 24 }),
      date("date", commonWords.date, (step) => DealSteps.plannedDate[step], {
        mark: (step) => (isOverdueCheckpoint(plan, step) ? "bad" : undefined),
        link: (step) => rowLink(DealSteps, step),
      }),
      money("money", commonWords.money, (step) => each.money[dealOf(step)]),
    ],
  });
}
