import { abcKeys, AbcClass } from "../../ground/abc-class.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { commonWords } from "../../words/common-words.ts";
import { developmentPlanWords as words } from "../../words/documents/development-plan-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { categoriesTable } from "../goals/r04-goals.ts";
import { otherGoals } from "../goals/other-goals.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { layerName } from "../system/layer-view.ts";
import { metricsTable } from "../system/layer-tables.ts";
import { goalsTable, totalsTable } from "../system/strategy-tables.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { knownField, noteOf, wordAt } from "./document-fields.ts";
import { emptyField } from "./document-header.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable, userColumn, type EmptyColumn } from "./empty-table.ts";
import { tablePart } from "./table-part.ts";

/**
 * T-45: where sales stand, where they go, by which strategies and tasks, how it is checked and corrected.
 *
 * @see D-001 to D-009
 */
export function developmentPlan(context: SheetContext): DocumentBody {
  const { say, plan } = context;
  return {
    rows: plan.goals.facts.rows,
    from: plan.period.from,
    to: plan.period.to,
    landscape: true,
    blocks: [
      noteOf("purpose", [say(words.purpose)], "muted"),
      noteOf("finding", [finding(context)], "strong"),
      now(context),
      ...goals(context),
      ...strategies(context),
      ...tasks(context),
      { ...part(metricsTable(context), "indicators", words.indicators, indicatorColumns, say), pageBreak: true },
      emptyTable(context, { key: "corrections", title: words.corrections, rowCount: 5, columns: correctionColumns }),
    ],
  };
}

type Columns = Parameters<typeof tablePart>[1]["columns"];

/** The first three columns are those of the forms above. */
const [first, second, third] = [42, 30, 16];
const indicatorColumns: Columns = [
  ["metric", first],
  ["state", second],
  ["fact", third],
  ["target", 16],
  ["periodTarget", 16],
  ["done", 12],
];
const correctionColumns: readonly EmptyColumn[] = [
  { key: "what", heading: words.what, width: first },
  { key: "why", heading: words.why, width: second },
  { key: "date", heading: commonWords.date, kind: "date", width: third },
  { key: "who", heading: words.who, width: 16 },
];

/** Every table of another sheet that comes in here is a table block. */
function part(block: Block, key: string, title: Text, columns: Columns, say: SheetContext["say"]): TableBlock {
  return tablePart(block as TableBlock, { key, title: say(title), columns });
}

function finding(context: SheetContext): string {
  const { say, plan, language } = context;
  const { goal, facts } = plan.goals;
  const fact = writeMoney(context, facts.all.money);
  const { label } = plan.period;
  if (!(goal.plan > 0)) return say(words.noPlan, { fact, label });
  return say(words.finding, {
    ...{ fact, label, plan: writeMoney(context, goal.plan), expected: writeMoney(context, expectedOf(context)) },
    share: writeShare(facts.all.money / goal.plan, language),
  });
}

/** Of open deals, on top of what is won. */
function expectedOf({ plan }: SheetContext): number {
  const { expected, won } = plan.dealPlan.rollUp.department;
  return expected - won;
}

function now(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { goal, facts, market, sellers } = plan.goals;
  const counts = [AbcClass.A, AbcClass.B, AbcClass.C].map((group) => {
    const found = plan.clients.groups.groups.find((one) => one.group === group);
    return `${abcKeys[group]} ${found?.clients ?? 0}`;
  });
  const current = plan.system.layers.progress.find(({ state }) => state === "current");
  return {
    type: "form",
    key: "now",
    title: say(words.now),
    valueWidth: second,
    fields: [
      knownField(context, "plan", words.plan, goal.plan > 0 ? money(goal.plan) : null, "money"),
      knownField(context, "fact", words.fact, money(facts.all.money), "money"),
      knownField(context, "expected", words.expected, money(expectedOf(context)), "money"),
      knownField(context, "clients", words.clients, counts.join(" · ")),
      knownField(context, "share", words.share, numberOrBlank(market.shares.total.share), "share"),
      knownField(context, "attraction", words.attraction, numberOrBlank(plan.system.strategies.attraction.rate), "share"), // prettier-ignore
      knownField(context, "people", words.people, sellers.length, "whole"),
      knownField(context, "layer", words.layer, current ? `${current.layer}. ${layerName(context, current.layer)}` : null), // prettier-ignore
      emptyField(context, "analysis", words.analysis),
    ],
  };
}

function goals(context: SheetContext): Block[] {
  const { say } = context;
  const other = otherGoals(context);
  return [
    { ...part(goalsTable(context), "goals", words.goals, [["goal", first], ["missing", second], ["fact", third], ["target", 16], ["met", 16]], say), pageBreak: true }, // prettier-ignore
    part(categoriesTable(context), "categories", words.byCategory, [["category", first], ["money", second], ["share", third], ["projects", 16], ["fact", 16], ["done", 12]], say), // prettier-ignore
    ...(other ? [{ ...other, key: "otherGoals" }] : []),
  ];
}

function strategies(context: SheetContext): Block[] {
  const { say } = context;
  return [
    part(totalsTable(context), "strategies", words.strategies, [["strategy", first], ["wonMoney", second], ["clients", third], ["deals", 16], ["won", 16], ["meanWeight", 18]], say), // prettier-ignore
    {
      type: "form",
      key: "direction",
      valueWidth: second,
      fields: [emptyField(context, "direction", words.direction), emptyField(context, "market", words.market)],
    },
  ];
}

function tasks(context: SheetContext): Block[] {
  const { say } = context;
  const title: Block = { ...noteOf("tasks", [say(words.tasks)], "strong"), pageBreak: true };
  const own = emptyTable(context, {
    key: "ownTasks",
    title: words.ownTasks,
    columns: [
      { key: "task", heading: words.task, width: first },
      { key: "result", heading: words.result, width: second },
      { key: "owner", heading: words.owner, width: third },
      { key: "due", heading: words.due, kind: "date", width: 16 },
    ],
  });
  return [title, layerTasks(context), own];
}

/** What is still to be done in the layer being introduced, with owner and date of the sheet LayerItems. */
function layerTasks(context: SheetContext): Block {
  const { say, plan } = context;
  const { items, progress, kept } = plan.system.layers;
  const { LayerItems } = plan.input.tables;
  const open = (kept && progress.find(({ state }) => state === "current")?.next) || [];
  if (open.length === 0) return noteOf("layerTasks", [say(words.allBuilt)]);
  const codes = Array.from(LayerItems.requirementId.codes, (_, row) => normaliseKey(wordAt(LayerItems.requirementId, row) ?? "")); // prettier-ignore
  const rows = open.map((place) => codes.indexOf(normaliseKey(items[place].code)));
  const column = columnMaker(context);
  return {
    type: "table",
    key: "layerTasks",
    title: say(words.layerTasks),
    plain: true,
    rowCount: open.length,
    rowKey: ["task"],
    columns: [
      column(
        "task",
        words.task,
        "text",
        open.map((place) => say(items[place].name)),
        { width: first },
      ),
      userColumn(
        context,
        { key: "result", heading: words.result, width: second },
        open.map(() => null),
      ),
      userColumn(context, { key: "owner", heading: words.owner, width: third }, rows.map((row) => ownerOf(context, row))), // prettier-ignore
      userColumn(context, { key: "due", heading: words.due, kind: "date", width: 16 }, rows.map((row) => (row < 0 ? null : numberOrBlank(LayerItems.due[row])))), // prettier-ignore
    ],
  };
}

function ownerOf({ plan }: SheetContext, row: number): string | null {
  return wordAt(plan.input.tables.LayerItems.owner, row);
}
