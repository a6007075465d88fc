import { text } from "../../ground/text.ts";

/** the development matrix. */
export const developmentWords = {
  tab: text("Development matrix", "Развитие (матрица)"),
  title: text(
    "Development matrix: companies by industry and region",
    "Матрица развития: компании по отраслям и регионам",
  ),
  basis: text("offices of companies, sheet DevMatrix", "офисы компаний, лист «Матрица развития»"),
  none: text(
    "There is no matrix yet. Add the sheet DevMatrix with the columns Company, Industry, Region, Status (planned, in work, client, refused), and Lead, Start where known.",
    "Матрицы пока нет. Добавьте лист «Матрица развития» со столбцами «Компания», «Отрасль», «Регион», «Статус» (план, в работе, клиент, отказ), а также «Ведущий» и «Начало», где известно.",
  ),
  finding: text(
    "{worked} of {offices} offices are worked ({coverage}); {clients} of them buy ({conversion})",
    "В работе {worked} из {offices} офисов ({coverage}); покупают {clients} из них ({conversion})",
  ),
  branches: text(
    "{branches} offices without a contract belong to {companies} companies that buy from us elsewhere: the easiest next sale",
    "{branches} офисов без договора принадлежат {companies} компаниям, которые уже покупают у нас в других местах: самая лёгкая следующая продажа",
  ),
  starts: text(
    "{month}: {companies} companies begin, {quota} a month for each lead",
    "{month}: начинаем {companies} компаний, по {quota} в месяц на ведущего",
  ),
  nobody: text(
    "{offices} planned offices have neither lead nor manager: they get no month",
    "У {offices} плановых офисов нет ни ведущего, ни менеджера: месяц им не назначен",
  ),
  late: text(
    "{offices} offices should have begun before {month} and are still planned",
    "{offices} офисов должны были начать до {month}, но всё ещё в плане",
  ),
  conflict: text(
    "Companies with two leads: {companies} (see Issues)",
    "Компаний с двумя ведущими: {companies} (см. «Замечания»)",
  ),
  grid: text("Companies by industry and region", "Компании по отраслям и регионам"),
  matrix: text("Matrix of statuses", "Матрица статусов"),
  industry: text("Industry", "Отрасль"),
  company: text("Company", "Компания"),
  lead: text("Lead", "Ведущий"),
  potential: text("Potential", "Потенциал"),
  begins: text("Begins", "Начало"),
  region: text("Region", "Регион"),
  rank: text("Rank", "Ранг"),
  rankHelp: text("Prospect rank of the sheet Market.", "Перспективность с листа «Рынок»."),
  assignment: text("Lists by month", "Списки по месяцам"),
  proposed: text("Month is", "Откуда месяц"),
  fixed: text("fixed", "указан"),
  proposedMonth: text("proposed", "предложен"),
  lateMonth: text("passed", "прошёл"),
  industries: text("By industry", "По отраслям"),
  companies: text("Companies", "Компаний"),
  offices: text("Offices", "Офисов"),
  worked: text("Worked", "В работе"),
  workedHelp: text("Work has begun, whatever came of it.", "Работа начата, каким бы ни был итог."),
  clients: text("Clients", "Клиентов"),
  coverage: text("Coverage", "Охват"),
  coverageHelp: text("Offices no longer planned ÷ all offices.", "Офисы не в статусе «план» ÷ все офисы."),
  conversion: text("Conversion", "Конверсия"),
  conversionHelp: text("Clients ÷ worked offices.", "Клиенты ÷ офисы в работе."),
  competitors: text("By competitor", "По конкурентам"),
  competitor: text("Competitor", "Конкурент"),
  branchList: text("Branch opportunities", "Возможности в филиалах"),
  chart: text("{name} is covered best, {share}", "Лучше всех охвачена отрасль «{name}»: {share}"),
};
