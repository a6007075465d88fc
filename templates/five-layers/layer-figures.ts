import { columnMaker, type NoteBlock, type ResultSheet, type TableBlock } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { layerItems } from "../sample/engine-parts.ts";
import { layersWords as words } from "./layers-words.ts";

/** A figure as a person types it; undefined is a blank cell. */
export interface LayerFigure {
  readonly fact?: number;
  readonly target?: number;
}

/** Figures by which layers 1 to 4 are managed; layer 5 has none. */
export const layerMetricItems = layerItems.filter(({ kind, layer }) => kind === "metric" && layer <= 4);

/** Sums and counts, then shares in per cent, in the order of the figures. */
const units = ["money", "pieces", "percent", "pieces", "pieces", "percent", "percent", "percent"] as const;

/** The sheet where fact and goal of every figure are typed (CALC-22). */
export function figuresSheet(context: TemplateContext, figures: readonly LayerFigure[]): ResultSheet {
  const { say } = context;
  const note: NoteBlock = { type: "note", key: "note", lines: [say(words.figuresNote)] };
  return {
    id: "W-LAYERS-2",
    name: say(words.figuresTab),
    title: say(words.figuresTitle),
    header: [],
    print: { landscape: true, onePage: true },
    blocks: [note, figuresTable(context, figures)],
    freeze: "figures",
  };
}

function figuresTable(context: TemplateContext, figures: readonly LayerFigure[]): TableBlock {
  const { say } = context;
  const column = columnMaker(context);
  const { failing, notMeasured, clean } = words.states;
  const typed = { marks: "input", owner: "user" } as const;
  return {
    type: "table",
    key: "figures",
    plain: true,
    rowCount: layerMetricItems.length,
    rowKey: ["code"],
    columns: [
      column(
        "layer",
        words.layer,
        "whole",
        layerMetricItems.map(({ layer }) => layer),
      ),
      column(
        "code",
        words.code,
        "text",
        layerMetricItems.map(({ code }) => code),
        { width: 8 },
      ),
      column(
        "metric",
        words.metric,
        "text",
        layerMetricItems.map(({ name }) => say(name)),
        { width: 46 },
      ),
      column(
        "unit",
        words.unit,
        "text",
        units.map((unit) => say(words[unit])),
        { width: 10 },
      ),
      column(
        "fact",
        words.fact,
        "number",
        figures.map(({ fact }) => fact ?? null),
        { ...typed, width: 16 },
      ),
      column(
        "target",
        words.target,
        "number",
        figures.map(({ target }) => target ?? null),
        { ...typed, width: 16 },
      ),
      formulaColumn("reached", say(words.reached), "share", '=IF(OR({fact}="",N({target})<=0),"",{fact}/{target})'),
      formulaColumn(
        "state",
        say(words.state),
        "text",
        `=IF(OR({fact}="",N({target})<=0),"${say(notMeasured)}",IF({fact}<{target}-{target}*1E-9,"${say(failing)}","${say(clean)}"))`,
      ),
    ],
  };
}
