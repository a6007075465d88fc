import { bridgeBuckets, bridgeSign } from "../../funnel/pipeline-bridge.ts";
import type { Money } from "../../ground/units.ts";
import { commonWords } from "../../words/common-words.ts";
import { movementWords as words } from "../../words/funnel/movement-words.ts";
import { money, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, Mark, TableBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { funnelNames } from "./funnel-parts.ts";
import { moneyWords } from "./movement-tables.ts";
import { waterfall, waterfallFloor, type WaterfallStep } from "./waterfall.ts";

interface BridgeLine {
  readonly code: string;
  readonly step: string;
  readonly deals: number | null;
  readonly money: Money;
  readonly mark?: Mark;
}

/** The bridge as a table: from the start to the end, and the proof. */
export function bridgeTable(context: SheetContext): TableBlock {
  const { plan, say, day } = context;
  const { bridge, from, to } = plan.movement;
  const rows: readonly BridgeLine[] = [
    {
      code: "start",
      step: say(words.start, { day: day(from) }),
      deals: bridge.startDeals,
      money: bridge.start,
      mark: "strong",
    },
    ...bridgeBuckets.map((name) => ({
      code: name,
      step: say(words.bucket[name]),
      deals: bridge.deals[name],
      money: bridgeSign[name] * bridge.money[name],
    })),
    { code: "end", step: say(words.end, { day: day(to) }), deals: bridge.endDeals, money: bridge.end, mark: "strong" },
    {
      code: "check",
      step: say(words.check),
      deals: null,
      money: bridge.check,
      mark: bridge.check === 0 ? "good" : "bad",
    },
  ];
  const last = bridgeBuckets.length + 1;
  return tableOf(context, rows, {
    key: "bridge",
    title: say(words.bridgeTitle, { until: day(plan.period.to) }),
    plain: true,
    columns: [
      text("step", words.step, ({ step }) => step, { width: 30, mark: ({ mark }) => mark, json: ({ code }) => code }),
      whole("deals", words.heading.deals, ({ deals }) => deals),
      money("money", commonWords.money, (row) => row.money || 0, {
        mark: ({ mark }) => mark,
        formula: (_, row) =>
          row === last + 1
            ? `=ROUND(${Array.from({ length: last }, (_, at) => `{bridge.money#${at}}`).join("+")}-{bridge.money#${last}},6)`
            : undefined,
      }),
    ],
  });
}

/** How to read the bridge. */
export function bridgeNote({ say, day, plan }: SheetContext): Block {
  return { type: "note", key: "bridgeHow", mark: "muted", lines: [say(words.how, { until: day(plan.period.to) })] };
}

export function bridgeChart(context: SheetContext): Block {
  const { plan, say, day } = context;
  const { bridge } = plan.movement;
  const title = say(words.chart, {
    until: day(plan.period.to),
    start: moneyWords(context, bridge.start),
    end: moneyWords(context, bridge.end),
  });
  return waterfallChart(context, "bridgeChart", "bridgeSteps", title, bridgeSteps(context));
}

/** Opening money, what each stage gained or lost, closing money. */
export function stageChart(context: SheetContext): Block {
  const { plan, say } = context;
  const names = funnelNames(context);
  const changes = stageChanges(context);
  const most = changes.reduce((best, one) => (Math.abs(one.change) > Math.abs(best.change) ? one : best), {
    place: -1,
    change: 0,
  });
  const { order } = plan.funnel;
  const title =
    most.change === 0
      ? say(words.stageChartPlain)
      : say(words.stageChart, {
          stage: names.stage(order[most.place] ?? order.length) ?? "",
          change: moneyWords(context, most.change, true),
        });
  return waterfallChart(context, "stageChart", "stageSteps", title, stageSteps(context));
}

function waterfallChart(
  context: SheetContext,
  key: string,
  table: string,
  title: string,
  steps: readonly WaterfallStep[],
): Block {
  const { say } = context;
  const floor = waterfallFloor(steps);
  return {
    type: "chart",
    key,
    title,
    kind: "stackedColumn",
    categories: `${table}.step`,
    series: [
      { values: `${table}.base`, name: say(words.heading.base), hidden: true },
      { values: `${table}.level`, name: say(words.heading.level) },
      { values: `${table}.rise`, name: say(words.heading.rise) },
      { values: `${table}.fall`, name: say(words.heading.fall) },
    ],
    width: 110,
    valueKind: "money",
    ...(floor === undefined ? {} : { valueMinimum: context.money(floor) ?? 0 }),
  };
}

/** What the two waterfalls are drawn from. */
export function chartTables(context: SheetContext): TableBlock[] {
  return [
    stepsTable(context, "bridgeSteps", bridgeSteps(context)),
    stepsTable(context, "stageSteps", stageSteps(context)),
  ];
}

function bridgeSteps({ plan, say, day }: SheetContext): WaterfallStep[] {
  const { bridge, from, to } = plan.movement;
  const buckets = bridgeBuckets.map((name) => ({
    step: say(words.bucket[name]),
    change: bridgeSign[name] * bridge.money[name],
  }));
  return waterfall(say(words.start, { day: day(from) }), bridge.start, buckets, say(words.end, { day: day(to) }));
}

function stageSteps(context: SheetContext): WaterfallStep[] {
  const { plan, say, day } = context;
  const { byStage, from, to } = plan.movement;
  const names = funnelNames(context);
  const opening = byStage.money.opening.reduce((sum, one) => sum + one, 0);
  const stages = stageChanges(context).map(({ place, change }) => ({
    step: names.stage(plan.funnel.order[place] ?? plan.funnel.order.length) ?? "",
    change,
  }));
  return waterfall(say(words.start, { day: day(from) }), opening, stages, say(words.end, { day: day(to) }));
}

function stepsTable(context: SheetContext, key: string, steps: readonly WaterfallStep[]): TableBlock {
  const bars = (["base", "level", "rise", "fall"] as const).map((part) =>
    money(part, words.heading[part], (step: WaterfallStep) => step[part], { mark: "muted" }),
  );
  return tableOf(context, steps, {
    key,
    title: words.chartData,
    plain: true,
    columns: [text("step", words.step, ({ step }) => step, { mark: "muted" }), bars],
  });
}

/** Closing less opening money of every place where anything stood. */
function stageChanges({ plan }: SheetContext): { place: number; change: Money }[] {
  const { opening, closing } = plan.movement.byStage.money;
  const { opening: was, closing: is } = plan.movement.byStage.count;
  return Array.from(opening.keys())
    .filter((place) => was[place] > 0 || is[place] > 0)
    .map((place) => ({ place, change: closing[place] - opening[place] }));
}
