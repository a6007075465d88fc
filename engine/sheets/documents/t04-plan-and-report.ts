import { activityTypes } from "../../days/plan-days.ts";
import { lists } from "../../input/lists.ts";
import { commonWords } from "../../words/common-words.ts";
import { daysWords as words } from "../../words/days/days-words.ts";
import { dayOwners, shownTypes } from "../days/day-owners.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import { documentHeader, emptyField } from "./document-header.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, FormField, ResultSheet, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/**
 * T-04: one page a manager with the week's plan against fact, the deals and checkpoints of the next week and the money
 * expected from it.
 *
 * @see D-194
 */
export function planAndReportSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const owners = dayOwners(plan);
  const names = ownerNames(context);
  return {
    id: "T-04",
    name: say(words.t04Tab),
    title: say(words.t04Title),
    header: context.header({ rows: plan.days.rows + plan.input.tables.DealSteps.rowCount }),
    print: {},
    blocks:
      owners.length === 0
        ? [{ type: "note", key: "nobody", lines: [say(words.nobody)], mark: "warning" }]
        : owners.flatMap((owner, place) => page(context, owner, names[owner], place + 1)),
  };
}

function page(context: SheetContext, owner: number, name: string, place: number): Block[] {
  const { say, plan, money } = context;
  const { week } = plan.days;
  const line = week.managers[owner];
  const header = documentHeader(context, {
    id: "T-04",
    name: words.t04Title,
    preparedBy: words.salesManager,
    toWhom: words.t04To,
    control: words.t04To,
    due: words.friday,
    from: week.from,
    to: week.to,
  });
  const fields = header.fields.map((field): FormField =>
    field.key === "author" ? { key: "author", label: field.label, kind: "text", value: name } : field,
  );
  return [
    { ...header, key: `document${place}`, fields, title: name, ...(place > 1 ? { pageBreak: true as const } : {}) },
    weekTable(context, owner, place),
    stepsTable(context, owner, place),
    {
      type: "form",
      key: `money${place}`,
      fields: [
        { key: "won", label: say(words.wonWeek), kind: "money", value: money(line.won) },
        { key: "expectedNext", label: say(words.expectedNext), kind: "money", value: money(line.expectedNext) },
        emptyField(context, "corrections", words.corrections),
      ],
    },
  ];
}

function weekTable({ say, day, plan, language }: SheetContext, owner: number, place: number): Block {
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
    key: `week${place}`,
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
      column("difference", say(words.difference), difference),
      column("next", say(words.nextWeek), line.next),
    ],
  };
}

function stepsTable({ say, day, plan, money }: SheetContext, owner: number, place: number): Block {
  const { nextFrom, nextTo, managers } = plan.days.week;
  const { steps } = managers[owner];
  const { tables } = plan.input;
  const { DealSteps } = tables;
  if (steps.length === 0) return { type: "note", key: `noSteps${place}`, lines: [say(words.noSteps)], mark: "muted" };
  const column = (key: string, heading: string, kind: SheetColumn["kind"], of: (step: number) => string | number | null, width?: number): SheetColumn => ({ key, heading, kind, values: steps.map(of), width }); // prettier-ignore
  const word = (
    { codes, words: all }: { readonly codes: Int32Array; readonly words: readonly string[] },
    step: number,
  ) => all[codes[step]] ?? null;
  return {
    type: "table",
    key: `steps${place}`,
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
