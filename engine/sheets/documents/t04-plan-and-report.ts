import type { DocumentAbout } from "../../documents/document-request.ts";
import { activityTypes } from "../../days/plan-days.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords as words } from "../../words/days/days-words.ts";
import { shownTypes } from "../days/day-owners.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/**
 * T-04: a manager's week, plan against fact, the deals and checkpoints of the next week and the money expected from it.
 *
 * @see D-194
 */
export function planAndReport(context: SheetContext, { manager }: DocumentAbout): DocumentBody {
  const { say, plan, money } = context;
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
      {
        type: "form",
        key: "money",
        fields: [
          { key: "won", label: say(words.wonWeek), kind: "money", value: money(line.won) },
          { key: "expectedNext", label: say(words.expectedNext), kind: "money", value: money(line.expectedNext) },
          emptyField(context, "corrections", words.corrections),
        ],
      },
    ],
  };
}

function weekTable({ say, day, plan, language }: SheetContext, owner: number): Block {
  const { week } = plan.days;
  const line = week.managers[owner];
  const types = shownTypes(line.planned, line.done, line.next);
  const sum = (counts: Float64Array): number => counts.reduce((all, count) => all + count, 0);
  const column = (key: string, heading: string, counts: Float64Array): SheetColumn => ({
    key,
    heading,
    kind: "whole",
    values: types.map((type) => counts[type]),
    total: { value: sum(counts) },
  });
  const difference = line.done.map((done, type) => done - line.planned[type]);
  return {
    type: "table",
    key: "week",
    title: say(words.week, { from: day(week.from), to: day(week.to) }),
    plain: true,
    rowCount: types.length,
    columns: [
      {
        key: "type",
        heading: say(words.type),
        kind: "text",
        values: types.map((type) => lists.activityType[activityTypes[type]][language]),
        json: types.map((type) => activityTypes[type]),
        total: { value: say(commonWords.total) },
      },
      column("plan", say(words.weekPlan), line.planned),
      column("fact", say(words.weekFact), line.done),
      { ...column("difference", say(words.difference), difference), formula: "={fact}-{plan}" },
      column("next", say(words.nextWeek), line.next),
    ],
  };
}

function stepsTable({ say, day, plan, money }: SheetContext, owner: number): Block {
  const { nextFrom, nextTo, managers } = plan.days.week;
  const { steps } = managers[owner];
  const { tables } = plan.input;
  const { DealSteps } = tables;
  if (steps.length === 0) return { type: "note", key: "noSteps", lines: [say(words.noSteps)], mark: "muted" };
  const column = (key: string, heading: string, kind: SheetColumn["kind"], of: (step: number) => string | number | null, width?: number): SheetColumn => ({ key, heading, kind, values: steps.map(of), width }); // prettier-ignore
  const word = (
    { codes, words: all }: { readonly codes: Int32Array; readonly words: readonly string[] },
    step: number,
  ) => all[codes[step]] ?? null;
  return {
    type: "table",
    key: "steps",
    title: say(words.steps, { from: day(nextFrom), to: day(nextTo) }),
    plain: true,
    rowCount: steps.length,
    columns: [
      column("action", say(words.action), "text", (step) => word(DealSteps.action, step), 40),
      column("date", say(commonWords.date), "date", (step) => numberOrBlank(DealSteps.plannedDate[step]), 12),
      {
        ...column("deal", say(commonWords.deal), "text", (step) => dealName(tables, DealSteps.dealId[step]), 12),
        links: steps.map((step) => dealLink(tables, DealSteps.dealId[step])),
      },
      column("money", say(words.money), "money", (step) => money(DealSteps.moneyDue[step])),
      column("client", say(commonWords.client), "text", (step) => dealClient(tables, DealSteps.dealId[step]), 24),
      column("checkpoint", say(words.checkpoint), "text", (step) => checkpointOf(step), 24),
    ],
  };

  function checkpointOf(step: number): string | null {
    if (DealSteps.checkpoint[step] === 0) return null;
    return word(DealSteps.checkpointCriterion, step) ?? say(commonWords.yes);
  }
}
