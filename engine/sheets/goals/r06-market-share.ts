import { lists } from "../../input/lists.ts";
import type { MarketShare } from "../../goals/market-shares.ts";
import { revenueSourceWords } from "../../words/clients/abc-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { marketWords as words } from "../../words/goals/market-words.ts";
import type { Text } from "../../ground/text.ts";
import type { Period } from "../../ground/units.ts";
import { money, points, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

const fromWords: Record<MarketShare["capacityFrom"], Text> = {
  given: words.fromGiven,
  potential: words.fromPotential,
  none: words.fromNone,
};
const verdicts: readonly Text[] = Object.values(lists.verdict);

/** R-06 Market share: our part of each segment, now and before, and what became of the hypotheses. */
export function marketShareSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { market } = plan.goals;
  const known = market.shares.segments.some(({ capacityFrom }) => capacityFrom !== "none");
  const missing = [
    ...(known ? [] : [say(words.missing)]),
    ...(plan.input.tables.Clients.found.has("industry") ? [] : [say(words.noIndustry)]),
  ];
  const notes = plan.goals.issues
    .filter(({ table }) => table === "Market")
    .map(({ message }) => message[context.language]);
  return {
    id: "R-06",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(revenueSourceWords[plan.clients.money.source]),
      rows: plan.clients.money.rows,
    }),
    print: { landscape: true, paper: {} },
    freeze: "segments",
    blocks: [
      ...(missing.length > 0 ? [{ type: "note", key: "missing", mark: "warning", lines: missing } as const] : []),
      compared(context),
      segmentsTable(context),
      ...(notes.length > 0 ? [{ type: "note", key: "notes", mark: "warning", lines: notes } as const] : []),
      ...hypotheses(context),
      chart(context, known),
    ],
  };
}

/** The two spans behind "share" and "share before": like for like. */
function compared({ say, plan, day, language }: SheetContext): Block {
  const { goal } = plan.goals.market;
  const { now, before } = plan.goals.market.compared;
  const span = ({ from, to }: Period): string => say(words.span, { from: day(from), to: day(to) });
  return {
    type: "note",
    key: "compared",
    mark: "muted",
    lines: [
      say(words.compared, { now: span(now), before: span(before) }),
      Number.isNaN(goal) ? say(words.goalGrows) : say(words.goalIs, { goal: writeShare(goal, language) }),
    ],
  };
}

function segmentsTable(context: SheetContext): Block {
  const { plan } = context;
  const { market, goal } = plan.goals;
  const { total } = market.shares;
  // Named "all segments with capacity": money of a segment without one has no share and stays out.
  const hasCapacity = (row: number): boolean => market.shares.segments[row].capacity > 0;
  const sales = market.segments.reduce((sum, one, row) => (hasCapacity(row) ? sum + one.sales : sum), 0);
  // Of the plan what falls on these segments, as the sales so far do: like for like with their share.
  const allSales = plan.clients.money.amounts.reduce((sum, amount) => sum + (amount || 0), 0);
  const part = allSales > 0 ? sales / allSales : 1;
  const planShare = total.capacity > 0 ? (goal.plan * part) / (total.capacity * market.yearPart) : NaN;
  const rows = [...market.shares.segments, { ...total, planShare }];
  const last = rows.length - 1;
  const met = ({ goalMet }: MarketShare) =>
    goalMet === undefined ? undefined : goalMet ? commonWords.yes : commonWords.no;
  const wholeBefore = [...market.wholeBefore, market.wholeBeforeTotal];
  const segment = (row: number) => market.segments[row];
  return tableOf(context, rows, {
    key: "segments",
    columns: [
      text("segment", commonWords.segment, (_, row) => (row === last ? words.total : market.names[row]), {
        json: (_, row) => (row === last ? "total" : market.names[row]),
        width: 28,
        mark: (_, row) => (row === last ? "strong" : undefined),
      }),
      money("capacity", words.capacity, (one) => (one.capacity > 0 ? one.capacity : NaN)),
      money("sales", words.sales, (_, row) => (row === last ? sales : segment(row).sales)),
      share("share", words.share, (one) => one.share),
      share("previous", words.previous, (one) => one.previousShare),
      points("change", words.change, (one) => one.change),
      share("previousWhole", words.previousWhole, (_, row) => wholeBefore[row], { help: words.previousWholeHelp }),
      share("planShare", words.planShare, (one) => one.planShare, { help: words.planShareHelp }),
      text("goalMet", words.goalMet, met, { width: 12 }),
      whole("companies", words.companies, (_, row) => (row === last ? NaN : segment(row).companies)),
      whole("clients", words.clients, (_, row) => (row === last ? NaN : segment(row).clients)),
      share("byCount", words.byCount, (one) => one.shareByCount),
      text("from", words.from, (one, row) => (row === last ? null : fromWords[one.capacityFrom])),
    ],
  });
}

function hypotheses(context: SheetContext): Block[] {
  const { plan } = context;
  const { market } = plan.goals;
  const { Market } = plan.input.tables;
  const rows = [...market.names.keys()].filter((place) => {
    const row = market.marketRows[place];
    return row >= 0 && (Market.hypothesis.codes[row] >= 0 || Market.verdict[row] >= 0 || market.unrealised[place] > 0);
  });
  if (rows.length === 0) return [];
  return [
    tableOf(context, rows, {
      key: "hypotheses",
      title: words.hypotheses,
      plain: true,
      columns: [
        text("segment", commonWords.segment, (place) => market.names[place]),
        money("unrealised", words.unrealised, (place) => market.unrealised[place]),
        share("share", words.share, (place) => market.shares.segments[place].share),
        text("verdict", words.verdict, (place) => verdicts[Market.verdict[market.marketRows[place]]]),
        text(
          "hypothesis",
          words.hypothesis,
          (place) => Market.hypothesis.words[Market.hypothesis.codes[market.marketRows[place]]],
        ),
      ],
    }),
  ];
}

function chart({ say, plan, language }: SheetContext, known: boolean): Block {
  const { market } = plan.goals;
  const count = Math.min(market.names.length, 30);
  return {
    type: "chart",
    key: "shares",
    side: true,
    title: known
      ? say(words.finding, { share: writeShare(market.shares.total.share, language) })
      : say(words.salesFinding),
    kind: "column",
    categories: "segments.segment",
    series: known
      ? [
          { values: "segments.previous", name: say(words.previous) },
          { values: "segments.share", name: say(words.share) },
        ]
      : [{ values: "segments.sales", name: say(words.sales) }],
    rows: Math.max(1, count),
    valueKind: known ? "share" : "money",
  };
}
