import { columnMaker, lists, type Block, type FormField, type TableBlock } from "../../engine/index.ts";
import { firstPage } from "../kit/first-page.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { layersToFill } from "../kit/layers-to-fill.ts";
import { templateInput, type Template, type TemplateContext, type TemplateInput } from "../kit/template.ts";
import { dayOf, layerNames, text } from "../sample/engine-parts.ts";
import { makeLayerItems } from "../sample/make-layer-items.ts";
import { figuresSheet, type LayerFigure } from "./layer-figures.ts";
import { layerWorkings } from "./layer-workings.ts";
import { layersWords as words } from "./layers-words.ts";

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
  const columns = ["requirementId", "wording", "status", "owner", "due", "doneOn", "evidence"];
  return templateInput({ table: "LayerItems", columns, capacity: 100, rows });
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

function answer({ say, language }: TemplateContext): FormField[] {
  const found = (key: string) => `{W-LAYERS-3.found.${key}}`;
  const named = (layer: string, none: string) =>
    `=IF(${layer}=0,"${none}",${layer}&". "&INDEX({layers.what},MAX(1,${layer})))`;
  const advice = words.doThis.map((line) => `"${say(line)}"`).join(",");
  const { done, notApplicable } = lists.itemStatus;
  const open = `{LayerItems.status},"<>${done[language]}",{LayerItems.status},"<>${notApplicable[language]}"`;
  return [
    {
      key: "workOn",
      label: say(words.workOn),
      kind: "text",
      value: null,
      formula: named(found("answer"), say(words.nothing)),
    },
    {
      key: "why",
      label: say(words.why),
      kind: "text",
      value: null,
      formula: `=INDEX({W-LAYERS-3.texts.said},MATCH(${found("reason")},{W-LAYERS-3.texts.reason},0))`,
    },
    {
      key: "advice",
      label: say(words.advice),
      kind: "text",
      value: null,
      formula: `=IF(${found("answer")}=0,"${say(words.keep)}",CHOOSE(MAX(1,${found("answer")}),${advice}))`,
    },
    {
      key: "inWork",
      label: say(words.inWork),
      kind: "text",
      value: null,
      formula: named(found("current"), say(words.allDone)),
    },
    {
      key: "overdue",
      label: say(words.overdue),
      kind: "whole",
      value: null,
      formula: `=COUNTIFS({LayerItems.due},"<"&TODAY(),${open})`,
    },
  ];
}

function layersTable(context: TemplateContext): TableBlock {
  const { say } = context;
  const column = columnMaker(context);
  const count = (kind: string, status: string) =>
    `=COUNTIFS({W-LAYERS-3.items.layer},{layer},{W-LAYERS-3.items.kind},"${kind}",{W-LAYERS-3.items.status},"${status}")`;
  const { complete, current, locked } = words.gates;
  const { failing, notMeasured, clean } = words.states;
  const metric = "INDEX({W-LAYERS-3.walk.metric},{layer})";
  return {
    type: "table",
    key: "layers",
    title: say(words.layers),
    plain: true,
    rowCount: five.length,
    columns: [
      column("layer", words.layer, "whole", five),
      column(
        "what",
        words.what,
        "text",
        five.map((layer) => say(layerNames[layer])),
        { width: 60 },
      ),
      formulaColumn("tasksDone", say(words.tasksDone), "whole", count("task", "1")),
      formulaColumn("tasks", say(words.tasks), "whole", count("task", ">=0")),
      formulaColumn("resultsDone", say(words.resultsDone), "whole", count("result", "1")),
      formulaColumn("results", say(words.results), "whole", count("result", ">=0")),
      formulaColumn(
        "built",
        say(words.built),
        "share",
        '=IF({tasks}+{results}=0,"",({tasksDone}+{resultsDone})/({tasks}+{results}))',
        { shade: "bar" },
      ),
      formulaColumn(
        "gate",
        say(words.gate),
        "text",
        `=IF(SUMPRODUCT(({layers.layer}<{layer})*({layers.results}>{layers.resultsDone}))>0,"${say(locked)}",IF({results}>{resultsDone},"${say(current)}","${say(complete)}"))`,
      ),
      formulaColumn(
        "figure",
        say(words.figure),
        "text",
        `=IF({layer}=5,"${say(words.noFigure)}",IF(${metric}="failing","${say(failing)}",IF(${metric}="clean","${say(clean)}","${say(notMeasured)}")))`,
      ),
    ],
  };
}

/** The first items still to be done, from the top layer down. */
function nextTable({ say }: TemplateContext): TableBlock {
  const rows = Array.from({ length: shownNext }, (_, row) => `MATCH(${row + 1},{W-LAYERS-3.items.next},0)`);
  const item = (key: string, at: string) => `INDEX({W-LAYERS-3.items.${key}},${at})`;
  const typed = (key: string, at: string) => `INDEX({LayerItems.${key}},${item("row", at)})`;
  return {
    type: "table",
    key: "next",
    title: say(words.next),
    plain: true,
    rowCount: shownNext,
    columns: [
      formulaColumn(
        "code",
        say(words.code),
        "text",
        rows.map((at) => `=IFERROR(${item("code", at)},"")`),
      ),
      formulaColumn(
        "item",
        say(words.item),
        "text",
        rows.map((at) => `=IFERROR(${typed("wording", at)}&"","")`),
        { width: 44 },
      ),
      formulaColumn(
        "owner",
        say(words.owner),
        "text",
        rows.map((at) => `=IFERROR(${typed("owner", at)}&"","")`),
        { width: 18 },
      ),
      formulaColumn(
        "due",
        say(words.due),
        "date",
        rows.map((at) => `=IFERROR(IF(N(${typed("due", at)})=0,"",${typed("due", at)}),"")`),
      ),
    ],
  };
}
