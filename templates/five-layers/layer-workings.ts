import {
  columns,
  type FormBlock,
  formOf,
  lists,
  type ResultSheet,
  type TableBlock,
  tableOf,
} from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { layerItems } from "../sample/engine-parts.ts";
import { layersWords as words } from "./layers-words.ts";

const { text, whole } = columns;

const items = layerItems.filter(({ kind }) => kind !== "metric");
const measured = [1, 2, 3, 4];

/** Statuses of the items and the walk from the top down, step by step (CALC-22, CALC-23). */
export function layerWorkings(context: TemplateContext): ResultSheet {
  return {
    id: "W-LAYERS-3",
    name: context.say(words.workings),
    title: context.say(words.workings),
    header: [],
    print: {},
    blocks: [found(context), walk(context), itemTable(context), { ...texts(context), side: true }],
    hidden: true,
  };
}

/** An item that stands on no row is not done; its letter may be typed on a Russian keyboard. */
function itemTable(context: TemplateContext): TableBlock {
  const { done, notApplicable } = lists.itemStatus;
  const { language } = context;
  const rowOf = (code: string) =>
    `=IFERROR(MATCH("${code}",{LayerItems.requirementId},0),IFERROR(MATCH("${code.replace("B", "В")}",{LayerItems.requirementId},0),0))`;
  return tableOf(context, items, {
    key: "items",
    plain: true,
    columns: [
      text("code", "code", ({ code }) => code),
      whole("layer", "layer", ({ layer }) => layer),
      text("kind", "kind", ({ kind }) => kind),
      formulaColumn(
        "row",
        "row",
        "whole",
        items.map(({ code }) => rowOf(code)),
      ),
      formulaColumn("word", "word", "text", '=IF({row}=0,"",INDEX({LayerItems.status},{row})&"")'),
      formulaColumn(
        "status",
        "status",
        "whole",
        `=IF({word}="${done[language]}",1,IF({word}="${notApplicable[language]}",-1,0))`,
      ),
      formulaColumn("next", "next", "whole", '=IF({status}=0,COUNTIF({items.status#0}:{status},0),"")'),
    ],
  });
}

/** One row a layer: is it built, what do its figures say, is it the one to work on. */
function walk(context: TemplateContext): TableBlock {
  const { say } = context;
  const { failing, notMeasured } = words.states;
  const ofLayer = (state: string) =>
    `COUNTIFS({W-LAYERS-2.figures.layer},{layer},{W-LAYERS-2.figures.state},"${state}")>0`;
  return tableOf(context, measured, {
    key: "walk",
    plain: true,
    columns: [
      whole("layer", "layer", (layer) => layer),
      formulaColumn(
        "built",
        "built",
        "whole",
        "=IF(COUNTA({LayerItems.requirementId})=0,1,IF(COUNTIFS({items.layer},{layer},{items.status},0)=0,1,0))",
      ),
      formulaColumn(
        "metric",
        "metric",
        "text",
        `=IF(${ofLayer(say(failing))},"failing",IF(${ofLayer(say(notMeasured))},"notMeasured","clean"))`,
      ),
      formulaColumn("tried", "tried", "whole", "=IF(ISNUMBER(SEARCH({layer},{Settings.triedLayers})),1,0)"),
      formulaColumn(
        "wanting",
        "wanting",
        "whole",
        '=IF({layer}<={found.symptom},1-{built},IF(AND(OR({built}=0,{metric}<>"clean"),{tried}=0),1,0))',
      ),
    ],
  });
}

/** The symptom is layer 2 if its figures fail, else 1, else the shallower of 3 and 4. */
function found(context: TemplateContext): FormBlock {
  const { say } = context;
  const fails = (place: number) => `{walk.metric#${place}}="failing"`;
  return formOf(context, {
    key: "found",
    fields: [
      formulaColumn(
        "symptom",
        "symptom",
        "whole",
        `=IF(${fails(1)},2,IF(${fails(0)},1,IF(${fails(2)},3,IF(${fails(3)},4,0))))`,
      ),
      formulaColumn(
        "measureFirst",
        "measureFirst",
        "whole",
        '=IF(OR(COUNTIFS({W-LAYERS-2.figures.layer},1,{W-LAYERS-2.figures.fact},"=")>0,COUNTIF({walk.metric},"notMeasured")=4),1,0)',
      ),
      formulaColumn(
        "answer",
        "answer",
        "whole",
        "=IF({measureFirst}=1,1,IF({symptom}=0,0,IFERROR(MATCH(1,{walk.wanting},0),5)))",
      ),
      formulaColumn(
        "reason",
        "reason",
        "text",
        '=IF({measureFirst}=1,"measureFirst",IF({answer}=0,"healthy",IF({answer}=5,"excluded",IF(INDEX({walk.built},{answer})=0,"notBuilt",INDEX({walk.metric},{answer})))))',
      ),
      formulaColumn(
        "current",
        words.inWork,
        "whole",
        `=IFERROR(MATCH("${say(words.gates.current)}",{W-LAYERS.layers.gate},0),0)`,
      ),
    ],
  });
}

/** What the first page says of the reason. */
function texts(context: TemplateContext): TableBlock {
  const reasons = Object.entries(words.reasons);
  return tableOf(context, reasons, {
    key: "texts",
    plain: true,
    columns: [text("reason", "reason", ([key]) => key), text("said", "said", ([, said]) => said, { width: 60 })],
  });
}
