import { describe, expect, test } from "vitest";
import type { ColumnSpec, TableSpec } from "../column-spec.ts";
import { lists } from "../lists.ts";
import { normaliseHeading } from "../normalise-heading.ts";
import { indexHeadings, matchHeadings } from "../match-headings.ts";
import { tables, type TableName } from "./index.ts";

const named = Object.entries<TableSpec>(tables);
const columnsOf = (table: TableSpec): [string, ColumnSpec][] => Object.entries(table.columns);

function repeated(claims: readonly (readonly [owner: string, heading: string])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [owner, heading] of claims) {
    const key = normaliseHeading(heading);
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  return [...owners].filter(([, who]) => who.size > 1).map(([key, who]) => `${key}: ${[...who].join(", ")}`);
}

describe.each(named)("%s", (_name, table) => {
  const columns = columnsOf(table);

  test.each(["en", "ru"] as const)("every heading is unique in %s", (language) => {
    const headings = columns.map(([, column]) => normaliseHeading(column.heading[language]));
    expect(new Set(headings).size).toBe(columns.length);
    expect(headings.every((heading) => heading !== "")).toBe(true);
  });

  test("no heading or alias is claimed by two columns", () => {
    const claims = columns.flatMap(([key, column]) =>
      [column.heading.en, column.heading.ru, ...(column.preferred ?? []), ...(column.aliases ?? [])].map(
        (heading) => [key, heading] as const,
      ),
    );
    expect(repeated(claims)).toEqual([]);
    const leftovers = columns.flatMap(([key, column]) => (column.leftover ?? []).map((name) => [key, name] as const));
    expect(repeated(leftovers)).toEqual([]);
  });

  test("a key written as a heading is its own column, unless another column prefers it", () => {
    const preferred = new Set(columns.flatMap(([, column]) => (column.preferred ?? []).map(normaliseHeading)));
    const claims = columns.flatMap(([key, column]) =>
      [key, column.heading.en, column.heading.ru, ...(column.aliases ?? [])].map((heading) => [key, heading] as const),
    );
    expect(repeated(claims).filter((claim) => !preferred.has(claim.split(":")[0]))).toEqual([]);
  });

  test("id, idFrom, knownBy and recognisedBy name columns of the table", () => {
    const named = [table.id ?? [], table.idFrom ?? [], table.knownBy ?? [], table.recognisedBy].flat(2);
    expect(named.filter((key) => !(key in table.columns))).toEqual([]);
    expect(table.recognisedBy.length).toBeGreaterThan(0);
  });

  test("every ref names a table, every list exists, every column has a note in both languages", () => {
    for (const [key, column] of columns) {
      if (column.type === "ref") expect(Object.keys(tables), key).toContain(column.table);
      if (column.type === "code") expect(Object.keys(lists), key).toContain(column.list);
      expect(column.help?.en, key).toBeTruthy();
      expect(column.help?.ru, key).toMatch(/[а-яё0-9]/i);
    }
  });
});

test("every sheet name is unique in both languages, aliases included", () => {
  const claims = named.flatMap(([key, table]) =>
    [key, table.name.en, table.name.ru, ...(table.aliases ?? [])].map((name) => [key, name] as const),
  );
  expect(repeated(claims)).toEqual([]);
});

test.each<[rule: string, table: TableName, headings: string, expected: string]>([
  [
    "maven accounts",
    "Clients",
    "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
    "name industry - ownTurnover - region parentId",
  ],
  ["parch accounts", "Clients", "id,name,website,lat,long,primary_poc,sales_rep_id", "clientId name - - - - managerId"],
  [
    "[AM-17] sales beside the client's own revenue",
    "Clients",
    "Client,Revenue,Sales in period",
    "name ownTurnover revenue",
  ],
  ["[AM-17] Выручка", "Clients", "Контрагент,Выручка,Продажи за период", "name ownTurnover revenue"],
  [
    "maven pipeline",
    "Deals",
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
    "dealId managerId - clientId stage openDate closeDate amount",
  ],
  [
    "[AM-18] the seller and the seller's superior beside",
    "Deals",
    "Deal ID,Manager,Sales Agent,Account,Stage",
    "dealId - managerId clientId stage",
  ],
  [
    "[AM-18] the owner alone under Manager",
    "Deals",
    "Deal ID,Manager,Account,Stage",
    "dealId managerId clientId stage",
  ],
  [
    "Salesforce",
    "Deals",
    "Opportunity Name,Account Name,Amount,Close Date,Stage,Probability (%),Created Date,Opportunity Owner",
    "title clientId amount closeDate stage probability openDate managerId",
  ],
  [
    "HubSpot",
    "Deals",
    "Record ID,Deal Name,Deal Stage,Close Date,Amount,Deal owner,Create Date,Associated Company",
    "dealId title stage closeDate amount managerId openDate clientId",
  ],
  [
    "Pipedrive",
    "Deals",
    "ID,Title,Organization,Owner,Stage,Status,Value,Deal created,Expected close date,Won time,Lost reason",
    "dealId title clientId managerId stage status amount openDate forecastClose closeDate lossReason",
  ],
  [
    "Битрикс24",
    "Deals",
    "ID,Название,Стадия сделки,Сумма,Компания,Ответственный,Дата создания,Предполагаемая дата закрытия,Вероятность",
    "dealId title stage amount clientId managerId openDate forecastClose probability",
  ],
  [
    "amoCRM",
    "Deals",
    "ID,Название сделки,Компания,Бюджет,Ответственный,Дата создания сделки,Этап сделки,Дата закрытия",
    "dealId title clientId amount managerId openDate stage closeDate",
  ],
  ["1С", "Deals", "Номер,Дата,Контрагент,Сумма,Менеджер,Состояние", "dealId openDate clientId amount managerId status"],
  [
    "parch orders",
    "Payments",
    "id,account_id,occurred_at,standard_qty,total,standard_amt_usd,total_amt_usd",
    "- clientId date - - - amount",
  ],
  [
    "prodazhi_2020",
    "Payments",
    "Дата,Заказчик,Город,Категория товара,Товар,Цена за упаковку,Количество,Итого",
    "date clientId - productGroup - price quantity amount",
  ],
  ["parch contacts", "Activities", "id,account_id,occurred_at,channel", "activityId clientId doneDate letterChannel"],
  [
    "[AM-18] sales_agent, manager, regional_office",
    "Managers",
    "sales_agent,manager,regional_office",
    "name supervisorId region",
  ],
  ["[AM-18] manager before sales_agent", "Managers", "Manager,Sales Agent", "supervisorId name"],
  ["id, name, region_id", "Managers", "id,name,region_id", "managerId name region"],
  ["a plain list of managers", "Managers", "Manager", "name"],
  ["Менеджер, РОП", "Managers", "Менеджер,РОП", "name supervisorId"],
  ["Сотрудник, Руководитель, Должность", "Managers", "Сотрудник,Руководитель,Должность", "name supervisorId role"],
  ["name, manager", "Managers", "Name,Manager,Role", "name supervisorId role"],
  ["stages of a Russian sheet", "Stages", "№,Код,Этап,Фаза,Вид", "order code nameRu phase kind"],
  ["a calendar file", "Calendar", "date,day_type,holiday", "date dayType note"],
])("%s", (_rule, table, headings, expected) => {
  const cells = headings.split(",").map(normaliseHeading);
  const matches = new Map(matchHeadings(cells, indexHeadings(tables[table])).map(({ key, column }) => [column, key]));
  expect(cells.map((_cell, column) => matches.get(column) ?? "-").join(" ")).toBe(expected);
});
