import { categories } from "../../goals/set-goals.ts";
import { winChances } from "../../goals/required-pipeline.ts";
import { commonWords } from "../../words/common-words.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import type { Text } from "../../ground/text.ts";
import { planExpression, weightFormula } from "./goal-formulas.ts";
import { leadsFormula, needColumns, type Need, remainingFormula, verdict, verdictFormula } from "./pipeline-needs.ts";
import { chanceFormulas, pipelineWorking, stageNames } from "./pipeline-working.ts";
import { managerName } from "./planned-managers.ts";
import { date, days, money, number, share, text, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

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
  const { plan } = context;
  const { pipeline, goal, facts, weights } = plan.goals;
  const count = plan.goals.conversions.stages.length;
  const expression = planExpression(context);
  const known = `OR(COUNT({stages.conversion})<${count},MIN({stages.conversion})<=0,MAX({stages.conversion})>1,N({weight})<=0)`;
  const deadline = `=${plan.period.to}-ROUND({duration},0)`;
  const live = (formula: string) => ({ formula: count === 0 ? undefined : formula });
  return formOf(context, {
    key: "summary",
    fields: [
      whole("newLeads", words.newLeads, pipeline.newLeads, live(leadsFormula("{remaining}", "{stages.chance#0}"))),
      date("deadline", words.deadline, pipeline.deadline, {
        ...(Number.isFinite(pipeline.deadline) ? live(deadline) : {}),
        note: words.deadlineNote,
      }),
      text(
        "verdict",
        words.verdict,
        verdict(context, pipeline),
        live(verdictFormula(context, "{newLeads}", "{deadline}")),
      ),
      money("plan", words.plan, goal.plan, expression ? live(`=${expression}`) : {}),
      money("weight", words.weight, plan.goals.weight),
      number(
        "wins",
        words.wins,
        pipeline.wins,
        live(`=IF({plan}="","",IF({plan}<=0,0,IF(${known},"",{plan}/{weight})))`),
      ),
      whole("won", words.won, facts.all.won),
      number("expected", words.expected, pipeline.expectedWins, live('=IF({wins}="","",SUM({stages.expected}))')),
      number(
        "remaining",
        words.remaining,
        pipeline.remainingWins,
        live(remainingFormula("{wins}", "{won}", "{expected}")),
      ),
      days("duration", words.duration, weights.duration),
    ],
  });
}

function stagesTable(context: SheetContext): Block {
  const { plan } = context;
  const { pipeline, conversions } = plan.goals;
  const { stages } = pipeline;
  const last = stages.length - 1;
  const names = stageNames(context);
  const chances = winChances(conversions.all.conversion);
  const ifWins = (expression: string) => `=IF({summary.wins}="","",${expression})`;
  return tableOf(context, stages, {
    key: "stages",
    plain: true,
    rowKey: ["stage"],
    columns: [
      text("stage", commonWords.stage, (_, place) => names[place], { width: 30 }),
      share("conversion", words.conversion, (_, place) => conversions.all.conversion[place], {
        formula: (_, place) => stageCell(context, place),
        mark: (_, place) => (conversions.all.from[place] === "stages" ? "assumed" : undefined),
      }),
      share("chance", words.chance, (_, place) => chances[place], {
        formula: chanceFormulas("stages", "conversion", "chance", last),
      }),
      number("entries", words.entries, (stage) => stage.entries, {
        formula: ifWins("IF({summary.wins}=0,0,{summary.wins}/{chance})"),
      }),
      money("money", words.money, (stage) => stage.money, {
        formula: `=IF({entries}="","",{entries}*{summary.weight})`,
      }),
      whole("open", words.open, (stage) => stage.open),
      number("expected", words.expectedShort, (stage) => stage.expectedWins, { formula: ifWins("{open}*{chance}") }),
      number("gap", words.gap, (stage) => stage.gap, {
        help: words.gapHelp,
        formula: (_, place) =>
          ifWins(
            `IF({summary.wins}=0,0,MAX(0,{summary.wins}-{summary.won}-SUM({stages.expected#${place}}:{stages.expected#${last}}))/{chance})`,
          ),
      }),
      text("from", words.from, (_, place) => fromWords[conversions.all.from[place]], { width: 16 }),
      context.notes.of("R-12.stages", (_, place) => [names[place]]),
    ],
  });
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
  const { goals, weights, winChance, pipelineByCategory, facts, conversions } = context.plan.goals;
  const live = planExpression(context) !== undefined;
  const stages = conversions.stages.length;
  const needs = categories.map((category, place): Need => {
    const of = (name: string) => `{categoryStages.${name}${category}}`;
    return {
      plan: goals.categories[place].money,
      planFormula: live ? `={R-04.categories.money#${place}}` : undefined,
      weight: weights.categories[place].weight,
      weightFormula: weightFormula(context, place),
      won: facts.all.wonByCategory[place],
      chance: "{chance}",
      expected: `SUMPRODUCT(${of("chance")},${of("open")})`,
      pipeline: pipelineByCategory[place],
    };
  });
  return tableOf(context, needs, {
    key: "categories",
    title: words.byCategory,
    plain: true,
    columns: [
      text("category", commonWords.category, (_, place) => categories[place]),
      share("chance", words.chance, (_, place) => winChance[place], {
        formula: (_, place) => (stages === 0 ? undefined : `={categoryStages.chance${categories[place]}#0}`),
      }),
      needColumns(context, stages > 0),
    ],
  });
}

function managersTable(context: SheetContext): Block {
  const { sellers, managers, pipelineByManager, facts, conversions, weight } = context.plan.goals;
  const live = planExpression(context) !== undefined;
  const openNow = (row: number) => facts.managers[row].openByCategory.reduce((sum, one) => sum + one, 0);
  const chanceOf = (at: number) =>
    Array.from(conversions.stages, (_, place) => `{managerOpen.s${place + 1}#${at}}*{stages.chance#${place}}`);
  const needs = sellers.map((row, at): Need => ({
    plan: managers.managers[at].money,
    planFormula: live ? `={R-05.managers.plan#${at}}` : undefined,
    weight,
    weightFormula: "={summary.weight}",
    won: facts.managers[row].won,
    chance: "{stages.chance#0}",
    expected: chanceOf(at).join("+"),
    pipeline: pipelineByManager[at],
  }));
  return tableOf(context, needs, {
    key: "managers",
    title: words.byManager,
    plain: true,
    columns: [
      text("manager", commonWords.manager, (_, at) => managerName(context, sellers[at])),
      whole("openNow", words.open, (_, at) => openNow(sellers[at])),
      needColumns(context, conversions.stages.length > 0),
    ],
  });
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
