import { type Block, columns, type Field, lists, type TableBlock, tableOf } from "../../engine/index.ts";
import { firstPage } from "../kit/first-page.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { layersToFill } from "../kit/layers-to-fill.ts";
import { templateInput, type Template, type TemplateContext, type TemplateInput } from "../kit/template.ts";
import { dayOf, layerNames, text } from "../sample/engine-parts.ts";
import { makeLayerItems } from "../sample/make-layer-items.ts";
import { figuresSheet, type LayerFigure } from "./layer-figures.ts";
import { layerWorkings } from "./layer-workings.ts";
import { layersWords as words } from "./layers-words.ts";

const { whole } = columns;

const shownNext = 8;
const five = [1, 2, 3, 4, 5] as const;

const exampleFigures: readonly LayerFigure[] = [
  { fact: 51_000_000, target: 60_000_000 },
  { fact: 40, target: 40 },
  { fact: 30, target: 45 },
  { fact: 120, target: 100 },
  { fact: 15, target: 12 },
  { fact: 55, target: 80 },
  { fact: 82, target: 80 },
  { fact: 84, target: 80 },
];

/** Introduction of the five layers as a project, and the diagnosis from the top by native formulas (CALC-22, CALC-23). */
export const fiveLayersTemplate: Template = makeFiveLayersTemplate(exampleFigures);

/** The workbook with other figures typed in. */
export function makeFiveLayersTemplate(figures: readonly LayerFigure[]): Template {
  const inputs = [itemsInput()];
  return {
    id: "five-layers",
    name: words.name,
    inputs,
    settings: ["triedLayers"],
    sheets: (context) => [startPage(context, inputs), figuresSheet(context, figures), layerWorkings(context)],
  };
}

function itemsInput(): TemplateInput {
  const statuses = new Map(makeLayerItems().map((row) => [row.requirementId, row]));
  const owners = [text("head of sales", "РОП"), text("marketing", "маркетинг"), text("commercial director", "КД")];
  const rows = layersToFill().map((row, place) => {
    const kept = statuses.get(row.requirementId);
    const due = kept?.status === "done" ? undefined : dayOf(2026, 10, 5) + place * 3;
    return { ...row, status: kept?.status ?? row.status, owner: owners[place % 3], due, doneOn: kept?.doneOn };
  });
  const keys = ["requirementId", "wording", "status", "owner", "due", "doneOn", "evidence"];
  return templateInput({ table: "LayerItems", columns: keys, capacity: 100, rows });
}

function startPage(context: TemplateContext, inputs: readonly TemplateInput[]) {
  const { say } = context;
  return firstPage(context, {
    id: "W-LAYERS",
    title: words.title,
    steps: [words.tick, words.measure, words.read],
    example: words.example,
    inputs,
    settings: true,
    answer: answer(context),
    chart: {
      type: "chart",
      key: "built",
      title: say(words.chart),
      kind: "bar",
      categories: "layers.what",
      series: [{ values: "layers.built", name: say(words.built) }],
      valueKind: "share",
    },
    below: [layersTable(context), nextTable(context)] satisfies readonly Block[],
  });
}

function answer({ say, language }: TemplateContext): Field[] {
  const found = (key: string) => `{W-LAYERS-3.found.${key}}`;
  const named = (layer: string, none: string) =>
    `=IF(${layer}=0,"${none}",${layer}&". "&INDEX({layers.what},MAX(1,${layer})))`;
  const advice = words.doThis.map((line) => `"${say(line)}"`).join(",");
  const { done, notApplicable } = lists.itemStatus;
  const open = `{LayerItems.status},"<>${done[language]}",{LayerItems.status},"<>${notApplicable[language]}"`;
  return [
    formulaColumn("workOn", words.workOn, "text", named(found("answer"), say(words.nothing))),
    formulaColumn(
      "why",
      words.why,
      "text",
      `=INDEX({W-LAYERS-3.texts.said},MATCH(${found("reason")},{W-LAYERS-3.texts.reason},0))`,
    ),
    formulaColumn(
      "advice",
      words.advice,
      "text",
      `=IF(${found("answer")}=0,"${say(words.keep)}",CHOOSE(MAX(1,${found("answer")}),${advice}))`,
    ),
    formulaColumn("inWork", words.inWork, "text", named(found("current"), say(words.allDone))),
    formulaColumn("overdue", words.overdue, "whole", `=COUNTIFS({LayerItems.due},"<"&TODAY(),${open})`),
  ];
}

function layersTable(context: TemplateContext): TableBlock {
  const { say } = context;

  const count = (kind: string, status: string) =>
    `=COUNTIFS({W-LAYERS-3.items.layer},{layer},{W-LAYERS-3.items.kind},"${kind}",{W-LAYERS-3.items.status},"${status}")`;
  const { complete, current, locked } = words.gates;
  const { failing, notMeasured, clean } = words.states;
  const metric = "INDEX({W-LAYERS-3.walk.metric},{layer})";
  return tableOf(context, five, {
    key: "layers",
    title: words.layers,
    plain: true,
    columns: [
      whole("layer", words.layer, (layer) => layer),
      columns.text("what", words.what, (layer) => layerNames[layer], { width: 60 }),
      formulaColumn("tasksDone", words.tasksDone, "whole", count("task", "1")),
      formulaColumn("tasks", words.tasks, "whole", count("task", ">=0")),
      formulaColumn("resultsDone", words.resultsDone, "whole", count("result", "1")),
      formulaColumn("results", words.results, "whole", count("result", ">=0")),
      formulaColumn(
        "built",
        words.built,
        "share",
        '=IF({tasks}+{results}=0,"",({tasksDone}+{resultsDone})/({tasks}+{results}))',
        { shade: "bar" },
      ),
      formulaColumn(
        "gate",
        words.gate,
        "text",
        `=IF(SUMPRODUCT(({layers.layer}<{layer})*({layers.results}>{layers.resultsDone}))>0,"${say(locked)}",IF({results}>{resultsDone},"${say(current)}","${say(complete)}"))`,
      ),
      formulaColumn(
        "figure",
        words.figure,
        "text",
        `=IF({layer}=5,"${say(words.noFigure)}",IF(${metric}="failing","${say(failing)}",IF(${metric}="clean","${say(clean)}","${say(notMeasured)}")))`,
      ),
    ],
  });
}

/** The first items still to be done, from the top layer down. */
function nextTable(context: TemplateContext): TableBlock {
  const rows = oneTo(shownNext).map((row) => `MATCH(${row},{W-LAYERS-3.items.next},0)`);
  const item = (key: string, at: string) => `INDEX({W-LAYERS-3.items.${key}},${at})`;
  const typed = (key: string, at: string) => `INDEX({LayerItems.${key}},${item("row", at)})`;
  return tableOf(context, oneTo(shownNext), {
    key: "next",
    title: words.next,
    plain: true,
    columns: [
      formulaColumn(
        "code",
        words.code,
        "text",
        rows.map((at) => `=IFERROR(${item("code", at)},"")`),
      ),
      formulaColumn(
        "item",
        words.item,
        "text",
        rows.map((at) => `=IFERROR(${typed("wording", at)}&"","")`),
        { width: 44 },
      ),
      formulaColumn(
        "owner",
        words.owner,
        "text",
        rows.map((at) => `=IFERROR(${typed("owner", at)}&"","")`),
        { width: 18 },
      ),
      formulaColumn(
        "due",
        words.due,
        "date",
        rows.map((at) => `=IFERROR(IF(N(${typed("due", at)})=0,"",${typed("due", at)}),"")`),
      ),
    ],
  });
}
