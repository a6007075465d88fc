import { AbcClass, abcKeys, abcNames } from "../../ground/abc-class.ts";
import { explainByLimit } from "../../clients/explain-by-limit.ts";
import { explainClass } from "../../clients/explain-class.ts";
import { abcBasisWords, abcMethodWords, abcWords as words, revenueSourceWords } from "../../words/clients/abc-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block, Mark, ResultSheet } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";

/** Columns of the chart: more names than this cannot be read. */
const shownInChart = 30;

/**
 * R-01 ABC by actual sales: the groups and the Pareto, and every client in rank order beside them.
 *
 * The summary stands first, so that a laptop shows it together with the head of the list.
 *
 * @see CALC-01, AM-10 to AM-12, AM-14
 */
export function abcSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { ranked } = plan.clients;
  return {
    id: "R-01",
    name: say(words.tab),
    title: say(basisWords(context).title),
    header: context.header({
      basis: basisOf(context),
      rows: ranked.rows,
      settings: ["abcBasis", "abcMethod", "abcRule", "abcTies", "abcA", "abcB", "abcBand", "revenueSource"],
    }),
    print: { landscape: true },
    freeze: "clients",
    blocks: [
      ...warnings(context),
      groupsTable(context),
      ...(plan.clients.ranking.total > 0 ? [pareto(context)] : []),
      checkTable(context),
      clientsTable(context),
    ],
  };
}

const wordsOfBasis = {
  payments: { title: words.title, value: words.value, finding: words.finding, more: words.positives, less: words.negatives },
  profit: { title: words.titleProfit, value: words.profit, finding: words.findingProfit, more: words.profits, less: words.losses },
  formula: { title: words.titleFormula, value: words.worth, finding: words.findingFormula, more: words.profits, less: words.losses },
} as const; // prettier-ignore

/** What the ranked amounts are called. */
function basisWords({ plan }: SheetContext) {
  return wordsOfBasis[plan.clients.ranked.basis];
}

/** Where the money comes from and how the limits were set, in one line. */
function basisOf(context: SheetContext): string {
  const { say, plan, language } = context;
  const { money, abc } = plan.clients;
  const { basis } = plan.clients.ranked;
  const source = basis === "payments" ? revenueSourceWords[money.source] : abcBasisWords[basis];
  const amount = (small: number): string =>
    (context.money(small) ?? 0).toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 2 });
  const limits = abc.amounts
    ? { a: amount(abc.amounts.a), b: amount(abc.amounts.b) }
    : { a: writeShare(abc.shares.a, language), b: writeShare(abc.shares.b, language) };
  return `${say(source, { formula: plan.input.settings.abcBasis })}; ${say(abcMethodWords[abc.method], limits)}`;
}

function warnings({ say, plan, language }: SheetContext): Block[] {
  const { ranking, issues } = plan.clients;
  const about = issues.filter(({ code }) => code.startsWith("ABC_") || code === "REVENUE_FROM_TURNOVER");
  const none = ranking.rows.length === 0 ? words.noClients : ranking.total === 0 ? words.noMoney : undefined;
  const lines = [
    ...(none ? [say(none)] : []),
    ...about.filter(({ code }) => code !== "ABC_ZERO_TOTAL").map(({ message }) => message[language]),
  ];
  return lines.length > 0 ? [{ type: "note", key: "warnings", mark: "warning", lines }] : [];
}

function groupsTable(context: SheetContext): Block {
  const { plan, say, money, language } = context;
  const { groups } = plan.clients.groups;
  const column = columnMaker(context);
  const marks = groups.map(({ group, clients }): Mark | undefined =>
    clients > 0 && group === AbcClass.Loss ? "bad" : group === AbcClass.A ? "strong" : undefined,
  );
  return {
    type: "table",
    key: "groups",
    title: say(words.groups),
    plain: true,
    rowCount: groups.length,
    columns: [
      column(
        "group",
        commonWords.group,
        "text",
        groups.map(({ group }) => abcNames[group][language]),
        { json: groups.map(({ group }) => abcKeys[group]), width: 13, marks },
      ),
      column(
        "clients",
        commonWords.clients,
        "whole",
        groups.map(({ clients }) => clients),
        { width: 14 },
      ),
      column(
        "clientShare",
        words.clientShare,
        "share",
        groups.map(({ clientShare }) => numberOrBlank(clientShare)),
        { width: 10 },
      ),
      column(
        "value",
        commonWords.money,
        "money",
        groups.map(({ value }) => money(value)),
        { width: 14 },
      ),
      column(
        "valueShare",
        words.valueShare,
        "share",
        groups.map(({ valueShare }) => numberOrBlank(valueShare)),
        { width: 10, shade: "bar" },
      ),
    ],
  };
}

/** Positives + negatives = the sum of all clients, as formulas over the list. */
function checkTable(context: SheetContext): Block {
  const { plan, say, money } = context;
  const { positives, negatives, total } = plan.clients.groups;
  const column = columnMaker(context);
  const { more, less } = basisWords(context);
  const difference = positives + negatives - total;
  return {
    type: "table",
    key: "check",
    title: say(words.check),
    plain: true,
    rowCount: 4,
    columns: [
      column("line", words.line, "text", [more, less, words.total, words.difference].map(sayPlain(context)), {
        json: ["positives", "negatives", "total", "difference"],
      }),
      column("value", commonWords.money, "money", [positives, negatives, total, difference].map(money), {
        formula: [
          '=SUMIF({clients.value},">0")',
          '=SUMIF({clients.value},"<0")',
          "=SUM({clients.value})",
          "={value#0}+{value#1}-{value#2}",
        ],
        marks: [undefined, undefined, undefined, difference === 0 ? "good" : "bad"],
      }),
    ],
  };
}

function sayPlain({ say }: SheetContext): (words: Text) => string {
  return (words) => say(words);
}

function pareto(context: SheetContext): Block {
  const { plan, say, language } = context;
  const { groups } = plan.clients.groups;
  const paying = groups.slice(0, AbcClass.Loss).reduce((sum, { clients }) => sum + clients, 0);
  const a = groups[AbcClass.A];
  const finding = say(basisWords(context).finding, {
    a: a.clients,
    all: paying,
    share: writeShare(a.valueShare, language),
  });
  return {
    type: "chart",
    key: "pareto",
    title: paying > shownInChart ? say(words.firstShown, { finding, count: shownInChart }) : finding,
    kind: "column",
    rows: Math.min(paying, shownInChart),
    categories: "clients.client",
    series: [
      { values: "clients.value", name: say(basisWords(context).value) },
      { values: "clients.cumulative", name: say(words.cumulative), as: "line", secondAxis: true },
    ],
    valueKind: "money",
    secondKind: "share",
    width: 61,
    height: 18,
  };
}

function clientsTable(context: SheetContext): Block {
  const { plan, say, moneyColumn, language, notes } = context;
  const { ranking } = plan.clients;
  const { name } = plan.input.tables.Clients;
  const column = columnMaker(context);
  const places = Array.from(ranking.rows.keys());
  const clients = Array.from(ranking.rows, (row) => name.words[name.codes[row]] ?? null);
  const flags = places.map((place) => flagOf(context, place));
  return {
    type: "table",
    key: "clients",
    side: true,
    rowCount: ranking.rows.length,
    columns: [
      column(
        "rank",
        commonWords.rank,
        "whole",
        places.map((place) => place + 1),
        { width: 8 },
      ),
      column("client", commonWords.client, "text", clients, { width: 24 }),
      column("value", basisWords(context).value, "money", moneyColumn(ranking.amounts), {
        width: 14,
      }),
      column("share", commonWords.share, "share", ranking.share, { width: 8 }),
      column("before", words.before, "share", ranking.before, { width: 10, help: say(words.beforeHelp) }),
      column("cumulative", words.cumulative, "share", ranking.cumulative, {
        width: 12,
        help: say(words.cumulativeHelp),
      }),
      column(
        "group",
        commonWords.group,
        "text",
        Array.from(ranking.classes, (group) => abcNames[group][language]),
        {
          json: Array.from(ranking.classes, (group) => abcKeys[group]),
          marks: Array.from(ranking.classes, (group) => (group === AbcClass.Loss ? "bad" : undefined)),
          width: 10,
        },
      ),
      column(
        "flags",
        words.flags,
        "text",
        flags.map((flag) => (flag ? say(flagWords(context)[flag]) : null)),
        { json: flags.map((flag) => flag ?? null), width: 16 },
      ),
      column(
        "why",
        words.why,
        "text",
        places.map((place) => whyOf(context, place)),
        { width: 60 },
      ),
      notes.column(
        "R-01.clients",
        clients.map((client) => [client]),
      ),
    ],
  };
}

type Flag = "unprofitable" | "noRevenue" | "tie";

function flagOf({ plan }: SheetContext, place: number): Flag | undefined {
  const { amounts, classes } = plan.clients.ranking;
  if (classes[place] === AbcClass.Loss) return "unprofitable";
  if (classes[place] === AbcClass.None) return "noRevenue";
  return amounts[place] === amounts[place - 1] || amounts[place] === amounts[place + 1] ? "tie" : undefined;
}

function flagWords(context: SheetContext): Readonly<Record<Flag, Text>> {
  const unprofitable = context.plan.clients.ranked.basis === "payments" ? words.unprofitable : words.unprofitableProfit;
  return { unprofitable, noRevenue: words.noRevenue, tie: words.tie };
}

/** The class by the limits in words; where the band keeps another one, that too (AM-16). */
function whyOf(context: SheetContext, place: number): string {
  const { ranking, withoutBand } = context.plan.clients;
  const why = whyByLimits(context, place);
  const group = ranking.classes[place];
  if (!withoutBand || withoutBand[place] === group) return why;
  return context.say(words.stays, { why, group: abcNames[group][context.language] });
}

function whyByLimits({ plan, language }: SheetContext, place: number): string {
  const { abc, withoutBand } = plan.clients;
  const ranking = withoutBand ? { ...abc.ranking, classes: withoutBand } : abc.ranking;
  if (abc.amounts) {
    const { perUnit } = plan.input.moneyUnit;
    return explainByLimit(ranking, place, { limits: abc.amounts, found: abc.method === "auto", perUnit }, language);
  }
  return explainClass(ranking, place, { limits: abc.shares, rule: plan.input.settings.abcRule }, language);
}
