import { frozenMoves, type FrozenMove } from "../../deals/bridge-frozen.ts";
import type { FrozenPlanComparison } from "../../deals/plan-frozen.ts";
import { commonWords } from "../../words/common-words.ts";
import { frozenWords as words } from "../../deals/frozen-words.ts";
import { rollUpWords } from "../../words/deals/roll-up-words.ts";
import { columnMaker } from "../column-maker.ts";
import { waterfall } from "../funnel/waterfall.ts";
import type { Block, Mark } from "../result-sheet.ts";
import { dealClient, dealLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeMoney } from "../write-money.ts";
import type { RollUpView } from "./roll-up-view.ts";

/** So many deals are listed. */
const listedDeals = 15;
const figures = ["won", "nominal", "expected", "target"] as const;

/** What changed since the plan was frozen: figures, the bridge and its picture; one line where none is frozen (AM-43). */
export function frozenBlocks(view: RollUpView): Block[] {
  const { context } = view;
  const { frozen } = context.plan.dealPlan;
  if (!frozen) return [{ type: "note", key: "noFrozen", mark: "muted", lines: [context.say(words.none)] }];
  return [
    finding(context, frozen),
    figuresTable(context, frozen),
    bridgeTable(context, frozen),
    chart(context, frozen),
  ];
}

/** The bridge by manager, the deals behind it, and what the picture is drawn from. */
export function frozenDetails(view: RollUpView): Block[] {
  const { context } = view;
  const { frozen } = context.plan.dealPlan;
  if (!frozen) return [];
  return [managersTable(view, frozen), ...dealsTable(view, frozen), chartTable(context, frozen)];
}

function signed(context: SheetContext, change: number): string {
  return (change > 0 ? "+" : "") + writeMoney(context, change);
}

function finding(context: SheetContext, { frozenOn, author, bridge }: FrozenPlanComparison): Block {
  const { say, day } = context;
  const { start, end, money, deals } = bridge.department;
  const largest = frozenMoves.reduce(
    (most, _, place) => (Math.abs(money[place]) > Math.abs(money[most]) ? place : most),
    0,
  );
  const most = { move: say(words.move[frozenMoves[largest]]), money: signed(context, money[largest]), deals: deals[largest] }; // prettier-ignore
  return {
    type: "note",
    key: "frozenFinding",
    mark: "strong",
    lines: [
      say(words.finding, {
        day: day(frozenOn),
        author: author === "" ? "" : say(words.by, { author }),
        before: writeMoney(context, start),
        now: writeMoney(context, end),
        change: signed(context, end - start),
      }),
      money[largest] === 0 ? say(words.same) : say(words.most, most),
    ],
  };
}

function figuresTable(context: SheetContext, { frozenOn, department }: FrozenPlanComparison): Block {
  const { say, plan, money, day } = context;
  const now = plan.dealPlan.rollUp.department;
  const column = columnMaker(context);
  return {
    type: "table",
    key: "frozen",
    title: say(words.figures, { day: day(frozenOn) }),
    plain: true,
    rowCount: figures.length,
    columns: [
      column("figure", words.figure, "text", figures.map((key) => say(rollUpWords[key])), { json: figures }), // prettier-ignore
      column("frozen", words.frozen, "money", figures.map((key) => money(department[key]))), // prettier-ignore
      column("working", words.working, "money", figures.map((key) => money(now[key])), { formula: figures.map((key) => `={summary.${key}}`) }), // prettier-ignore
      column("change", words.change, "money", figures.map((key) => money(now[key] - department[key])), { formula: "=N({working})-{frozen}" }), // prettier-ignore
    ],
  };
}

function bridgeTable(context: SheetContext, { bridge }: FrozenPlanComparison): Block {
  const { say, money } = context;
  const column = columnMaker(context);
  const { start, end, check, ...moves } = bridge.department;
  const shown = frozenMoves.filter((move) => move !== "handedOver");
  const last = shown.length + 1;
  const rows: readonly { readonly step: string; readonly deals: number | null; readonly money: number; readonly mark?: Mark }[] = [
    { step: say(words.start), deals: null, money: start, mark: "strong" },
    ...shown.map((move) => ({
      step: say(words.move[move]),
      deals: moves.deals[frozenMoves.indexOf(move)],
      money: moves.money[frozenMoves.indexOf(move)],
    })),
    { step: say(words.end), deals: null, money: end, mark: "strong" },
    { step: say(words.check), deals: null, money: check, mark: check === 0 ? "good" : "bad" },
  ]; // prettier-ignore
  const marks = rows.map(({ mark }) => mark);
  const sum = Array.from({ length: last }, (_, row) => `{frozenBridge.money#${row}}`).join("+");
  return {
    type: "table",
    key: "frozenBridge",
    title: say(words.bridge),
    plain: true,
    rowCount: rows.length,
    columns: [
      column("step", words.step, "text", rows.map(({ step }) => step), { marks, json: ["start", ...shown, "end", "check"], width: 34 }), // prettier-ignore
      column("deals", commonWords.deals, "whole", rows.map(({ deals }) => deals)), // prettier-ignore
      column("money", commonWords.money, "money", rows.map((row) => money(row.money)), {
        marks,
        formula: rows.map((_, row) => (row === last + 1 ? `=ROUND(${sum}-{frozenBridge.money#${last}},6)` : undefined)),
      }), // prettier-ignore
    ],
  };
}

function chart(context: SheetContext, { bridge, frozenOn }: FrozenPlanComparison): Block {
  const { say, day } = context;
  const { start, end } = bridge.department;
  return {
    type: "chart",
    key: "frozenChart",
    title: say(words.chart, { change: signed(context, end - start), day: day(frozenOn) }),
    kind: "stackedColumn",
    categories: "frozenSteps.step",
    series: [
      { values: "frozenSteps.base", name: say(words.base), hidden: true },
      { values: "frozenSteps.level", name: say(words.level) },
      { values: "frozenSteps.rise", name: say(words.rise) },
      { values: "frozenSteps.fall", name: say(words.fall) },
    ],
    height: 14,
    width: 120,
    valueKind: "money",
  };
}

function chartTable(context: SheetContext, { bridge }: FrozenPlanComparison): Block {
  const { say, moneyColumn } = context;
  const { start, money } = bridge.department;
  const changes = frozenMoves.flatMap((move, place) =>
    move === "handedOver" ? [] : [{ step: say(words.move[move]), change: money[place] }],
  );
  const steps = waterfall(say(words.start), start, changes, say(words.end));
  const column = columnMaker(context);
  const part = (key: "base" | "level" | "rise" | "fall") =>
    column(key, words[key], "money", moneyColumn(steps.map((step) => step[key])));
  return {
    type: "table",
    key: "frozenSteps",
    title: say(words.chartData),
    plain: true,
    rowCount: steps.length,
    columns: [
      column("step", words.step, "text", steps.map(({ step }) => step)), // prettier-ignore
      ...(["base", "level", "rise", "fall"] as const).map(part),
    ],
  };
}

/** Only managers with money in either plan; every line ends in its check. */
function managersTable({ context, names }: RollUpView, { bridge }: FrozenPlanComparison): Block {
  const { say, money } = context;
  const lines = bridge.managers
    .map((line, owner) => ({ ...line, owner }))
    .filter(({ start, end, deals }) => start !== 0 || end !== 0 || deals.some((count) => count > 0));
  const column = columnMaker(context);
  const moved = (move: FrozenMove) => {
    const place = frozenMoves.indexOf(move);
    return column(
      move,
      words.move[move],
      "money",
      lines.map((line) => money(line.money[place])),
    );
  };
  return {
    type: "table",
    key: "frozenManagers",
    title: say(words.managers),
    plain: true,
    pageBreak: true,
    rowCount: lines.length,
    columns: [
      column("manager", commonWords.manager, "text", lines.map(({ owner }) => names[owner])), // prettier-ignore
      column("frozen", words.frozen, "money", lines.map(({ start }) => money(start))), // prettier-ignore
      ...frozenMoves.map(moved),
      column("working", words.working, "money", lines.map(({ end }) => money(end))), // prettier-ignore
      column("check", words.check, "money", lines.map(({ check }) => money(check))), // prettier-ignore
    ],
  };
}

function dealsTable({ context, names }: RollUpView, { bridge, deals }: FrozenPlanComparison): Block[] {
  const { say, plan, money } = context;
  const { tables } = plan.input;
  const places = deals
    .map((_, place) => place)
    .filter((place) => bridge.moves[place] !== undefined && bridge.changes[place] !== 0)
    .sort((one, other) => Math.abs(bridge.changes[other]) - Math.abs(bridge.changes[one]) || one - other)
    .slice(0, listedDeals);
  if (places.length === 0) return [];
  const column = columnMaker(context);
  const deal = (place: number): number => deals[place].deal;
  const owner = (place: number): string | null =>
    deal(place) < 0 ? null : (names[plan.deals.manager[deal(place)]] ?? names[names.length - 1]);
  return [
    {
      type: "table",
      key: "frozenDeals",
      title: say(words.deals),
      plain: true,
      rowCount: places.length,
      columns: [
        column("deal", commonWords.deal, "text", places.map((place) => deals[place].id), {
          links: places.map((place) => (deal(place) < 0 ? undefined : dealLink(tables, deal(place)))),
        }), // prettier-ignore
        column("client", commonWords.client, "text", places.map((place) => (deal(place) < 0 ? null : dealClient(tables, deal(place))))), // prettier-ignore
        column("manager", commonWords.manager, "text", places.map(owner)),
        column("what", words.what, "text", places.map((place) => say(words.move[bridge.moves[place]!])), {
          json: places.map((place) => bridge.moves[place]!),
          width: 30,
        }), // prettier-ignore
        column("change", words.change, "money", places.map((place) => money(bridge.changes[place]))), // prettier-ignore
      ],
    },
  ];
}
