import { categories } from "../../goals/set-goals.ts";
import { commonWords } from "../../words/common-words.ts";
import { goalsSheetWords as words } from "../../words/goals/goals-sheet-words.ts";
import { partFormula, planExpression, weightFormula } from "./goal-formulas.ts";
import { managerPages } from "./manager-pages.ts";
import { managerSplits } from "./manager-splits.ts";
import { managerName, planRows } from "./planned-managers.ts";
import { factBasisWords } from "./r04-goals.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

/** R-05 Manager plans: everybody's plan and fact, then a printable page for each. A live model (AM-60). */
export function managerPlansSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { facts, goal, sellers, issues } = plan.goals;
  const about = new Set([
    "CATEGORY_DEVIATION",
    "CHANNEL_DEVIATION",
    "EQUAL_SPLIT",
    "PLAN_SHARES_OVER_1",
    "NOTHING_LEFT",
  ]);
  const found = issues.filter(({ code }) => about.has(code)).map(({ message }) => message[context.language]);
  return {
    id: "R-05",
    name: say(words.plansTab),
    title: say(words.plansTitle),
    header: context.header({
      basis: say(factBasisWords[facts.basis]),
      rows: facts.rows,
      settings: ["planBasis", "roundTo"],
    }),
    print: { landscape: true },
    blocks: [
      ...(goal.rows.length > 0 ? [] : [warning("missing", say(words.noGoals, { label: plan.period.label }))]),
      ...(sellers.length > 0 ? [] : [warning("noSellers", say(words.noSellers))]),
      managersTable(context),
      ...(found.length > 0 ? [{ type: "note", key: "notes", mark: "warning", lines: found } as const] : []),
      byCategoryChart(context),
      ...channelBlocks(context),
      assumptions(context),
      ...managerPages(context),
      ...managerSplits(context),
    ],
  };
}

function warning(key: string, line: string): Block {
  return { type: "note", key, mark: "warning", lines: [line] };
}

function managersTable(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { goals } = plan;
  const rows = planRows(context);
  const names = rows.map((row) => managerName(context, row));
  const plans = goals.managers.managers;
  const live = planExpression(context) !== undefined;
  const ofPlan = (formula: (place: number) => string): (string | undefined)[] =>
    rows.map((_, place) => (live && place < plans.length ? formula(place) : undefined));
  const planned = (place: number) => money(plans[place]?.money ?? NaN);
  const fact = rows.map((row) => goals.facts.managers[row].money);
  const category = (place: number) => ({
    key: `plan${categories[place]}`,
    heading: say([words.planA, words.planB, words.planC][place]),
    kind: "money" as const,
    values: rows.map((_, at) => money(plans[at]?.moneyByCategory[place] ?? NaN)),
    formula: ofPlan((at) => `={categorySplit.money#${at * 3 + place}}`),
  });
  const ratio = rows.map((_, at) => (plans[at]?.money > 0 ? fact[at] / plans[at].money : NaN));
  const total = (value: number | null, key: string) => ({ value, formula: `=SUM({${key}})` });
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + (value || 0), 0);
  return {
    type: "table",
    key: "managers",
    rowCount: rows.length,
    rowKey: ["manager"],
    columns: [
      { key: "manager", heading: say(commonWords.manager), kind: "text", width: 26, values: names },
      {
        key: "plan",
        heading: say(commonWords.plan),
        kind: "money",
        values: rows.map((_, at) => planned(at)),
        formula: ofPlan((at) => `={allocation.money#${at}}`),
        total: total(money(sum(plans.map((one) => one.money))), "plan"),
      },
      {
        key: "fact",
        heading: say(commonWords.fact),
        kind: "money",
        values: fact.map(money),
        total: total(money(sum(fact)), "fact"),
      },
      {
        key: "projects",
        heading: say(words.projectsInFunnel),
        help: say(words.projectsHelp),
        kind: "whole",
        values: rows.map((_, at) => numberOrBlank(plans[at]?.projects ?? NaN)),
        formula: ofPlan((at) => {
          const parts = [0, 1, 2].map((place) => `{m${at + 1}.projects#${place + 1}}`);
          return `=IF(COUNT(${parts.join(",")})<3,"",${parts.join("+")})`;
        }),
      },
      {
        key: "done",
        heading: say(commonWords.done),
        kind: "share",
        values: ratio.map(numberOrBlank),
        formula: ofPlan(() => partFormula("{fact}", "{plan}")),
        shade: "bar",
      },
      {
        key: "gap",
        heading: say(words.gapShort),
        help: say(words.gapHelp),
        kind: "money",
        values: rows.map((_, at) => money(fact[at] - (plans[at]?.money ?? NaN))),
        formula: ofPlan(() => `=IF({plan}="","",{fact}-{plan})`),
      },
      category(0),
      category(1),
      category(2),
      context.notes.column(
        "R-05.managers",
        names.map((name) => [name]),
      ),
    ],
  };
}

function byCategoryChart(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { goal, managers, sellers } = plan.goals;
  const known = goal.plan > 0 && managers.managers.some(({ money }) => money > 0);
  const largest = managers.managers.reduce(
    (best, one, at) => (one.money > managers.managers[best].money ? at : best),
    0,
  );
  const rows = sellers.length > 0 ? { rows: Math.min(sellers.length, 40) } : {};
  if (!known)
    return {
      type: "chart",
      key: "byManager",
      title: say(words.plansNone),
      kind: "bar",
      categories: "managers.manager",
      series: [{ values: "managers.fact", name: say(commonWords.fact) }],
      valueKind: "money",
    };
  const share = writeShare(managers.managers[largest].money / goal.plan, language);
  return {
    type: "chart",
    key: "byCategory",
    title: say(words.plansFinding, { name: managerName(context, sellers[largest]), share }),
    kind: "stackedBar",
    pageBreak: true,
    categories: "managers.manager",
    series: ["A", "B", "C"].map((one) => ({ values: `managers.plan${one}`, name: one })),
    ...rows,
    valueKind: "money",
  };
}

/** Plan and fact by channel with a pie, where channels have shares. */
function channelBlocks(context: SheetContext): Block[] {
  const { say, plan, money } = context;
  const { Channels } = plan.input.tables;
  const { managers, facts } = plan.goals;
  const plans = Array.from(Channels.share, (_, place) =>
    managers.managers.reduce((sum, one) => sum + one.moneyByChannel[place], 0),
  );
  if (plans.length === 0 || !plans.some((one) => one > 0)) return [];
  const count = plans.length;
  const live = planExpression(context) !== undefined;
  return [
    {
      type: "table",
      key: "channels",
      title: say(words.channel),
      plain: true,
      rowCount: count,
      columns: [
        {
          key: "channel",
          heading: say(commonWords.channel),
          kind: "text",
          values: Array.from(Channels.channel.codes, (code) => Channels.channel.words[code] ?? null),
        },
        {
          key: "plan",
          heading: say(commonWords.plan),
          kind: "money",
          values: plans.map(money),
          formula: plans.map((_, place) =>
            live
              ? `=${managers.managers.map((_, at) => `{channelSplit.money#${at * count + place}}`).join("+")}`
              : undefined,
          ),
        },
        {
          key: "fact",
          heading: say(commonWords.fact),
          kind: "money",
          values: plans.map((_, at) => money(facts.all.moneyByChannel[at])),
        },
      ],
    },
    {
      type: "chart",
      key: "channelShares",
      title: say(words.channelsFinding),
      kind: "pie",
      categories: "channels.channel",
      series: [{ values: "channels.plan", name: say(commonWords.plan) }],
      valueKind: "money",
      width: 60,
      height: 14,
    },
  ];
}

/** Weights and chances by which money becomes projects; those of the settings and of Stages are reached by formulas. */
function assumptions(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { weights, winChance } = plan.goals;
  return {
    type: "table",
    key: "basis",
    title: say(words.assumptions),
    plain: true,
    rowCount: 3,
    columns: [
      { key: "category", heading: say(commonWords.category), kind: "text", values: [...categories] },
      {
        key: "weight",
        heading: say(words.weight),
        kind: "money",
        values: weights.categories.map(({ weight }) => money(weight)),
        formula: [0, 1, 2].map((place) => weightFormula(context, place)),
      },
      {
        key: "chance",
        heading: say(words.chance),
        help: say(words.chanceHelp),
        kind: "share",
        values: Array.from(winChance, numberOrBlank),
        formula: [0, 1, 2].map((place) => `={R-12.categories.chance#${place}}`),
      },
    ],
  };
}
