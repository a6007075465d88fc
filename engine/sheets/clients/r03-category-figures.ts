import { AbcClass, abcKeys, abcNames } from "../../ground/abc-class.ts";
import { concludeCategories } from "../../clients/conclude-categories.ts";
import type { Coverage } from "../../clients/coverage.ts";
import type { DealWeight } from "../../clients/deal-weights.ts";
import { categoryWords as words } from "../../words/clients/category-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Kind, Mark, ResultSheet, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

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
    print: { landscape: true },
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

function categoryColumn(context: SheetContext, rows: readonly { readonly category?: number }[]): SheetColumn {
  const { say, language } = context;
  const nameOf = ({ category }: { readonly category?: number }): string =>
    category === undefined ? say(commonWords.total) : abcNames[category][language];
  return {
    key: "category",
    heading: say(commonWords.category),
    kind: "text",
    width: 24,
    values: rows.map(nameOf),
    json: rows.map(({ category }) => (category === undefined ? "total" : abcKeys[category])),
    marks: rows.map(({ category }): Mark | undefined => (category === undefined ? "strong" : undefined)),
  };
}

function dealsTable(context: SheetContext): Block {
  const { say, money } = context;
  const rows = weightRows(context);
  const column = columnMaker(context);
  const of = (
    key: string,
    heading: Text,
    kind: Kind,
    value: (row: DealWeight) => number,
    more?: Partial<SheetColumn>,
  ): SheetColumn =>
    column(
      key,
      heading,
      kind,
      rows.map((row) => (kind === "money" ? money(value(row)) : numberOrBlank(value(row)))),
      { width: 12, ...more },
    );
  return {
    type: "table",
    key: "categories",
    title: say(words.deals),
    plain: true,
    rowCount: rows.length,
    columns: [
      categoryColumn(context, rows),
      of("won", words.won, "whole", ({ won }) => won),
      of("meanWeight", words.meanWeight, "money", ({ weight }) => weight.mean),
      of("medianWeight", words.medianWeight, "money", ({ weight }) => weight.median),
      of("minWeight", words.minWeight, "money", ({ weight }) => weight.min),
      of("maxWeight", words.maxWeight, "money", ({ weight }) => weight.max),
      of("meanDays", words.meanDays, "days", ({ duration }) => duration.mean),
      of("medianDays", words.medianDays, "days", ({ duration }) => duration.median),
      of("minDays", words.minDays, "days", ({ duration }) => duration.min),
      of("maxDays", words.maxDays, "days", ({ duration }) => duration.max),
      of("perDay", words.perDay, "money", ({ weightPerDay }) => weightPerDay, { help: say(words.perDayHelp) }),
      of("lost", words.lost, "whole", ({ lost }) => lost),
      of("lostDays", words.lostDays, "days", ({ lostDuration }) => lostDuration.mean, { help: say(words.lostHelp) }),
    ],
  };
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
  const { rows } = plan.clients.coverage;
  const column = columnMaker(context);
  const share = (key: keyof Coverage & string, heading: Text, help?: Text): SheetColumn =>
    column(
      key,
      heading,
      "share",
      rows.map((row) => numberOrBlank(row[key] as number)),
      help && { help: say(help, { days: plan.input.settings.coverageDays }) },
    );
  return {
    type: "table",
    key: "coverage",
    title: say(words.coverageTitle),
    plain: true,
    rowCount: rows.length,
    columns: [
      categoryColumn(context, rows),
      column(
        "clients",
        commonWords.clients,
        "whole",
        rows.map(({ clients }) => clients),
      ),
      column(
        "worked",
        words.worked,
        "whole",
        rows.map(({ worked }) => worked),
      ),
      share("coverage", words.coverage, words.coverageHelp),
      share("contacted", words.contacted),
      share("withDeal", words.withDeal),
      share("roles", words.roles, words.rolesHelp),
      {
        ...share("wallet", words.wallet, words.walletHelp),
        ...(hasPotential(context) ? {} : { values: rows.map(() => null) }),
      },
    ],
  };
}

/** What a client already pays is no potential: without amounts on the cards the share of the wallet is not known. */
function hasPotential({ plan }: SheetContext): boolean {
  return plan.input.tables.Clients.potentialAmount.some((amount) => !Number.isNaN(amount));
}

/** A clients without a contact lately or without a deal: whom to call first, the largest money on top. */
function uncoveredTable(context: SheetContext): Block[] {
  const { say, plan, money } = context;
  const { coverage, money: paid, potential } = plan.clients;
  const { name, managerId, potentialAmount } = plan.input.tables.Clients;
  const rows = Array.from(coverage.rows[AbcClass.A].uncovered).sort(
    (x, y) => (paid.amounts[y] || 0) - (paid.amounts[x] || 0) || x - y,
  );
  if (rows.length === 0) return [];
  const column = columnMaker(context);
  const owners = ownerNames(context);
  const yesNo = (flags: Uint8Array): string[] =>
    rows.map((row) => say(flags[row] === 1 ? commonWords.yes : commonWords.no));
  const json = (flags: Uint8Array): boolean[] => rows.map((row) => flags[row] === 1);
  return [
    {
      type: "table",
      key: "uncovered",
      title: say(words.uncovered, { count: rows.length }),
      rowCount: rows.length,
      columns: [
        column(
          "client",
          commonWords.client,
          "text",
          rows.map((row) => name.words[name.codes[row]] ?? null),
        ),
        column(
          "manager",
          commonWords.manager,
          "text",
          rows.map((row) => (managerId[row] < 0 ? null : owners[managerId[row]])),
        ),
        column(
          "value",
          commonWords.money,
          "money",
          rows.map((row) => money(paid.amounts[row])),
        ),
        column(
          "wallet",
          words.wallet,
          "share",
          rows.map((row) =>
            Number.isNaN(potentialAmount[row])
              ? null
              : numberOrBlank(potential.annualRevenue[row] / potential.effective[row]),
          ),
        ),
        column("contacted", words.hasContact, "text", yesNo(coverage.contacted), {
          json: json(coverage.contacted),
          width: 11,
        }),
        column("withDeal", words.hasDeal, "text", yesNo(coverage.withDeal), {
          json: json(coverage.withDeal),
          width: 11,
        }),
        column(
          "roles",
          words.roles,
          "whole",
          rows.map((row) => coverage.knownRoles[row]),
          { width: 11, help: say(words.rolesHelp) },
        ),
      ],
    },
  ];
}
