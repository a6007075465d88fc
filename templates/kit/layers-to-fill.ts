import { layerItems } from "../sample/engine-parts.ts";
import type { SampleRow } from "../sample/sample-row.ts";

/** Tasks and results of the five layers in full, nothing of them done yet: rows of the sheet LayerItems. */
export function layersToFill(): SampleRow<"LayerItems">[] {
  return layerItems
    .filter(({ kind }) => kind !== "metric")
    .map(({ code, name }) => ({ requirementId: code, wording: name, status: "notDone" }));
}
