import { lossCuts, type LossCut } from "../../funnel/plan-losses.ts";
import type { LossLine } from "../../funnel/losses.ts";
import { commonWords } from "../../words/common-words.ts";
import { lossWords as words } from "../../words/funnel/loss-words.ts";
import { money, share, text, whole, type Column } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { dealClient, dealLink, dealName } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { writeMoney } from "../write-money.ts";
import { writeShare } from "../write-share.ts";
import { funnelNames } from "./funnel-parts.ts";

/** Most combinations listed: below them stand single deals, which the list of deals names anyway. */
const mostCombinations = 200;

/** Why deals were lost in the period: reasons, cuts, competitors, combinations, every deal. */
export function lossBlocks(context: SheetContext): Block[] {
  const { losses } = context.plan.funnel;
  const { reason } = losses.by;
  if (reason.total.deals === 0)
    return [note("noLosses", [context.say(words.noLosses)], "warning"), ...undated(context)];
  const name = cutNames(context);
  const hasReasons = reason.lines.some(({ code, deals }) => code >= 0 && deals > 0);
  const others = lossCuts.filter((cut) => cut !== "reason" && losses.by[cut].lines.some(({ code }) => code >= 0));
  return [
    ...findings(context, name, hasReasons),
    ...undated(context),
    cutTable(context, "reason", name),
    ...(hasReasons ? [pareto(context, name)] : []),
    ...others.map((cut) => cutTable(context, cut, name)),
    ...against(context, name),
    combinations(context, name),
    lostDeals(context, name),
  ];
}

type CutNames = (cut: LossCut, code: number) => string;

function cutNames(context: SheetContext): CutNames {
  const { plan, say } = context;
  const { Deals, Competitors } = plan.input.tables;
  const names = funnelNames(context);
  const owners = ownerNames(context);
  const word = (column: { readonly words: readonly string[] }, code: number): string | undefined => column.words[code];
  return (cut, code) => {
    if (cut === "manager") return owners[code] ?? owners[owners.length - 1];
    if (cut === "category") return names.category(code);
    if (code < 0) return say(words.blank);
    if (cut === "stage") return names.stage(code) ?? say(words.blank);
    if (cut === "reason") return word(Deals.lossReason, code) ?? say(words.blank);
    return (
      word(Competitors.name, Competitors.name.codes[code]) ??
      word(Competitors.competitorId, Competitors.competitorId.codes[code]) ??
      say(words.blank)
    );
  };
}

function findings(context: SheetContext, name: CutNames, hasReasons: boolean): Block[] {
  const { say, day, language, plan } = context;
  const { total, lines } = plan.funnel.losses.by.reason;
  const first = lines.find(({ code }) => code >= 0) ?? lines[0];
  const blank = lines.find(({ code }) => code < 0);
  const said = say(words.finding, {
    ...{ deals: total.deals, before: total.dealsBefore, reason: name("reason", first.code) },
    share: writeShare(first.share, language),
  });
  const { from, to } = plan.samePart.before;
  const rest = [
    ...(hasReasons && blank && blank.deals > 0
      ? [say(words.blankReasons, { count: blank.deals, share: writeShare(blank.share, language) })]
      : []),
    say(words.before, { from: day(from), to: day(to) }),
  ];
  return [
    ...(hasReasons ? [note("finding", [said], "strong")] : [note("noReasons", [say(words.noReasons)], "warning")]),
    note("parts", [rest.join(" · ")], "muted"),
  ];
}

function undated(context: SheetContext): Block[] {
  const { deals, money: amount } = context.plan.funnel.losses.by.reason.undated;
  if (deals === 0) return [];
  return [note("undated", [context.say(words.undated, { deals, money: writeMoney(context, amount) })], "warning")];
}

function cutTable(context: SheetContext, cut: LossCut, name: CutNames): Block {
  const { lines } = context.plan.funnel.losses.by[cut];
  const upTo = cumulative(lines);
  return tableOf(context, lines, {
    key: cut === "reason" ? "reasons" : `by_${cut}`,
    title: words.by[cut],
    columns: [
      text(cut, words.cut[cut], ({ code }) => name(cut, code), { width: 28, total: { value: commonWords.total } }),
      whole("lost", words.lost, ({ deals }) => deals, { total: "sum" }),
      share("share", words.share, (line) => line.share, { shade: "bar" }),
      cut === "reason" && share<LossLine>("cumulative", words.cumulative, (_, place) => upTo[place]),
      money("money", words.money, (line) => line.money, { total: "sum", help: words.moneyHelp }),
      whole("withMoney", words.withMoney, ({ withMoney }) => withMoney, { total: "sum" }),
      whole("lostBefore", words.lostBefore, ({ dealsBefore }) => dealsBefore, { total: "sum" }),
      money("moneyBefore", words.moneyBefore, ({ moneyBefore }) => moneyBefore, { total: "sum" }),
      whole("change", words.change, ({ deals, dealsBefore }) => deals - dealsBefore, { total: "sum" }),
    ],
  });
}

/** Whole numbers first, so that the last one is exactly all. */
function cumulative(lines: readonly LossLine[]): number[] {
  const all = lines.reduce((sum, { deals }) => sum + deals, 0);
  let sum = 0;
  return lines.map(({ deals }) => (sum += deals) / all);
}

function pareto(context: SheetContext, name: CutNames): Block {
  const { say, language, plan } = context;
  const { lines } = plan.funnel.losses.by.reason;
  const first = lines.find(({ code }) => code >= 0)!;
  return {
    type: "chart",
    key: "pareto",
    title: say(words.chart, { reason: name("reason", first.code), share: writeShare(first.share, language) }),
    kind: "column",
    categories: "reasons.reason",
    rows: Math.min(lines.length, 12),
    series: [
      { values: "reasons.lost", name: say(words.lost) },
      { values: "reasons.cumulative", name: say(words.cumulative), as: "line", secondAxis: true },
    ],
    valueKind: "whole",
    secondKind: "share",
    width: 60,
    height: 15,
  };
}

function against(context: SheetContext, name: CutNames): Block[] {
  const rows = context.plan.funnel.losses.against;
  if (rows.length === 0) return [];
  return [
    tableOf(context, rows, {
      key: "against",
      title: words.against,
      plain: true,
      columns: [
        text("competitor", words.cut.competitor, ({ competitor }) => name("competitor", competitor), { width: 28 }),
        whole("won", words.won, ({ won }) => won, { total: "sum" }),
        whole("lost", words.lost, ({ lost }) => lost, { total: "sum" }),
        share("wonShare", words.wonShare, (row) => row.share),
      ],
    }),
  ];
}

interface Combination {
  /** A lost deal of it. */
  readonly deal: number;
  deals: number;
  money: number;
}

function combinations(context: SheetContext, name: CutNames): Block {
  const { funnel, input } = context.plan;
  const { rows, codes, by } = funnel.losses;
  const found = new Map<string, Combination>();
  for (const deal of rows) {
    const key = lossCuts.map((cut) => codes[cut][deal]).join(" ");
    const one = found.get(key) ?? { deal, deals: 0, money: 0 };
    one.deals += 1;
    one.money += input.tables.Deals.amount[deal] || 0;
    found.set(key, one);
  }
  const sorted = [...found.values()].sort((a, b) => b.deals - a.deals || b.money - a.money || a.deal - b.deal);
  return tableOf(context, sorted.slice(0, mostCombinations), {
    key: "combinations",
    title: words.combinations,
    columns: [
      lossCuts.map((cut): Column<Combination> =>
        text(cut, words.cut[cut], ({ deal }) => name(cut, codes[cut][deal]), { width: 20 }),
      ),
      whole("lost", words.lost, ({ deals }) => deals),
      share("share", words.share, ({ deals }) => deals / by.reason.total.deals),
      money("money", words.money, (one) => one.money, { help: words.moneyHelp }),
    ],
  });
}

function lostDeals(context: SheetContext, name: CutNames): Block {
  const { tables } = context.plan.input;
  const { rows, codes } = context.plan.funnel.losses;
  return {
    ...tableOf(context, rows, {
      key: "deals",
      title: words.deals,
      columns: [
        text("deal", commonWords.deal, (deal) => dealName(tables, deal), { link: (deal) => dealLink(tables, deal) }),
        text("client", commonWords.client, (deal) => dealClient(tables, deal), { width: 26 }),
        lossCuts.map((cut): Column<number> =>
          text(cut, words.cut[cut], (deal) => name(cut, codes[cut][deal]), { width: 20 }),
        ),
        { key: "closed", heading: words.closed, kind: "date", of: (deal: number) => tables.Deals.closeDate[deal] },
        money("money", words.money, (deal) => tables.Deals.amount[deal] || Number.NaN, { help: words.moneyHelp }),
      ],
    }),
    pageBreak: true,
  };
}

function note(key: string, lines: readonly string[], mark: "strong" | "warning" | "muted"): Block {
  return { type: "note", key, mark, lines };
}
