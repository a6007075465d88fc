import { abcKeys, abcNames } from "../clients/abc-class.ts";
import { abcWords, revenueSourceWords } from "../words/abc-words.ts";
import { commonWords } from "../words/common-words.ts";
import type { Block, ResultSheet } from "./result-sheet.ts";
import { numberOrBlank, type SheetContext } from "./sheet-context.ts";

/** R-01 ABC by actual sales: the groups and the Pareto first, then every client in rank order. */
export function abcSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { money } = plan.clients;
  return {
    id: "R-01",
    name: say(abcWords.tab),
    title: say(abcWords.title),
    header: context.header({
      basis: say(revenueSourceWords[money.source]),
      rows: money.rows,
      settings: ["abcMethod", "abcRule", "abcA", "abcB"],
    }),
    print: { landscape: true },
    freeze: "clients",
    blocks: [clientsTable(context), groupsTable(context), pareto(context)],
  };
}

function clientsTable({ plan, say, moneyColumn, language, notes }: SheetContext): Block {
  const { ranking } = plan.clients;
  const { name } = plan.input.tables.Clients;
  const clients = Array.from(ranking.rows, (row) => name.words[name.codes[row]] ?? null);
  return {
    type: "table",
    key: "clients",
    rowCount: ranking.rows.length,
    columns: [
      {
        key: "rank",
        heading: say(commonWords.rank),
        kind: "whole",
        values: Array.from(ranking.rows, (_, place) => place + 1),
      },
      {
        key: "client",
        heading: say(commonWords.client),
        kind: "text",
        width: 32,
        values: clients,
      },
      { key: "value", heading: say(abcWords.value), kind: "money", values: moneyColumn(ranking.amounts) },
      { key: "share", heading: say(commonWords.share), kind: "share", values: ranking.share },
      { key: "before", heading: say(abcWords.before), kind: "share", values: ranking.before },
      { key: "cumulative", heading: say(abcWords.cumulative), kind: "share", values: ranking.cumulative },
      {
        key: "group",
        heading: say(commonWords.group),
        kind: "text",
        width: 10,
        values: Array.from(ranking.classes, (one) => abcNames[one][language]),
      },
      notes.column(
        "R-01.clients",
        clients.map((client) => [client]),
      ),
    ],
  };
}

function groupsTable({ plan, say, money, language }: SheetContext): Block {
  const { groups } = plan.clients.groups;
  return {
    type: "table",
    key: "groups",
    title: say(abcWords.groups),
    side: true,
    plain: true,
    rowCount: groups.length,
    columns: [
      {
        key: "group",
        heading: say(commonWords.group),
        kind: "text",
        width: 12,
        values: groups.map(({ group }) => abcNames[group][language]),
      },
      {
        key: "clients",
        heading: say(commonWords.clients),
        kind: "whole",
        values: groups.map(({ clients }) => clients),
      },
      {
        key: "clientShare",
        heading: say(abcWords.clientShare),
        kind: "share",
        values: groups.map(({ clientShare }) => numberOrBlank(clientShare)),
      },
      { key: "value", heading: say(commonWords.money), kind: "money", values: groups.map(({ value }) => money(value)) },
      {
        key: "valueShare",
        heading: say(abcWords.valueShare),
        kind: "share",
        values: groups.map(({ valueShare }) => numberOrBlank(valueShare)),
      },
    ],
  };
}

function pareto({ plan, say, language }: SheetContext): Block {
  const { groups, clients } = plan.clients.groups;
  const a = groups[abcKeys.indexOf("A")];
  const share = `${((Number.isNaN(a.valueShare) ? 0 : a.valueShare) * 100).toLocaleString(language, { maximumFractionDigits: 0 })} %`;
  return {
    type: "chart",
    key: "pareto",
    side: true,
    title: say(abcWords.finding, { a: a.clients, all: clients, share }),
    kind: "column",
    rows: 100,
    categories: "clients.client",
    series: [
      { values: "clients.value", name: say(abcWords.value) },
      { values: "clients.cumulative", name: say(abcWords.cumulative), as: "line", secondAxis: true },
    ],
    valueKind: "money",
    secondKind: "share",
  };
}
