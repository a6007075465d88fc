import { text } from "../../ground/text.ts";
import type { ColumnSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** A client named on another sheet. */
export const clientColumn = {
  type: "ref",
  table: "Clients",
  heading: text("Client", "Клиент"),
  aliases: headings`
    account_id, client_id, partner_id, order_partner_id, commercial_partner_id, client code, customer code, customer_id, company_id, organization_id, client_account_id, id клиента, ID компании, Код
    клиента, Код контрагента, account, account name, customer, customer name, client name, company, company name,
    organization, organisation, organization name, associated company, primary company, sales account name, Компания: Название компании, buyer, Контрагент, Заказчик,
    Покупатель, Компания, Организация, Название компании, Наименование компании, Наименование контрагента,
    Наименование клиента, Имя клиента, Партнер, Юр. лицо, Плательщик, potential customer, sales account, partner name,
    client company, customer account, customer full name, customer/project, customer:job, company (billing), billing
    company, shipping company, lead_name, debtor, bill to, bill to name, bill-to party, sold-to party, sold to,
    ship-to party, payer, row labels, Названия строк, Контрагенты, Клиенты, Покупатели, Заказчики, Грузополучатель,
    Дебитор, Контрагент / Договор, Получатель товара, Компания клиента, Компания-клиент, Название клиента, Клиент
    (наименование), Kunde, Kundenname, Firma, cliente, empresa, société, Klient, Kontrahent`,
  help: text("Client ID or name, as on the sheet Clients.", "Код или название клиента, как на листе «Клиенты»."),
} satisfies ColumnSpec;

/** Who is the client where a row names no company: shops and CRMs sell to persons too. */
export const personColumns = headings`
  contact name, primary contact, contact, associated contact, Контакт: Имя, contacto, billing name, shipping name, full name, person, person name, contact person,
  Компания контакта, Основной контакт, Контакт, Контактное лицо, ФИО клиента`;

/** What names money sold or paid beyond doubt, of one sale or of a client's sales. */
export const soldMoney = headings`
  total_amt_usd, payment amount, paid amount, order amount, invoice amount, order total, total amount, grand total,
  net amount, sales amount, Сумма платежа, Сумма оплаты, Сумма продажи, Сумма продаж, Сумма заказа, Сумма документа,
  Сумма с НДС, Итоговая сумма, Сумма руб., net sales, amount paid, invoice total, total sales, net total, net revenue,
  gross sales, gross total, sale total, sale amount, order total amount, amount received, billed amount,
  amount billed, invoiced amount, total payments, Сумма без НДС, Выручка без НДС, Выручка с НДС, Сумма реализации,
  Сумма отгрузки, Сумма выручки, Сумма по документу, Сумма поступления, Сумма счёта, Сумма чека, Сумма операции,
  Объём продаж`;

/** The seller who owns the row; whoever is named so wins over a plain "Manager" beside (AM-18). */
export const managerColumn = {
  type: "ref",
  table: "Managers",
  heading: text("Manager", "Менеджер"),
  preferred: headings`
    sales_agent, owner code, sales_rep_id, sales rep, sales representative, salesperson, seller, owner, owner_id, owner name,
    owner alias, opportunity owner, account owner, deal owner, company owner, contact owner, activity owner, assigned
    to, assigned to user, assigned_by_id, assigned_by_name, assigned_by, responsible, responsible user, responsible person, Ответственный,
    Ответственный менеджер, Ответственный за сделку, Ответственный за клиента, Ответственный сотрудник, Продавец,
    Торговый представитель, Сотрудник, Владелец, Владелец сделки, potential owner, lead owner, record owner, owner
    full name, hubspot owner, hubspot_owner_id, sales owner, sales agent name, rep, rep name, employee, employee name,
    account executive, account exec, assigned user, assignee, assigned_user_name, owned by, agent, user_name,
    Ответственный пользователь, Ответственный за лид, Ведущий менеджер, Менеджер сделки, Менеджер клиента, Менеджер
    контрагента, Менеджер покупателя, Менеджер заказа, Владелец-сотрудник, Куратор, Кто ведёт, Verkäufer, vendedor,
    vendeur, handlowiec, responsable`,
  aliases: headings`
    manager_id, manager name, manager_nickname, sales manager, account manager, key account manager, KAM, МП,
    Менеджер по продажам, Менеджер по работе с клиентами, Персональный менеджер, Основной менеджер, Куратор,
    Код менеджера, ФИО менеджера, Имя менеджера, Исполнитель`,
  help: text("ID or name, as on the sheet Managers.", "Код или имя, как на листе «Менеджеры»."),
} satisfies ColumnSpec;

/** A deal named on another sheet. */
export const dealColumn = {
  type: "ref",
  table: "Deals",
  heading: text("Deal", "Сделка"),
  aliases: headings`
    opportunity_id, deal_id, opportunity, deal name, opportunity name, lead_id, project, ID сделки, Код сделки, №
    сделки, Номер сделки, Название сделки, Проект, potential name, deal title, Сделка (ID), Название лида`,
  help: text("Deal ID, as on the sheet Deals.", "Код сделки, как на листе «Сделки»."),
} satisfies ColumnSpec;

/** A stage of the funnel. */
export const stageColumn = {
  type: "ref",
  table: "Stages",
  heading: text("Stage", "Этап"),
  aliases: headings`
    deal_stage, stage_id, stage_name, pipeline stage, sales stage, opportunity stage, funnel stage, lead status, to
    stage, new stage, Стадия, Стадия сделки, Этап сделки, Этап продажи, Этап воронки, Статус сделки, Текущий этап,
    Новый этап, Состояние сделки, deal stage name, lead stage, current stage, pipeline phase, sales phase, phase,
    sales cycle stage, status_label, status reason, Стадия воронки, Этап (стадия), Статус лида, Статус заказа, Phase
    de vente, Verkaufsphase, etapa`,
  help: text("Code or name of the stage, as on the sheet Stages.", "Код или название этапа, как на листе «Этапы»."),
} satisfies ColumnSpec;

/** A sales channel. */
export const channelColumn = {
  type: "ref",
  table: "Channels",
  heading: text("Channel", "Канал"),
  aliases: headings`sales channel, distribution channel, Канал продаж, Канал сбыта`,
  help: text("Sales channel, as on the sheet Channels.", "Канал сбыта, как на листе «Каналы»."),
} satisfies ColumnSpec;

/** A kind of contact on the sheets of norms. */
export const operationColumn = {
  type: "code",
  list: "activityType",
  required: true,
  heading: text("Operation", "Операция"),
  aliases: headings`activity type, type, activity, Вид, Вид контакта, Действие`,
  help: text("Kind of contact, from the list.", "Вид контакта из списка."),
} satisfies ColumnSpec;

/** A competitor named on another sheet. */
export const competitorColumn = {
  type: "ref",
  table: "Competitors",
  heading: text("Competitor", "Конкурент"),
  aliases: headings`competitor_id, competitor name, Код конкурента, Название конкурента`,
  help: text("ID or name, as on the sheet Competitors.", "Код или название, как на листе «Конкуренты»."),
} satisfies ColumnSpec;

/** The currency of the row's money, in any usual word: USD, €, Доллар США. */
export const currencyColumn = {
  type: "text",
  heading: text("Currency", "Валюта"),
  aliases: headings`
    currency code, currency iso code, deal currency, opportunity currency, order currency, invoice currency, amount
    currency, transaction currency, currency name, ccy, curr, Код валюты, Валюта сделки, Валюта документа, Валюта
    платежа, Валюта счёта, Валюта заказа, Валюта договора, currency_id, value currency, currency of value, Währung, moneda, devise, waluta`,
  help: text("Blank: the currency of the other rows.", "Пусто: валюта остальных строк."),
} satisfies ColumnSpec;
