import { DealStatus } from "../../ground/deal-status.ts";
import { nextSteps } from "../../funnel/next-steps.ts";
import { commonWords } from "../../words/common-words.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import { date, days, money, number, share, text, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { funnelNames, stageWidth } from "./funnel-parts.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** Every open deal on one line, by manager, stage and money; nothing is summarised away (CALC-12). */
export function dealList(context: SheetContext): Block {
  const { plan } = context;
  const { funnel, input, deals: facts } = plan;
  const { Deals } = input.tables;
  const names = funnelNames(context);
  const rows = sortedOpenDeals(context);
  const titled = Deals.found.has("title") && Deals.found.has("dealId");
  return tableOf(context, rows, {
    key: "deals",
    title: words.board.deals,
    pageBreak: true,
    columns: [
      text("deal", commonWords.deal, names.deal),
      text("client", commonWords.client, names.client, { width: 24 }),
      text("category", commonWords.category, (row) => names.category(funnel.category[row])),
      days("days", words.heading.days, (row) => funnel.daysInStage[row], {
        help: words.help.days,
        mark: (row) => (plan.stuck.over[row] > 0 ? "warning" : undefined),
      }),
      share("chance", words.heading.chance, (row) => funnel.dealChance[row], { help: words.help.chance }),
      date("forecastClose", words.heading.forecastClose, (row) => Deals.forecastClose[row]),
      text("stage", commonWords.stage, (row) => names.stage(funnel.stage[row]), {
        width: Math.min(28, stageWidth(context)),
      }),
      text("manager", commonWords.manager, (row) => names.manager(facts.manager[row]), { width: 18 }),
      money("amount", commonWords.amount, (row) => Deals.amount[row]),
      money("expected", commonWords.expected, (row) => Deals.amount[row] * funnel.dealChance[row]),
      stepColumns(context),
      stageTwoColumns(context),
      titled &&
        text("title", words.heading.dealTitle, (row) => Deals.title.words[Deals.title.codes[row]], { width: 24 }),
      context.notes.of("R-09.deals", (row) => [names.deal(row)]),
    ],
  });
}

/** 2.1, 2.2, 2.3 and the client's payback of each deal, where any open deal tells of them. */
function stageTwoColumns({ plan }: SheetContext): Column<number>[] {
  const { stageTwo, openDeals } = plan.funnel.counters;
  if (stageTwo.stage21.length === 0) return [];
  const placeOf = new Map(Array.from(openDeals, (deal, place) => [deal, place]));
  const at = (values: ArrayLike<number>, deal: number): number | undefined => values[placeOf.get(deal) ?? -1];
  const verdict = (key: "stage21" | "stage22" | "stage23") => {
    const passed = (deal: number): boolean | undefined => {
      const value = at(stageTwo[key], deal);
      return value === 1 ? true : value === 0 ? false : undefined;
    };
    const either = <T>(deal: number, yes: T, no: T): T | undefined => {
      const is = passed(deal);
      return is === undefined ? undefined : is ? yes : no;
    };
    return text(
      key,
      words.heading[key],
      (deal: number) => either(deal, words.heading.hasPassed, words.heading.hasFailed),
      { json: (deal) => either(deal, "passed", "failed"), width: 12 },
    );
  };
  return [
    verdict("stage21"),
    verdict("stage22"),
    verdict("stage23"),
    number("payback", words.heading.payback, (deal) => at(stageTwo.payback, deal), { width: 12 }),
  ];
}

function stepColumns({ plan }: SheetContext): Column<number>[] {
  const { DealSteps, Deals } = plan.input.tables;
  if (DealSteps.rowCount === 0) return [];
  const next = nextSteps(DealSteps, Deals.rowCount, plan.asOf);
  const late = (row: number): boolean => next[row] >= 0 && DealSteps.plannedDate[next[row]] < plan.asOf;
  return [
    date("nextDate", words.heading.nextDate, (row) => (next[row] < 0 ? null : DealSteps.plannedDate[next[row]]), {
      mark: (row) => (late(row) ? "warning" : undefined),
    }),
    text("nextStep", words.heading.nextStep, (row) => DealSteps.action.words[DealSteps.action.codes[next[row]]], {
      width: 26,
    }),
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
