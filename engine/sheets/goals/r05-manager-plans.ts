import { categories } from "../../goals/set-goals.ts";
import { commonWords } from "../../words/common-words.ts";
import { goalsSheetWords as words } from "../../words/goals/goals-sheet-words.ts";
import { partFormula, planExpression, weightFormula } from "./goal-formulas.ts";
import { managerPages } from "./manager-pages.ts";
import { managerSplits } from "./manager-splits.ts";
import { managerName, planRows } from "./planned-managers.ts";
import { factBasisWords } from "./r04-goals.ts";
import { money, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { managerAttainment } from "./attainment-tables.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
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
    print: { landscape: true, paper: {} },
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
      ...managerAttainment(context),
    ],
  };
}

function warning(key: string, line: string): Block {
  return { type: "note", key, mark: "warning", lines: [line] };
}

function managersTable(context: SheetContext): Block {
  const { plan } = context;
  const { goals } = plan;
  const rows = planRows(context);
  const names = rows.map((row) => managerName(context, row));
  const plans = goals.managers.managers;
  const live = planExpression(context) !== undefined;
  const ofPlan = (formula: (place: number) => string) => (_: number, place: number) =>
    live && place < plans.length ? formula(place) : undefined;
  const fact = rows.map((row) => goals.facts.managers[row].money);
  const category = (place: number) =>
    money(
      `plan${categories[place]}`,
      [words.planA, words.planB, words.planC][place],
      (_: number, at) => plans[at]?.moneyByCategory[place],
      { formula: ofPlan((at) => `={categorySplit.money#${at * 3 + place}}`) },
    );
  return tableOf(context, rows, {
    key: "managers",
    rowKey: ["manager"],
    columns: [
      text("manager", commonWords.manager, (_, place) => names[place], { width: 26 }),
      money("plan", commonWords.plan, (_, at) => plans[at]?.money, {
        formula: ofPlan((at) => `={allocation.money#${at}}`),
        total: "sum",
      }),
      money("fact", commonWords.fact, (_, place) => fact[place], { total: "sum" }),
      whole("projects", words.projectsInFunnel, (_, at) => plans[at]?.projects, {
        help: words.projectsHelp,
        formula: ofPlan((at) => {
          const parts = [0, 1, 2].map((place) => `{m${at + 1}.projects#${place + 1}}`);
          return `=IF(COUNT(${parts.join(",")})<3,"",${parts.join("+")})`;
        }),
      }),
      share("done", commonWords.done, (_, at) => (plans[at]?.money > 0 ? fact[at] / plans[at].money : NaN), {
        formula: ofPlan(() => partFormula("{fact}", "{plan}")),
        shade: "bar",
      }),
      money("gap", words.gapShort, (_, at) => fact[at] - (plans[at]?.money ?? NaN), {
        help: words.gapHelp,
        formula: ofPlan(() => `=IF({plan}="","",{fact}-{plan})`),
      }),
      categories.map((_, place) => category(place)),
      context.notes.of("R-05.managers", (_, place) => [names[place]]),
    ],
  });
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
  const { say, plan } = context;
  const { Channels } = plan.input.tables;
  const { managers, facts } = plan.goals;
  const plans = Array.from(Channels.share, (_, place) =>
    managers.managers.reduce((sum, one) => sum + one.moneyByChannel[place], 0),
  );
  if (plans.length === 0 || !plans.some((one) => one > 0)) return [];
  const count = plans.length;
  const live = planExpression(context) !== undefined;
  return [
    tableOf(context, plans, {
      key: "channels",
      title: words.channel,
      plain: true,
      columns: [
        text("channel", commonWords.channel, (_, place) => Channels.channel.words[Channels.channel.codes[place]]),
        money("plan", commonWords.plan, (planned) => planned, {
          formula: (_, place) =>
            live
              ? `=${managers.managers.map((_, at) => `{channelSplit.money#${at * count + place}}`).join("+")}`
              : undefined,
        }),
        money("fact", commonWords.fact, (_, place) => facts.all.moneyByChannel[place]),
      ],
    }),
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
  const { plan } = context;
  const { weights, winChance } = plan.goals;
  return tableOf(context, categories, {
    key: "basis",
    title: words.assumptions,
    plain: true,
    columns: [
      text("category", commonWords.category, (category) => category),
      money("weight", words.weight, (_, place) => weights.categories[place].weight, {
        formula: (_, place) => weightFormula(context, place),
      }),
      share("chance", words.chance, (_, place) => winChance[place], {
        help: words.chanceHelp,
        formula: (_, place) => `={R-12.categories.chance#${place}}`,
      }),
    ],
  });
}
