import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Day } from "../ground/units.ts";
import { dealMoves } from "./deal-move.ts";
import { funnelCategories, stageLog } from "./funnel-lens.ts";
import { funnelOnDay } from "./funnel-on-day.ts";
import type { FunnelPlan } from "./plan-funnel.ts";
import { pipelineBridge, type ForecastOnDay, type PipelineBridge } from "./pipeline-bridge.ts";
import { readSnapshots } from "./read-snapshots.ts";
import { joinSavedFunnels, type SavedFunnel, type SavedFunnels } from "./saved-funnel.ts";
import { stageMovement, type StageMovement } from "./stage-movement.ts";

/** The funnel of a past day against today's. Deals are rows of Deals, then those only the saved funnel knows. */
export interface FunnelMovement {
  /** Evening of this day … */
  readonly from: Day;
  /** … to the evening of this one. */
  readonly to: Day;
  /** Where the first day comes from. */
  readonly source: "saved" | "log";
  readonly saved?: SavedFunnel;
  /** Both days; stages are places in the order of the funnel, -1 unknown. */
  readonly before: ForecastOnDay;
  readonly now: ForecastOnDay;
  /** By place of the stage, unknown last; with what became of each deal. */
  readonly byStage: StageMovement;
  /** By today's category (A, B, C, none). */
  readonly byCategory: StageMovement;
  /** By today's manager, Unassigned last. */
  readonly byManager: StageMovement;
  /** Of the deals that are to close by the end of the period. */
  readonly bridge: PipelineBridge;
  /** Codes of the deals after the rows of Deals. */
  readonly goneIds: readonly string[];
  /** Category and manager per deal. */
  readonly category: Int8Array;
  readonly manager: Int32Array;
}

/**
 * How the funnel moved since a past day: `movementFrom`, else the saved funnel nearest to `movementDays` ago, else that
 * many days ago as the stage log tells it.
 *
 * @param kept funnels that earlier builds kept; those people saved on the sheet Snapshots come first
 * @see CALC-13, AM-34
 */
export function planMovement(frame: PlanFrame, funnel: FunnelPlan, kept: SavedFunnels): FunnelMovement {
  const { input, asOf, deals, period } = frame;
  const { Deals, Managers, Stages } = input.tables;
  const savedFunnels = joinSavedFunnels(readSnapshots(input.tables.Snapshots), kept);
  const from = firstDay(frame, savedFunnels.days);
  const saved = savedFunnels.on(from);
  const then = funnelOnDay(input.tables, stageLog(frame), from, funnel.stage, saved);
  const places = placesOf(funnel.order, Stages.rowCount);
  const before = { ...then, stage: then.stage.map((row) => (row < 0 ? -1 : places[row])) };
  const count = then.status.length;
  const now: ForecastOnDay = {
    status: longer(deals.status, count, -1),
    stage: longer(funnel.stage, count, -1).map((row) => (row < 0 ? -1 : places[row])),
    amount: longer(Deals.amount, count, Number.NaN),
    forecastClose: longer(Deals.forecastClose, count, Number.NaN),
  };
  const gone = <T extends Int8Array | Int32Array>(column: T, then?: ArrayLike<number>): T => {
    before.gone.forEach((at, index) => (column[Deals.rowCount + index] = then?.[at] ?? -1));
    return column;
  };
  const noCategory = funnelCategories - 1;
  const category = gone(longer(Int8Array.from(funnel.category), count, -1), saved?.category).map((one) =>
    one < 0 || one > noCategory ? noCategory : one,
  );
  const manager = gone(longer(deals.manager, count, -1), saved?.manager);
  const byStage = stageMovement(before, now, Stages.rowCount, dealMoves(before, now));
  const by = (group: ArrayLike<number>, groups: number): StageMovement =>
    stageMovement({ ...before, stage: group }, { ...now, stage: group }, groups, byStage.moves);
  return {
    from,
    to: asOf,
    source: saved ? "saved" : "log",
    saved,
    before,
    now,
    byStage,
    byCategory: by(category, funnelCategories),
    byManager: by(manager, Managers.rowCount),
    bridge: pipelineBridge(before, now, period.to),
    goneIds: before.gone.map((at) => saved!.dealId[at]),
    category,
    manager,
  };
}

/** Never after the day of the plan. */
function firstDay({ input: { settings }, asOf }: PlanFrame, savedDays: readonly Day[]): Day {
  if (settings.movementFrom !== null) return Math.min(settings.movementFrom, asOf);
  const wanted = asOf - settings.movementDays;
  const distance = (day: Day): number => Math.abs(day - wanted);
  const earlier = savedDays.filter((day) => day < asOf);
  return earlier.reduce((best, day) => (distance(day) <= distance(best) ? day : best), earlier[0] ?? wanted);
}

function placesOf(order: Int32Array, stageCount: number): Int32Array {
  const places = new Int32Array(stageCount);
  order.forEach((row, place) => (places[row] = place));
  return places;
}

/** The column with blanks after its end. */
function longer<T extends Int8Array | Int32Array | Float64Array>(column: T, count: number, blank: number): T {
  const copy = new (column.constructor as new (length: number) => T)(count);
  copy.fill(blank);
  copy.set(column);
  return copy;
}
