import { frozenMoves } from "../../deals/bridge-frozen.ts";
import type { FrozenPlanComparison } from "../../deals/plan-frozen.ts";
import type { Text } from "../../ground/text.ts";
import { commonWords } from "../../words/common-words.ts";
import { frozenWords as words } from "../../deals/frozen-words.ts";
import { rollUpWords } from "../../words/deals/roll-up-words.ts";
import { money, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
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
  const most = {
    move: say(words.move[frozenMoves[largest]]),
    money: signed(context, money[largest]),
    deals: deals[largest],
  };
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
  const { say, plan, day } = context;
  const now = plan.dealPlan.rollUp.department;

  return tableOf(context, figures, {
    key: "frozen",
    title: say(words.figures, { day: day(frozenOn) }),
    plain: true,
    columns: [
      text("figure", words.figure, (key) => rollUpWords[key], { json: (one) => one }),
      money("frozen", words.frozen, (key) => department[key]),
      money("working", words.working, (key) => now[key], { formula: (key) => `={summary.${key}}` }),
      money("change", words.change, (key) => now[key] - department[key], { formula: "=N({working})-{frozen}" }),
    ],
  });
}

function bridgeTable(context: SheetContext, { bridge }: FrozenPlanComparison): Block {
  const { start, end, check, ...moves } = bridge.department;
  const shown = frozenMoves.filter((move) => move !== "handedOver");
  const last = shown.length + 1;
  const rows: readonly BridgeRow[] = [
    { key: "start", step: words.start, money: start, mark: "strong" },
    ...shown.map((move) => ({
      ...{ key: move, step: words.move[move] },
      deals: moves.deals[frozenMoves.indexOf(move)],
      money: moves.money[frozenMoves.indexOf(move)],
    })),
    { key: "end", step: words.end, money: end, mark: "strong" },
    { key: "check", step: words.check, money: check, mark: check === 0 ? "good" : "bad" },
  ];
  const sum = Array.from({ length: last }, (_, row) => `{frozenBridge.money#${row}}`).join("+");
  return tableOf(context, rows, {
    key: "frozenBridge",
    title: words.bridge,
    plain: true,
    columns: [
      text("step", words.step, ({ step }) => step, {
        mark: ({ mark }) => mark,
        json: ({ key }) => key,
        width: 34,
      }),
      whole("deals", commonWords.deals, ({ deals }) => deals),
      money("money", commonWords.money, (row) => row.money, {
        mark: ({ mark }) => mark,
        formula: (_, row) => (row === last + 1 ? `=ROUND(${sum}-{frozenBridge.money#${last}},6)` : undefined),
      }),
    ],
  });
}

interface BridgeRow {
  readonly key: string;
  readonly step: Text;
  readonly deals?: number;
  readonly money: number;
  readonly mark?: Mark;
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
  const { say } = context;
  const { start, money: changed } = bridge.department;
  const changes = frozenMoves.flatMap((move, place) =>
    move === "handedOver" ? [] : [{ step: say(words.move[move]), change: changed[place] }],
  );
  const steps = waterfall(say(words.start), start, changes, say(words.end));
  return tableOf(context, steps, {
    key: "frozenSteps",
    title: words.chartData,
    plain: true,
    columns: [
      text("step", words.step, ({ step }) => step),
      (["base", "level", "rise", "fall"] as const).map((key) => money(key, words[key], (step) => step[key])),
    ],
  });
}

/** Only managers with money in either plan; every line ends in its check. */
function managersTable({ context, names }: RollUpView, { bridge }: FrozenPlanComparison): Block {
  const lines = bridge.managers
    .map((line, owner) => ({ ...line, owner }))
    .filter(({ start, end, deals }) => start !== 0 || end !== 0 || deals.some((count) => count > 0));

  return tableOf(context, lines, {
    key: "frozenManagers",
    title: words.managers,
    plain: true,
    pageBreak: true,
    columns: [
      text("manager", commonWords.manager, ({ owner }) => names[owner]),
      money("frozen", words.frozen, ({ start }) => start),
      frozenMoves.map((move, place) => money(move, words.move[move], (line) => line.money[place])),
      money("working", words.working, ({ end }) => end),
      money("check", words.check, ({ check }) => check),
    ],
  });
}

function dealsTable({ context, names }: RollUpView, { bridge, deals }: FrozenPlanComparison): Block[] {
  const { plan } = context;
  const { tables } = plan.input;
  const places = deals
    .map((_, place) => place)
    .filter((place) => bridge.moves[place] !== undefined && bridge.changes[place] !== 0)
    .sort((one, other) => Math.abs(bridge.changes[other]) - Math.abs(bridge.changes[one]) || one - other)
    .slice(0, listedDeals);
  if (places.length === 0) return [];

  const deal = (place: number): number => deals[place].deal;
  const owner = (place: number): string | null =>
    deal(place) < 0 ? null : (names[plan.deals.manager[deal(place)]] ?? names[names.length - 1]);
  return [
    tableOf(context, places, {
      key: "frozenDeals",
      title: words.deals,
      plain: true,
      columns: [
        text("deal", commonWords.deal, (place) => deals[place].id, {
          link: (place) => (deal(place) < 0 ? undefined : dealLink(tables, deal(place))),
        }),
        text("client", commonWords.client, (place) => (deal(place) < 0 ? null : dealClient(tables, deal(place)))),
        text("manager", commonWords.manager, owner),
        text("what", words.what, (place) => words.move[bridge.moves[place]!], {
          json: (place) => bridge.moves[place]!,
          width: 30,
        }),
        money("change", words.change, (place) => bridge.changes[place]),
      ],
    }),
  ];
}
