import { layersWords as words } from "../../words/system/layers-words.ts";
import type { ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { layerFindings } from "./layer-findings.ts";
import { layersChart, layersTable, metricsTable, nextTable, pathTable } from "./layer-tables.ts";

/** R-17 Layers: how far the sales system is built, what its figures say, and where the trouble is. Prints on one page. */
export function layersSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { layers } = plan.system;
  return {
    id: "R-17",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      rows: layers.rows,
      settings: ["layer4Share", "triedLayers", "stage2Minimum", "conversionBasis"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...layerFindings(context),
      layersTable(context),
      metricsTable(context),
      pathTable(context),
      ...nextTable(context),
      ...(layers.kept ? [layersChart(context)] : []),
    ],
  };
}
