import { goalsSheetWords as words } from "../../words/goals/goals-sheet-words.ts";
import { commonWords } from "../../words/common-words.ts";
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
import type { Block, FormField, ResultSheet } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
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
    print: { landscape: true, onePage: true },
    blocks: [
      ...(hasGoal ? [] : [missing(context)]),
      summary(context),
      categoriesTable(context),
      ...notes(context),
      ...(other ? [other] : []),
      ...(hasGoal ? [split(context)] : []),
      measures(context),
      chart(context),
    ],
  };
}

function missing({ say, plan }: SheetContext): Block {
  return { type: "note", key: "missing", mark: "warning", lines: [say(words.noGoals, { label: plan.period.label })] };
}

function summary(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { goal, facts } = plan.goals;
  const expression = planExpression(context);
  const done = goal.plan > 0 ? facts.all.money / goal.plan : NaN;
  const field = (
    key: string,
    label: string,
    kind: FormField["kind"],
    value: FormField["value"],
    formula?: string,
  ): FormField => ({
    key,
    label,
    kind,
    value,
    ...(expression === undefined || formula === undefined ? {} : { formula }),
  });
  return {
    type: "form",
    key: "summary",
    fields: [
      field("plan", say(words.plan), "money", money(goal.plan), `=${expression}`),
      field("fact", say(commonWords.fact), "money", money(facts.all.money)),
      field("done", say(commonWords.done), "share", numberOrBlank(done), partFormula("{fact}", "{plan}")),
      field("gap", say(words.gap), "money", money(Math.max(0, goal.plan - facts.all.money)), "=MAX(0,{plan}-{fact})"),
    ],
  };
}

/** The plan by category with its projects and what is won. */
export function categoriesTable(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { goals, weights, facts, goal } = plan.goals;
  const rows = goals.categories;
  const live = goal.rows.length > 0;
  const each = <T>(of: (place: number) => T): T[] => rows.map((_, place) => of(place));
  const given = each((place) => givenProjectsExpression(context, place));
  const count = (place: number) => {
    const counted = projectsFormula("{money}", "{weight}");
    if (given[place] === undefined) return rows[place].given ? undefined : counted;
    return `=IF(${given[place]}<>"",${given[place]},${counted.slice(1)})`;
  };
  const liveOnly = (formulas: (string | undefined)[]) => formulas.map((formula) => (live ? formula : undefined));
  return {
    type: "table",
    key: "categories",
    title: say(words.byCategory),
    plain: true,
    rowCount: rows.length,
    columns: [
      {
        key: "category",
        heading: say(commonWords.category),
        kind: "text",
        values: rows.map(({ category }) => category),
      },
      {
        key: "share",
        heading: say(commonWords.share),
        kind: "share",
        values: rows.map(({ share }) => numberOrBlank(share)),
        formula: liveOnly(each((place) => asFormula(shareExpression(context, place)))),
      },
      {
        key: "money",
        heading: say(words.planned),
        kind: "money",
        values: rows.map((row) => money(row.money)),
        formula: liveOnly(each((place) => (Number.isNaN(rows[place].money) ? undefined : `={split.money#${place}}`))),
        total: { value: money(goal.plan), ...(live ? { formula: "=SUM({money})" } : {}) },
      },
      {
        key: "fact",
        heading: say(words.wonMoney),
        kind: "money",
        values: rows.map((row) => money(row.wonMoney)),
        total: { value: money(facts.all.money - facts.all.moneyByCategory[3]), formula: "=SUM({fact})" },
      },
      {
        key: "done",
        heading: say(commonWords.done),
        kind: "share",
        values: rows.map(({ moneyDone }) => numberOrBlank(moneyDone)),
        formula: liveOnly(each(() => partFormula("{fact}", "{money}"))),
        shade: "bar",
      },
      {
        key: "projects",
        heading: say(words.projectsToWin),
        help: say(words.projectsToWinHelp),
        kind: "whole",
        values: rows.map(({ projects }) => numberOrBlank(projects)),
        formula: liveOnly(each(count)),
      },
      { key: "won", heading: say(words.won), kind: "whole", values: rows.map(({ wonProjects }) => wonProjects) },
      {
        key: "projectsDone",
        heading: say(words.projectsDone),
        kind: "share",
        values: rows.map(({ projectsDone }) => numberOrBlank(projectsDone)),
        formula: liveOnly(each(() => partFormula("{won}", "{projects}"))),
      },
      {
        key: "weight",
        heading: say(words.weight),
        kind: "money",
        values: weights.categories.map(({ weight }) => money(weight)),
        formula: each((place) => weightFormula(context, place)),
        marks: weights.categories.map(({ source }) => (source === "period" ? undefined : "assumed")),
      },
      {
        key: "source",
        heading: say(words.source),
        kind: "text",
        width: 24,
        values: weights.categories.map(({ source }) => say(sourceWords[source])),
      },
    ],
  };
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
    money: context.money(money),
  }));
  const whole = { value: goal.plan / perUnit, expression: planExpression(context) };
  return allocationBlock(context, "split", say(words.working), perUnit, [{ whole, sharesOfOne: true, parts }]);
}

/** Goal and fact as rows, so that the chart stacks the categories. */
function measures({ say, plan, moneyColumn, money }: SheetContext): Block {
  const { goals } = plan.goals;
  const column = (place: number) => {
    const { category, money: goal, wonMoney } = goals.categories[place];
    return {
      key: category,
      heading: category,
      kind: "money" as const,
      values: moneyColumn([goal, wonMoney]),
      formula: [`={categories.money#${place}}`, `={categories.fact#${place}}`].map((formula, row) =>
        row === 0 && money(goal) === null ? undefined : formula,
      ),
    };
  };
  return {
    type: "table",
    key: "measures",
    title: say(words.measure),
    side: true,
    plain: true,
    rowCount: 2,
    columns: [
      {
        key: "measure",
        heading: say(words.measure),
        kind: "text",
        width: 12,
        values: [say(commonWords.goal), say(commonWords.fact)],
      },
      column(0),
      column(1),
      column(2),
    ],
  };
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
