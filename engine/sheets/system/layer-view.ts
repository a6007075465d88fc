import type { Layer } from "../../programmes/index.ts";
import { layerItems, layerNames } from "../../programmes/index.ts";
import type { LayerMetric } from "../../system/layer-metrics.ts";
import { layersWords as words } from "../../words/system/layers-words.ts";
import type { SheetContext } from "../sheet-context.ts";
import { shownMoney } from "../shown-money.ts";
import { writeShare } from "../write-share.ts";

const metricNames = new Map(layerItems.map(({ code, name }) => [code, name]));

/** Name of a layer, by its number. */
export function layerName({ say }: Pick<SheetContext, "say">, layer: number): string {
  return say(layerNames[layer as Layer]);
}

/** Name of a figure as the layers' table has it. */
export function metricName(
  { say, plan }: Pick<SheetContext, "say" | "plan">,
  { code }: Pick<LayerMetric, "code">,
): string {
  // What is measured is how many deals were won: how they pass from stage to stage stands on R-11.
  if (code === "B-40") return say(words.winShare[plan.input.settings.conversionBasis]);
  const name = metricNames.get(code);
  return name === undefined ? code : say(name);
}

/** A figure as people read it: money and counts whole, shares in %. */
export function writeMetric(context: SheetContext, kind: LayerMetric["kind"], value: number): string {
  const { language } = context;
  if (!Number.isFinite(value)) return "–";
  if (kind === "share") return writeShare(value, language);
  if (kind === "money") return shownMoney(context, value);
  return value.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
}

/** What is amiss with the figures of a layer, in words: those below the goal with both figures. */
export function failingMetrics(context: SheetContext, layer: number): string {
  return context.plan.system.layers.metrics
    .filter((metric) => metric.layer === layer && metric.state === "failing")
    .map((metric) =>
      context.say(words.against, {
        metric: metricName(context, metric),
        fact: writeMetric(context, metric.kind, metric.fact),
        target: writeMetric(context, metric.kind, metric.target),
      }),
    )
    .join("; ");
}

/** Names of the figures of a layer (of all without one) that have no fact or no goal. */
export function unmeasuredMetrics(context: SheetContext, layer?: number): string {
  return context.plan.system.layers.metrics
    .filter((metric) => metric.state === "notMeasured" && (layer === undefined || metric.layer === layer))
    .map((metric) => metricName(context, metric))
    .join("; ");
}
