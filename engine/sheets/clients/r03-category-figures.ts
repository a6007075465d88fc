import { AbcClass, abcKeys, abcNames } from "../../ground/abc-class.ts";
import { concludeCategories } from "../../clients/conclude-categories.ts";
import type { DealWeight } from "../../clients/deal-weights.ts";
import { categoryWords as words } from "../../words/clients/category-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { days, money, share, text, whole, yesNo, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

/**
 * R-03 Category figures: what a deal of each category weighs and lasts, and how far its clients are being worked.
 *
 * @see CALC-04, CALC-05
 */
export function categorySheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { won, lost } = plan.clients.dealWeights.total;
  return {
    id: "R-03",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({ basis: say(words.basis), rows: won + lost, settings: ["coverageDays", "unknownGroup"] }),
    print: { landscape: true, paper: { list: "uncovered" } },
    blocks: [
      ...conclusions(context),
      dealsTable(context),
      coverageTable(context),
      ...(won > 0 ? [weightChart(context), daysChart(context)] : []),
      ...uncoveredTable(context),
    ],
  };
}

function conclusions(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { dealWeights, coverage } = plan.clients;
  const found = concludeCategories(dealWeights.categories, coverage.rows).map((line) => say(line));
  const days = plan.input.settings.coverageDays;
  const gaps = [
    ...(dealWeights.total.won + dealWeights.total.lost > 0 ? [] : [say(words.noDeals)]),
    ...(coverage.contacted.includes(1) ? [] : [say(words.noContacts, { days })]),
    ...(dealWeights.wrongOrder.length > 0 ? [say(words.wrongOrder, { count: dealWeights.wrongOrder.length })] : []),
  ];
  return [
    {
      type: "note",
      key: "conclusions",
      mark: "strong",
      lines: found.length > 0 ? found : [say(words.noConclusion)],
    },
    ...(gaps.length > 0 ? [{ type: "note", key: "gaps", mark: "warning", lines: gaps } satisfies Block] : []),
  ];
}

/** A, B, C, none and all together. */
function weightRows({ plan }: SheetContext): readonly DealWeight[] {
  return [...plan.clients.dealWeights.categories, plan.clients.dealWeights.total];
}

interface CategoryRow {
  /** None for the line of all. */
  readonly category?: number;
}

const categoryColumn: Column<CategoryRow> = text(
  "category",
  words.category,
  ({ category }: CategoryRow) => (category === undefined ? commonWords.total : abcNames[category]),
  {
    width: 24,
    json: ({ category }) => (category === undefined ? "total" : abcKeys[category]),
    mark: ({ category }) => (category === undefined ? "strong" : undefined),
  },
);

function dealsTable(context: SheetContext): Block {
  const width = 12;
  return tableOf(context, weightRows(context), {
    key: "categories",
    title: words.deals,
    plain: true,
    columns: [
      categoryColumn,
      whole("won", words.won, ({ won }) => won, { width }),
      money("meanWeight", words.meanWeight, ({ weight }) => weight.mean, { width }),
      money("medianWeight", words.medianWeight, ({ weight }) => weight.median, { width }),
      money("minWeight", words.minWeight, ({ weight }) => weight.min, { width }),
      money("maxWeight", words.maxWeight, ({ weight }) => weight.max, { width }),
      days("meanDays", words.meanDays, ({ duration }) => duration.mean, { width }),
      days("medianDays", words.medianDays, ({ duration }) => duration.median, { width }),
      days("minDays", words.minDays, ({ duration }) => duration.min, { width }),
      days("maxDays", words.maxDays, ({ duration }) => duration.max, { width }),
      money("perDay", words.perDay, ({ weightPerDay }) => weightPerDay, { width, help: words.perDayHelp }),
      whole("lost", words.lost, ({ lost }) => lost, { width }),
      days("lostDays", words.lostDays, ({ lostDuration }) => lostDuration.mean, { width, help: words.lostHelp }),
    ],
  });
}

/** A, B, C. */
const chartRows = 3;

function weightChart(context: SheetContext): Block {
  const { say, language } = context;
  const { mean, median } = context.plan.clients.dealWeights.total.weight;
  const write = (amount: number): string =>
    (context.money(amount) ?? 0).toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
  return {
    type: "chart",
    key: "weights",
    pageBreak: true,
    title: say(words.weightFinding, { mean: write(mean), median: write(median) }),
    kind: "column",
    rows: chartRows,
    categories: "categories.category",
    series: [
      { values: "categories.meanWeight", name: say(words.meanWeight) },
      { values: "categories.medianWeight", name: say(words.medianWeight) },
    ],
    valueKind: "money",
    width: 80,
    height: 13,
  };
}

function daysChart(context: SheetContext): Block {
  const { say, language } = context;
  const { duration, lostDuration } = context.plan.clients.dealWeights.total;
  const write = (days: number): string =>
    Number.isNaN(days) ? "–" : days.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
  return {
    type: "chart",
    key: "days",
    title: say(words.daysFinding, { won: write(duration.mean), lost: write(lostDuration.mean) }),
    kind: "column",
    rows: chartRows,
    categories: "categories.category",
    series: [
      { values: "categories.meanDays", name: say(words.wonDays) },
      { values: "categories.lostDays", name: say(words.lostDaysSeries) },
    ],
    valueKind: "days",
    width: 80,
    height: 13,
  };
}

function coverageTable(context: SheetContext): Block {
  const { say, plan } = context;
  const helpOf = (help: Text) => ({ help: say(help, { days: plan.input.settings.coverageDays }) });
  const known = hasPotential(context);
  return tableOf(context, plan.clients.coverage.rows, {
    key: "coverage",
    title: words.coverageTitle,
    plain: true,
    columns: [
      categoryColumn,
      whole("clients", commonWords.clients, ({ clients }) => clients),
      whole("worked", words.worked, ({ worked }) => worked),
      share("coverage", words.coverage, ({ coverage }) => coverage, helpOf(words.coverageHelp)),
      share("contacted", words.contacted, ({ contacted }) => contacted),
      share("withDeal", words.withDeal, ({ withDeal }) => withDeal),
      share("roles", words.roles, ({ roles }) => roles, helpOf(words.rolesHelp)),
      share("wallet", words.wallet, ({ wallet }) => (known ? wallet : null), helpOf(words.walletHelp)),
    ],
  });
}

/** What a client already pays is no potential: without amounts on the cards the share of the wallet is not known. */
function hasPotential({ plan }: SheetContext): boolean {
  return plan.input.tables.Clients.potentialAmount.some((amount) => !Number.isNaN(amount));
}

/** A clients without a contact lately or without a deal: whom to call first, the largest money on top. */
function uncoveredTable(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { coverage, money: paid, potential } = plan.clients;
  const { name, managerId, potentialAmount } = plan.input.tables.Clients;
  const rows = Array.from(coverage.rows[AbcClass.A].uncovered).sort(
    (x, y) => (paid.amounts[y] || 0) - (paid.amounts[x] || 0) || x - y,
  );
  if (rows.length === 0) return [];

  const owners = ownerNames(context);
  return [
    tableOf(context, rows, {
      key: "uncovered",
      title: say(words.uncovered, { count: rows.length }),
      columns: [
        text("client", commonWords.client, (row) => name.words[name.codes[row]]),
        text("manager", commonWords.manager, (row) => (managerId[row] < 0 ? null : owners[managerId[row]])),
        money("value", commonWords.money, (row) => paid.amounts[row]),
        share("wallet", words.wallet, (row) =>
          Number.isNaN(potentialAmount[row]) ? null : potential.annualRevenue[row] / potential.effective[row],
        ),
        yesNo("contacted", words.hasContact, (row) => coverage.contacted[row] === 1, { width: 11 }),
        yesNo("withDeal", words.hasDeal, (row) => coverage.withDeal[row] === 1, { width: 11 }),
        whole("roles", words.roles, (row) => coverage.knownRoles[row], { width: 11, help: words.rolesHelp }),
      ],
    }),
  ];
}
