import { lists } from "../../input/lists.ts";
import type { MarketShare } from "../../goals/market-shares.ts";
import { revenueSourceWords } from "../../words/clients/abc-words.ts";
import { commonWords } from "../../words/common-words.ts";
import { marketWords as words } from "../../words/goals/market-words.ts";
import type { Text } from "../../ground/text.ts";
import type { Period } from "../../ground/units.ts";
import type { Block, CellValue, Kind, ResultSheet, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
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
    print: { landscape: true },
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
function compared({ say, plan, day }: SheetContext): Block {
  const { now, before } = plan.goals.market.compared;
  const span = ({ from, to }: Period): string => say(words.span, { from: day(from), to: day(to) });
  return {
    type: "note",
    key: "compared",
    mark: "muted",
    lines: [say(words.compared, { now: span(now), before: span(before) })],
  };
}

function segmentsTable(context: SheetContext): Block {
  const { say, plan, money } = context;
  const { market, goal } = plan.goals;
  const { total } = market.shares;
  // Named "all segments with capacity": money of a segment without one has no share and stays out.
  const hasCapacity = (row: number): boolean => market.shares.segments[row].capacity > 0;
  const sales = market.segments.reduce((sum, one, row) => (hasCapacity(row) ? sum + one.sales : sum), 0);
  const planShare = total.capacity > 0 ? goal.plan / (total.capacity * market.yearPart) : NaN;
  const rows = [...market.shares.segments, { ...total, planShare }];
  const last = rows.length - 1;
  const numbers = (of: (share: MarketShare, row: number) => number): CellValue[] =>
    rows.map((one, row) => numberOrBlank(of(one, row)));
  const met = (one: MarketShare) =>
    one.goalMet === undefined ? null : say(one.goalMet ? commonWords.yes : commonWords.no);
  const column = (
    key: string,
    heading: Text,
    kind: Kind,
    values: CellValue[],
    more: Partial<SheetColumn> = {},
  ): SheetColumn => ({
    key,
    heading: say(heading),
    kind,
    values,
    ...more,
  });
  const segment = (row: number) => market.segments[row];
  return {
    type: "table",
    key: "segments",
    rowCount: rows.length,
    columns: [
      column("segment", commonWords.segment, "text", [...market.names, say(words.total)], {
        width: 28,
        marks: rows.map((_, row) => (row === last ? "strong" : undefined)),
      }),
      column(
        "capacity",
        words.capacity,
        "money",
        rows.map((one) => money(one.capacity > 0 ? one.capacity : NaN)),
      ),
      column(
        "sales",
        words.sales,
        "money",
        rows.map((_, row) => money(row === last ? sales : segment(row).sales)),
      ),
      column(
        "share",
        words.share,
        "share",
        numbers((one) => one.share),
      ),
      column(
        "previous",
        words.previous,
        "share",
        numbers((one) => one.previousShare),
      ),
      column(
        "change",
        words.change,
        "points",
        numbers((one) => one.change),
      ),
      column("previousWhole", words.previousWhole, "share", [...market.wholeBefore, market.wholeBeforeTotal].map(numberOrBlank), { help: say(words.previousWholeHelp) }), // prettier-ignore
      column(
        "planShare",
        words.planShare,
        "share",
        numbers((one) => one.planShare),
      ),
      column("goalMet", words.goalMet, "text", rows.map(met), { width: 12 }),
      column(
        "companies",
        words.companies,
        "whole",
        numbers((_, row) => (row === last ? NaN : segment(row).companies)),
      ),
      column(
        "clients",
        words.clients,
        "whole",
        numbers((_, row) => (row === last ? NaN : segment(row).clients)),
      ),
      column(
        "byCount",
        words.byCount,
        "share",
        numbers((one) => one.shareByCount),
      ),
      column(
        "from",
        words.from,
        "text",
        rows.map((one, row) => (row === last ? null : say(fromWords[one.capacityFrom]))),
      ),
    ],
  };
}

function hypotheses({ say, plan, language, money }: SheetContext): Block[] {
  const { market } = plan.goals;
  const { Market } = plan.input.tables;
  const rows = [...market.names.keys()].filter((place) => {
    const row = market.marketRows[place];
    return row >= 0 && (Market.hypothesis.codes[row] >= 0 || Market.verdict[row] >= 0 || market.unrealised[place] > 0);
  });
  if (rows.length === 0) return [];
  return [
    {
      type: "table",
      key: "hypotheses",
      title: say(words.hypotheses),
      plain: true,
      rowCount: rows.length,
      columns: [
        {
          key: "segment",
          heading: say(commonWords.segment),
          kind: "text",
          values: rows.map((place) => market.names[place]),
        },
        {
          key: "unrealised",
          heading: say(words.unrealised),
          kind: "money",
          values: rows.map((place) => money(market.unrealised[place])),
        },
        {
          key: "share",
          heading: say(words.share),
          kind: "share",
          values: rows.map((place) => numberOrBlank(market.shares.segments[place].share)),
        },
        {
          key: "verdict",
          heading: say(words.verdict),
          kind: "text",
          values: rows.map((place) => verdicts[Market.verdict[market.marketRows[place]]]?.[language] ?? null),
        },
        {
          key: "hypothesis",
          heading: say(words.hypothesis),
          kind: "text",
          values: rows.map(
            (place) => Market.hypothesis.words[Market.hypothesis.codes[market.marketRows[place]]] ?? null,
          ),
        },
      ],
    },
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
