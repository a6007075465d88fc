import type { DocumentAbout } from "../../documents/document-request.ts";
import { activityTypes } from "../../days/plan-days.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords as words } from "../../words/days/days-words.ts";
import { shownTypes } from "../days/day-owners.ts";
import { date, money, text, typed, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import type { DocumentBody } from "./document-maker.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

/**
 * T-04: a manager's week, plan against fact, the deals and checkpoints of the next week and the money expected from it.
 *
 * @see D-194
 */
export function planAndReport(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (manager < 0) return { blocks: [{ type: "note", key: "nobody", lines: [say(words.nobody)], mark: "warning" }] };
  const { week } = plan.days;
  const line = week.managers[manager];
  return {
    rows: plan.days.rows + plan.input.tables.DealSteps.rowCount,
    from: week.from,
    to: week.to,
    landscape: true,
    blocks: [
      weekTable(context, manager),
      stepsTable(context, manager),
      formOf(context, {
        key: "money",
        fields: [
          money("won", words.wonWeek, line.won),
          money("expectedNext", words.expectedNext, line.expectedNext),
          typed("corrections", words.corrections),
        ],
      }),
    ],
  };
}

function weekTable(context: SheetContext, owner: number): Block {
  const { say, day, plan } = context;
  const { week } = plan.days;
  const line = week.managers[owner];
  const types = shownTypes(line.planned, line.done, line.next);

  const sum = (counts: Float64Array): number => counts.reduce((all, count) => all + count, 0);
  const difference = line.done.map((done, type) => done - line.planned[type]);
  return tableOf(context, types, {
    key: "week",
    title: say(words.week, { from: day(week.from), to: day(week.to) }),
    plain: true,
    columns: [
      text("type", words.type, (type) => lists.activityType[activityTypes[type]], {
        json: (type) => activityTypes[type],
        total: { value: commonWords.total },
      }),
      whole("plan", words.weekPlan, (type) => line.planned[type], { total: { value: sum(line.planned) } }),
      whole("fact", words.weekFact, (type) => line.done[type], { total: { value: sum(line.done) } }),
      whole("difference", words.difference, (type) => difference[type], {
        formula: "={fact}-{plan}",
        total: { value: sum(difference) },
      }),
      whole("next", words.nextWeek, (type) => line.next[type], { total: { value: sum(line.next) } }),
    ],
  });
}

function stepsTable(context: SheetContext, owner: number): Block {
  const { say, day, plan } = context;
  const { nextFrom, nextTo, managers } = plan.days.week;
  const { steps } = managers[owner];
  const { tables } = plan.input;
  const { DealSteps } = tables;
  if (steps.length === 0) return { type: "note", key: "noSteps", lines: [say(words.noSteps)], mark: "muted" };

  const word = (
    { codes, words: all }: { readonly codes: Int32Array; readonly words: readonly string[] },
    step: number,
  ) => all[codes[step]] ?? null;
  return tableOf(context, steps, {
    key: "steps",
    title: say(words.steps, { from: day(nextFrom), to: day(nextTo) }),
    plain: true,
    columns: [
      text("action", words.action, (step) => word(DealSteps.action, step), { width: 40 }),
      date("date", commonWords.date, (step) => DealSteps.plannedDate[step], { width: 12 }),
      text("deal", commonWords.deal, (step) => dealName(tables, DealSteps.dealId[step]), {
        width: 12,
        link: (step) => dealLink(tables, DealSteps.dealId[step]),
      }),
      money("money", words.money, (step) => DealSteps.moneyDue[step]),
      text("client", commonWords.client, (step) => dealClient(tables, DealSteps.dealId[step]), { width: 24 }),
      text("checkpoint", words.checkpoint, (step) => checkpointOf(step), { width: 24 }),
    ],
  });

  function checkpointOf(step: number): string | null {
    if (DealSteps.checkpoint[step] === 0) return null;
    return word(DealSteps.checkpointCriterion, step) ?? say(commonWords.yes);
  }
}
