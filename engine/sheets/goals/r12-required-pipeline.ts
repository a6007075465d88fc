import { categories } from "../../goals/set-goals.ts";
import { winChances } from "../../goals/required-pipeline.ts";
import { commonWords } from "../../words/common-words.ts";
import { pipelineWords as words } from "../../words/goals/pipeline-words.ts";
import type { Text } from "../../ground/text.ts";
import { planExpression, weightFormula } from "./goal-formulas.ts";
import {
  gapFormula,
  sellerColumns,
  stateFormula,
  stateWords,
  timesFormula,
  usualHelp,
  wholePart,
} from "./pipeline-needs.ts";
import { usualLines } from "../deals/verdict-lines.ts";
import { chanceFormulas, pipelineWorking, stageNames } from "./pipeline-working.ts";
import { managerName } from "./planned-managers.ts";
import { date, days, money, month, number, share, text, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

const fromWords: Record<string, Text> = {
  deals: words.fromDeals,
  alltime: words.fromAlltime,
  all: words.fromAll,
  stages: words.fromStages,
  few: words.fromFew,
};

/** R-12 Required pipeline: entries, gaps and new leads the plan needs, by stage, category and manager. Live (AM-60). */
export function pipelineSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { pipeline, facts } = plan.goals;
  const { leads } = plan.dealPlan.need;
  const hasLeads = leads > 0 && Number.isFinite(leads);
  return {
    id: "R-12",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      rows: facts.rows,
      settings: ["conversionBasis", "skipRule", "minObservations", "chanceWindow", "leadWorth", "leadTimes"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...(pipeline.failure
        ? [
            {
              type: "note",
              key: "missing",
              mark: "warning",
              lines: [say(hasLeads ? words.missingWins : words.missing)],
            } as const,
          ]
        : []),
      summary(context),
      managersTable(context),
      ...monthsTable(context),
      stagesTable(context),
      categoriesTable(context),
      ...pipelineWorking(context),
      chart(context),
    ],
  };
}

function summary(context: SheetContext): Block {
  const { plan, say, language } = context;
  const { pipeline, goal, facts, weights } = plan.goals;
  const { need } = plan.dealPlan;
  const count = plan.goals.conversions.stages.length;
  const expression = planExpression(context);
  const known = `OR(COUNT({stages.conversion})<${count},MIN({stages.conversion})<=0,MAX({stages.conversion})>1,N({weight})<=0)`;
  const live = (formula: string | undefined) => ({ formula: count === 0 || !expression ? undefined : formula });
  const worth = writeShare(plan.input.settings.leadWorth, language);
  const isShared = need.sellers.some(({ part }) => part > 0);
  return formOf(context, {
    key: "summary",
    fields: [
      whole("newLeads", words.newLeads, need.leads, live(isShared ? "=SUM({managers.newLeads})" : undefined)),
      date("deadline", words.deadline, need.lastDay, { note: say(words.deadlineNote, { worth }) }),
      text("verdict", words.verdict, stateWords(context, need.state), {
        ...live(stateFormula(context, "{plan}", "{gap}", "{newLeads}", "{times}")),
        json: need.state,
      }),
      money("plan", words.plan, goal.plan, live(`=${expression}`)),
      money("expectedMoney", words.expectedMoney, need.expected, live("={R-14.summary.expected}")),
      money("gap", words.gapMoney, need.gap, {
        ...live(gapFormula("{plan}", "{expectedMoney}")),
        note: words.gapMoneyHelp,
      }),
      money("weight", words.weight, plan.goals.weight),
      share("leadChance", words.leadChance, need.leadChance, { note: words.leadChanceHelp }),
      whole("days", words.usefulDays, need.days, { note: words.usefulDaysHelp }),
      whole("usual", words.usual, need.usual, { note: usualHelp(context) }),
      whole("usualDays", words.usualDays, need.usualWorkdays),
      number("times", words.times, need.times, {
        ...live(timesFormula("{newLeads}", "{usual}", "{days}", "{usualDays}")),
        note: usualLines(context, need).join(" ") || undefined,
      }),
      number(
        "wins",
        words.wins,
        pipeline.wins,
        live(`=IF({plan}="","",IF({plan}<=0,0,IF(${known},"",{plan}/{weight})))`),
      ),
      whole("won", words.won, facts.all.won),
      number("remaining", words.remaining, need.gap / plan.goals.weight, live('=IF(N({weight})<=0,"",{gap}/{weight})')),
      days("duration", words.duration, weights.duration),
    ],
  });
}

function stagesTable(context: SheetContext): Block {
  const { plan } = context;
  const { pipeline, conversions } = plan.goals;
  const { need } = plan.dealPlan;
  const { stages } = pipeline;
  const last = stages.length - 1;
  const names = stageNames(context);
  const chances = winChances(conversions.all.conversion);
  /** Without the wins that the plan takes no stage says what it lacks. */
  const known = !Number.isNaN(pipeline.wins);
  const ifWins = (expression: string) => `=IF({summary.wins}="","",${expression})`;
  return tableOf(context, stages, {
    key: "stages",
    plain: true,
    rowKey: ["stage"],
    columns: [
      text("stage", commonWords.stage, (_, place) => names[place], { width: 30 }),
      share("conversion", words.conversion, (_, place) => conversions.all.conversion[place], {
        formula: (_, place) => stageCell(context, place),
        mark: (_, place) => (isAssumed(conversions.all.from[place]) ? "assumed" : undefined),
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
      number("gap", words.gap, (_, place) => (known ? need.gap / plan.goals.weight / chances[place] : NaN), {
        help: words.gapHelp,
        formula: ifWins('IF({summary.remaining}="","",{summary.remaining}/{chance})'),
      }),
      text("from", words.from, (_, place) => fromWords[conversions.all.from[place]], { width: 16 }),
      context.notes.of("R-12.stages", (_, place) => [names[place]]),
    ],
  });
}

function isAssumed(from: string): boolean {
  return from === "stages" || from === "few";
}

/** An assumed conversion is the cell of Stages; a measured one is a value. */
function stageCell({ plan }: SheetContext, place: number): string | undefined {
  const { stages, all } = plan.goals.conversions;
  const cell = `{Stages.conversion#${stages[place]}}`;
  return all.from[place] === "stages" && !Number.isNaN(plan.input.tables.Stages.conversion[stages[place]])
    ? `=IF(${cell}="","",${cell})`
    : undefined;
}

/** The same missing money by category: by what each lacks of its goal. */
function categoriesTable(context: SheetContext): Block {
  const { goals, winChance, conversions, weights } = context.plan.goals;
  const { need } = context.plan.dealPlan;
  const live = (formula: string): string | undefined => (planExpression(context) ? formula : undefined);
  const stages = conversions.stages.length;
  const hasDeals = need.categories.some(({ part, weight }) => part > 0 && weight > 0);
  return tableOf(context, need.categories, {
    key: "categories",
    title: words.byCategory,
    plain: true,
    columns: [
      text("category", commonWords.category, (_, place) => categories[place]),
      share("chance", words.chance, (_, place) => winChance[place], {
        formula: (_, place) => (stages === 0 ? undefined : `={categoryStages.chance${categories[place]}#0}`),
      }),
      money("plan", words.plan, (_, place) => goals.categories[place].money, {
        formula: (_, place) => live(`={R-04.categories.money#${place}}`),
      }),
      money("weight", words.weight, (_, place) => weights.categories[place].weight, {
        formula: (_, place) => weightFormula(context, place),
      }),
      money("expected", words.categoryExpected, ({ expected }) => expected),
      money(
        "short",
        words.short,
        ({ expected }, place) => Math.max(0, (goals.categories[place].money || 0) - expected),
        {
          formula: "=MAX(0,N({plan})-{expected})",
        },
      ),
      money("gap", words.categoryPart, ({ part }) => part, {
        total: "sum",
        formula: live(
          "=IF(SUM({categories.short})>0,{summary.gap}*{short}/SUM({categories.short}),IF(SUM({categories.plan})>0,{summary.gap}*N({plan})/SUM({categories.plan}),0))",
        ),
      }),
      number("deals", words.wins, ({ part, weight }) => (part > 0 && weight > 0 ? part / weight : 0), {
        formula: live("=IF(N({weight})>0,{gap}/{weight},0)"),
      }),
      whole("newLeads", words.newLeads, ({ leads }) => leads, {
        shade: "bar",
        total: "sum",
        formula: (_, place) => live(wholePart("categories", hasDeals ? "deals" : "gap", "newLeads", place)),
      }),
    ],
  });
}

function managersTable(context: SheetContext): Block {
  const { facts } = context.plan.goals;
  const { need } = context.plan.dealPlan;
  const openNow = (row: number) => facts.managers[row].openByCategory.reduce((sum, one) => sum + one, 0);
  return tableOf(context, need.sellers, {
    key: "managers",
    title: words.byManager,
    plain: true,
    columns: [
      text("manager", commonWords.manager, ({ manager }) => managerName(context, manager)),
      whole("openNow", words.open, ({ manager }) => openNow(manager)),
      sellerColumns(context, planExpression(context) !== undefined),
    ],
  });
}

/** When the leads must come: after the last day for leads none is asked for. */
function monthsTable(context: SheetContext): Block[] {
  const { need } = context.plan.dealPlan;
  if (!(need.gap > 0) || need.months.length === 0) return [];
  const live = planExpression(context) !== undefined;
  return [
    tableOf(context, need.months, {
      key: "months",
      title: words.months,
      plain: true,
      columns: [
        month("month", commonWords.month, (one) => one.month),
        whole("days", words.daysLeft, (one) => one.days, { total: "sum" }),
        share("chance", words.leadChance, (one) => one.chance, { help: words.monthChance }),
        whole("useful", words.usefulDays, (one) => one.useful, { help: words.usefulDaysHelp, total: "sum" }),
        whole("leads", words.newLeads, (one) => one.leads, {
          help: words.monthsHelp,
          total: "sum",
          shade: "bar",
          formula: (_, place) => (live ? wholePart("months", "useful", "leads", place) : undefined),
        }),
      ],
    }),
  ];
}

function chart(context: SheetContext): Block {
  const { say, plan } = context;
  const { need } = plan.dealPlan;
  const known = !Number.isNaN(plan.goals.pipeline.wins);
  const titles = {
    enough: say(words.findingEnough),
    inTime: say(words.finding, { leads: need.leads }),
    tooMany: say(words.findingMany, { leads: need.leads }),
    tooLate: say(words.findingLate),
    unknown: say(words.findingNone),
    noTarget: say(words.findingNone),
  };
  const title = titles[need.state];
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
