import { text } from "../../engine/index.ts";

export const abcTemplateWords = {
  name: text("ABC and potential", "ABC и потенциал"),
  start: text("Start here", "Начните здесь"),
  title: text("Who brings the money, and who could bring more", "Кто приносит деньги и кто мог бы приносить больше"),
  steps: text("Three steps", "Три шага"),
  paste: text(
    "1. Paste your clients into the sheet Clients: name, sales of the period, potential per year. Delete the example rows.",
    "1. Вставьте клиентов на лист «Клиенты»: название, продажи за период, потенциал в год. Строки примера удалите.",
  ),
  look: text(
    "2. Look at this page: classes, the Pareto chart and the figures follow by themselves.",
    "2. Посмотрите на эту страницу: классы, диаграмма Парето и цифры пересчитаются сами.",
  ),
  limits: text(
    "3. Change the limits of the classes on the sheet Settings, if yours differ.",
    "3. Если границы классов у вас другие, измените их на листе «Параметры».",
  ),
  groups: text("Classes by money received", "Классы по полученным деньгам"),
  group: text("Class", "Класс"),
  clients: text("Clients", "Клиентов"),
  clientShare: text("% of clients", "% клиентов"),
  value: text("Sales", "Продажи"),
  valueShare: text("% of sales", "% продаж"),
  pareto: text(
    "Sales of the largest clients, and their share of everything",
    "Продажи крупнейших клиентов и их доля нарастающим итогом",
  ),
  tab: text("ABC", "ABC-анализ"),
  tableTitle: text("Clients by sales", "Клиенты по продажам"),
  rank: text("Rank", "Место"),
  client: text("Client", "Клиент"),
  share: text("Share", "Доля"),
  before: text("Share before", "Доля до клиента"),
  tieBefore: text("Share before the equal ones", "Доля до равных"),
  cumulative: text("Cumulative share", "Нарастающим итогом"),
  workings: text("Workings", "Вспомогательные расчёты"),
  position: text("Place by sales", "Место по продажам"),
};
