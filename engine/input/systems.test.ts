import { expect, test } from "vitest";
import { sheet } from "./intake-testing.ts";
import { readInput } from "./read-input.ts";

/**
 * Headings as systems export them, one row of what stands below each, and what the columns are: heading → key. What is not
 * named here is not read.
 */
const systems: readonly (readonly [system: string, table: string, headings: string, row: string, columns: string])[] = [
  [
    "Bitrix24, list of deals",
    "Deals",
    "ID|Название сделки|Воронка|Стадия сделки|Сумма|Валюта|Вероятность|Компания: Название компании|Контакт|Ответственный|Предполагаемая дата закрытия|Дата создания",
    "7|Поставка|Общая|Переговоры|100|Российский рубль|30|Альфа|Иван|Анна|01.03.2026|01.02.2026",
    "dealId ID, title Название сделки, stage Стадия сделки, amount Сумма, currency Валюта, probability Вероятность, clientId Компания: Название компании, managerId Ответственный, forecastClose Предполагаемая дата закрытия, openDate Дата создания",
  ],
  [
    "Bitrix24, fields of reports",
    "Deals",
    "ID|TITLE|STAGE_NAME|OPPORTUNITY|CURRENCY_ID|COMPANY_NAME|ASSIGNED_BY_NAME|DATE_CREATE|CLOSEDATE",
    "7|Supply|Negotiation|100|USD|Alfa|Anna|2026-02-01|2026-03-01",
    "dealId ID, title TITLE, stage STAGE_NAME, amount OPPORTUNITY, currency CURRENCY_ID, clientId COMPANY_NAME, managerId ASSIGNED_BY_NAME, openDate DATE_CREATE, closeDate CLOSEDATE",
  ],
  [
    "amoCRM",
    "Deals",
    "ID|Название сделки|Компания|Основной контакт|Ответственный|Этап сделки|Воронка|Бюджет|Дата создания|Кем создана|Дата закрытия|Теги",
    "7|Поставка|Альфа|Иван|Анна|Переговоры|Воронка|100|01.02.2026|Анна|не закрыта|b2b",
    "dealId ID, title Название сделки, clientId Компания, managerId Ответственный, stage Этап сделки, amount Бюджет, openDate Дата создания, closeDate Дата закрытия",
  ],
  [
    "Kommo",
    "Deals",
    "ID|Lead name|Company|Main contact|Responsible user|Lead stage|Pipeline|Sale|Created at|Closed at",
    "7|Supply|Alfa|Ivan|Anna|Negotiation|Pipeline|100|2026-02-01|not closed",
    "dealId ID, clientId Company, managerId Responsible user, stage Lead stage, amount Sale, openDate Created at, closeDate Closed at",
  ],
  [
    "Freshsales, list of deals",
    "Deals",
    "Id|Name|Deal value|Deal stage|Deal pipeline|Sales owner|Account name|Expected close date|Closed date|Created at|Probability (%)|Lost reason",
    "7|Supply|100|New|Default|Anna|Alfa|2026-03-01||2026-02-01|30|",
    "dealId Id, title Name, amount Deal value, stage Deal stage, managerId Sales owner, clientId Account name, forecastClose Expected close date, closeDate Closed date, openDate Created at, probability Probability (%), lossReason Lost reason",
  ],
  [
    "Freshsales, names of fields",
    "Deals",
    "deal_id|deal_name|deal_amount|deal_deal_stage_name|deal_owner_name|deal_sales_account_name|deal_expected_close|deal_closed_date|deal_created_at|deal_probability",
    "7|Supply|100|New|Anna|Alfa|2026-03-01||2026-02-01|30",
    "dealId deal_id, title deal_name, amount deal_amount, stage deal_deal_stage_name, managerId deal_owner_name, clientId deal_sales_account_name, forecastClose deal_expected_close, closeDate deal_closed_date, openDate deal_created_at, probability deal_probability",
  ],
  [
    "Copper",
    "Deals",
    "Opportunity|Primary Contact|Company|Owned By|Pipeline|Stage|Status|Value|Currency|Close Date|Win Probability|Date Created|Loss Reason",
    "Supply|Ivan|Alfa|Anna|Sales|Qualified|Open|100|USD|2026-03-01|30|2026-02-01|",
    "title Opportunity, clientId Company, managerId Owned By, stage Stage, status Status, amount Value, currency Currency, closeDate Close Date, probability Win Probability, openDate Date Created, lossReason Loss Reason",
  ],
  [
    "Close",
    "Deals",
    "id|lead_name|status_label|status_type|value|value_currency|value_period|confidence|date_created|date_won|user_name",
    "7|Alfa|Proposal|active|100|USD|one_time|50|2026-02-01||Anna",
    "dealId id, clientId lead_name, stage status_label, status status_type, amount value, currency value_currency, probability confidence, openDate date_created, closeDate date_won, managerId user_name",
  ],
  [
    "Pipedrive",
    "Deals",
    "Deal - ID|Deal - Title|Deal - Organization|Deal - Owner|Deal - Stage|Deal - Status|Deal - Value|Deal - Currency of Value|Deal - Deal created|Deal - Expected close date|Deal - Won time|Deal - Lost reason",
    "7|Supply|Alfa|Anna|New|Open|100|USD|2026-02-01|2026-03-01||",
    "dealId Deal - ID, title Deal - Title, clientId Deal - Organization, managerId Deal - Owner, stage Deal - Stage, status Deal - Status, amount Deal - Value, currency Deal - Currency of Value, openDate Deal - Deal created, forecastClose Deal - Expected close date, closeDate Deal - Won time, lossReason Deal - Lost reason",
  ],
  [
    "МойСклад, shipments",
    "Payments",
    "№|Время|Контрагент|Организация|Склад|Сумма|Валюта|Оплачено|Статус|Проведено",
    "1|01.02.2026 10:00|Альфа|Наша фирма|Основной|100|руб|60|Отгружен|Да",
    "document №, date Время, clientId Контрагент, amount Сумма, currency Валюта, status Статус, posted Проведено",
  ],
  [
    "МойСклад, orders of buyers",
    "Payments",
    "№|Дата|Контрагент|Организация|Сумма|Выставлено счетов|Оплачено|Отгружено|Зарезервировано|Статус|Комментарий",
    "1|01.02.2026|Альфа|Наша фирма|100|100|60|0|0|Подтверждён|срочно",
    "document №, date Дата, clientId Контрагент, amount Сумма, status Статус",
  ],
  [
    "Shopify, orders",
    "Payments",
    "Name|Email|Financial Status|Paid at|Currency|Subtotal|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Billing Company|Refunded Amount",
    "#1|a@b.c|paid|2026-02-01|USD|90|100|2026-02-01|2|Tea|45|Ivan|Alfa|0",
    "status Financial Status, date Paid at, currency Currency, amount Total, quantity Lineitem quantity, productGroup Lineitem name, price Lineitem price, clientId Billing Company, refunded Refunded Amount",
  ],
  [
    "WooCommerce, orders with lines",
    "Payments",
    "Order Number|Order Status|Order Date|First Name (Billing)|Last Name (Billing)|Company (Billing)|Order Total Amount|Item Name|Quantity|Item Cost",
    "15|Completed|2026-02-01|Ivan|Petrov|Alfa|100|Tea|2|50",
    "document Order Number, status Order Status, date Order Date, clientId Company (Billing), amount Order Total Amount, productGroup Item Name, quantity Quantity, price Item Cost",
  ],
  [
    "WooCommerce, analytics",
    "Payments",
    "Date|Order #|Status|Customer|Customer type|Product(s)|Items sold|N. Revenue|Attribution",
    "2026-02-01|15|completed|Alfa|new|2× Tea|2|100|Direct",
    "date Date, document Order #, status Status, clientId Customer, productGroup Product(s), quantity Items sold, amount N. Revenue",
  ],
  [
    "QuickBooks Online, list of transactions",
    "Payments",
    "Date|Transaction Type|Num|Customer|Memo/Description|Due Date|Amount|Open Balance",
    "02/01/2026|Invoice|1001|Alfa|Tea|03/01/2026|100|0",
    "date Date, document Num, clientId Customer, amount Amount",
  ],
  [
    "QuickBooks Desktop, sales by customer detail",
    "Payments",
    "Type|Date|Num|Memo|Name|Item|Qty|Sales Price|Amount|Balance",
    "Invoice|02/01/2026|1001|Tea|Alfa|Tea|2|50|100|100",
    "date Date, document Num, clientId Name, productGroup Item, quantity Qty, price Sales Price, amount Amount",
  ],
  [
    "Xero, sales invoices",
    "Payments",
    "ContactName|InvoiceNumber|InvoiceDate|DueDate|Total|InvoiceAmountPaid|Quantity|UnitAmount|Currency|Status",
    "Alfa|INV-1|2026-02-01|2026-03-01|100|0|2|50|USD|Awaiting Payment",
    "clientId ContactName, document InvoiceNumber, date InvoiceDate, amount Total, quantity Quantity, price UnitAmount, currency Currency, status Status",
  ],
  [
    "Xero, invoices on the screen",
    "Payments",
    "Invoice Number|Ref|To|Date|Due Date|Paid|Due|Status",
    "INV-1|PO-9|Alfa|2026-02-01|2026-03-01|100|0|Paid",
    "document Invoice Number, clientId To, date Date, amount Paid, status Status",
  ],
  [
    "a list of deals by codes, as reports of monday.com are kept",
    "Deals",
    "Deal Name|Owner code|Client Code|Deal Status|Close Date (A)|Tentative Close Date|Deal Stage|Created Date",
    "Kite|OWNER_1|COMPANY_9|Open||2026-05-01|Proposal|2026-01-10",
    "title Deal Name, managerId Owner code, clientId Client Code, status Deal Status, closeDate Close Date (A), forecastClose Tentative Close Date, stage Deal Stage, openDate Created Date",
  ],
  ["Excel, a pivot table", "Clients", "Row Labels|Sum of Amount", "Alfa|100", "name Row Labels, revenue Sum of Amount"],
  [
    "Excel, сводная таблица",
    "Clients",
    "Названия строк|Сумма по полю Сумма",
    "Альфа|100",
    "name Названия строк, revenue Сумма по полю Сумма",
  ],
];

test.each(systems)("[AM-79] %s", (_system, table, headings, row, columns) => {
  const cells = row.split("|").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell));
  const { recognised } = readInput([sheet("export", [headings.split("|"), cells])]);
  expect(recognised.map((one) => one.table)).toEqual([table]);
  const read = recognised[0].columns.map(({ key, heading }) => `${key} ${heading}`).sort();
  expect(read).toEqual(columns.split(", ").sort());
});
