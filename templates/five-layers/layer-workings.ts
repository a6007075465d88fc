import { columnMaker, lists, type FormBlock, type ResultSheet, type TableBlock } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import type { TemplateContext } from "../kit/template.ts";
import { layerItems } from "../sample/engine-parts.ts";
import { layersWords as words } from "./layers-words.ts";

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
  const column = columnMaker(context);
  const { done, notApplicable } = lists.itemStatus;
  const { language } = context;
  const rowOf = (code: string) =>
    `=IFERROR(MATCH("${code}",{LayerItems.requirementId},0),IFERROR(MATCH("${code.replace("B", "В")}",{LayerItems.requirementId},0),0))`;
  return {
    type: "table",
    key: "items",
    plain: true,
    rowCount: items.length,
    columns: [
      column(
        "code",
        "code",
        "text",
        items.map(({ code }) => code),
      ),
      column(
        "layer",
        "layer",
        "whole",
        items.map(({ layer }) => layer),
      ),
      column(
        "kind",
        "kind",
        "text",
        items.map(({ kind }) => kind),
      ),
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
  };
}

/** One row a layer: is it built, what do its figures say, is it the one to work on. */
function walk(context: TemplateContext): TableBlock {
  const column = columnMaker(context);
  const { say } = context;
  const { failing, notMeasured } = words.states;
  const ofLayer = (state: string) =>
    `COUNTIFS({W-LAYERS-2.figures.layer},{layer},{W-LAYERS-2.figures.state},"${state}")>0`;
  return {
    type: "table",
    key: "walk",
    plain: true,
    rowCount: measured.length,
    columns: [
      column("layer", "layer", "whole", measured),
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
  };
}

/** The symptom is layer 2 if its figures fail, else 1, else the shallower of 3 and 4. */
function found({ say }: TemplateContext): FormBlock {
  const fails = (place: number) => `{walk.metric#${place}}="failing"`;
  return {
    type: "form",
    key: "found",
    fields: [
      {
        key: "symptom",
        label: "symptom",
        kind: "whole",
        value: null,
        formula: `=IF(${fails(1)},2,IF(${fails(0)},1,IF(${fails(2)},3,IF(${fails(3)},4,0))))`,
      },
      {
        key: "measureFirst",
        label: "measureFirst",
        kind: "whole",
        value: null,
        formula:
          '=IF(OR(COUNTIFS({W-LAYERS-2.figures.layer},1,{W-LAYERS-2.figures.fact},"=")>0,COUNTIF({walk.metric},"notMeasured")=4),1,0)',
      },
      {
        key: "answer",
        label: "answer",
        kind: "whole",
        value: null,
        formula: "=IF({measureFirst}=1,1,IF({symptom}=0,0,IFERROR(MATCH(1,{walk.wanting},0),5)))",
      },
      {
        key: "reason",
        label: "reason",
        kind: "text",
        value: null,
        formula:
          '=IF({measureFirst}=1,"measureFirst",IF({answer}=0,"healthy",IF({answer}=5,"excluded",IF(INDEX({walk.built},{answer})=0,"notBuilt",INDEX({walk.metric},{answer})))))',
      },
      {
        key: "current",
        label: say(words.inWork),
        kind: "whole",
        value: null,
        formula: `=IFERROR(MATCH("${say(words.gates.current)}",{W-LAYERS.layers.gate},0),0)`,
      },
    ],
  };
}

/** What the first page says of the reason. */
function texts(context: TemplateContext): TableBlock {
  const column = columnMaker(context);
  const { say } = context;
  const reasons = Object.entries(words.reasons);
  return {
    type: "table",
    key: "texts",
    plain: true,
    rowCount: reasons.length,
    columns: [
      column(
        "reason",
        "reason",
        "text",
        reasons.map(([key]) => key),
      ),
      column(
        "said",
        "said",
        "text",
        reasons.map(([, said]) => say(said)),
        { width: 60 },
      ),
    ],
  };
}
