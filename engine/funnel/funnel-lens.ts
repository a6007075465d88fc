import { DealStatus, StageKind } from "../ground/deal-status.ts";
import { mapColumn } from "../ground/map-column.ts";
import { AbcClass } from "../ground/abc-class.ts";
import type { ClientPlan } from "../clients/plan-clients.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Conversion, ConversionOptions } from "./conversion.ts";
import { dealPaths, type DealPaths, type FunnelDeals, type FunnelStages, type StageEntries } from "./deal-paths.ts";
import { rowsWhere } from "./rows-where.ts";
import { standAt } from "./stand-at.ts";

/** Working categories of the funnel: A, B, C and none. */
export const funnelCategories = 4;
const noCategory = funnelCategories - 1;

/** The deals of a run as the calculations of the funnel take them: as they stood on the day, stages in order. */
export interface FunnelLens {
  /** Rows of Stages in the order of the funnel; `stages`, `paths` and `log` name stages by places in it. */
  readonly order: Int32Array;
  readonly stages: FunnelStages;
  readonly paths: DealPaths;
  /** Entries up to the day of the plan; later ones name no deal. */
  readonly log: StageEntries;
  /** Rule, basis, cohort window and rows of the plan's conversions. */
  readonly options: ConversionOptions;
  /** Rows of Deals opened by the day. */
  readonly deals: Int32Array;
  /** Row of Stages where each deal stood; -1 is unknown. */
  readonly stage: Int32Array;
  /** Working category of each deal's client: 0 A, 1 B, 2 C, 3 none. */
  readonly category: Uint8Array;
  /** The same per row of Clients. */
  readonly clientCategory: Uint8Array;
}

/** @see CALC-12, CALC-14 */
export function funnelLens(frame: PlanFrame, { categories }: Pick<ClientPlan, "categories">): FunnelLens {
  const { status } = frame.deals;
  const { Stages, Deals } = frame.input.tables;
  const { openDate, closeDate } = Deals;
  const order = stageOrder(Stages.order);
  const places = new Int32Array(order.length);
  order.forEach((row, place) => (places[row] = place));
  const placeOf = (row: number): number => (row < 0 ? -1 : places[row]);

  const stages: FunnelStages = {
    kind: Array.from(order, (row) => Stages.kind[row]),
    conversion: mapColumn(Float64Array, order, (row) => Stages.conversion[row]),
  };
  const whole = stageLog(frame);
  const until = { ...whole, deal: whole.deal.map((deal, row) => (whole.date[row] > frame.asOf ? -1 : deal)) };
  const log = { ...until, stage: until.stage.map(placeOf) };
  // An open deal stands where it last stood open, whatever end the log once noted.
  const ended = (row: number): boolean =>
    status[whole.deal[row]] === DealStatus.Open && Stages.kind[whole.stage[row]] !== StageKind.Open;
  const standing = { ...whole, stage: whole.stage.map((at, row) => (at >= 0 && ended(row) ? -1 : at)) };
  const stage = standAt(frame.asOf, { status, stage: Deals.stage, closeDate }, standing, Stages.kind);
  const deals = rowsWhere(status.length, (row) => status[row] >= 0);
  const dealsOnDay: FunnelDeals = { status, stage: stage.map(placeOf), openDate, closeDate };
  const clientCategory = mapColumn(Uint8Array, categories, (one) => (one <= AbcClass.C ? one : noCategory));
  return {
    order,
    stages,
    paths: dealPaths(stages, dealsOnDay, log),
    log,
    options: conversionOptions(frame, deals),
    deals,
    stage,
    category: categoriesOf(Deals.clientId, clientCategory),
    clientCategory,
  };
}

function categoriesOf(clients: Int32Array, clientCategory: Uint8Array): Uint8Array {
  const category = new Uint8Array(clients.length);
  for (let row = 0; row < clients.length; row++)
    category[row] = clients[row] < 0 ? noCategory : clientCategory[clients[row]];
  return category;
}

/** The table StageLog as entries; stages by row of Stages, entries of all days. */
export function stageLog({ input: { tables } }: Pick<PlanFrame, "input">): StageEntries {
  const { dealId, stage, date } = tables.StageLog;
  return { deal: dealId, stage, date };
}

/** A conversion with its stages as rows of Stages. */
export function inStageRows<T extends Conversion>({ order }: Pick<FunnelLens, "order">, one: T): T {
  return { ...one, stage: one.stage.map((place) => order[place]) };
}

/** Rows by their number; equal numbers keep the order of the sheet. */
function stageOrder(numbers: Float64Array): Int32Array {
  return Int32Array.from(numbers.keys()).sort((a, b) => numbers[a] - numbers[b] || a - b);
}

function conversionOptions({ input: { settings } }: PlanFrame, rows: Int32Array): ConversionOptions {
  const window = settings.conversionPeriod;
  return {
    rule: settings.skipRule,
    basis: settings.conversionBasis,
    minObservations: settings.minObservations,
    rows,
    ...(window ? { from: window.from, to: window.to } : {}),
  };
}
