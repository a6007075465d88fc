import { goalsSheetWords as words } from "../../words/goals/goals-sheet-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { CategoryGoal } from "../../goals/set-goals.ts";
import type { Text } from "../../ground/text.ts";
import { allocationBlock } from "./allocation-formulas.ts";
import {
  givenProjectsExpression,
  partFormula,
  planExpression,
  projectsFormula,
  shareExpression,
  weightFormula,
} from "./goal-formulas.ts";
import { otherGoals } from "./other-goals.ts";
import { money, share, text, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { attainmentBlocks } from "./attainment-tables.ts";
import type { Block, ResultSheet, TableBlock } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

const sourceWords: Record<string, Text> = {
  period: words.sourcePeriod,
  setting: words.sourceSetting,
  previous: words.sourcePrevious,
  none: words.sourceNone,
};

/** What facts rest on, for the header lines of. */
export const factBasisWords = { deals: words.basisDeals, payments: words.basisPayments, none: words.basisNone };

/** R-04 Goals: the plan by category, projects that bring it, and how far we are. A live model (AM-60). */
export function goalsSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { facts, goal } = plan.goals;
  const hasGoal = goal.rows.length > 0;
  const other = otherGoals(context);
  return {
    id: "R-04",
    name: say(words.goalsTab),
    title: say(words.goalsTitle),
    header: context.header({
      basis: say(factBasisWords[facts.basis]),
      rows: facts.rows,
      settings: ["assumedWeightA", "assumedWeightB", "assumedWeightC"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...(hasGoal ? [] : [missing(context)]),
      summary(context),
      categoriesTable(context),
      ...notes(context),
      ...(other ? [other] : []),
      ...(hasGoal ? [split(context)] : []),
      measures(context),
      chart(context),
      ...attainmentBlocks(context),
    ],
  };
}

function missing({ say, plan }: SheetContext): Block {
  return { type: "note", key: "missing", mark: "warning", lines: [say(words.noGoals, { label: plan.period.label })] };
}

function summary(context: SheetContext): Block {
  const { plan } = context;
  const { goal, facts } = plan.goals;
  const expression = planExpression(context);
  const done = goal.plan > 0 ? facts.all.money / goal.plan : NaN;
  const ifPlan = (formula: string) => (expression === undefined ? undefined : formula);
  return formOf(context, {
    key: "summary",
    fields: [
      money("plan", words.plan, goal.plan, { formula: expression && `=${expression}` }),
      money("fact", commonWords.fact, facts.all.money),
      money("factNone", words.factNone, facts.all.moneyByCategory[3]),
      share("done", commonWords.done, done, { formula: ifPlan(partFormula("{fact}", "{plan}")) }),
      money("gap", words.gap, Math.max(0, goal.plan - facts.all.money), { formula: ifPlan("=MAX(0,{plan}-{fact})") }),
    ],
  });
}

/** The plan by category with its projects and what is won. */
export function categoriesTable(context: SheetContext): TableBlock {
  const { goals, weights, facts, goal } = context.plan.goals;
  const live = goal.rows.length > 0;
  const count = ({ given }: CategoryGoal, place: number) => {
    const counted = projectsFormula("{money}", "{weight}");
    const expression = givenProjectsExpression(context, place);
    if (expression === undefined) return given ? undefined : counted;
    return `=IF(${expression}<>"",${expression},${counted.slice(1)})`;
  };
  const ifLive = (of: (row: CategoryGoal, place: number) => string | undefined) => (live ? of : undefined);
  return tableOf(context, goals.categories, {
    key: "categories",
    title: words.byCategory,
    plain: true,
    columns: [
      text("category", commonWords.category, ({ category }) => category),
      share("share", commonWords.share, (row) => row.share, {
        formula: ifLive((_, place) => asFormula(shareExpression(context, place))),
      }),
      money("money", words.planned, (row) => row.money, {
        formula: ifLive((row, place) => (Number.isNaN(row.money) ? undefined : `={split.money#${place}}`)),
        total: { value: goal.plan, ...(live ? { formula: "=SUM({money})" } : {}) },
      }),
      money("fact", words.wonMoney, ({ wonMoney }) => wonMoney, {
        total: { value: facts.all.money - facts.all.moneyByCategory[3], formula: "=SUM({fact})" },
      }),
      share("done", commonWords.done, ({ moneyDone }) => moneyDone, {
        formula: ifLive(() => partFormula("{fact}", "{money}")),
        shade: "bar",
      }),
      whole("projects", words.projectsToWin, ({ projects }) => projects, {
        help: words.projectsToWinHelp,
        formula: ifLive(count),
      }),
      whole("won", words.won, ({ wonProjects }) => wonProjects),
      share("projectsDone", words.projectsDone, ({ projectsDone }) => projectsDone, {
        formula: ifLive(() => partFormula("{won}", "{projects}")),
      }),
      money("weight", words.weight, (_, place) => weights.categories[place].weight, {
        formula: (_, place) => weightFormula(context, place),
        mark: (_, place) => (weights.categories[place].source === "period" ? undefined : "assumed"),
      }),
      text("source", words.source, (_, place) => sourceWords[weights.categories[place].source], { width: 24 }),
    ],
  });
}

function asFormula(expression: string | undefined): string | undefined {
  return expression === undefined ? undefined : `=${expression}`;
}

function split(context: SheetContext): Block {
  const { say, plan } = context;
  const { goal, goals } = plan.goals;
  const { perUnit } = plan.input.moneyUnit;
  const parts = goals.categories.map(({ category, share, money }, place) => ({
    label: category,
    base: { value: share || 0, expression: shareExpression(context, place) },
    money,
  }));
  const goalOfAll = { value: goal.plan / perUnit, expression: planExpression(context) };
  return allocationBlock(context, "split", say(words.working), perUnit, [
    { whole: goalOfAll, sharesOfOne: true, parts },
  ]);
}

/** Goal and fact as rows, so that the chart stacks the categories. */
function measures(context: SheetContext): Block {
  const { categories } = context.plan.goals.goals;
  type Measure = "money" | "wonMoney";
  return tableOf(context, ["money", "wonMoney"] as readonly Measure[], {
    key: "measures",
    title: words.measure,
    side: true,
    plain: true,
    columns: [
      text("measure", words.measure, (of) => (of === "money" ? commonWords.goal : commonWords.fact), { width: 12 }),
      categories.map((row, place) =>
        money(row.category, row.category, (of) => row[of], {
          formula: (of) => {
            if (of === "wonMoney") return `={categories.fact#${place}}`;
            return Number.isNaN(row.money) ? undefined : `={categories.money#${place}}`;
          },
        }),
      ),
    ],
  });
}

function chart({ say, plan, language }: SheetContext): Block {
  const { goal, facts } = plan.goals;
  const title =
    goal.plan > 0
      ? say(words.goalsFinding, { done: writeShare(facts.all.money / goal.plan, language) })
      : say(words.goalsNoPlan);
  return {
    type: "chart",
    key: "goals",
    side: true,
    title,
    kind: "stackedColumn",
    width: 60,
    categories: "measures.measure",
    series: ["A", "B", "C"].map((category) => ({ values: `measures.${category}`, name: category })),
    valueKind: "money",
  };
}

/** What the calculation found about goals, as on the sheet of issues. */
function notes({ plan, language }: SheetContext): Block[] {
  const codes = new Set([
    "COUNT_BELOW_MONEY",
    "GOAL_SHARE_SUM",
    "WEIGHT_MISSING",
    "GOAL_PERIOD_GAPS",
    "GOAL_PERIOD_PARTIAL",
  ]);
  const lines = plan.goals.issues.filter(({ code }) => codes.has(code)).map(({ message }) => message[language]);
  return lines.length === 0 ? [] : [{ type: "note", key: "notes", mark: "warning", lines }];
}
