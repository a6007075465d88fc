import type { Layer } from "../../programmes/index.ts";
import { layersWords as words } from "../../words/system/layers-words.ts";
import { rateFalls } from "../funnel/rate-change-lines.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { failingMetrics, layerName, unmeasuredMetrics } from "./layer-view.ts";

/** What to do, in one sentence: the headline of R-17 and the line on the overview. */
export function diagnosisHeadline(context: SheetContext): string {
  const { say, plan } = context;
  const { diagnosis, items, progress } = plan.system.layers;
  const { layer, reason } = diagnosis;
  if (layer === 0) return say(words.healthy);
  const missing = progress[layer - 1].next;
  return say(words[reason], {
    layer,
    name: layerName(context, layer),
    count: missing.length,
    item: missing.length === 0 ? "" : `${items[missing[0]].code} ${say(items[missing[0]].name)}`,
    metrics: reason === "notMeasured" ? unmeasuredMetrics(context, layer) : failingMetrics(context, layer),
  });
}

/** The finding first, then what limits it. */
export function layerFindings(context: SheetContext): Block[] {
  const { say, plan, language } = context;
  const { diagnosis, elapsed, tried } = plan.system.layers;
  const { layer, symptom } = diagnosis;
  const lines = [
    diagnosisHeadline(context),
    ...(symptom > 0 && symptom !== layer
      ? [
          say(words.symptom, {
            layer: symptom,
            name: layerName(context, symptom),
            metrics: failingMetrics(context, symptom),
          }),
        ]
      : []),
    // A share may stand near its goal and still have fallen: what fell by more than chance is said (AM-83).
    ...rateFalls(context),
    ...(layer > 0 && diagnosis.reason !== "measureFirst" ? [say(words.advice[layer as Layer])] : []),
    introduced(context),
    say(words.deeper),
    ...(tried.size > 0 ? [say(words.tried, { list: [...tried].join(", ") })] : []),
    say(words.elapsed, { share: writeShare(elapsed, language) }),
  ];
  const warnings = limits(context);
  return [
    { type: "note", key: "finding", mark: "strong", lines },
    ...(warnings.length > 0 ? [{ type: "note", key: "limits", mark: "warning", lines: warnings } satisfies Block] : []),
  ];
}

function introduced(context: SheetContext): string {
  const { say, plan } = context;
  const { progress, kept } = plan.system.layers;
  if (!kept) return say(words.notKept);
  const current = progress.find(({ state }) => state === "current");
  if (!current) return say(words.allComplete);
  const { layer, results } = current;
  return say(words.current, { layer, name: layerName(context, layer), done: results.done, all: results.all });
}

function limits(context: SheetContext): string[] {
  const { say, plan } = context;
  const { items, progress } = plan.system.layers;
  const skipped = progress.flatMap((layer) => layer.skipped.map((place) => items[place].code));
  const current = progress.find(({ state }) => state === "current")?.layer ?? 0;
  const unmeasured = unmeasuredMetrics(context);
  return [
    ...(skipped.length > 0 ? [say(words.skipped, { items: skipped.join(", "), layer: current })] : []),
    ...(unmeasured === "" ? [] : [say(words.noGoal, { metrics: unmeasured })]),
  ];
}
