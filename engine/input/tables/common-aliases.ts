import { headings } from "../headings.ts";

/** Headings that mean the same on several sheets. Case, spaces, ё/е and punctuation do not matter: `sales_agent` is "Sales Agent". */

/** A client named on another sheet, by id first, then by name. */
export const clientAliases = headings`
  account_id, client_id, customer_id, company_id, organization_id, client_account_id, id клиента, ID компании,
  Код клиента, Код контрагента, account, account name, customer, customer name, client name, company, company name,
  organization, organisation, associated company, buyer, Контрагент, Заказчик, Покупатель, Компания, Организация,
  Клиент: название, Название компании, Наименование компании, Наименование контрагента, Наименование клиента,
  Имя клиента, Партнер, Юр. лицо, Плательщик`;

/** The seller who owns a client or a deal; these win over a plain "Manager" beside them (AM-18). */
export const ownerAliases = headings`
  sales_agent, sales_rep_id, sales rep, sales representative, salesperson, seller, owner, owner_id, owner name,
  owner alias, opportunity owner, account owner, deal owner, company owner, contact owner, activity owner,
  assigned to, assigned to user, assigned_by_id, responsible, responsible user, responsible person, Ответственный,
  Ответственный менеджер, Ответственный за сделку, Ответственный за клиента, Ответственный сотрудник, Продавец,
  Торговый представитель, Сотрудник, Владелец, Владелец сделки`;

/** Other words for the plain heading "Manager". */
export const managerAliases = headings`
  manager_id, manager name, manager_nickname, sales manager, account manager, key account manager, KAM, МП,
  Менеджер по продажам, Менеджер по работе с клиентами, Персональный менеджер, Основной менеджер, Куратор,
  Код менеджера, ФИО менеджера, Исполнитель`;

/** A deal named on another sheet. */
export const dealAliases = headings`
  opportunity_id, deal_id, opportunity, deal name, opportunity name, lead_id, project, ID сделки, Код сделки,
  № сделки, Номер сделки, Название сделки, Проект`;

/** A stage of the funnel. */
export const stageAliases = headings`
  deal_stage, stage_id, stage_name, pipeline stage, sales stage, opportunity stage, funnel stage, lead status,
  Стадия, Стадия сделки, Этап сделки, Этап продажи, Этап воронки, Статус сделки, Текущий этап, Состояние сделки`;
