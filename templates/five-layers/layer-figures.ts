import { columns, type NoteBlock, type ResultSheet, type TableBlock, tableOf } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { layerItems } from "../sample/engine-parts.ts";
import { layersWords as words } from "./layers-words.ts";

const { number, text, whole } = columns;

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

  const { failing, notMeasured, clean } = words.states;
  const typed = { mark: "input", owner: "user" } as const;
  return tableOf(context, layerMetricItems, {
    key: "figures",
    plain: true,
    rowKey: ["code"],
    columns: [
      whole("layer", words.layer, ({ layer }) => layer),
      text("code", words.code, ({ code }) => code, { width: 8 }),
      text("metric", words.metric, ({ name }) => name, { width: 46 }),
      text("unit", words.unit, (_, place) => words[units[place]], { width: 10 }),
      number("fact", words.fact, (_, place) => figures[place].fact, { ...typed, width: 16 }),
      number("target", words.target, (_, place) => figures[place].target, { ...typed, width: 16 }),
      formulaColumn("reached", words.reached, "share", '=IF(OR({fact}="",N({target})<=0),"",{fact}/{target})'),
      formulaColumn(
        "state",
        words.state,
        "text",
        `=IF(OR({fact}="",N({target})<=0),"${say(notMeasured)}",IF({fact}<{target}-{target}*1E-9,"${say(failing)}","${say(clean)}"))`,
      ),
    ],
  });
}
