import { DealStatus } from "../../ground/deal-status.ts";
import { nextSteps } from "../../funnel/next-steps.ts";
import { commonWords } from "../../words/common-words.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import { columnMaker } from "../column-maker.ts";
import { funnelNames, stageWidth } from "./funnel-parts.ts";
import type { Block, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** Every open deal on one line, by manager, stage and money; nothing is summarised away (CALC-12). */
export function dealList(context: SheetContext): Block {
  const { plan, say, money } = context;
  const { funnel, input, deals: facts } = plan;
  const { Deals } = input.tables;
  const names = funnelNames(context);
  const column = columnMaker(context);
  const rows = sortedOpenDeals(context);
  const of = <T>(value: (row: number) => T): T[] => Array.from(rows, value);
  const keys = of(names.deal);
  const titled = Deals.found.has("title") && Deals.found.has("dealId");
  return {
    type: "table",
    key: "deals",
    title: say(words.board.deals),
    pageBreak: true,
    rowCount: rows.length,
    columns: [
      column("deal", commonWords.deal, "text", keys),
      column("client", commonWords.client, "text", of(names.client), { width: 24 }),
      column(
        "category",
        commonWords.category,
        "text",
        of((row) => names.category(funnel.category[row])),
      ),
      column(
        "days",
        words.heading.days,
        "days",
        of((row) => numberOrBlank(funnel.daysInStage[row])),
        {
          help: say(words.help.days),
          marks: of((row) => (context.plan.stuck.over[row] > 0 ? "warning" : undefined)),
        },
      ),
      column(
        "chance",
        words.heading.chance,
        "share",
        of((row) => numberOrBlank(funnel.dealChance[row])),
        {
          help: say(words.help.chance),
        },
      ),
      column(
        "forecastClose",
        words.heading.forecastClose,
        "date",
        of((row) => numberOrBlank(Deals.forecastClose[row])),
      ),
      column(
        "stage",
        commonWords.stage,
        "text",
        of((row) => names.stage(funnel.stage[row])),
        { width: Math.min(28, stageWidth(context)) },
      ),
      column(
        "manager",
        commonWords.manager,
        "text",
        of((row) => names.manager(facts.manager[row])),
        { width: 18 },
      ),
      column(
        "amount",
        commonWords.amount,
        "money",
        of((row) => money(Deals.amount[row])),
      ),
      column(
        "expected",
        commonWords.expected,
        "money",
        of((row) => money(Deals.amount[row] * funnel.dealChance[row])),
      ),
      ...stepColumns(context, rows),
      ...stageTwoColumns(context, rows),
      ...(titled
        ? [
            column(
              "title",
              words.heading.dealTitle,
              "text",
              of((row) => Deals.title.words[Deals.title.codes[row]] ?? null),
              { width: 24 },
            ),
          ]
        : []),
      context.notes.column(
        "R-09.deals",
        keys.map((key) => [key]),
      ),
    ],
  };
}

/** 2.1, 2.2, 2.3 and the client's payback of each deal, where any open deal tells of them. */
function stageTwoColumns(context: SheetContext, rows: Int32Array): SheetColumn[] {
  const { say, plan } = context;
  const { stageTwo, openDeals } = plan.funnel.counters;
  if (stageTwo.stage21.length === 0) return [];
  const column = columnMaker(context);
  const placeOf = new Map(Array.from(openDeals, (deal, place) => [deal, place]));
  const of = <T>(value: (place: number) => T): T[] => Array.from(rows, (row) => value(placeOf.get(row) ?? -1));
  const keyOf = (verdict: number | undefined): string | null =>
    verdict === 1 ? "passed" : verdict === 0 ? "failed" : null;
  const verdicts = (key: "stage21" | "stage22" | "stage23"): SheetColumn => {
    const keys = of((place) => keyOf(stageTwo[key][place]));
    const shown = keys.map((one) => one && say(one === "passed" ? words.heading.hasPassed : words.heading.hasFailed));
    return column(key, words.heading[key], "text", shown, { json: keys, width: 12 });
  };
  return [
    ...(["stage21", "stage22", "stage23"] as const).map(verdicts),
    column("payback", words.heading.payback, "number", of((place) => numberOrBlank(stageTwo.payback[place] ?? NaN)), { width: 12 }), // prettier-ignore
  ];
}

function stepColumns(context: SheetContext, rows: Int32Array): SheetColumn[] {
  const { plan } = context;
  const { DealSteps, Deals } = plan.input.tables;
  if (DealSteps.rowCount === 0) return [];
  const column = columnMaker(context);
  const next = nextSteps(DealSteps, Deals.rowCount, plan.asOf);
  const late = (row: number): boolean => next[row] >= 0 && DealSteps.plannedDate[next[row]] < plan.asOf;
  return [
    column(
      "nextDate",
      words.heading.nextDate,
      "date",
      Array.from(rows, (row) => (next[row] < 0 ? null : numberOrBlank(DealSteps.plannedDate[next[row]]))),
      { marks: Array.from(rows, (row) => (late(row) ? "warning" : undefined)) },
    ),
    column(
      "nextStep",
      words.heading.nextStep,
      "text",
      Array.from(rows, (row) => DealSteps.action.words[DealSteps.action.codes[next[row]]] ?? null),
      { width: 26 },
    ),
  ];
}

/** Rows of Deals: by manager in the order of Managers, Unassigned last; by stage, the furthest first; the largest first. */
function sortedOpenDeals({ plan }: SheetContext): Int32Array {
  const { funnel, deals, input } = plan;
  const { amount } = input.tables.Deals;
  const managers = input.tables.Managers.rowCount;
  const places = new Int32Array(funnel.order.length);
  funnel.order.forEach((row, place) => (places[row] = place));
  const stageCount = places.length + 1;
  const groupOf = (row: number): number => {
    const owner = deals.manager[row] < 0 ? managers : deals.manager[row];
    const place = funnel.stage[row] < 0 ? -1 : places[funnel.stage[row]];
    return (owner + 1) * stageCount - 2 - place;
  };
  const open = funnel.deals.filter((row) => deals.status[row] === DealStatus.Open);
  return sortInGroups(open, groupOf, (managers + 1) * stageCount, (row) =>
    Number.isNaN(amount[row]) ? -1 : amount[row],
  );
}

/** Rows by group, in a group the largest first, then in their own order: many small sorts instead of a large one. */
function sortInGroups(
  rows: Int32Array,
  groupOf: (row: number) => number,
  groupCount: number,
  sizeOf: (row: number) => number,
): Int32Array {
  const ends = new Int32Array(groupCount + 1);
  for (const row of rows) ends[groupOf(row) + 1] += 1;
  for (let group = 0; group < groupCount; group++) ends[group + 1] += ends[group];
  const sorted = new Int32Array(rows.length);
  const next = ends.slice();
  for (const row of rows) sorted[next[groupOf(row)]++] = row;
  for (let group = 0; group < groupCount; group++) {
    sorted.subarray(ends[group], ends[group + 1]).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  }
  return sorted;
}
