import { lists, type CodeOf } from "../input/lists.ts";
import type { Issue } from "../ground/issue.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { FunnelPlan } from "../funnel/plan-funnel.ts";
import type { GoalPlan } from "../goals/plan-goals.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import { layerItems, type LayerItem } from "../programmes/index.ts";
import { diagnoseLayers, measuredLayers, type Diagnosis, type LayerFinding } from "./diagnose-layers.ts";
import { layerMetrics, type LayerMetrics } from "./layer-metrics.ts";
import { layerProgress, type LayerItemStatus, type LayerProgress } from "./layer-progress.ts";
import { worstState } from "./metric-state.ts";
import { systemIssue } from "./system-issue.ts";
import { triedLayers } from "./tried-layers.ts";

/** How far the sales system is built, what its figures say and where the trouble is. */
export interface LayerPlan extends LayerMetrics {
  /** Tasks and results of the layers; `progress` and `statuses` name them by place. */
  readonly items: readonly LayerItem[];
  readonly statuses: readonly LayerItemStatus[];
  /** Somebody keeps the sheet LayerItems; without it nothing says what is built, and nothing is held against it. */
  readonly kept: boolean;
  /** Rows of LayerItems behind it. */
  readonly rows: number;
  readonly progress: readonly LayerProgress[];
  /** Layers 1 to 5 as the diagnosis sees them; layer 5 has no figure. */
  readonly states: readonly LayerFinding[];
  readonly tried: ReadonlySet<number>;
  readonly diagnosis: Diagnosis;
  readonly issues: readonly Issue[];
}

const items = layerItems.filter(({ kind }) => kind !== "metric");
const placeOfItem = new Map(items.map(({ code }, place) => [normaliseKey(code), place]));
const metricCodes = new Set(layerItems.filter(({ kind }) => kind === "metric").map(({ code }) => normaliseKey(code)));
const statusCodes = Object.keys(lists.itemStatus) as CodeOf<"itemStatus">[];

/** @see CALC-22, CALC-23 */
export function planLayers(frame: PlanFrame, funnel: FunnelPlan, goals: GoalPlan): LayerPlan {
  const { LayerItems } = frame.input.tables;
  const kept = LayerItems.rowCount > 0;
  const rowOf = rowsOfItems(frame);
  const statuses = items.map(({ layer, kind }, place): LayerItemStatus => {
    const row = rowOf[place];
    return {
      layer,
      kind: kind === "result" ? "result" : "task",
      status: statusCodes[LayerItems.status[row]] ?? "notDone",
    };
  });
  const progress = layerProgress(statuses);
  const figures = layerMetrics(frame, funnel, goals);
  const metricOf = (layer: number) =>
    worstState(figures.metrics.filter((metric) => metric.layer === layer).map(({ state }) => state));
  const isBuilt = (layer: number): boolean => !kept || progress[layer - 1].next.length === 0;
  const evidence = progress.slice(0, measuredLayers).map(({ layer }) => ({
    built: isBuilt(layer),
    metric: metricOf(layer),
    factMissing: figures.metrics.some((metric) => metric.layer === layer && Number.isNaN(metric.fact)),
  }));
  const tried = triedLayers(frame.input.settings.triedLayers);
  return {
    ...figures,
    items,
    statuses,
    kept,
    rows: LayerItems.rowCount,
    progress,
    states: progress.map(({ layer }) => (isBuilt(layer) ? (evidence[layer - 1]?.metric ?? "notMeasured") : "notBuilt")),
    tried,
    diagnosis: diagnoseLayers(evidence, tried),
    issues: [...skippedIssues(frame, progress, rowOf), ...unknownIssues(frame)],
  };
}

/** Row of LayerItems of each item; -1 where it has none. */
function rowsOfItems({ input: { tables } }: PlanFrame): Int32Array {
  const { requirementId, rowCount } = tables.LayerItems;
  const rows = new Int32Array(items.length).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    const place = placeOfItem.get(codeAt(requirementId, row)) ?? -1;
    if (place >= 0) rows[place] = row;
  }
  return rows;
}

interface Words {
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** A code of a requirement as it is matched; its letter may be typed on a Russian keyboard. */
function codeAt({ codes, words }: Words, row: number): string {
  return normaliseKey(words[codes[row]] ?? "").replace("в", "b");
}

function skippedIssues({ input }: PlanFrame, progress: readonly LayerProgress[], rowOf: Int32Array): Issue[] {
  const skipped = progress.flatMap((layer) => layer.skipped);
  const rows = skipped.map((place) => rowOf[place]).filter((row) => row >= 0);
  const current = progress.find(({ state }) => state === "current");
  const first = items[skipped[0]];
  const values = { item: first?.code ?? "", layer: first?.layer ?? 0, current: current?.layer ?? 0 };
  return systemIssue(input, "LAYER_SKIPPED", { table: "LayerItems", rows, column: "status" }, values);
}

function unknownIssues({ input }: PlanFrame): Issue[] {
  const { requirementId, rowCount } = input.tables.LayerItems;
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => {
    const code = codeAt(requirementId, row);
    return code !== "" && !placeOfItem.has(code) && !metricCodes.has(code);
  });
  const found = requirementId.words[requirementId.codes[rows[0]]] ?? "";
  return systemIssue(input, "LAYER_ITEM_UNKNOWN", { table: "LayerItems", rows, column: "requirementId" }, { found });
}
