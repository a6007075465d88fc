import { categories } from "../../goals/set-goals.ts";
import { winChances, type RequiredPipeline } from "../../goals/required-pipeline.ts";
import { commonWords } from "../../words/common-words.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import type { Text } from "../../ground/text.ts";
import { planExpression, weightFormula } from "./goal-formulas.ts";
import { leadsFormula, needColumns, remainingFormula, verdict, verdictFormula } from "./pipeline-needs.ts";
import { chanceFormulas, pipelineWorking, stageNames } from "./pipeline-working.ts";
import { managerName } from "./planned-managers.ts";
import type { Block, CellValue, FormField, ResultSheet } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const fromWords: Record<string, Text> = { deals: words.fromDeals, all: words.fromAll, stages: words.fromStages };

/** R-12 Required pipeline: entries, gaps and new leads the plan needs, by stage, category and manager. Live (AM-60). */
export function pipelineSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { pipeline, facts } = plan.goals;
  return {
    id: "R-12",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ rows: facts.rows, settings: ["conversionBasis", "skipRule", "minObservations"] }),
    print: { landscape: true },
    blocks: [
      ...(pipeline.failure
        ? [{ type: "note", key: "missing", mark: "warning", lines: [say(words.missing)] } as const]
        : []),
      summary(context),
      stagesTable(context),
      categoriesTable(context),
      managersTable(context),
      ...pipelineWorking(context),
      chart(context),
    ],
  };
}

function summary(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { pipeline, goal, facts, weights } = plan.goals;
  const count = plan.goals.conversions.stages.length;
  const expression = planExpression(context);
  const known = `OR(COUNT({stages.conversion})<${count},MIN({stages.conversion})<=0,MAX({stages.conversion})>1,N({weight})<=0)`;
  const field = (key: string, label: Text, kind: FormField["kind"], value: CellValue, formula?: string): FormField => ({
    key,
    label: say(label),
    kind,
    value,
    ...(formula === undefined || count === 0 ? {} : { formula }),
  });
  return {
    type: "form",
    key: "summary",
    fields: [
      field(
        "newLeads",
        words.newLeads,
        "whole",
        numberOrBlank(pipeline.newLeads),
        leadsFormula("{remaining}", "{stages.chance#0}"),
      ),
      {
        ...field(
          "deadline",
          words.deadline,
          "date",
          numberOrBlank(pipeline.deadline),
          Number.isFinite(pipeline.deadline) ? `=${plan.period.to}-ROUND({duration},0)` : undefined,
        ),
        note: say(words.deadlineNote),
      },
      field(
        "verdict",
        words.verdict,
        "text",
        verdict(context, pipeline),
        verdictFormula(context, "{newLeads}", "{deadline}"),
      ),
      field("plan", words.plan, "money", money(goal.plan), expression && `=${expression}`),
      field("weight", words.weight, "money", money(plan.goals.weight)),
      field(
        "wins",
        words.wins,
        "number",
        numberOrBlank(pipeline.wins),
        `=IF({plan}="","",IF({plan}<=0,0,IF(${known},"",{plan}/{weight})))`,
      ),
      field("won", words.won, "whole", facts.all.won),
      field(
        "expected",
        words.expected,
        "number",
        numberOrBlank(pipeline.expectedWins),
        `=IF({wins}="","",SUM({stages.expected}))`,
      ),
      field(
        "remaining",
        words.remaining,
        "number",
        numberOrBlank(pipeline.remainingWins),
        remainingFormula("{wins}", "{won}", "{expected}"),
      ),
      field("duration", words.duration, "days", numberOrBlank(weights.duration)),
    ],
  };
}

function stagesTable(context: SheetContext): Block {
  const { say, plan, moneyColumn } = context;
  const { pipeline, conversions } = plan.goals;
  const { stages } = pipeline;
  const last = stages.length - 1;
  const names = stageNames(context);
  const chances = winChances(conversions.all.conversion);
  const numbers = (of: (stage: RequiredPipeline["stages"][number]) => number) =>
    stages.map((stage) => numberOrBlank(of(stage)));
  const ifWins = (expression: string) => `=IF({summary.wins}="","",${expression})`;
  return {
    type: "table",
    key: "stages",
    plain: true,
    rowCount: stages.length,
    rowKey: ["stage"],
    columns: [
      { key: "stage", heading: say(commonWords.stage), kind: "text", width: 30, values: names },
      {
        key: "conversion",
        heading: say(words.conversion),
        kind: "share",
        values: Array.from(conversions.all.conversion, numberOrBlank),
        formula: stages.map((_, place) => stageCell(context, place)),
        marks: conversions.all.from.map((from) => (from === "stages" ? "assumed" : undefined)),
      },
      {
        key: "chance",
        heading: say(words.chance),
        kind: "share",
        values: Array.from(chances, numberOrBlank),
        formula: chanceFormulas("stages", "conversion", "chance", last),
      },
      {
        key: "entries",
        heading: say(words.entries),
        kind: "number",
        values: numbers((stage) => stage.entries),
        formula: ifWins("IF({summary.wins}=0,0,{summary.wins}/{chance})"),
      },
      {
        key: "money",
        heading: say(words.money),
        kind: "money",
        values: moneyColumn(stages.map((stage) => stage.money)),
        formula: `=IF({entries}="","",{entries}*{summary.weight})`,
      },
      { key: "open", heading: say(words.open), kind: "whole", values: numbers((stage) => stage.open) },
      {
        key: "expected",
        heading: say(words.expectedShort),
        kind: "number",
        values: numbers((stage) => stage.expectedWins),
        formula: ifWins("{open}*{chance}"),
      },
      {
        key: "gap",
        heading: say(words.gap),
        help: say(words.gapHelp),
        kind: "number",
        values: numbers((stage) => stage.gap),
        formula: stages.map((_, place) =>
          ifWins(
            `IF({summary.wins}=0,0,MAX(0,{summary.wins}-{summary.won}-SUM({stages.expected#${place}}:{stages.expected#${last}}))/{chance})`,
          ),
        ),
      },
      {
        key: "from",
        heading: say(words.from),
        kind: "text",
        width: 16,
        values: conversions.all.from.map((from) => say(fromWords[from])),
      },
      context.notes.column(
        "R-12.stages",
        names.map((name) => [name]),
      ),
    ],
  };
}

/** An assumed conversion is the cell of Stages; a measured one is a value. */
function stageCell({ plan }: SheetContext, place: number): string | undefined {
  const { stages, all } = plan.goals.conversions;
  const cell = `{Stages.conversion#${stages[place]}}`;
  return all.from[place] === "stages" && !Number.isNaN(plan.input.tables.Stages.conversion[stages[place]])
    ? `=IF(${cell}="","",${cell})`
    : undefined;
}

function categoriesTable(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { goals, weights, winChance, pipelineByCategory, facts, conversions } = plan.goals;
  const live = planExpression(context) !== undefined;
  const stages = conversions.stages.length;
  const each = <T>(of: (place: number) => T): T[] => [0, 1, 2].map(of);
  return {
    type: "table",
    key: "categories",
    title: say(words.byCategory),
    plain: true,
    rowCount: 3,
    columns: [
      { key: "category", heading: say(commonWords.category), kind: "text", values: [...categories] },
      {
        key: "chance",
        heading: say(words.chance),
        kind: "share",
        values: Array.from(winChance, numberOrBlank),
        formula: each((place) => (stages === 0 ? undefined : `={categoryStages.chance${categories[place]}#0}`)),
      },
      ...needColumns(context, {
        plans: goals.categories.map((one) => money(one.money)),
        planFormulas: each((place) => (live ? `={R-04.categories.money#${place}}` : undefined)),
        weights: weights.categories.map(({ weight }) => money(weight)),
        weightFormulas: each((place) => weightFormula(context, place)),
        won: each((place) => facts.all.wonByCategory[place]),
        chances: each(() => "{chance}"),
        expected: each((place) => {
          const of = (name: string) => `{categoryStages.${name}${categories[place]}}`;
          return `SUMPRODUCT(${of("chance")},${of("open")})`;
        }),
        pipelines: pipelineByCategory,
        live: stages > 0,
      }),
    ],
  };
}

function managersTable(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { sellers, managers, pipelineByManager, facts, conversions } = plan.goals;
  const live = planExpression(context) !== undefined;
  const weight = money(plan.goals.weight);
  return {
    type: "table",
    key: "managers",
    title: say(words.byManager),
    plain: true,
    rowCount: sellers.length,
    columns: [
      {
        key: "manager",
        heading: say(commonWords.manager),
        kind: "text",
        values: sellers.map((row) => managerName(context, row)),
      },
      {
        key: "openNow",
        heading: say(words.open),
        kind: "whole",
        values: sellers.map((row) => facts.managers[row].openByCategory.reduce((sum, one) => sum + one, 0)),
      },
      ...needColumns(context, {
        plans: managers.managers.map((one) => money(one.money)),
        planFormulas: sellers.map((_, at) => (live ? `={R-05.managers.plan#${at}}` : undefined)),
        weights: sellers.map(() => weight),
        weightFormulas: sellers.map(() => "={summary.weight}"),
        won: sellers.map((row) => facts.managers[row].won),
        chances: sellers.map(() => "{stages.chance#0}"),
        expected: sellers.map((_, at) =>
          Array.from(
            conversions.stages,
            (_, place) => `{managerOpen.s${place + 1}#${at}}*{stages.chance#${place}}`,
          ).join("+"),
        ),
        pipelines: pipelineByManager,
        live: conversions.stages.length > 0,
      }),
    ],
  };
}

function chart(context: SheetContext): Block {
  const { say, plan } = context;
  const { pipeline } = plan.goals;
  const known = !Number.isNaN(pipeline.newLeads);
  const title = !known
    ? say(words.findingNone)
    : pipeline.newLeads === 0
      ? say(words.findingEnough)
      : say(words.finding, { leads: pipeline.newLeads });
  return {
    type: "chart",
    key: "pipeline",
    side: true,
    title,
    kind: "column",
    categories: "stages.stage",
    series: [
      ...(known ? [{ values: "stages.entries", name: say(words.entries) }] : []),
      { values: "stages.open", name: say(words.open) },
    ],
    valueKind: "whole",
  };
}
