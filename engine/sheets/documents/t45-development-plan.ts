import { normaliseKey } from "../../input/normalise-key.ts";
import { abcKeys, AbcClass } from "../../ground/abc-class.ts";
import { commonWords } from "../../words/common-words.ts";
import { developmentPlanWords as words } from "../../words/documents/development-plan-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, share, text, typed, whole, type Column } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { categoriesTable } from "../goals/r04-goals.ts";
import { otherGoals } from "../goals/other-goals.ts";
import type { Block, TableBlock } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { layerName } from "../system/layer-view.ts";
import { metricsTable } from "../system/layer-tables.ts";
import { goalsTable, totalsTable } from "../system/strategy-tables.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
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
const correctionColumns: readonly Column<unknown>[] = [
  typed("what", words.what, { width: first }),
  typed("why", words.why, { width: second }),
  typed("date", commonWords.date, { kind: "date", width: third }),
  typed("who", words.who, { width: 16 }),
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
  const { plan } = context;
  const { goal, facts, market, sellers } = plan.goals;
  const counts = [AbcClass.A, AbcClass.B, AbcClass.C].map((group) => {
    const found = plan.clients.groups.groups.find((one) => one.group === group);
    return `${abcKeys[group]} ${found?.clients ?? 0}`;
  });
  const current = plan.system.layers.progress.find(({ state }) => state === "current");
  return formOf(context, {
    key: "now",
    title: words.now,
    valueWidth: second,
    fields: [
      money("plan", words.plan, goal.plan > 0 ? goal.plan : null),
      money("fact", words.fact, facts.all.money),
      money("expected", words.expected, expectedOf(context)),
      text("clients", words.clients, counts.join(" · ")),
      share("share", words.share, market.shares.total.share),
      share("attraction", words.attraction, plan.system.strategies.attraction.rate),
      whole("people", words.people, sellers.length),
      text("layer", words.layer, current ? `${current.layer}. ${layerName(context, current.layer)}` : null),
      typed("analysis", words.analysis),
    ],
  });
}

function goals(context: SheetContext): Block[] {
  const { say } = context;
  const other = otherGoals(context);
  return [
    {
      ...part(
        goalsTable(context),
        "goals",
        words.goals,
        [
          ["goal", first],
          ["missing", second],
          ["fact", third],
          ["target", 16],
          ["met", 16],
        ],
        say,
      ),
      pageBreak: true,
    },
    part(
      categoriesTable(context),
      "categories",
      words.byCategory,
      [
        ["category", first],
        ["money", second],
        ["share", third],
        ["projects", 16],
        ["fact", 16],
        ["done", 12],
      ],
      say,
    ),
    ...(other ? [{ ...other, key: "otherGoals" }] : []),
  ];
}

function strategies(context: SheetContext): Block[] {
  const { say } = context;
  return [
    part(
      totalsTable(context),
      "strategies",
      words.strategies,
      [
        ["strategy", first],
        ["wonMoney", second],
        ["clients", third],
        ["deals", 16],
        ["won", 16],
        ["meanWeight", 18],
      ],
      say,
    ),
    formOf(context, {
      key: "direction",
      valueWidth: second,
      fields: [typed("direction", words.direction), typed("market", words.market)],
    }),
  ];
}

function tasks(context: SheetContext): Block[] {
  const { say } = context;
  const title: Block = { ...noteOf("tasks", [say(words.tasks)], "strong"), pageBreak: true };
  const own = emptyTable(context, {
    key: "ownTasks",
    title: words.ownTasks,
    columns: [
      typed("task", words.task, { width: first }),
      typed("result", words.result, { width: second }),
      typed("owner", words.owner, { width: third }),
      typed("due", words.due, { kind: "date", width: 16 }),
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
  const idAt = (row: number): string => normaliseKey(wordAt(LayerItems.requirementId, row) ?? "");
  const codes = Array.from(LayerItems.requirementId.codes, (_, row) => idAt(row));
  const rowOf = (place: number): number => codes.indexOf(normaliseKey(items[place].code));

  return tableOf(context, open, {
    key: "layerTasks",
    title: words.layerTasks,
    plain: true,
    rowKey: ["task"],
    columns: [
      text("task", words.task, (place) => items[place].name, { width: first }),
      typed("result", words.result, { width: second }),
      typed("owner", words.owner, { width: third, of: (place) => wordAt(LayerItems.owner, rowOf(place)) }),
      typed("due", words.due, { kind: "date", width: 16, of: (place) => LayerItems.due[rowOf(place)] }),
    ],
  });
}
