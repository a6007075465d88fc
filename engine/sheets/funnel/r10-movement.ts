import { DealMove } from "../../funnel/deal-move.ts";
import { bridgeBuckets, bridgeSign, type BridgeBucket } from "../../funnel/pipeline-bridge.ts";
import type { MovementFigures } from "../../funnel/stage-movement.ts";
import { movementWords as words } from "../../words/funnel/movement-words.ts";
import { lastBuildTables } from "../overview/last-build.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { bridgeChart, bridgeNote, bridgeTable, chartTables, stageChart } from "./movement-charts.ts";
import { movementDeals } from "./movement-deals.ts";
import { groupTables, moneyWords, stageTables } from "./movement-tables.ts";

/** R-10 Funnel movement: the bridge, then every stage, category and manager reconciled, then every deal. */
export function movementSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { byStage } = plan.movement;
  const seen = byStage.moves.some((move) => move !== DealMove.None && move !== DealMove.Passed);
  return {
    id: "R-10",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ rows: plan.funnel.deals.length, settings: ["movementDays"] }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...(seen ? movementBlocks(context) : [note("finding", [say(words.noDeals)], "warning")]),
      ...lastBuildTables(context),
      ...(seen ? chartTables(context) : []),
    ],
  };
}

function movementBlocks(context: SheetContext): Block[] {
  return [
    ...findings(context),
    bridgeTable(context),
    bridgeNote(context),
    bridgeChart(context),
    ...stageTables(context),
    stageChart(context),
    ...groupTables(context),
    movementDeals(context),
  ];
}

function findings(context: SheetContext): Block[] {
  const { say, day, plan } = context;
  const { movement, period } = plan;
  const { bridge, byStage } = movement;
  const days = { from: day(movement.from), to: day(movement.to), until: day(period.to) };
  const count = (...moves: number[]): number => byStage.moves.filter((move) => moves.includes(move)).length;
  const gain = largest(bridge.money, 1);
  const loss = largest(bridge.money, -1);
  const lines = [
    say(words.finding, {
      ...days,
      start: moneyWords(context, bridge.start),
      end: moneyWords(context, bridge.end),
      change: moneyWords(context, bridge.end - bridge.start, true),
    }),
    ...(gain && loss
      ? [
          say(words.largest, {
            gain: say(words.bucket[gain]),
            gained: moneyWords(context, bridge.money[gain]),
            loss: say(words.bucket[loss]),
            lost: moneyWords(context, bridge.money[loss]),
          }),
        ]
      : []),
    say(words.moved, {
      created: count(DealMove.New, DealMove.Reopened),
      forward: count(DealMove.Forward),
      back: count(DealMove.Back),
      won: count(DealMove.Won),
      lost: count(DealMove.Lost),
      stayed: count(DealMove.Stayed),
    }),
    ...(allChecked(context) ? [say(words.checked)] : []),
  ];
  const isBlind = movement.source === "log" && !hasLog(context);
  const source = movement.source === "saved" ? say(words.saved, days) : say(isBlind ? words.noLog : words.log);
  const gone = movement.goneIds.length;
  return [
    note("finding", lines, "strong"),
    note("source", [source], isBlind ? "warning" : "muted"),
    ...(gone > 0 ? [note("gone", [say(words.gone, { n: gone })], "warning")] : []),
  ];
}

function hasLog({ plan }: SheetContext): boolean {
  return plan.input.tables.StageLog.rowCount > 0;
}

function allChecked({ plan: { movement } }: SheetContext): boolean {
  const { byStage, byCategory, byManager, bridge } = movement;
  const isZero = ({ check }: MovementFigures): boolean => check.every((one) => one === 0);
  return bridge.check === 0 && [byStage, byCategory, byManager].every((one) => isZero(one.count) && isZero(one.money));
}

function largest(money: Readonly<Record<BridgeBucket, number>>, sign: 1 | -1): BridgeBucket | undefined {
  return bridgeBuckets
    .filter((name) => bridgeSign[name] === sign && money[name] > 0)
    .reduce<BridgeBucket | undefined>((most, name) => (most && money[most] >= money[name] ? most : name), undefined);
}

function note(key: string, lines: readonly string[], mark: "strong" | "warning" | "muted"): Block {
  return { type: "note", key, mark, lines };
}
