import { AbcClass, abcKeys, abcNames } from "../../ground/abc-class.ts";
import { companyGroups } from "../../clients/company-groups.ts";
import type { MethodRanking } from "../../clients/rank-by-method.ts";
import { explainByLimit } from "../../clients/explain-by-limit.ts";
import { explainClass } from "../../clients/explain-class.ts";
import { abcBasisWords, abcMethodWords, abcWords as words, revenueSourceWords } from "../../words/clients/abc-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block, Mark, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";
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
      settings: [
        "abcBasis",
        "abcMethod",
        "abcRule",
        "abcTies",
        "abcA",
        "abcB",
        "abcBand",
        "abcGroups",
        "revenueSource",
      ],
    }),
    print: { landscape: true, paper: { list: "clients" } },
    freeze: "clients",
    blocks: [
      ...warnings(context),
      ...companiesNote(context),
      groupsTable(context),
      ...(plan.clients.abc.ranking.total > 0 ? [pareto(context)] : []),
      checkTable(context),
      clientsTable(context),
    ],
  };
}

const wordsOfBasis = {
  payments: {
    title: words.title,
    value: words.value,
    finding: words.finding,
    more: words.positives,
    less: words.negatives,
  },
  profit: {
    title: words.titleProfit,
    value: words.profit,
    finding: words.findingProfit,
    more: words.profits,
    less: words.losses,
  },
  formula: {
    title: words.titleFormula,
    value: words.worth,
    finding: words.findingFormula,
    more: words.profits,
    less: words.losses,
  },
} as const;

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
  const { issues } = plan.clients;
  const { ranking } = plan.clients.abc;
  const about = issues.filter(({ code }) => code.startsWith("ABC_") || code === "REVENUE_FROM_TURNOVER");
  const none = ranking.rows.length === 0 ? words.noClients : ranking.total === 0 ? words.noMoney : undefined;
  const lines = [
    ...(none ? [say(none)] : []),
    ...about.filter(({ code }) => code !== "ABC_ZERO_TOTAL").map(({ message }) => message[language]),
  ];
  return lines.length > 0 ? [{ type: "note", key: "warnings", mark: "warning", lines }] : [];
}

/** Whether groups of companies count as one, and that they could. */
function companiesNote({ say, plan }: SheetContext): Block[] {
  const { companies } = plan.clients;
  const { members, of } = companies?.groups ?? companyGroups(plan.input.tables.Clients);
  const groups = members.filter((count) => count > 1).length;
  const clients = of.filter((group) => members[group] > 1).length;
  if (!companies && groups === 0) return [];
  const line = companies ? (groups > 0 ? words.byCompanies : words.byNoCompanies) : words.companiesThere;
  return [{ type: "note", key: "companies", lines: [say(line, { groups, clients })] }];
}

function groupsTable(context: SheetContext): Block {
  const { plan } = context;
  const { groups } = plan.clients.groups;

  return tableOf(context, groups, {
    key: "groups",
    title: words.groups,
    plain: true,
    columns: [
      text("group", commonWords.group, ({ group }) => abcNames[group], {
        json: ({ group }) => abcKeys[group],
        width: 13,
        mark: ({ group, clients }) =>
          clients > 0 && group === AbcClass.Loss ? "bad" : group === AbcClass.A ? "strong" : undefined,
      }),
      whole("clients", commonWords.clients, ({ clients }) => clients, { width: 14 }),
      share("clientShare", words.clientShare, ({ clientShare }) => clientShare, { width: 10 }),
      money("value", commonWords.money, ({ value }) => value, { width: 14 }),
      share("valueShare", words.valueShare, ({ valueShare }) => valueShare, { width: 10, shade: "bar" }),
    ],
  });
}

/** Positives + negatives = the sum of all clients, as formulas over the list. */
function checkTable(context: SheetContext): Block {
  const { plan } = context;
  const { positives, negatives, total } = plan.clients.groups;

  const { more, less } = basisWords(context);
  const difference = positives + negatives - total;
  const lines: readonly CheckLine[] = [
    { key: "positives", name: more, amount: positives, formula: '=SUMIF({clients.value},">0")' },
    { key: "negatives", name: less, amount: negatives, formula: '=SUMIF({clients.value},"<0")' },
    { key: "total", name: words.total, amount: total, formula: "=SUM({clients.value})" },
    {
      ...{ key: "difference", name: words.difference, amount: difference, formula: "={value#0}+{value#1}-{value#2}" },
      mark: difference === 0 ? "good" : "bad",
    },
  ];
  return tableOf(context, lines, {
    key: "check",
    title: words.check,
    plain: true,
    columns: [
      text("line", words.line, ({ name }) => name, { json: ({ key }) => key }),
      money("value", commonWords.money, ({ amount }) => amount, {
        formula: ({ formula }) => formula,
        mark: ({ mark }) => mark,
      }),
    ],
  });
}

interface CheckLine {
  readonly key: string;
  readonly name: Text;
  readonly amount: number;
  readonly formula: string;
  readonly mark?: Mark;
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
  const { plan, notes } = context;
  const { abc, companies } = plan.clients;
  const { ranking } = abc;
  const { name } = plan.input.tables.Clients;

  const nameOf = (row: number): string | null => name.words[name.codes[row]] ?? null;
  const flags = Array.from(ranking.rows, (_, place) => flagOf(context, place));
  return tableOf(context, ranking.rows, {
    key: "clients",
    side: true,
    columns: [
      whole("rank", commonWords.rank, (_, place) => place + 1, { width: 8 }),
      text("client", commonWords.client, nameOf, { width: 24 }),
      money("value", basisWords(context).value, (_, place) => ranking.amounts[place], { width: 14 }),
      share("share", commonWords.share, (_, place) => ranking.share[place], { width: 8 }),
      share("before", words.before, (_, place) => ranking.before[place], { width: 10, help: words.beforeHelp }),
      share("cumulative", words.cumulative, (_, place) => ranking.cumulative[place], {
        width: 12,
        help: words.cumulativeHelp,
      }),
      text("group", commonWords.group, (_, place) => abcNames[ranking.classes[place]], {
        json: (_, place) => abcKeys[ranking.classes[place]],
        mark: (_, place) => (ranking.classes[place] === AbcClass.Loss ? "bad" : undefined),
        width: 10,
      }),
      ...(companies
        ? [
            text("company", words.company, (row: number) => nameOf(companies.groups.head[companies.groups.of[row]]), {
              ...{ width: 24, help: words.companyHelp },
            }),
          ]
        : []),
      text("flags", words.flags, (_, place) => flags[place] && flagWords(context)[flags[place]], {
        json: (_, place) => flags[place],
        width: 16,
      }),
      text("why", words.why, (_, place) => whyOf(context, place), { width: 60 }),
      notes.of("R-01.clients", (row) => [nameOf(row)]),
    ],
  });
}

type Flag = "unprofitable" | "noRevenue" | "tie";

function flagOf({ plan }: SheetContext, place: number): Flag | undefined {
  const { amounts } = plan.clients.abc.ranking;
  if (amounts[place] < 0) return "unprofitable";
  if (!(amounts[place] > 0)) return "noRevenue";
  // Equal amounts share a class by the rule of ties; in groups of companies it is the groups that are ranked.
  if (plan.clients.companies) return undefined;
  return amounts[place] === amounts[place - 1] || amounts[place] === amounts[place + 1] ? "tie" : undefined;
}

function flagWords(context: SheetContext): Readonly<Record<Flag, Text>> {
  const unprofitable = context.plan.clients.ranked.basis === "payments" ? words.unprofitable : words.unprofitableProfit;
  return { unprofitable, noRevenue: words.noRevenue, tie: words.tie };
}

/** The class by the limits in words; where the band keeps another one, that too (AM-16). */
function whyOf(context: SheetContext, place: number): string {
  const { withoutBand } = context.plan.clients;
  const { ranking } = context.plan.clients.abc;
  const why = whyByLimits(context, place);
  const group = ranking.classes[place];
  if (!withoutBand || withoutBand[place] === group) return why;
  return context.say(words.stays, { why, group: abcNames[group][context.language] });
}

function whyByLimits(context: SheetContext, place: number): string {
  const { companies, abc, withoutBand } = context.plan.clients;
  if (!companies) return explain(context, abc, withoutBand, place);
  const { of, head, members } = companies.groups;
  const group = of[abc.ranking.rows[place]];
  const why = explain(context, companies.abc, companies.withoutBand, companies.abc.ranking.rows.indexOf(group));
  if (members[group] === 1) return why;
  const { name } = context.plan.input.tables.Clients;
  return context.say(words.whyCompany, { why, name: name.words[name.codes[head[group]]] ?? "", count: members[group] });
}

function explain(
  { plan, language }: SheetContext,
  abc: MethodRanking,
  withoutBand: Uint8Array | undefined,
  place: number,
): string {
  const ranking = withoutBand ? { ...abc.ranking, classes: withoutBand } : abc.ranking;
  if (abc.amounts) {
    const { perUnit } = plan.input.moneyUnit;
    return explainByLimit(ranking, place, { limits: abc.amounts, found: abc.method === "auto", perUnit }, language);
  }
  return explainClass(ranking, place, { limits: abc.shares, rule: plan.input.settings.abcRule }, language);
}
