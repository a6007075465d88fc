import { AbcClass } from "../clients/abc-class.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import type { PlanFrame } from "../plan-frame.ts";
import { conversionByGroup } from "./conversion-by-group.ts";
import { conversion, type Conversion, type ConversionOptions } from "./conversion.ts";
import { dealPaths, type DealPaths, type FunnelDeals, type FunnelStages, type StageEntries } from "./deal-paths.ts";
import { DealStatus } from "./deal-status.ts";
import { scoreboard, type Scoreboard } from "./scoreboard.ts";
import { stageChances } from "./stage-chances.ts";
import { standAt } from "./stand-at.ts";

/** Working categories of the funnel: A, B, C and none. */
export const funnelCategories = 4;

/** Where the deals stand. Stages are named by their rows of the table Stages everywhere. */
export interface FunnelPlan {
  /** Rows of Stages in the order of the funnel. */
  readonly order: Int32Array;
  /** Rows of Deals opened by the day of the plan. */
  readonly deals: Int32Array;
  /** Stage of each deal on the day; -1 is unknown. */
  readonly stage: Int32Array;
  /** Working category of each deal's client: 0 A, 1 B, 2 C, 3 none. */
  readonly category: Uint8Array;
  /** Of all deals; the planning figures are `planning` and `winChance`. */
  readonly conversion: Conversion;
  /** By A, B, C, none. */
  readonly byCategory: readonly Conversion[];
  /** By row of Managers, then Unassigned. */
  readonly byManager: readonly Conversion[];
  /** Of the deals that entered a stage in the previous period; none where nobody did. */
  readonly before?: Conversion;
  /** Planning chance to win per row of Stages; NaN is not known. */
  readonly stageChance: Float64Array;
  /** Chance to win per deal: 1 won, 0 lost; open: its own, else by its stage; NaN is not known. */
  readonly dealChance: Float64Array;
  readonly board: Scoreboard;
  /** For further conversions (`FunnelLens`). */
  readonly lens: FunnelLens;
}

/** What conversions are counted with; stages here are places in `FunnelPlan.order`. */
export interface FunnelLens {
  readonly stages: FunnelStages;
  readonly paths: DealPaths;
  readonly options: ConversionOptions;
}

/** @see CALC-12, CALC-14 */
export function planFunnel(frame: PlanFrame, clients: ClientPlan): FunnelPlan {
  const { input, asOf, previousPeriod } = frame;
  const { Deals, Stages, Managers } = input.tables;
  const order = stageOrder(Stages.order);
  const { status, manager } = frame.deals;
  const stage = standAt(asOf, { status, stage: Deals.stage, closeDate: Deals.closeDate }, wholeLog(frame), Stages.kind);
  const deals = Int32Array.from(Deals.stage.keys()).filter((row) => status[row] >= 0);
  const category = Uint8Array.from(Deals.clientId, (client) => categoryOf(clients, client));
  const lens = lensOf(frame, order, stage, deals);
  const inRows = (one: Conversion): Conversion => ({ ...one, stage: one.stage.map((place) => order[place]) });
  const groups = (codes: ArrayLike<number>, count: number): Conversion[] =>
    conversionByGroup(lens.stages, lens.paths, present(codes, status), count, lens.options).map(inRows);

  const all = conversion(lens.stages, lens.paths, lens.options);
  const chances = stageChances(lens.stages, all);
  const stageChance = new Float64Array(order.length);
  order.forEach((row, place) => (stageChance[row] = chances[place]));
  const before = conversion(lens.stages, lens.paths, {
    ...lens.options,
    from: previousPeriod.from,
    to: previousPeriod.to,
  });
  return {
    order,
    deals,
    stage,
    category,
    conversion: inRows(all),
    byCategory: groups(category, funnelCategories),
    byManager: groups(
      manager.map((row) => (row < 0 ? Managers.rowCount : row)),
      Managers.rowCount + 1,
    ),
    before: before.entered.some((count) => count > 0) ? inRows(before) : undefined,
    stageChance,
    dealChance: dealChances(frame, stage, stageChance),
    board: scoreboard(
      { status, stage, group: category, manager, amount: Deals.amount, probability: Deals.probability },
      { stageKind: Stages.kind, groupCount: funnelCategories, managerCount: Managers.rowCount },
      stageChance,
    ),
    lens,
  };
}

/** Rows by their number; equal numbers keep the order of the sheet. */
function stageOrder(numbers: Float64Array): Int32Array {
  return Int32Array.from(numbers.keys()).sort((a, b) => numbers[a] - numbers[b] || a - b);
}

function wholeLog({ input: { tables } }: PlanFrame): StageEntries {
  const { dealId, stage, date } = tables.StageLog;
  return { deal: dealId, stage, date };
}

/** Entries of later days have not happened yet. */
function logUntil(frame: PlanFrame): StageEntries {
  const log = wholeLog(frame);
  return { ...log, deal: log.deal.map((deal, row) => (log.date[row] > frame.asOf ? -1 : deal)) };
}

function categoryOf({ categories }: ClientPlan, client: number): number {
  return client >= 0 && categories[client] <= AbcClass.C ? categories[client] : funnelCategories - 1;
}

function lensOf(frame: PlanFrame, order: Int32Array, stage: Int32Array, rows: Int32Array): FunnelLens {
  const log = logUntil(frame);
  const { tables, settings } = frame.input;
  const { Stages, Deals } = tables;
  const place = new Int32Array(order.length);
  order.forEach((row, at) => (place[row] = at));
  const placeOf = (row: number): number => (row < 0 ? -1 : place[row]);
  const stages: FunnelStages = {
    kind: Array.from(order, (row) => Stages.kind[row]),
    conversion: Float64Array.from(order, (row) => Stages.conversion[row]),
  };
  const deals: FunnelDeals = {
    status: frame.deals.status,
    stage: stage.map(placeOf),
    openDate: Deals.openDate,
    closeDate: Deals.closeDate,
  };
  const window = settings.conversionPeriod;
  return {
    stages,
    paths: dealPaths(stages, deals, { ...log, stage: log.stage.map(placeOf) }),
    options: {
      rule: settings.skipRule,
      basis: settings.conversionBasis,
      minObservations: settings.minObservations,
      rows,
      ...(window ? { from: window.from, to: window.to } : {}),
    },
  };
}

/** Deals not yet there belong to no group. */
function present(codes: ArrayLike<number>, status: Int8Array): Int32Array {
  return Int32Array.from(codes, (code, row) => (status[row] < 0 ? -1 : code));
}

function dealChances({ input, deals }: PlanFrame, stage: Int32Array, stageChance: Float64Array): Float64Array {
  return input.tables.Deals.probability.map((own, row) => {
    if (deals.status[row] === DealStatus.Won) return 1;
    if (deals.status[row] === DealStatus.Lost) return 0;
    if (deals.status[row] < 0) return Number.NaN;
    return Number.isNaN(own) && stage[row] >= 0 ? stageChance[stage[row]] : own;
  });
}
